import { branchRef } from '../ref-name.ts';
import { invalid, Refusal } from '../refusal.ts';
import { type PullRequest, timestamp, type World } from '../world.ts';

export type PullDraft = {
  readonly title: string;
  readonly body: string;
  readonly base: string;
  /** A branch of this repository. */
  readonly head: string;
  readonly draft: boolean;
};

const longestBody = 65_536;

/**
 * Opens a pull request for an API caller. Refuses, in GitHub's words: the switch for Actions, a head or base that is
 * no branch, nothing to merge, a second one for the same branches, a body that is too long, drafts.
 */
export const openPull = async (world: World, wanted: PullDraft): Promise<PullRequest> => {
  const { token, settings } = world.state;
  if (token.kind === 'actions' && !settings.actionsMayCreatePullRequests) throw notForActions();
  checkBody(wanted.body);
  const headOid = await checkBranches(world, wanted);
  checkDuplicate(world, wanted);
  if (wanted.draft && !settings.draftsAllowed) {
    throw new Refusal(422, 'UNPROCESSABLE', 'Draft pull requests are not supported in this repository.');
  }
  const pull = newPull(world, { ...wanted, headOid, headOwner: world.owner, author: token.login });
  world.state.pulls.push(pull);
  return pull;
};

/** A pull request with nothing but what opening it says. Takes the next number. */
export const newPull = (
  world: World,
  wanted: PullDraft & { readonly headOid: string; readonly headOwner: string; readonly author: string },
): PullRequest => {
  const { base, head, ...rest } = wanted;
  const now = timestamp(world.now());
  const nothingYet = {
    closedAt: undefined,
    mergedAt: undefined,
    mergeOid: undefined,
    mergedFrom: undefined,
    autoMerge: undefined,
  };
  const people = { labels: [], assignees: [], reviewers: [], teamReviewers: [] };
  return {
    ...rest,
    ...nothingYet,
    ...people,
    number: world.state.nextNumber++,
    state: 'OPEN',
    baseRef: base,
    headRef: head,
    createdAt: now,
    updatedAt: now,
    closedForGood: false,
    comments: [],
  };
};

/** Refuses a body GitHub would not store (422 "body is too long"). */
export const checkBody = (body: string): void => {
  if ([...body].length <= longestBody) return;
  const message = `body is too long (maximum is ${longestBody} characters)`;
  throw invalid({ resource: 'Issue', code: 'custom', field: 'body', message }, `B${message.slice(1)}`);
};

// github/docs#36525, create-pull-request#3979. GraphQL has no full stop; gh adds the path in brackets.
const notForActions = (): Refusal =>
  new Refusal(403, 'FORBIDDEN', 'GitHub Actions is not permitted to create or approve pull requests.', {
    inGraphql: 'GitHub Actions is not permitted to create or approve pull requests',
  });

const checkBranches = async (world: World, { base, head }: PullDraft): Promise<string> => {
  const refs = world.git.refs().byName;
  const baseOid = refs.get(branchRef(base));
  const headOid = refs.get(branchRef(head));
  if (headOid === undefined) {
    const inGraphql = `Head sha can't be blank, Base sha can't be blank, No commits between ${base} and ${head}, Head ref must be a branch`;
    throw invalid({ resource: 'PullRequest', code: 'invalid', field: 'head' }, inGraphql);
  }
  if (baseOid === undefined) {
    throw invalid({ resource: 'PullRequest', code: 'invalid', field: 'base' }, 'Base ref must be a branch');
  }
  if ((await world.git.compare(baseOid, headOid)).ahead.length > 0) return headOid;
  throw invalid({
    resource: 'PullRequest',
    code: 'custom',
    message: `No commits between ${base} and ${head}`,
  });
};

const checkDuplicate = (world: World, { base, head }: PullDraft): void => {
  if (openTwin(world, base, head) === undefined) return;
  const message = `A pull request already exists for ${world.owner}:${head}.`;
  throw invalid({ resource: 'PullRequest', code: 'custom', message });
};

/** The open pull request between two branches of this repository. */
export const openTwin = (world: World, base: string, head: string): PullRequest | undefined =>
  world.state.pulls.find(
    (pull) =>
      pull.state === 'OPEN' &&
      pull.headRef === head &&
      pull.baseRef === base &&
      pull.headOwner === world.owner,
  );
