import { demand, demandWrite } from '../access.ts';
import { pullRequestId } from '../graphql/node-id.ts';
import { changePull } from '../pulls/change.ts';
import { commitsOf } from '../pulls/commits.ts';
import { checkTitle, requestReviews } from '../pulls/decorate.ts';
import { openPull } from '../pulls/open.ts';
import { branchRef } from '../ref-name.ts';
import { invalid, notFound } from '../refusal.ts';
import type { PullRequest, World } from '../world.ts';
import type { Call, RestReply, Route } from './answer.ts';
import { page } from './page.ts';
import { labelRow, type Row, repositoryRow, userRow } from './shape.ts';

const pulls = '/repos/{owner}/{repo}/pulls';

/** The routes of pull requests. */
export const pullRoutes: Readonly<Record<string, Route>> = {
  [`GET ${pulls}`]: (world, call) => listPulls(world, call),
  [`POST ${pulls}`]: (world, call) => createPull(world, call),
  [`GET ${pulls}/{pull_number}`]: async (world, call) => {
    demand(world, 'read', 'pullRequests');
    return { status: 200, body: await fullRow(world, pullOf(world, call.params.pull_number)) };
  },
  [`PATCH ${pulls}/{pull_number}`]: async (world, { params, body }) => {
    demandWrite(world, 'pullRequests');
    const pull = pullOf(world, params.pull_number);
    const state = body.state === undefined ? undefined : body.state === 'open' ? 'OPEN' : 'CLOSED';
    await changePull(world, pull, { title: text(body.title), body: text(body.body), state });
    return { status: 200, body: await fullRow(world, pull) };
  },
  [`POST ${pulls}/{pull_number}/requested_reviewers`]: (world, { params, body }) => {
    demandWrite(world, 'pullRequests');
    const pull = pullOf(world, params.pull_number);
    requestReviews(world, pull, texts(body.reviewers), texts(body.team_reviewers));
    return { status: 201, body: pullRow(world, pull) };
  },
};

/** The pull request of a number in a path; 404 where there is none. */
export const pullOf = (world: World, number: string | undefined): PullRequest => {
  const pull = world.state.pulls.find((candidate) => String(candidate.number) === number);
  if (pull === undefined) throw notFound();
  return pull;
};

/** A list of texts in a body, or none. */
export const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const listPulls = (world: World, call: Call): RestReply => {
  demand(world, 'read', 'pullRequests');
  const state = call.query.get('state') ?? 'open';
  const head = call.query.get('head');
  const base = call.query.get('base');
  const found = world.state.pulls
    .filter((pull) => state === 'all' || (pull.state === 'OPEN') === (state === 'open'))
    .filter((pull) => head === null || head === `${pull.headOwner}:${pull.headRef}`)
    .filter((pull) => base === null || base === pull.baseRef)
    .sort((a, b) => (call.query.get('direction') === 'asc' ? a.number - b.number : b.number - a.number));
  return page(world, call, found, (pull) => pullRow(world, pull));
};

const createPull = async (world: World, { body }: Call): Promise<RestReply> => {
  demandWrite(world, 'pullRequests');
  const head = String(body.head);
  const title = text(body.title) ?? '';
  checkTitle(title);
  const own = head.replace(`${world.owner}:`, '');
  if (own.includes(':')) throw invalid({ resource: 'PullRequest', code: 'invalid', field: 'head' });
  const pull = await openPull(world, {
    title,
    body: text(body.body) ?? '',
    base: String(body.base),
    head: own,
    draft: body.draft === true,
  });
  return { status: 201, body: await fullRow(world, pull) };
};

const pullRow = (world: World, pull: PullRequest): Row => ({
  ...urls(world, pull),
  number: pull.number,
  state: pull.state === 'OPEN' ? 'open' : 'closed',
  locked: false,
  title: pull.title,
  body: pull.body,
  draft: pull.draft,
  user: userRow(world, pull.author),
  labels: pull.labels.map((name) => labelRow(world, name)),
  milestone: null,
  assignee: pull.assignees[0] === undefined ? null : userRow(world, pull.assignees[0]),
  assignees: pull.assignees.map((login) => userRow(world, login)),
  requested_reviewers: pull.reviewers.map((login) => userRow(world, login)),
  requested_teams: [],
  created_at: pull.createdAt,
  updated_at: pull.updatedAt,
  closed_at: pull.closedAt ?? null,
  merged_at: pull.mergedAt ?? null,
  merge_commit_sha: pull.mergeOid ?? null,
  head: side(world, pull.headOwner, pull.headRef, pull.headOid),
  base: side(world, world.owner, pull.baseRef, world.git.refs().byName.get(branchRef(pull.baseRef)) ?? ''),
  author_association: 'NONE',
  auto_merge: null,
});

const fullRow = async (world: World, pull: PullRequest): Promise<Row> => {
  return {
    ...pullRow(world, pull),
    commits: (await commitsOf(world, pull)).length,
    comments: pull.comments.length,
    merged: pull.state === 'MERGED',
    mergeable: pull.state === 'OPEN' ? true : null,
    mergeable_state: pull.state === 'OPEN' ? 'clean' : 'unknown',
    merged_by: null,
    maintainer_can_modify: false,
    ...{ additions: 1, deletions: 1, changed_files: 1, review_comments: 0 },
  };
};

const side = (world: World, owner: string, ref: string, sha: string): Row => ({
  label: `${owner}:${ref}`,
  ref,
  sha,
  user: userRow(world, owner),
  repo: repositoryRow(world, owner),
});

const urls = (world: World, pull: PullRequest): Row => {
  const api = `${world.apiUrl}/repos/${world.owner}/${world.name}`;
  const html = `${world.serverUrl}/${world.owner}/${world.name}/pull/${pull.number}`;
  const issue = `${api}/issues/${pull.number}`;
  const url = `${api}/pulls/${pull.number}`;
  const statuses = `${api}/statuses/${pull.headOid}`;
  const link = (href: string) => ({ href });
  return {
    id: 900_000 + pull.number,
    node_id: pullRequestId(pull),
    url,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    comments_url: `${issue}/comments`,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${api}/pulls/comments{/number}`,
    statuses_url: statuses,
    _links: {
      self: link(url),
      html: link(html),
      issue: link(issue),
      comments: link(`${issue}/comments`),
      review_comments: link(`${url}/comments`),
      review_comment: link(`${api}/pulls/comments{/number}`),
      commits: link(`${url}/commits`),
      statuses: link(statuses),
    },
  };
};
