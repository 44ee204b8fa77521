import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plain } from '../../src/report/paint.ts';
import { type Purpose, verdictText } from '../../src/report/verdict.ts';
import { aDecision } from './decisions.ts';

const look = { paint: plain, columns: null };
const open = aDecision({ plan: 'open' });
const problem = { code: 'a', what: 'b', why: 'c', fix: 'd' };
const next = { command: 'support-window update', ref: null };

const verdicts: readonly (readonly [Purpose, string])[] = [
  ['plan', '● SECURITY.md would change. To write it: support-window update'],
  ['check', '✖ SECURITY.md is out of date. To fix it: support-window update'],
  ['update', '✔ SECURITY.md was updated.'],
];

for (const [purpose, sentence] of verdicts) {
  test(`${purpose} of an outdated table says: ${sentence}`, () =>
    assert.deepEqual(verdictText(open, purpose, next, look), [sentence]));
}

test('where nothing can be written no command is offered', () => {
  assert.deepEqual(verdictText(open, 'plan', null, look), ['● SECURITY.md would change.']);
});

test('a plan for another commit is written after checking it out', () => {
  assert.deepEqual(verdictText(open, 'plan', { ...next, ref: 'v3' }, look), [
    '● SECURITY.md would change. To write it, check v3 out and run: support-window update',
  ]);
});

test('a command that does not fit stands whole on a line of its own', () => {
  assert.deepEqual(verdictText(open, 'plan', next, { ...look, columns: 40 }), [
    '● SECURITY.md would change. To write it:',
    '  support-window update',
  ]);
});

test('a command that just fits stands behind the words', () => {
  const [line = ''] = verdictText(open, 'plan', next, look);
  assert.deepEqual(verdictText(open, 'plan', next, { ...look, columns: line.length }), [line]);
  assert.equal(verdictText(open, 'plan', next, { ...look, columns: line.length - 1 }).length, 2);
});

test('no command is offered that would stop at a shortened promise', () => {
  const notes = [{ code: 'shortening-ahead', what: 'The policy shortens the support of 1.' }];
  assert.deepEqual(verdictText({ ...open, notes }, 'plan', next, look), ['● SECURITY.md would change.']);
});

test('several documents are named together', () => {
  const part = (name: string) => ({
    ...open,
    name,
    document: { path: `${name}.md`, changed: true, edits: [], changes: [], mentions: [], after: '' },
  });
  const both = { ...open, products: [part('a'), part('b')] };
  assert.deepEqual(verdictText(both, 'check', next, look), [
    '✖ a.md and b.md are out of date. To fix them: support-window update',
  ]);
});

test('a table that is true needs nothing, and neither does a repository without one', () => {
  assert.deepEqual(verdictText(aDecision({}), 'plan', next, look), ['✔ Nothing to change in SECURITY.md.']);
  const document = { path: null, changed: false, edits: [], changes: [], mentions: [] };
  assert.deepEqual(verdictText(aDecision({ document }), 'check', next, look), ['✔ Nothing to change.']);
});

test('problems block the run, and update says that nothing was written', () => {
  const blocked = aDecision({ plan: 'blocked', problems: [problem, problem] });
  assert.deepEqual(verdictText(blocked, 'update', next, look), [
    '✖ Blocked by 2 problems; nothing was written.',
  ]);
  const one = aDecision({ plan: 'blocked', problems: [problem] });
  assert.deepEqual(verdictText(one, 'check', next, look), ['✖ Blocked by a problem.']);
});
