import type { World } from '../world.ts';
import { type BranchPeople, branchPeople } from './branch.ts';
import { type PullPeople, pullPeople } from './pull.ts';
import { type ReleasePeople, releasePeople } from './release.ts';

/** What people do at a repository, past the API and its checks. */
export type People = PullPeople & BranchPeople & ReleasePeople;

/** The people of a stand-in. */
export const peopleOf = (world: World): People => ({
  ...pullPeople(world),
  ...branchPeople(world),
  ...releasePeople(world),
});
