import type { Move, PullRequest } from '../change/move.ts';
import * as problem from '../problem/github.ts';
import { deleteBranch, opening, type Site } from './commit.ts';
import type { WriteContext } from './content.ts';
import { mostTries, mutate, type Step } from './mutate.ts';
import * as mutation from './mutations.ts';
import type { PullRequestNode } from './nodes.ts';
import { ended, nothingDone, type Outcome, stopped } from './outcome.ts';

/** Brings the words of a pull request up to date, after the commit that they are about. */
export async function thenDescribe(
  { github, content, site }: WriteContext,
  { pullRequest, from }: Pick<Move & { kind: 'describe' }, 'pullRequest' | 'from'>,
  commit: Step<string | null>,
): Promise<Outcome> {
  const { number, url } = pullRequest;
  const before = { ...nothingDone, pullRequest: { number, url } };
  if (commit.kind !== 'done') return stopped(commit, before, { kind: 'commit', from });
  const operation = commit.value === null ? 'none' : 'updated';
  const done: Outcome = { ...before, commit: commit.value, operation };
  const input = { pullRequestId: pullRequest.id, ...content.revision(pullRequest, false) };
  const step = await mutate<Described>(github, mutation.describePullRequest, { input }, opening(site));
  if (step.kind === 'done' && isShut(step.value)) return shutMeanwhile(done, site);
  if (step.kind === 'done') return { ...done, operation: 'updated' };
  if (isTooLong(step)) return { ...done, notes: [problem.bodyFull(number, url)] };
  return stopped(step, done, { kind: 'describe', pullRequest });
}

type Described = { readonly updatePullRequest?: { readonly pullRequest: Pick<PullRequestNode, 'state'> } };

function isShut({ updatePullRequest }: Described): boolean {
  return updatePullRequest !== undefined && updatePullRequest.pullRequest.state !== 'OPEN';
}

/** Somebody closed or merged it since it was read, so what is left to do is another question. */
function shutMeanwhile(done: Outcome, { branch }: Site): Outcome {
  return { ...done, problems: [problem.keptMoving(branch, mostTries)], again: true };
}

/** What others wrote is kept, and may leave too little room for our section. */
function isTooLong(step: Step<unknown>): boolean {
  return step.kind === 'failed' && step.errors.some(({ message }) => /body is too long/i.test(message));
}

/** Tells the people whose commits are on the branch that it is theirs now. */
export async function handOver(
  { github, content, site }: WriteContext,
  pullRequest: PullRequest,
): Promise<Outcome> {
  const comment = { subjectId: pullRequest.id, body: content.handOver };
  const step = await mutate(github, mutation.comment, { comment }, opening(site));
  return ended(step, leftToOthers(pullRequest));
}

/** Its section is marked first: a pull request that is closed without the mark was closed by somebody. */
export async function close(hands: WriteContext, from: string, pullRequest: PullRequest): Promise<Outcome> {
  const { github, content, site } = hands;
  const { id, number, url } = pullRequest;
  const before = { ...nothingDone, pullRequest: { number, url } };
  const input = { pullRequestId: id, ...content.revision(pullRequest, true) };
  const marked = await mutate(github, mutation.describePullRequest, { input }, opening(site));
  if (marked.kind !== 'done' && !isTooLong(marked)) return stopped(marked, before);
  const closing = { close: { pullRequestId: id }, comment: { subjectId: id, body: content.moot } };
  const closed = await mutate<Closed>(github, mutation.closePullRequest, closing, opening(site));
  const isClosed = closed.kind === 'done' || Boolean(closed.partial?.closePullRequest);
  if (closed.kind !== 'done' && !isClosed) return stopped(closed, before, { kind: 'close', pullRequest });
  return ended(await deleteBranch(hands, from), { ...before, operation: 'closed' });
}

/** Where only the comment was refused, the section of the body says why all the same. */
type Closed = { readonly closePullRequest: object | null };

/** What a pull request comes to that other people work on. */
export function leftToOthers({ number, url }: Pick<PullRequest, 'number' | 'url'>): Outcome {
  return { ...nothingDone, pullRequest: { number, url }, notes: [problem.leftAlone(number, url)] };
}
