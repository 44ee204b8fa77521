import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plain } from '../../src/report/paint.ts';
import { type Purpose, verdictText } from '../../src/report/verdict.ts';
import { aDecision } from './decisions.ts';

const look = { paint: plain, columns: null };
const open = aDecision({ plan: 'open' });
const problem = { code: 'a', what: 'b', why: 'c', fix: 'd' };

const verdicts: readonly (readonly [Purpose, string])[] = [
  ['plan', '● SECURITY.md would change. To write it: support-window update'],
  ['check', '✖ SECURITY.md is out of date. To mend it: support-window update'],
  ['update', '✔ SECURITY.md was updated.'],
];

for (const [purpose, sentence] of verdicts) {
  test(`${purpose} of an outdated table says: ${sentence}`, () =>
    assert.equal(verdictText(open, purpose, look), sentence));
}

test('a table that is true needs nothing, and neither does a repository without one', () => {
  assert.equal(verdictText(aDecision({}), 'plan', look), '✔ Nothing to change in SECURITY.md.');
  const document = { path: null, changed: false, edits: [], mentions: [] };
  assert.equal(verdictText(aDecision({ document }), 'check', look), '✔ Nothing to change.');
});

test('problems stand in the way, and update says that nothing was written', () => {
  const blocked = aDecision({ plan: 'blocked', problems: [problem, problem] });
  assert.equal(verdictText(blocked, 'update', look), '✖ 2 problems stand in the way; nothing was written.');
  const one = aDecision({ plan: 'blocked', problems: [problem] });
  assert.equal(verdictText(one, 'check', look), '✖ A problem stands in the way.');
});
