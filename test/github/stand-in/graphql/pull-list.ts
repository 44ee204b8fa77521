import type { PullRequest, World } from '../world.ts';
import { connection, type Node, type PageArguments } from './connection.ts';
import { pullNode } from './pull-request.ts';

export type PullArguments = PageArguments & {
  readonly states?: readonly string[] | null;
  readonly headRefName?: string | null;
  readonly baseRefName?: string | null;
  readonly labels?: readonly string[] | null;
  readonly orderBy?: {
    readonly field: 'CREATED_AT' | 'UPDATED_AT' | 'COMMENTS';
    readonly direction: 'ASC' | 'DESC';
  } | null;
};

/**
 * Pull requests by state and branch names, one page. A fork's pull request with the same head name is listed too,
 * unless only this repository's branch is asked about (`Ref.associatedPullRequests`).
 */
export const pullsOf = (world: World, field: string, args: PullArguments, ownOnly = false): Node => {
  const pulls = world.state.pulls
    .filter((pull) => matches(pull, args))
    .filter((pull) => !ownOnly || pull.headOwner === world.owner)
    .sort((a, b) => compare(a, b, args));
  return connection(field, pulls, args, (pull) => pullNode(world, pull));
};

const matches = (pull: PullRequest, { states, headRefName, baseRefName, labels }: PullArguments): boolean =>
  (states ?? [pull.state]).includes(pull.state) &&
  (headRefName ?? pull.headRef) === pull.headRef &&
  (baseRefName ?? pull.baseRef) === pull.baseRef &&
  (!labels || labels.some((label) => pull.labels.includes(label)));

const compare = (a: PullRequest, b: PullRequest, { orderBy }: PullArguments): number => {
  const sign = orderBy?.direction === 'DESC' ? -1 : 1;
  const byUpdate = orderBy?.field === 'UPDATED_AT' ? a.updatedAt.localeCompare(b.updatedAt) : 0;
  return sign * (byUpdate || a.number - b.number);
};
