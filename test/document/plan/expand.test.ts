import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { expandRows } from '../../../src/document/plan/expand.ts';
import { versionText } from '../../../src/document/read/version-table.ts';
import { documentAround, keepBy } from '../example.ts';
import { surveyed, tableOf } from '../surveyed.ts';

const newest2 = 'line: minor · support: newest 2';
const released = '1.0.0, 2.0.0, 2.1.0, 2.2.0';

function concreteOf(...rows: readonly string[]) {
  const table = surveyed(tableOf(...rows), newest2, released);
  const concrete = expandRows(table, null);
  if (concrete === null || !('table' in concrete)) return concrete;
  return concrete.table.rows.map((row) => versionText(row, concrete.table));
}

test('a table whose rows all name their lines has nothing to replace', () => {
  assert.equal(concreteOf('2.2 | Yes', '2.1 | Yes', '< 2.1 | No'), null);
});

test('the readVersionTable reads as if the rows named their lines already', () => {
  assert.deepEqual(concreteOf('2.x | Yes', '1.x | No'), ['2.2.x', '2.1.x', '< 2.1']);
  assert.deepEqual(concreteOf('Latest | Yes', '1.0 | No'), ['2.2', '1.0']);
});

test('a text for ended lines that nobody knows is a problem', () => {
  const text = documentAround(tableOf('2.x | maintained', 'Other | maintained'));
  const { problems } = keepBy(text, `${newest2} · rows: concrete`, released);
  assert.ok(problems.some(({ code }) => code === 'no-state-text'));
});

test('more than twelve ended lines between supported ones keep a bound', () => {
  const minors = Array.from({ length: 15 }, (_, minor) => `2.${minor}.0`).join(', ');
  const policy = 'line: minor · support: min(sibling, major(2)) · rows: concrete';
  const kept = keepBy(documentAround(tableOf('2.x | Yes', '1.x | No')), policy, `1.0.0, 1.1.0, ${minors}`);
  const after = tableOf('2.14.x | Yes', '< 2.14 | No', '1.1.x | Yes', '< 1.1 | No');
  assert.equal(kept.outcome.after, documentAround(after));
});

test('lines passed over since are told of like those of the row that goes, in either order', () => {
  const minors = Array.from({ length: 13 }, (_, minor) => `3.${minor}.0`).join(', ');
  const policy = 'line: minor · support: min(sibling, major(3)) · rows: concrete';
  const after = ['3.12.x | Yes', '< 3.12 | No', '2.1.x | Yes', '2.0.x | No', '1.0.x | Yes', '< 1.0 | No'];
  const keepRows = (...rows: readonly string[]) =>
    keepBy(documentAround(tableOf(...rows)), policy, `1.0.0, 2.0.0, 2.1.0, ${minors}`).outcome.after;
  assert.equal(keepRows('2.x | Yes', '< 2.0 | No'), documentAround(tableOf(...after)));
  assert.equal(keepRows('< 2.0 | No', '2.x | Yes'), documentAround(tableOf(...after.toReversed())));
});

test('the examples of the documentation come out as it says', () => {
  const docs = readFileSync(new URL('../../../docs/policy-reference.md', import.meta.url), 'utf8');
  const examples = [...docs.matchAll(/^\| `(.+ [✅❌])` \| `(.+ [✅❌])` \|$/gmu)];
  assert.equal(examples.length, 5);
  const document = (row = '') =>
    documentAround(tableOf(...row.split(' · ').map((cells) => cells.replace(/ (?=[✅❌])/u, ' | '))));
  for (const [, before, after] of examples) {
    const kept = keepBy(document(before), `${newest2} · rows: concrete`, '1.0.0, 2.0.0, 2.1.0, 2.2.0, 2.3.0');
    assert.equal(kept.outcome.after, document(after), before);
  }
});
