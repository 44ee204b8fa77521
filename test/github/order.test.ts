import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Situation } from '../../src/change/move.ts';
import { carry } from '../../src/github/order.ts';
import type { Snapshot } from '../../src/github/read.ts';
import { content, pullRequest } from './a-pull-request.ts';
import { anOrder } from './an-order.ts';
import { data, scripted, sent } from './scripted.ts';

const situation: Situation = {
  branch: { kind: 'none' },
  proposed: { kind: 'none' },
  wish: { kind: 'edit', decision: 'd', blob: 'b' },
  document: null,
  elsewhere: null,
  askedByHand: false,
};
const snapshot = {
  node: { id: 'R', defaultBranchRef: { name: 'main' } },
  base: { name: 'main', oid: 'base' },
  isUncompared: false,
} as Snapshot;
const created = data({ createRef: {}, createCommitOnBranch: { commit: { oid: 'c' } } });
const opened = data({ createPullRequest: { pullRequest: { id: 'PR', number: 1, url: 'u' } } });
const intent = { situation, contentFor: () => content };

test('a move is chosen and carried out with the content that was asked for', async () => {
  const { github, asked } = scripted(created, opened);
  const outcome = await carry(github, intent, snapshot, anOrder, null);
  assert.deepEqual(
    [outcome.operation, outcome.pullRequest, outcome.commit],
    ['created', { number: 1, url: 'u' }, 'c'],
  );
  const { input } = sent<{ input: { title: string; headRefName: string } }>(asked[1]);
  assert.deepEqual([input.title, input.headRefName], [content.title, 'bot/table']);
});

test('the signer is asked for where a commit is made, and nowhere else', async () => {
  const signers: (string | null)[] = [];
  const contentFor = ({ signer }: { readonly signer: string | null }) => {
    signers.push(signer);
    return content;
  };
  const viewer = data({ viewer: { login: 'octocat', databaseId: 1, name: 'Octo Cat' } });
  await carry(
    scripted(viewer, created, opened).github,
    { situation, contentFor },
    snapshot,
    { ...anOrder, signoff: true },
    null,
  );
  const nothing = { ...situation, wish: { kind: 'nothing' } } as const;
  await carry(
    scripted().github,
    { situation: nothing, contentFor },
    snapshot,
    { ...anOrder, signoff: true },
    null,
  );
  assert.match(signers[0] ?? '', /^Octo Cat <.*>$|octocat/);
  assert.equal(signers[1], null);
});

test('scratch refs of earlier runs are swept, and branches of others are not', async () => {
  const names = ['bot/table-tmp-7-1', 'bot/table-tmp-mine'];
  const nodes = names.map((name) => ({ name, target: { oid: 'o' } }));
  const { github, asked } = scripted(data({ updateRefs: {} }));
  const nothing = { ...situation, wish: { kind: 'nothing' } } as const;
  const left = { ...snapshot, node: { ...snapshot.node, scratch: { nodes } } };
  await carry(github, { situation: nothing, contentFor: () => content }, left, anOrder, null);
  const { refs } = sent<{ refs: { refUpdates: readonly { name: string }[] } }>(asked[0]);
  assert.deepEqual(
    refs.refUpdates.map(({ name }) => name),
    ['refs/heads/bot/table-tmp-7-1'],
  );
});

test('where nobody knows whose the branch is nothing is written', async () => {
  const { github, asked } = scripted();
  const proposed = { kind: 'open', pullRequest } as const;
  const open = { ...intent, situation: { ...situation, proposed } };
  const outcome = await carry(github, open, { ...snapshot, isUncompared: true }, anOrder, null);
  assert.deepEqual([outcome.pullRequest, outcome.operation, asked], [{ number: 7, url: 'u' }, 'none', []]);
});
