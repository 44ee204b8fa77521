import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  bothTries,
  ended,
  nothingDone,
  type Operation,
  reportedOnly,
  stopped,
} from '../../src/github/outcome.ts';
import { badCredentials, missingPermission } from '../../src/problem/permission.ts';

const note = { code: 'a', what: 'A.' };
const problem = { code: 'p', what: 'P.', why: 'W.', fix: 'F.' };

test('what the later try did not do, the earlier one did', () => {
  const earlier = { ...nothingDone, pullRequest: { number: 1, url: 'u' }, commit: 'c' };
  assert.deepEqual(bothTries(earlier, nothingDone), earlier);
  const later = { ...nothingDone, pullRequest: { number: 2, url: 'v' }, commit: 'd' };
  assert.deepEqual(bothTries(earlier, later), later);
});

const operations: readonly (readonly [Operation, Operation, Operation])[] = [
  ['none', 'none', 'none'],
  ['created', 'none', 'created'],
  ['none', 'updated', 'updated'],
  ['created', 'updated', 'created'],
  ['created', 'closed', 'closed'],
  ['updated', 'closed', 'closed'],
  ['closed', 'created', 'created'],
];

for (const [first, second, both] of operations) {
  test(`${first} and then ${second} is ${both}`, () => {
    const outcome = bothTries({ ...nothingDone, operation: first }, { ...nothingDone, operation: second });
    assert.equal(outcome.operation, both);
  });
}

test('what stood in the way of the earlier try is over, what it noted stays, once', () => {
  const earlier = { ...nothingDone, problems: [problem], notes: [note], again: true };
  const outcome = bothTries(earlier, { ...nothingDone, notes: [note, { code: 'b', what: 'B.' }] });
  assert.deepEqual(
    [outcome.problems, outcome.again, outcome.notes.map(({ code }) => code)],
    [[], false, ['a', 'b']],
  );
});

test('a write that was not answered is remembered, and one that was refused is not', () => {
  const write = { kind: 'open' } as const;
  const steps = (['moved', 'unanswered', 'failed'] as const).map((kind) => ({ kind, problem, errors: [] }));
  assert.deepEqual(
    steps
      .map((step) => stopped(step, nothingDone, write))
      .map(({ again, unanswered, problems }) => [again, unanswered, problems.length]),
    [
      [true, null, 1],
      [true, write, 1],
      [false, null, 1],
    ],
  );
  assert.equal(ended({ kind: 'done', value: null }, nothingDone), nothingDone);
});

const refused = missingPermission('write', ['contents: write'], 'No.');

test('a refused write is a note', () => {
  const outcome = reportedOnly({ ...nothingDone, problems: [refused] }, 'a fork');
  assert.deepEqual(outcome.problems, []);
  assert.deepEqual(
    outcome.notes.map(({ code }) => code),
    ['read-only-token'],
  );
});

test('every other problem stays one, and a write that worked is told as it was', () => {
  const broken = { ...nothingDone, problems: [badCredentials()] };
  assert.equal(reportedOnly(broken, 'a fork'), broken);
  const written = { ...nothingDone, operation: 'created' as const };
  assert.equal(reportedOnly(written, 'Dependabot'), written);
});
