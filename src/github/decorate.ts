import { notDecorated } from '../problem/github.ts';
import type { Note } from '../problem/problem.ts';
import type { Answer, GitHub, GraphqlError, Reply, RestReply } from './client.ts';
import { enableAutoMerge } from './mutations.ts';

/** How a new pull request looks besides its text. */
export type Decoration = {
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly reviewers: readonly string[];
  readonly teamReviewers: readonly string[];
  readonly autoMerge: 'merge' | 'squash' | 'rebase' | null;
};

/** `nameWithOwner` is `owner/name`; `id` the pull request's node id. */
export type Decorated = { readonly nameWithOwner: string; readonly id: string; readonly number: number };

/** Labels a pull request, assigns it, and asks for reviews, all at once. What does not work out is a note. */
export async function decorate(
  github: GitHub,
  { nameWithOwner, id, number }: Decorated,
  { labels, assignees, reviewers, teamReviewers, autoMerge }: Decoration,
): Promise<readonly Note[]> {
  const [owner = '', repo = ''] = nameWithOwner.split('/');
  const issue = { owner, repo, issue_number: number };
  const pull = { owner, repo, pull_number: number, reviewers, team_reviewers: teamReviewers };
  const route = 'POST /repos/{owner}/{repo}';
  const method = autoMerge?.toUpperCase();
  const wanted = [
    [
      labels.length > 0,
      'labels',
      () => github.write(`${route}/issues/{issue_number}/labels`, { ...issue, labels }),
    ],
    [
      assignees.length > 0,
      'assignees',
      () => github.write(`${route}/issues/{issue_number}/assignees`, { ...issue, assignees }),
    ],
    [
      reviewers.length + teamReviewers.length > 0,
      'reviewers',
      () => github.write(`${route}/pulls/{pull_number}/requested_reviewers`, pull),
    ],
    [
      autoMerge !== null,
      'auto-merge',
      () => github.mutate(enableAutoMerge, { input: { pullRequestId: id, mergeMethod: method } }),
    ],
  ] as const;
  const results = wanted
    .filter(([isWanted]) => isWanted)
    .map(async ([, name, send]) => noteOf(name, await send()));
  return (await Promise.all(results)).filter((note) => note !== null);
}

function noteOf(name: string, answer: Answer<RestReply | Reply<unknown>>): Note | null {
  if (!answer.ok) return notDecorated(name, answer.refusal.said);
  const [error] = (answer.value as { readonly errors?: readonly GraphqlError[] }).errors ?? [];
  return error === undefined ? null : notDecorated(name, error.message);
}
