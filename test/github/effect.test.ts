import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Branch, Proposed, PullRequest, Situation } from '../../src/change/move.ts';
import { effectOf } from '../../src/github/effect.ts';
import type { Write } from '../../src/github/outcome.ts';

const section = { v: 1, decision: 'd', title: 't', closed: false } as const;
const pull: PullRequest = {
  id: 'PR',
  number: 7,
  url: 'u',
  title: 't',
  body: 'new',
  section,
  told: false,
  decision: 'd',
};
const ours: Branch = { kind: 'ours', oid: 'c', blob: 'b', forked: 'f' };
const none = { kind: 'none' } as const;
const open: Proposed = { kind: 'open', pullRequest: pull };
const closed: Proposed = { kind: 'closed', pullRequest: pull };
const before = { ...pull, body: 'old' };

const seen: readonly (readonly [
  string,
  Write,
  Partial<Situation>,
  readonly [string, number | null, string | null],
])[] = [
  ['a branch that is there', { kind: 'commit', from: null }, { branch: ours }, ['none', null, 'c']],
  [
    'a branch that moved',
    { kind: 'commit', from: 'a' },
    { branch: ours, proposed: open },
    ['updated', 7, 'c'],
  ],
  ['a branch that stayed', { kind: 'commit', from: 'c' }, { branch: ours }, ['none', null, null]],
  [
    'a branch of others',
    { kind: 'commit', from: 'a' },
    { branch: { kind: 'foreign', oid: 'x' } },
    ['none', null, null],
  ],
  ['a pull request of ours', { kind: 'open' }, { proposed: open }, ['created', 7, null]],
  ['no pull request', { kind: 'open' }, { proposed: none }, ['none', null, null]],
  [
    'a pull request without our section',
    { kind: 'open' },
    { proposed: { kind: 'open', pullRequest: { ...pull, section: null } } },
    ['none', null, null],
  ],
  ['another body', { kind: 'describe', pullRequest: before }, { proposed: open }, ['updated', 7, null]],
  ['the same body', { kind: 'describe', pullRequest: pull }, { proposed: open }, ['none', null, null]],
  [
    'the body of another pull request',
    { kind: 'describe', pullRequest: { ...before, number: 6 } },
    { proposed: open },
    ['none', null, null],
  ],
  ['a closed one', { kind: 'close', pullRequest: before }, { proposed: closed }, ['closed', 7, null]],
  ['an open one', { kind: 'close', pullRequest: before }, { proposed: open }, ['none', null, null]],
];

for (const [what, write, part, expected] of seen) {
  test(`after ${write.kind} without an answer, ${what} means ${expected.join(' ')}`, () => {
    const { outcome } = effectOf(write, situationWith(part));
    const { operation, pullRequest, commit } = outcome;
    assert.deepEqual([operation, pullRequest?.number ?? null, commit], expected);
    assert.deepEqual([outcome.again, outcome.problems], [false, []]);
  });
}

test('only a pull request that was opened is told to be dressed', () => {
  assert.equal(effectOf({ kind: 'open' }, situationWith({ proposed: open })).opened, pull);
  const update = effectOf({ kind: 'describe', pullRequest: before }, situationWith({ proposed: open }));
  assert.equal(update.opened, null);
});

function situationWith(part: Partial<Situation>): Situation {
  const wish = { kind: 'edit', decision: 'd', blob: 'b' } as const;
  return { branch: none, proposed: none, wish, document: 'f', elsewhere: null, askedByHand: false, ...part };
}
