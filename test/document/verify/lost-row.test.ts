import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lostRow } from '../../../src/document/verify/lost-row.ts';
import { surveyed, tableOf } from '../surveyed.ts';
import { policyOf } from '../wanted-by.ts';

const newest1 = 'line: minor · support: newest 1';

function lost(before: readonly string[], after: readonly string[], policy = newest1): string | null {
  const read = (rows: readonly string[]) => surveyed(tableOf(...rows), policy, '1.0.0, 1.1.0, 1.2.0');
  return lostRow(read(before), read(after), policyOf(policy.replaceAll(' · ', '\n')).document);
}

test('words and branches last, and words give way where rows are to name their lines', () => {
  assert.match(lost(['main | Yes', '1.2.x | Yes'], ['1.2.x | Yes']) ?? '', /"main" was lost/);
  assert.match(lost(['Latest | Yes', '1.2.x | Yes'], ['1.2.x | Yes']) ?? '', /"Latest" was lost/);
  assert.equal(lost(['Latest | Yes'], ['1.2.x | Yes'], `${newest1} · rows: concrete`), null);
});

test('an ended row inside a bound lasts, unless the policy says what becomes of ended rows', () => {
  const rows = ['1.2.x | Yes', '< 1.2 | No', '1.0.x | No'];
  assert.match(lost(rows, rows.slice(0, 2)) ?? '', /"1.0.x" was lost/);
  assert.equal(lost(rows, rows.slice(0, 2), `${newest1} · ended: fold`), null);
  assert.equal(lost(['1.2.x | Yes', '1.1.x | No', '< 1.1 | No'], ['1.2.x | Yes', '< 1.2 | No']), null);
});

test('a catch-all with a bound is no row to lose', () => {
  assert.match(lost(['1.1.x | Yes', '< 1.1 | No'], ['1.2.x | Yes']) ?? '', /catch-all was lost/);
});

test('one of several parts of a supported line lasts, unless another row holds it', () => {
  const majors = 'line: major · support: newest 1';
  const parts = ['1.2.x | Yes', '1.1.x | Yes', '1.0.x | Yes'];
  assert.match(lost(parts, parts.slice(0, 2), majors) ?? '', /"1.0.x" was lost/);
  assert.match(lost(parts, [parts[0] ?? '', parts[2] ?? ''], majors) ?? '', /"1.1.x" was lost/);
  assert.equal(lost(parts, ['1.x | Yes'], majors), null);
  assert.equal(lost(['1.1.x | Yes'], ['1.2.x | Yes'], majors), null);
});
