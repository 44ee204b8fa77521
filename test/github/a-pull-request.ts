import type { PullRequest } from '../../src/change/move.ts';
import type { Content } from '../../src/github/content.ts';
import { data } from './scripted.ts';

export const site = {
  repository: { id: 'R', nameWithOwner: 'o/r' },
  server: 's',
  base: { name: 'main', oid: 'base', isDefault: true },
  branch: 'b',
  scratch: 'b-tmp-1',
  leftovers: [],
};
export const pullRequest: PullRequest = {
  id: 'PR',
  number: 7,
  url: 'u',
  title: 't',
  body: 'b',
  section: null,
  told: false,
  decision: null,
};
export const content: Content = {
  title: 'docs: a',
  body: 'body',
  revision: (_, moot) => ({ body: moot ? 'moot' : 'revised' }),
  commit: { headline: 'h', body: 't' },
  files: [{ path: 'S.md', bytes: Buffer.from('x') }],
  handOver: 'hand over',
  moot: 'moot',
  draft: false,
  decoration: { labels: [], assignees: [], reviewers: [], teamReviewers: [], autoMerge: null },
  compareUrl: 'https://github.example/compare',
};

/** The answers to a commit, and to anything that asks for nothing back. */
export const committed = data({
  createRef: {},
  updateRefs: {},
  createCommitOnBranch: { commit: { oid: 'c' } },
});
export const done = data({});
