import { branchRef } from '../ref-name.ts';
import { invalid, type Refusal } from '../refusal.ts';
import { type PullRequest, timestamp, type World } from '../world.ts';
import { checkBody, openTwin } from './open.ts';
import { closePull } from './settle.ts';

export type PullChange = {
  readonly title?: string | undefined;
  readonly body?: string | undefined;
  readonly state?: 'OPEN' | 'CLOSED' | undefined;
};

/** Changes title, body or state of a pull request; what is undefined stays. */
export const changePull = async (world: World, pull: PullRequest, change: PullChange): Promise<void> => {
  if (change.body !== undefined) checkBody(change.body);
  if (change.state === 'OPEN' && pull.state !== 'OPEN') await reopenPull(world, pull);
  if (change.state === 'CLOSED' && pull.state === 'OPEN') closePull(world, pull);
  pull.title = change.title ?? pull.title;
  pull.body = change.body ?? pull.body;
  pull.updatedAt = timestamp(world.now());
};

/** Reopens a closed pull request, or refuses with the reason GitHub gives. */
export const reopenPull = async (world: World, pull: PullRequest): Promise<void> => {
  const reason = await whyNotReopened(world, pull);
  if (reason !== undefined) throw unchangeable(reason);
  pull.headOid = world.git.refs().byName.get(branchRef(pull.headRef)) ?? pull.headOid;
  pull.state = 'OPEN';
  pull.closedAt = undefined;
  pull.updatedAt = timestamp(world.now());
};

// REST's words: cilium/cilium#47088. GitHub's reason (isaacs/github#361): the head must descend from where it was
// when the pull request was closed.
const whyNotReopened = async (world: World, pull: PullRequest): Promise<string | undefined> => {
  const refs = world.git.refs().byName;
  const head = refs.get(branchRef(pull.headRef));
  const base = refs.get(branchRef(pull.baseRef));
  if (pull.state === 'MERGED') return 'The pull request has been merged.';
  if (head === undefined || base === undefined) return `The ${pull.headRef} branch has been deleted.`;
  const moved = (await world.git.compare(head, pull.headOid)).ahead.length > 0;
  if (pull.closedForGood || moved) return `The ${pull.headRef} branch was force-pushed or recreated.`;
  if (openTwin(world, pull.baseRef, pull.headRef) !== undefined) {
    return `There is already an open pull request from ${world.owner}:${pull.headRef} to ${world.owner}:${pull.baseRef}.`;
  }
  const { ahead } = await world.git.compare(base, head);
  return ahead.length > 0
    ? undefined
    : `There are no new commits on the ${world.owner}:${pull.headRef} branch.`;
};

const unchangeable = (reason: string): Refusal =>
  invalid(
    {
      resource: 'PullRequest',
      code: 'custom',
      field: 'state',
      message: `state cannot be changed. ${reason}`,
    },
    'Could not open the pull request.',
  );
