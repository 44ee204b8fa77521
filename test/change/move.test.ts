import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Branch,
  chooseMove,
  type Proposed,
  type PullRequest,
  type Situation,
} from '../../src/change/move.ts';

const wanted = { kind: 'edit', decision: 'd2', blob: 'new' } as const;
const nothing = { kind: 'nothing' } as const;

const branches = {
  none: { kind: 'none' },
  idle: { kind: 'idle', oid: 'h' },
  current: { kind: 'ours', oid: 'h', blob: 'new', forked: 'base' },
  outdated: { kind: 'ours', oid: 'h', blob: 'old', forked: 'base' },
  overtaken: { kind: 'ours', oid: 'h', blob: 'new', forked: 'older base' },
  foreign: { kind: 'foreign', oid: 'h' },
} as const satisfies Record<string, Branch>;

const pull: PullRequest = {
  id: 'PR',
  number: 7,
  url: 'u',
  title: 't',
  body: 'b',
  section: { v: 1, decision: 'd2', title: 't', closed: false },
  told: false,
  decision: 'd1',
};
const proposals = {
  none: { kind: 'none' },
  open: { kind: 'open', pullRequest: pull },
  closed: { kind: 'closed', pullRequest: pull },
  merged: { kind: 'merged', pullRequest: pull },
} as const satisfies Record<string, Proposed>;

/** Branch, pull request, and the moves for an edit and for nothing; the table of the source, cell by cell. */
const cells: readonly (readonly [keyof typeof branches, keyof typeof proposals, string, string])[] = [
  ['none', 'none', 'create', 'none'],
  ['none', 'open', 'create', 'none'],
  ['none', 'closed', 'create', 'none'],
  ['none', 'merged', 'create', 'none'],
  ['idle', 'none', 'restart', 'none'],
  ['idle', 'open', 'rebuild', 'close'],
  ['idle', 'closed', 'restart', 'none'],
  ['idle', 'merged', 'restart', 'none'],
  ['current', 'none', 'propose', 'delete-branch'],
  ['current', 'open', 'none', 'close'],
  ['current', 'closed', 'propose', 'delete-branch'],
  ['current', 'merged', 'propose', 'delete-branch'],
  ['outdated', 'none', 'restart', 'delete-branch'],
  ['outdated', 'open', 'append', 'close'],
  ['outdated', 'closed', 'restart', 'delete-branch'],
  ['outdated', 'merged', 'restart', 'delete-branch'],
  ['overtaken', 'none', 'restart', 'delete-branch'],
  ['overtaken', 'open', 'rebuild', 'close'],
  ['overtaken', 'closed', 'restart', 'delete-branch'],
  ['overtaken', 'merged', 'restart', 'delete-branch'],
  ['foreign', 'none', 'branch-taken', 'branch-taken'],
  ['foreign', 'open', 'hand-over', 'hand-over'],
  ['foreign', 'closed', 'branch-taken', 'branch-taken'],
  ['foreign', 'merged', 'branch-taken', 'branch-taken'],
];

for (const [branch, proposed, forEdit, forNothing] of cells) {
  test(`a branch that is ${branch} and a pull request that is ${proposed}: ${forEdit}, or ${forNothing}`, () => {
    assert.equal(moveFor({ branch: branches[branch], proposed: proposals[proposed] }).kind, forEdit);
    const idle = moveFor({ branch: branches[branch], proposed: proposals[proposed], wish: nothing });
    assert.equal(idle.kind, forNothing);
  });
}

test('every branch stands in the table with every pull request', () => {
  assert.equal(cells.length, Object.keys(branches).length * Object.keys(proposals).length);
});

test('a decision that was turned down is not proposed again, whatever the branch', () => {
  for (const branch of Object.values(branches)) {
    assert.equal(moveFor({ branch, proposed: closedWith({ decision: 'd2' }) }).kind, 'declined');
  }
});

test('the last commit says what was turned down, and only without it the section does', () => {
  assert.equal(moveFor({ proposed: closedWith({ decision: 'd1' }) }).kind, 'create');
  assert.equal(moveFor({ proposed: closedWith({ decision: null }) }).kind, 'declined');
});

test('a person who starts the run asks again', () => {
  assert.equal(moveFor({ proposed: closedWith({ decision: 'd2' }), askedByHand: true }).kind, 'create');
});

test('what we closed ourselves was not turned down', () => {
  const section = { v: 1, decision: 'd2', title: 't', closed: true } as const;
  assert.equal(moveFor({ proposed: closedWith({ decision: 'd2', section }) }).kind, 'create');
});

test('a section that is missing, outdated or marked as closed is written anew', () => {
  const sections = [
    null,
    { v: 1, decision: 'd1', title: 't', closed: false },
    { v: 1, decision: 'd2', title: 't', closed: true },
  ] as const;
  for (const section of sections) {
    const proposed = { kind: 'open', pullRequest: { ...pull, section } } as const;
    assert.equal(moveFor({ branch: branches.current, proposed }).kind, 'describe');
  }
});

test('people are told once, and then left alone', () => {
  const proposed = { kind: 'open', pullRequest: { ...pull, told: true } } as const;
  assert.equal(moveFor({ branch: branches.foreign, proposed }).kind, 'left-alone');
});

test('a move carries where the branch must still be', () => {
  const move = moveFor({ branch: branches.outdated, proposed: proposals.open });
  assert.deepEqual(move, { kind: 'append', from: 'h', pullRequest: pull });
});

test('a branch from which a pull request into another base is open is never written', () => {
  const elsewhere = { number: 4, url: 'u', base: 'main' };
  for (const branch of Object.values(branches))
    for (const proposed of [proposals.none, proposals.open]) {
      assert.deepEqual(moveFor({ branch, proposed, elsewhere }), { kind: 'branch-shared', with: elsewhere });
      assert.equal(moveFor({ branch, proposed, elsewhere, wish: { kind: 'nothing' } }).kind, 'none');
    }
});

function moveFor(part: Partial<Situation>) {
  return chooseMove({
    branch: branches.none,
    proposed: proposals.none,
    wish: wanted,
    document: 'base',
    elsewhere: null,
    askedByHand: false,
    ...part,
  });
}

function closedWith(part: Partial<PullRequest>): Proposed {
  return { kind: 'closed', pullRequest: { ...pull, ...part } };
}

test('a section that was told from something else is written anew, and the decision stays', () => {
  const told = (now: string, before?: string) => {
    const section = { ...pull.section, v: 1, decision: 'd2', title: 't', closed: false } as const;
    const pullRequest = { ...pull, section: before === undefined ? section : { ...section, told: before } };
    const proposed = { kind: 'open', pullRequest } as const;
    return chooseMove({
      branch: branches.current,
      proposed,
      wish: { ...wanted, told: now },
      document: 'base',
      elsewhere: null,
      askedByHand: false,
    }).kind;
  };
  assert.deepEqual([told('a', 'a'), told('b', 'a'), told('a')], ['none', 'describe', 'describe']);
});
