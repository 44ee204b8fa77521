import { branchRef } from '../ref-name.ts';
import type { PullRequest, World } from '../world.ts';

/** The commits of a pull request, oldest first; a merged one keeps those it had. */
export const commitsOf = async (world: World, pull: PullRequest): Promise<readonly string[]> =>
  (await world.git.compare(baseOf(world, pull), pull.headOid)).ahead;

/** The commit a pull request's changes are counted from. */
export const baseOf = (world: World, pull: PullRequest): string =>
  pull.mergedFrom ?? world.git.refs().byName.get(branchRef(pull.baseRef)) ?? pull.headOid;
