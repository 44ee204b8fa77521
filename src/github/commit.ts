import type { CommitMessage } from '../change/trailer.ts';
import type { GitHub } from './client.ts';
import { mutate, type Step } from './mutate.ts';
import * as mutation from './mutations.ts';
import { scratchPrefix } from './read-query.ts';
import type { Doing } from './refusal.ts';

/** Where a move is carried out. */
export type Site = {
  readonly repository: { readonly id: string; readonly nameWithOwner: string };
  readonly server: string;
  readonly base: { readonly name: string; readonly oid: string; readonly isDefault: boolean };
  readonly branch: string;
  /** The name of a ref that nobody else uses. */
  readonly scratch: string;
  /** Refs of earlier runs that broke off. */
  readonly leftovers: readonly { readonly name: string; readonly oid: string }[];
};

/** A commit that gives files new bytes. */
export type Patch = {
  readonly commit: CommitMessage;
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
};

/** What it takes to write to the branch. */
export type CommitContext = { readonly github: GitHub; readonly content: Patch; readonly site: Site };

type Committed = { readonly createCommitOnBranch: { readonly commit: { readonly oid: string } } | null };

/**
 * Makes the branch; comes back with the commit's oid. Ref and commit go in one request; where only the commit was refused
 * because its ref is so young, once more alone. Where no commit comes of it the ref is deleted again.
 */
export async function createBranch(
  { github, content, site }: CommitContext,
  branch: string,
): Promise<Step<string>> {
  const { oid } = site.base;
  const ref = { repositoryId: site.repository.id, name: `refs/heads/${branch}`, oid };
  const commit = commitInput(content, site, branch, oid);
  type Created = Committed & { readonly createRef: object | null };
  const doing = writing(
    branch === site.scratch ? { ...site, branch: `${scratchPrefix(site.branch)}*` } : site,
  );
  const step = await mutate<Created>(github, mutation.branchWithCommit, { ref, commit }, doing);
  const isHalfDone = step.kind !== 'done' && step.partial?.createRef && !step.partial.createCommitOnBranch;
  if (!isHalfDone) return commitOf(withoutRace(step, site));
  const alone = await commitAt({ github, content, site }, branch, oid);
  if (alone.kind === 'failed') await deleteRef({ github, site }, branch, oid);
  return alone;
}

/**
 * The default branch's own head never differs from it in workflows: a refusal for that reason says that it has moved on
 * since it was read. On another base it stands.
 */
function withoutRace<T>(step: Step<T>, { base }: Site): Step<T> {
  const isRace = step.kind === 'failed' && step.problem.code === 'workflows-permission' && base.isDefault;
  return isRace ? { ...step, kind: 'moved' } : step;
}

/** Moves a branch that no open pull request depends on to base, and commits there; without a commit it is deleted. */
export async function restartBranch(
  { github, content, site }: CommitContext,
  from: string,
): Promise<Step<string>> {
  type Restarted = Committed & { readonly updateRefs: object | null };
  const refs = refUpdates(site, [{ name: site.branch, before: from, after: site.base.oid }]);
  const commit = commitInput(content, site, site.branch, site.base.oid);
  const step = await mutate<Restarted>(github, mutation.moveBranch, { refs, commit }, writing(site));
  const isEmpty = step.kind === 'failed' && step.partial?.updateRefs && !step.partial.createCommitOnBranch;
  if (isEmpty) await deleteRef({ github, site }, site.branch, site.base.oid);
  return commitOf(step);
}

/** Appends a commit to a branch whose head is known. */
export async function commitAt(
  { github, content, site }: CommitContext,
  branch: string,
  head: string,
): Promise<Step<string>> {
  const commit = commitInput(content, site, branch, head);
  return commitOf(await mutate<Committed>(github, mutation.commitOnBranch, { commit }, writing(site)));
}

/**
 * The commit is made on a scratch ref and the branch moved onto it, so that it never stands at base: GitHub would
 * close its pull request for good. Where a rule refuses to do both at once, the scratch ref goes afterwards.
 */
export async function rebuildBranch(hands: CommitContext, from: string): Promise<Step<string>> {
  const { github, site } = hands;
  const built = await createBranch(hands, site.scratch);
  if (built.kind !== 'done') return built;
  const moved = { name: site.branch, before: from, after: built.value };
  const gone = { name: site.scratch, before: built.value, after: mutation.noOid };
  const atOnce = await mutate(
    github,
    mutation.moveRefs,
    { refs: refUpdates(site, [moved, gone]) },
    writing(site),
  );
  if (atOnce.kind === 'done') return built;
  const alone =
    atOnce.kind === 'failed'
      ? await mutate(github, mutation.moveRefs, { refs: refUpdates(site, [moved]) }, writing(site))
      : atOnce;
  await mutate(github, mutation.moveRefs, { refs: refUpdates(site, [gone]) }, writing(site));
  return alone.kind === 'done' ? built : alone;
}

/** Deletes what earlier runs left behind. Whether it works out is all the same: the next run tries again. */
export async function sweep(github: GitHub, site: Site): Promise<void> {
  if (site.leftovers.length === 0) return;
  const gone = site.leftovers.map(({ name, oid }) => ({ name, before: oid, after: mutation.noOid }));
  await mutate(github, mutation.moveRefs, { refs: refUpdates(site, gone) }, writing(site));
}

/** Deletes our branch if it is still where it was. */
export function deleteBranch(hands: CommitContext, from: string): Promise<Step<unknown>> {
  return deleteRef(hands, hands.site.branch, from);
}

function deleteRef(
  { github, site }: Pick<CommitContext, 'github' | 'site'>,
  name: string,
  from: string,
): Promise<Step<unknown>> {
  const refs = refUpdates(site, [{ name, before: from, after: mutation.noOid }]);
  return mutate(github, mutation.moveRefs, { refs }, writing(site));
}

function commitOf(step: Step<Committed>): Step<string> {
  if (step.kind !== 'done') return step;
  return { kind: 'done', value: step.value.createCommitOnBranch?.commit.oid ?? '' };
}

function commitInput({ commit, files }: Patch, { repository }: Site, branch: string, head: string) {
  return {
    branch: { repositoryNameWithOwner: repository.nameWithOwner, branchName: branch },
    expectedHeadOid: head,
    message: commit,
    fileChanges: {
      additions: files.map(({ path, bytes }) => ({ path, contents: Buffer.from(bytes).toString('base64') })),
    },
  };
}

type RefUpdate = { readonly name: string; readonly before: string; readonly after: string };

/** "All updates are performed atomically", says the schema; `beforeOid` is the lease. */
function refUpdates({ repository }: Site, updates: readonly RefUpdate[]) {
  return {
    repositoryId: repository.id,
    refUpdates: updates.map(({ name, before, after }) => ({
      name: `refs/heads/${name}`,
      beforeOid: before,
      afterOid: after,
      force: true,
    })),
  };
}

/** How writing the branch is called in problems. */
export function writing({ repository, server, branch, base }: Site): Doing {
  return {
    repository: repository.nameWithOwner,
    server,
    branch,
    base,
    purpose: `write the branch ${branch}`,
    needs: ['contents: write', 'pull-requests: write'],
  };
}

/** How writing the pull request is called in problems. */
export function opening(site: Site): Doing {
  const { base: _, ...doing } = writing(site);
  return { ...doing, purpose: 'open or change pull requests' };
}
