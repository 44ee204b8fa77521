import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventedRow, wrongStates } from '../../../src/document/rules/states.ts';
import { tableOf } from '../surveyed.ts';
import { editOf, rowsEdit } from './edit-of.ts';

const newest1 = 'line: minor · support: newest 1';
const released = '1.0.0, 1.1.0, 1.2.0';

/** What is false about the new rows, given the old ones. */
function found(before: readonly string[] | null, after: readonly string[], policy = newest1): string | null {
  const edited =
    before === null
      ? editOf('# Security\n', tableOf(...after), policy, released)
      : rowsEdit(before, after, policy, released);
  return wrongStates(edited) ?? inventedRow(edited);
}

test('a table that says what is wanted is true', () => {
  assert.equal(found(['1.1.x | Yes', '< 1.1 | No'], ['1.2.x | Yes', '< 1.2 | No']), null);
  assert.equal(found(null, ['1.2.x | Yes', '< 1.2 | No']), null);
});

test('a line in another state is false', () => {
  assert.match(found(['1.1.x | Yes'], ['1.2.x | Yes', '1.1.x | Yes']) ?? '', /wrong about 1\.1\./);
  assert.match(found(['1.1.x | Yes'], ['1.1.x | No']) ?? '', /wrong about 1\.2\./);
});

test('words turned round are false although the new table agrees with itself', () => {
  const tiers = 'line: minor · tiers: { full: newest 1, security: newest 2 }';
  const before = ['1.1.x | Yes', '1.0.x | Security fixes', '< 1.0 | No'];
  const right = ['1.2.x | Yes', '1.1.x | Security fixes', '< 1.1 | No'];
  const turned = ['1.2.x | Security fixes', '1.1.x | Yes', '< 1.1 | No'];
  assert.equal(found(before, right, tiers), null);
  assert.match(found(before, turned, tiers) ?? '', /wrong about 1\.2, 1\.1\./);
});

test('a name nothing was released under is false, unless it stood there', () => {
  assert.match(
    found(['1.1.x | Yes'], ['2.0.x | No', '1.2.x | Yes']) ?? '',
    /Nothing was released as "2\.0\.x"/,
  );
  assert.equal(found(['2.0.x | No', '1.1.x | Yes'], ['2.0.x | No', '1.2.x | Yes']), null);
});
