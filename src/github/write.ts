import type { Move, PullRequest } from '../change/move.ts';
import * as problem from '../problem/github.ts';
import { pullRequestsForbidden } from '../problem/permission.ts';
import type { GitHub, GraphqlError } from './client.ts';
import {
  commitAt,
  createBranch,
  deleteBranch,
  type Patch,
  rebuildBranch,
  restartBranch,
  type Site,
  writing,
} from './commit.ts';
import { type Decoration, decorate } from './decorate.ts';
import type { Write } from './effect.ts';
import { mostTries, mutate, type Step } from './mutate.ts';
import * as mutation from './mutations.ts';
import type { PullRequestNode } from './nodes.ts';
import { nothingDone, type Outcome } from './outcome.ts';
import type { Doing } from './refusal.ts';

/** What a move writes, in words and bytes. */
export type Content = Patch & {
  readonly title: string;
  /** The body for a new pull request. */
  readonly body: string;
  /** What an existing one should say, with what others wrote kept; `moot` when it is about to be closed. */
  readonly revision: (
    pullRequest: PullRequest,
    moot: boolean,
  ) => { readonly title?: string; readonly body: string };
  readonly handOver: string;
  readonly moot: string;
  readonly draft: boolean;
  readonly decoration: Decoration;
  /** The form for opening the pull request by hand. */
  readonly compareUrl: string;
};

/** Carries a move out. Whatever breaks off, the next run finds a state it knows. */
export async function carryOut(github: GitHub, move: Move, content: Content, site: Site): Promise<Outcome> {
  const hands = { github, content, site };
  switch (move.kind) {
    case 'none':
      return { ...nothingDone, pullRequest: move.pullRequest };
    case 'declined': {
      const { number, url } = move.pullRequest;
      return { ...nothingDone, pullRequest: { number, url }, notes: [problem.declined(number, url)] };
    }
    case 'branch-taken':
      return { ...nothingDone, problems: [problem.branchTaken(site.branch)] };
    case 'create':
      return await thenOpen(hands, null, await createBranch(hands, site.branch));
    case 'restart':
      return await thenOpen(hands, move.from, await restartBranch(hands, move.from));
    case 'propose':
      return await thenOpen(hands, move.from, { kind: 'done', value: move.from });
    case 'append':
      return await thenDescribe(hands, move, await commitAt(hands, site.branch, move.from));
    case 'rebuild':
      return await thenDescribe(hands, move, await rebuildBranch(hands, move.from));
    case 'describe':
      return await thenDescribe(hands, move, { kind: 'done', value: null });
    case 'left-alone':
      return leftAlone(move.pullRequest);
    case 'hand-over':
      return await handOver(hands, move.pullRequest);
    case 'close':
      return await close(hands, move.from, move.pullRequest);
    case 'delete-branch':
      return ended(await deleteBranch(hands, move.from), nothingDone);
  }
}

type Hands = { readonly github: GitHub; readonly content: Content; readonly site: Site };

/** The pull request comes after the commit, so that nobody else's branch ever gets our title. */
async function thenOpen(hands: Hands, from: string | null, commit: Step<string>): Promise<Outcome> {
  if (commit.kind !== 'done') return stopped(commit, nothingDone, { kind: 'commit', from });
  const { github, content, site } = hands;
  const done = { ...nothingDone, commit: commit.value };
  const first = await open(hands, content.draft);
  const isUndrafted = content.draft && first.kind === 'failed' && first.errors.some(isAboutDrafts);
  const step = isUndrafted ? await open(hands, false) : first;
  if (step.kind !== 'done')
    return forbidden(step, content, site, done) ?? stopped(step, done, { kind: 'open' });
  const { id, number, url } = step.value.createPullRequest.pullRequest;
  const { nameWithOwner } = site.repository;
  const notes = await decorate(github, { nameWithOwner, id, number }, content.decoration);
  const all = isUndrafted ? [problem.noDrafts(), ...notes] : notes;
  return { ...done, operation: 'created', pullRequest: { number, url }, notes: all };
}

type Opened = {
  readonly createPullRequest: { readonly pullRequest: Pick<PullRequest, 'id' | 'number' | 'url'> };
};

function open({ github, content, site }: Hands, draft: boolean): Promise<Step<Opened>> {
  const input = {
    repositoryId: site.repository.id,
    baseRefName: site.base.name,
    headRefName: site.branch,
    title: content.title,
    body: content.body,
    draft,
  };
  return mutate<Opened>(github, mutation.openPullRequest, { input }, opening(site));
}

function isAboutDrafts({ message }: GraphqlError): boolean {
  return /draft pull requests are not supported/i.test(message);
}

function forbidden(step: Stopped, { compareUrl }: Content, { branch }: Site, done: Outcome): Outcome | null {
  const error = step.errors.find(({ message }) => /not permitted to create or approve/i.test(message));
  if (error === undefined) return null;
  return { ...done, problems: [pullRequestsForbidden(compareUrl, branch, error.message)] };
}

async function thenDescribe(
  { github, content, site }: Hands,
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

async function handOver({ github, content, site }: Hands, pullRequest: PullRequest): Promise<Outcome> {
  const comment = { subjectId: pullRequest.id, body: content.handOver };
  const step = await mutate(github, mutation.comment, { comment }, opening(site));
  return ended(step, leftAlone(pullRequest));
}

/** Its section is marked first: a pull request that is closed without the mark was closed by somebody. */
async function close(hands: Hands, from: string, pullRequest: PullRequest): Promise<Outcome> {
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

function ended(step: Step<unknown>, outcome: Outcome): Outcome {
  return step.kind === 'done' ? outcome : stopped(step, outcome);
}

/** `write` is what may have taken effect although nobody answered. */
function stopped(step: Stopped, outcome: Outcome, write: Write | null = null): Outcome {
  const unanswered = step.kind === 'unanswered' ? write : null;
  return { ...outcome, problems: [step.problem], again: step.kind !== 'failed', unanswered };
}

type Stopped = Exclude<Step<unknown>, { readonly kind: 'done' }>;

function leftAlone(pullRequest: Pick<PullRequest, 'number' | 'url'>): Outcome {
  const { number, url } = pullRequest;
  return { ...nothingDone, pullRequest: { number, url }, notes: [problem.leftAlone(number, url)] };
}

function opening(site: Site): Doing {
  return { ...writing(site), purpose: 'open or change pull requests' };
}
