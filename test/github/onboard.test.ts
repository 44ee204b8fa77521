import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onboardingTitle } from '../../src/change/onboarding.ts';
import { trailersIn } from '../../src/change/trailer.ts';
import { blobId } from '../../src/github/files.ts';
import { proposePolicy } from '../../src/github/onboard.ts';
import type { Snapshot } from '../../src/github/read.ts';
import type { PolicyCandidate } from '../../src/infer/infer.ts';
import { anOrder } from './an-order.ts';
import { data, scripted, sent } from './scripted.ts';

const candidate = (policy: string): PolicyCandidate => ({
  policy,
  explains: 1,
  versions: 1,
  sure: 'low',
  doubt: null,
  removed: null,
  origin: null,
  contradictions: [],
  trials: null,
});
const snapshot = {
  node: { id: 'R', defaultBranchRef: { name: 'main' } },
  base: { name: 'main', oid: 'base' },
  paths: ['.github/support-window.yml'],
  files: [],
  isUncompared: false,
} as unknown as Snapshot;

type Sent = {
  readonly commit: {
    readonly message: { readonly headline: string; readonly body: string };
    readonly fileChanges: {
      readonly additions: readonly { readonly path: string; readonly contents: string }[];
    };
  };
};

async function propose(policy: string) {
  const { github, asked } = scripted(
    data({ createRef: {}, createCommitOnBranch: { commit: { oid: 'c' } } }),
    data({ createPullRequest: { pullRequest: { id: 'PR', number: 1, url: 'u' } } }),
  );
  const own = { ...anOrder, title: 'docs: table', commitMessage: 'chore: table' };
  const proposal = { candidates: [candidate(policy)], document: 'SECURITY.md' };
  const { operation } = await proposePolicy(github, proposal, snapshot, own, null);
  assert.equal(operation, 'created');
  const { commit } = sent<Sent>(asked[0]);
  const [file] = commit.fileChanges.additions;
  const bytes = Buffer.from(file?.contents ?? '', 'base64');
  return { commit, path: file?.path, bytes, trailers: trailersIn(`x\n\n${commit.message.body}`) };
}

test('the file is the policy with a comment for each key, and the commit says so in words of its own', async () => {
  const { commit, path, bytes, trailers } = await propose('line: major\nsupport: newest 2\n');
  assert.equal(path, '.github/support-window.yml');
  assert.match(bytes.toString(), /^# yaml-language-server: [\s\S]*\nline: major\n# .*\nsupport: newest 2\n$/);
  assert.equal(commit.message.headline, onboardingTitle);
  assert.equal(trailers?.blob, blobId(bytes));
});

test('another candidate is the same question, so that a "no" counts for all of them', async () => {
  const first = await propose('line: major\nsupport: newest 2\n');
  const second = await propose('line: minor\nsupport: newest 1\n');
  assert.equal(first.trailers?.decision, second.trailers?.decision);
  assert.notEqual(first.trailers?.blob, second.trailers?.blob);
});
