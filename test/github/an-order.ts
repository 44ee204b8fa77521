import type { Order } from '../../src/github/order.ts';

/** A pull request as it is wanted where nothing is set. */
export const anOrder: Order = {
  repository: 'octo/widget',
  server: 'https://github.example',
  branch: 'bot/table',
  run: '1-1',
  askedByHand: false,
  title: null,
  commitMessage: null,
  signoff: false,
  draft: false,
  decoration: { labels: [], assignees: [], reviewers: [], teamReviewers: [], autoMerge: null },
  tool: null,
  cause: null,
  token: 'ghs_x',
};
