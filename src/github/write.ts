import type { Move, PullRequest } from '../change/move.ts';
import * as problem from '../problem/github.ts';
import { pullRequestsForbidden } from '../problem/permission.ts';
import type { Note, Problem } from '../problem/problem.ts';
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
import { mutate, type Step } from './mutate.ts';
import * as mutation from './mutations.ts';
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

export type Operation = 'created' | 'updated' | 'closed' | 'none';

/** What was done. Something may be done even where a problem stopped the rest. */
export type Outcome = {
  readonly operation: Operation;
  readonly pullRequest: Pick<PullRequest, 'number' | 'url'> | null;
  readonly commit: string | null;
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
  /** Whether everything must be read anew, because it is not as it was or nobody knows how it is. */
  readonly again: boolean;
};

export const nothingDone: Outcome = {
  operation: 'none',
  pullRequest: null,
  commit: null,
  problems: [],
  notes: [],
  again: false,
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
      return await thenOpen(hands, await createBranch(hands, site.branch));
    case 'restart':
      return await thenOpen(hands, await restartBranch(hands, move.from));
    case 'propose':
      return await thenOpen(hands, { kind: 'done', value: move.from });
    case 'append':
      return await thenDescribe(hands, move.pullRequest, await commitAt(hands, site.branch, move.from));
    case 'rebuild':
      return await thenDescribe(hands, move.pullRequest, await rebuildBranch(hands, move.from));
    case 'describe':
      return await thenDescribe(hands, move.pullRequest, { kind: 'done', value: null });
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
async function thenOpen(hands: Hands, commit: Step<string>): Promise<Outcome> {
  if (commit.kind !== 'done') return stopped(commit, nothingDone);
  const { github, content, site } = hands;
  const done = { ...nothingDone, commit: commit.value };
  const first = await open(hands, content.draft);
  const isUndrafted = content.draft && first.kind === 'failed' && first.errors.some(isAboutDrafts);
  const step = isUndrafted ? await open(hands, false) : first;
  if (step.kind !== 'done') return forbidden(step, content, site, done) ?? stopped(step, done);
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

function forbidden(
  step: Exclude<Step<unknown>, { kind: 'done' }>,
  { compareUrl }: Content,
  { branch }: Site,
  done: Outcome,
): Outcome | null {
  const error = step.errors.find(({ message }) => /not permitted to create or approve/i.test(message));
  if (error === undefined) return null;
  return { ...done, problems: [pullRequestsForbidden(compareUrl, branch, error.message)] };
}

async function thenDescribe(
  { github, content, site }: Hands,
  pullRequest: PullRequest,
  commit: Step<string | null>,
): Promise<Outcome> {
  const { number, url } = pullRequest;
  const before = { ...nothingDone, pullRequest: { number, url } };
  if (commit.kind !== 'done') return stopped(commit, before);
  const done: Outcome = { ...before, commit: commit.value, operation: 'updated' };
  const input = { pullRequestId: pullRequest.id, ...content.revision(pullRequest, false) };
  const step = await mutate(github, mutation.describePullRequest, { input }, opening(site));
  if (!isTooLong(step)) return ended(step, done);
  const operation = commit.value === null ? 'none' : 'updated';
  return { ...done, operation, notes: [problem.bodyFull(number, url)] };
}

/** What others wrote is kept, and may leave too little room for our section. */
function isTooLong(step: Step<unknown>): boolean {
  return step.kind === 'failed' && step.errors.some(({ message }) => /body is too long/i.test(message));
}

async function handOver(
  { github, content, site }: Hands,
  { id, number, url }: PullRequest,
): Promise<Outcome> {
  const comment = { subjectId: id, body: content.handOver };
  const done = { ...nothingDone, pullRequest: { number, url }, notes: [problem.leftAlone(number, url)] };
  return ended(await mutate(github, mutation.comment, { comment }, opening(site)), done);
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
  const closed = await mutate(github, mutation.closePullRequest, closing, opening(site));
  if (closed.kind !== 'done') return stopped(closed, before);
  return ended(await deleteBranch(hands, from), { ...before, operation: 'closed' });
}

function ended(step: Step<unknown>, outcome: Outcome): Outcome {
  return step.kind === 'done' ? outcome : stopped(step, outcome);
}

function stopped(step: Exclude<Step<unknown>, { kind: 'done' }>, outcome: Outcome): Outcome {
  return { ...outcome, problems: [step.problem], again: step.kind === 'again' };
}

function opening(site: Site): Doing {
  return { ...writing(site), purpose: 'open or change pull requests' };
}
