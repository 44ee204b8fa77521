import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handOverComment } from '../../src/change/comment.ts';
import type { CommitNode, PullRequestNode, RepositoryNode } from '../../src/github/nodes.ts';
import { situationOf } from '../../src/github/situation.ts';
import { factsWith, policyPath } from '../change/facts.ts';
import { aDecision, aSupport } from '../report/decisions.ts';

const document = {
  path: 'SECURITY.md',
  changed: true,
  edits: [{ line: 1, before: null, after: '| 4.x | yes |' }],
  changes: [],
  mentions: [],
  after: 'new\n',
};
const decision = aDecision({ plan: 'open', document, lines: [aSupport('4', 'supported')] });
const ours = 'docs: a\n\nSupport-Window-Decision: 0123456789abcdef\nSupport-Window-Blob: '.concat(
  'b'.repeat(40),
);
const blob = fileAt('b'.repeat(40));

test('no branch', () => assert.equal(branchOf({}).kind, 'none'));

test('a branch without commits of its own is idle', () => {
  assert.deepEqual(branchOf({ head: blob, commits: [] }), { kind: 'idle', oid: 'head' });
});

test('a branch is ours when its commits say so and its document is what they wrote', () => {
  const found = branchOf({ head: blob, commits: [commit('c1', ours, ['base'])] });
  assert.deepEqual(found, { kind: 'ours', oid: 'head', blob: 'b'.repeat(40), forked: 'forked' });
});

test('merges of base are harmless', () => {
  const commits = [commit('c1', ours, ['base']), commit('m', 'Merge branch main', ['c1', 'main'])];
  assert.equal(branchOf({ head: blob, commits }).kind, 'ours');
});

for (const [what, head, commits] of [
  ['somebody committed', blob, [commit('c1', ours, ['base']), commit('c2', 'Mine', ['c1'])]],
  ['the document is another one', fileAt('other'), [commit('c1', ours, ['base'])]],
  ['there are only merges', blob, [commit('m', 'Merge', ['a', 'b'])]],
  ['the trailer is quoted', blob, [commit('c1', ours.replaceAll(/^S/gm, '> S'), ['base'])]],
] as const) {
  test(`a branch is not ours when ${what}`, () => assert.equal(branchOf({ head, commits }).kind, 'foreign'));
}

test('a branch with more commits than we look at is not ours', () => {
  assert.equal(
    branchOf({ head: blob, commits: [commit('c1', ours, ['base'])], totalCount: 51 }).kind,
    'foreign',
  );
});

test('a branch that proposed the policy is ours and of no use for the document', () => {
  const head = { ...fileAt('d'.repeat(40)), f1: { mode: 0o100644, object: { oid: 'b'.repeat(40) } } };
  const found = branchOf({ head, commits: [commit('c1', ours, ['base'])] });
  assert.deepEqual(found, { kind: 'ours', oid: 'head', blob: null, forked: null });
});

test('the open pull request counts, else the latest', () => {
  assert.deepEqual(numberOf([pull(1, 'OPEN'), pull(2, 'CLOSED')]), ['open', 1]);
  assert.deepEqual(numberOf([pull(1, 'MERGED'), pull(3, 'CLOSED'), pull(2, 'MERGED')]), ['closed', 3]);
});

test("forks' pull requests and those into other branches are not ours", () => {
  assert.equal(numberOf([pull(1, 'OPEN', { isCrossRepository: true })])[0], 'none');
  assert.equal(numberOf([pull(1, 'OPEN', { baseRefName: 'next' })])[0], 'none');
});

test('an open pull request is found however many forks use the name of its branch', () => {
  const forks = [2, 3].map((number) => pull(number, 'OPEN', { isCrossRepository: true }));
  const { proposed } = situation({ head: fileAt('a'), pulls: forks, open: [pull(1, 'OPEN')] });
  assert.equal(proposed.kind === 'open' && proposed.pullRequest.number, 1);
});

test('a commit of ours that somebody amended with other files is not ours any more', () => {
  const kind = (files: number | null) =>
    branchOf({ head: blob, commits: [commit('head', ours, ['base'], files)] }).kind;
  assert.deepEqual([kind(1), kind(2), kind(null)], ['ours', 'foreign', 'foreign']);
});

test('commits of others that were merged with our pull request hold the branch no longer', () => {
  const kind = (state: 'MERGED' | 'CLOSED', oid: string) =>
    branchOf({
      head: blob,
      commits: [commit('theirs', 'Fix a word', ['base'])],
      pulls: [pull(1, state, { commits: { nodes: [{ commit: { oid, message: 'Fix a word' } }] } })],
    }).kind;
  assert.deepEqual(
    [kind('MERGED', 'head'), kind('MERGED', 'other'), kind('CLOSED', 'head')],
    ['idle', 'foreign', 'foreign'],
  );
});

test('the last commit of a pull request says which decision it is', () => {
  const { proposed } = situation({
    pulls: [pull(1, 'CLOSED', { commits: { nodes: [{ commit: { oid: 'head', message: ours } }] } })],
  });
  assert.equal(proposed.kind === 'closed' && proposed.pullRequest.decision, '0123456789abcdef');
});

test('only our own comment tells that people were told', () => {
  const body = handOverComment({ day: '2026-11-22', document }, 'b');
  for (const viewerDidAuthor of [true, false]) {
    const { proposed } = situation({
      pulls: [pull(1, 'OPEN', { comments: { nodes: [{ body, viewerDidAuthor }] } })],
    });
    assert.equal(proposed.kind === 'open' && proposed.pullRequest.told, viewerDidAuthor);
  }
});

test('the wish is the decision and the blob it writes', () => {
  const { wish } = situation({});
  assert.equal(wish.kind === 'edit' && wish.blob, '3e757656cf36eca53338e520d134963a44f793f8');
  assert.match(wish.kind === 'edit' ? wish.decision : '', /^[0-9a-f]{16}$/);
});

type Part = {
  readonly head?: ReturnType<typeof fileAt>;
  readonly commits?: readonly CommitNode[];
  readonly totalCount?: number;
  readonly pulls?: readonly PullRequestNode[];
  /** Those that GitHub lists with the branch itself. */
  readonly open?: readonly PullRequestNode[];
};

function branchOf(part: Part) {
  return situation(part).branch;
}

function numberOf(pulls: readonly PullRequestNode[]) {
  const { proposed } = situation({ pulls });
  return [proposed.kind, proposed.kind === 'none' ? 0 : proposed.pullRequest.number];
}

function situation({ head, commits = [], totalCount, pulls = [], open = [] }: Part) {
  const compare = { commits: { totalCount: totalCount ?? commits.length, nodes: commits } };
  const node: RepositoryNode = {
    id: 'R',
    isFork: false,
    base: { name: 'main', target: { oid: 'base' }, compare: head === undefined ? null : compare },
    branch:
      head === undefined
        ? null
        : { target: { oid: 'head', ...head }, associatedPullRequests: { nodes: open } },
    refs: { nodes: [] },
    releases: { pageInfo: { hasNextPage: false }, nodes: [] },
    pullRequests: { nodes: pulls },
  };
  const snapshot = {
    node,
    base: { name: 'main', oid: 'base' },
    target: 'base',
    paths: ['SECURITY.md', policyPath],
    files: [],
    isUncompared: false,
    facts: factsWith({}),
  };
  return situationOf(snapshot, decision, false);
}

function commit(
  oid: string,
  message: string,
  parents: readonly string[],
  changedFilesIfAvailable: number | null = 1,
): CommitNode {
  const nodes = parents.map((parent) => ({ oid: parent, ...fileAt('forked') }));
  return { oid, message, changedFilesIfAvailable, parents: { totalCount: parents.length, nodes } };
}

function fileAt(oid: string) {
  return { f0: { mode: 0o100644, object: { oid } } };
}

function pull(
  number: number,
  state: PullRequestNode['state'],
  part: Partial<PullRequestNode> = {},
): PullRequestNode {
  const empty = { nodes: [] };
  return {
    id: `PR_${number}`,
    number,
    url: 'u',
    state,
    title: 't',
    body: '',
    baseRefName: 'main',
    isCrossRepository: false,
    commits: empty,
    comments: empty,
    ...part,
  };
}
