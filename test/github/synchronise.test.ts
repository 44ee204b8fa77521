import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionOf, stateIn } from '../../src/change/section.ts';
import { trailersIn } from '../../src/change/trailer.ts';
import type { PullRequestNode, RepositoryNode } from '../../src/github/nodes.ts';
import type { Order } from '../../src/github/order.ts';
import type { Snapshot } from '../../src/github/read.ts';
import { synchronise } from '../../src/github/synchronise.ts';
import { factsWith } from '../change/facts.ts';
import { aChange, aDecision, aSupport } from '../report/decisions.ts';
import { anOrder as order } from './an-order.ts';
import { data, scripted, sent } from './scripted.ts';

const document = {
  path: 'SECURITY.md',
  changed: true,
  edits: [{ line: 1, before: null, after: '| 4.x | yes |' }],
  changes: [aChange('4', null, 'supported')],
  mentions: [],
  after: 'new\n',
};
const decision = aDecision({ plan: 'open', document, lines: [aSupport('4', 'supported')] });
const answers = [
  data({ createRef: {}, createCommitOnBranch: { commit: { oid: 'c' } } }),
  data({ createPullRequest: { pullRequest: { number: 1, url: 'u' } } }),
];

test('title, trailers and section of a new pull request belong together', async () => {
  const { commit, input } = await create(order);
  assert.equal(commit.message.headline, 'docs(security): support 4.x');
  const trailers = trailersIn(commit.message.body);
  assert.equal(trailers?.blob, '3e757656cf36eca53338e520d134963a44f793f8');
  assert.deepEqual(stateIn(input.body), {
    v: 1,
    decision: trailers?.decision,
    title: input.title,
    closed: false,
  });
});

test('own words are used where they are given', async () => {
  const { commit, input } = await create({
    ...order,
    title: 'docs: mine',
    commitMessage: 'chore: table\n\nWhy.',
  });
  assert.deepEqual([input.title, commit.message.headline], ['docs: mine', 'chore: table']);
  assert.equal((await create({ ...order, title: 'docs: mine' })).commit.message.headline, 'docs: mine');
});

test('a token of a person needs no word about approving checks', async () => {
  assert.match((await create(order)).input.body, /Run its checks/);
  for (const token of ['ghp_x', 'github_pat_x']) {
    assert.doesNotMatch((await create({ ...order, token })).input.body, /Run its checks/);
  }
});

test('only a title of ours is replaced', async () => {
  const own = sectionOf('Old.', { v: 1, decision: 'x', title: 'docs: old', closed: false });
  for (const [title, expected] of [
    ['docs: old', 'docs(security): support 4.x'],
    ['Mine', undefined],
  ] as const) {
    const { github, asked } = scripted(data({}));
    await synchronise(github, decision, snapshotWith({ title, body: `${own}\n\nKept.` }), order, null);
    const { input } = sent<{ input: { title?: string; body: string } }>(asked[0]);
    assert.equal(input.title, expected);
    assert.match(input.body, /Kept\.$/);
  }
});

test('where GitHub could not compare our branch with base nothing is written, and nobody is told it was theirs', async () => {
  const { github, asked } = scripted();
  const snapshot = { ...snapshotWith({ title: 'Mine', body: 'Kept.' }), isUncompared: true };
  const { pullRequest, problems, operation } = await synchronise(github, decision, snapshot, order, null);
  assert.deepEqual([asked, problems, operation], [[], [], 'none']);
  assert.deepEqual(pullRequest, { number: 1, url: 'u' });
});

type Created = {
  readonly commit: { readonly message: { readonly headline: string; readonly body: string } };
  readonly input: { readonly title: string; readonly body: string };
};

async function create(wanted: Order): Promise<Created> {
  const { github, asked } = scripted(...answers);
  await synchronise(github, decision, snapshotWith(null), wanted, null);
  return { ...asked[0]?.variables, ...asked[1]?.variables } as Created;
}

function snapshotWith(pull: Pick<PullRequestNode, 'title' | 'body'> | null): Snapshot {
  const oid = '3e757656cf36eca53338e520d134963a44f793f8';
  const message = `a\n\nSupport-Window-Decision: 0123456789abcdef\nSupport-Window-Blob: ${oid}`;
  const files = { f0: { mode: 0o100644, object: { oid } } };
  const nodes = [
    { oid: 'h', message, changedFilesIfAvailable: 1, parents: { totalCount: 1, nodes: [{ oid: 'b' }] } },
  ];
  const rest = {
    id: 'PR',
    number: 1,
    url: 'u',
    state: 'OPEN',
    baseRefName: 'main',
    isCrossRepository: false,
  } as const;
  const empty = { commits: { nodes: [] }, comments: { nodes: [] } };
  const node: RepositoryNode = {
    id: 'R',
    isFork: false,
    base: {
      name: 'main',
      target: { oid: 'base' },
      compare: pull === null ? null : { commits: { totalCount: 1, nodes } },
    },
    branch: pull === null ? null : { target: { oid: 'h', ...files } },
    refs: { nodes: [] },
    releases: { pageInfo: { hasNextPage: false }, nodes: [] },
    pullRequests: { nodes: pull === null ? [] : [{ ...rest, ...empty, ...pull }] },
  };
  return {
    node,
    base: { name: 'main', oid: 'base' },
    target: 'base',
    paths: ['SECURITY.md'],
    files: [],
    isUncompared: false,
    facts: factsWith({}),
  };
}
