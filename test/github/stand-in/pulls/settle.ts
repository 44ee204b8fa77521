import { zeroOid } from '../git/import.ts';
import type { RefUpdate } from '../git/move-refs.ts';
import { branchOf, branchRef } from '../ref-name.ts';
import { type PullRequest, timestamp, type World } from '../world.ts';

/** Lets open pull requests follow a ref that has moved: new head, closed, or merged, as GitHub does by itself. */
export const settlePulls = async (world: World, update: RefUpdate): Promise<void> => {
  const branch = branchOf(update.name);
  if (branch === undefined) return;
  const open = world.state.pulls.filter((pull) => pull.state === 'OPEN');
  for (const pull of open.filter((candidate) => isHead(world, candidate, branch))) {
    await followHead(world, pull, update.after);
  }
  for (const pull of open.filter((candidate) => candidate.baseRef === branch)) {
    await followBase(world, pull, update);
  }
};

/** Closes a pull request, now. */
export const closePull = (world: World, pull: PullRequest): void => {
  pull.state = 'CLOSED';
  pull.closedAt = timestamp(world.now());
  pull.updatedAt = pull.closedAt;
};

/** Marks a pull request merged by a commit, now. */
export const markMerged = (world: World, pull: PullRequest, oid: string, from: string): void => {
  closePull(world, pull);
  pull.state = 'MERGED';
  pull.mergedAt = pull.closedAt;
  pull.mergeOid = oid;
  pull.mergedFrom = from;
};

/** Whether the branch of this repository (not a fork's branch of that name) is the pull request's head. */
const isHead = (world: World, pull: PullRequest, branch: string): boolean =>
  pull.headRef === branch && pull.headOwner === world.owner;

const followHead = async (world: World, pull: PullRequest, after: string): Promise<void> => {
  if (after === zeroOid) return closePull(world, pull);
  pull.headOid = after;
  pull.updatedAt = timestamp(world.now());
  const base = world.git.refs().byName.get(branchRef(pull.baseRef));
  if (base !== undefined && (await world.git.compare(base, after)).ahead.length > 0) return;
  // DataDog/dd-trace-rb#6204, octokit.js#1373, changesets/action#645: at once, and it stays closed (isaacs/github#361).
  closePull(world, pull);
  pull.closedForGood = true;
};

const followBase = async (world: World, pull: PullRequest, { before, after }: RefUpdate): Promise<void> => {
  if (pull.state !== 'OPEN') return;
  if (after === zeroOid) return closePull(world, pull);
  if ((await world.git.compare(after, pull.headOid)).ahead.length === 0)
    markMerged(world, pull, after, before);
};
