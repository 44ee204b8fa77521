import type { Move, PullRequest } from '../change/move.ts';
import * as problem from '../problem/github.ts';
import { pullRequestsDisabled, pullRequestsForbidden } from '../problem/permission.ts';
import type { GraphqlError } from './answer.ts';
import type { GitHub } from './client.ts';
import {
  commitAt,
  createBranch,
  deleteBranch,
  opening,
  rebuildBranch,
  restartBranch,
  type Site,
} from './commit.ts';
import type { Content, WriteContext } from './content.ts';
import { decorate } from './decorate.ts';
import { mutate, type Step } from './mutate.ts';
import * as mutation from './mutations.ts';
import { ended, nothingDone, type Outcome, type Stopped, stopped } from './outcome.ts';
import { close, handOver, leftToOthers, thenDescribe } from './revise.ts';

/** Carries a move out. Whatever breaks off, the next run finds a state it knows. */
export async function carryOut(github: GitHub, move: Move, content: Content, site: Site): Promise<Outcome> {
  const hands = { github, content, site };
  switch (move.kind) {
    case 'none':
      return { ...nothingDone, pullRequest: move.pullRequest };
    case 'declined': {
      const { number, url } = move.pullRequest;
      return {
        ...nothingDone,
        pullRequest: { number, url },
        declined: true,
        notes: [problem.declined(number, url)],
      };
    }
    case 'branch-taken':
      return { ...nothingDone, problems: [problem.branchTaken(site.branch)] };
    case 'branch-shared':
      return { ...nothingDone, problems: [problem.branchShared(site.branch, site.base.name, move.with)] };
    case 'create':
      return await thenOpen(hands, null, () => createBranch(hands, site.branch));
    case 'restart':
      return await thenOpen(hands, move.from, () => restartBranch(hands, move.from));
    case 'propose':
      return await thenOpen(hands, move.from, null);
    case 'append':
      return await thenDescribe(hands, move, await appended(hands, move.from));
    case 'rebuild':
      return await thenDescribe(hands, move, await rebuildBranch(hands, move.from));
    case 'describe':
      return await thenDescribe(hands, move, { kind: 'done', value: null });
    case 'left-alone':
      return leftToOthers(move.pullRequest);
    case 'hand-over':
      return await handOver(hands, move.pullRequest);
    case 'close':
      return await close(hands, move.from, move.pullRequest);
    case 'delete-branch':
      return ended(await deleteBranch(hands, move.from), nothingDone);
  }
}

/**
 * A commit on top of our branch. Where a permission is missing its old workflow files may be in the way, which GitHub does
 * not always say: the branch is built anew at the default branch's head, which has none but that branch's own.
 */
async function appended(hands: WriteContext, from: string): Promise<Step<string>> {
  const step = await commitAt(hands, hands.site.branch, from);
  const mayBeStale =
    step.kind === 'failed' && permissions.has(step.problem.code) && hands.site.base.isDefault;
  return mayBeStale ? await rebuildBranch(hands, from) : step;
}

const permissions: ReadonlySet<string> = new Set(['workflows-permission', 'missing-permission']);

/** The pull request comes after the commit, so that nobody else's branch ever gets our title. */
async function thenOpen(
  hands: WriteContext,
  from: string | null,
  write: (() => Promise<Step<string>>) | null,
): Promise<Outcome> {
  const { github, content, site } = hands;
  if (write !== null && !(await takesPullRequests(github, site.repository.nameWithOwner)))
    return { ...nothingDone, problems: [pullRequestsDisabled(site.repository.nameWithOwner)] };
  const commit = write === null ? null : await write();
  if (commit !== null && commit.kind !== 'done')
    return stopped(commit, nothingDone, { kind: 'commit', from });
  const done = { ...nothingDone, commit: commit?.value ?? null };
  const first = await open(hands, content.draft);
  const isUndrafted = content.draft && first.kind === 'failed' && first.errors.some(isAboutDrafts);
  const step = isUndrafted ? await open(hands, false) : first;
  if (step.kind !== 'done')
    return refusedOpening(step, content, site, done) ?? stopped(step, done, { kind: 'open' });
  const { id, number, url } = step.value.createPullRequest.pullRequest;
  const { nameWithOwner } = site.repository;
  const notes = await decorate(github, { nameWithOwner, id, number }, content.decoration);
  const all = isUndrafted ? [problem.noDrafts(), ...notes] : notes;
  return { ...done, operation: 'created', pullRequest: { number, url }, notes: all };
}

type OpenedPullRequest = {
  readonly createPullRequest: { readonly pullRequest: Pick<PullRequest, 'id' | 'number' | 'url'> };
};

function open({ github, content, site }: WriteContext, draft: boolean): Promise<Step<OpenedPullRequest>> {
  const input = {
    repositoryId: site.repository.id,
    baseRefName: site.base.name,
    headRefName: site.branch,
    title: content.title,
    body: content.body,
    draft,
  };
  return mutate<OpenedPullRequest>(github, mutation.openPullRequest, { input }, opening(site));
}

function isAboutDrafts({ message }: GraphqlError): boolean {
  return /draft pull requests are not supported/i.test(message);
}

/** The branch is pushed: where GitHub opens no pull request from it, the run shows the link that does. */
function refusedOpening(
  step: Stopped,
  { compareUrl }: Content,
  { branch }: Site,
  done: Outcome,
): Outcome | null {
  const said = (words: RegExp) => step.errors.find(({ message }) => words.test(message))?.message;
  const forbidden = said(/not permitted to create or approve/i);
  if (forbidden !== undefined)
    return { ...done, problems: [pullRequestsForbidden(compareUrl, branch, forbidden)] };
  const limited = said(/submitted too quickly|rate limit/i);
  if (limited === undefined) return null;
  const outcome = stopped(step, done, { kind: 'open' });
  return { ...outcome, problems: [problem.openingLimited(compareUrl, branch, limited)] };
}

/**
 * Whether pull requests can be opened in a repository: since 2026-02 they can be switched off. It is asked before a branch
 * is pushed; GitHub's GraphQL has no field for it, and older servers none at all: whoever does not say no means yes.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/disabling-pull-requests
 */
export async function takesPullRequests(github: GitHub, nameWithOwner: string): Promise<boolean> {
  const [owner = '', repo = ''] = nameWithOwner.split('/');
  const answer = await github.read('GET /repos/{owner}/{repo}', { owner, repo });
  if (!answer.ok || typeof answer.value.data !== 'object' || answer.value.data === null) return true;
  return (answer.value.data as { has_pull_requests?: unknown }).has_pull_requests !== false;
}
