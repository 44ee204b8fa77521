import type { SectionState } from './section.ts';

/** The pull request's branch, seen from its base. */
export type Branch =
  | { readonly kind: 'none' }
  /** At or behind base: it holds nothing of its own. */
  | { readonly kind: 'idle'; readonly oid: string }
  /**
   * Every commit ahead of base is ours. `blob` is the document in it, `forked` the document where it left base; both are
   * null on a branch that is about another file.
   */
  | {
      readonly kind: 'ours';
      readonly oid: string;
      readonly blob: string | null;
      readonly forked: string | null;
    }
  /** Somebody else's commits are on it. */
  | { readonly kind: 'foreign'; readonly oid: string };

/** A pull request from that branch, of this repository, into base. `id` is its node id. */
export type PullRequest = {
  readonly id: string;
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  /** What our section in its body remembers. */
  readonly section: SectionState | null;
  /** Whether we told it already that we leave its branch alone. */
  readonly told: boolean;
  /** The decision its last commit carries out, null when that commit is not ours. */
  readonly decision: string | null;
};

/** The pull request that counts: the open one, else the latest. */
export type Proposed =
  | { readonly kind: 'none' }
  | { readonly kind: 'open' | 'closed' | 'merged'; readonly pullRequest: PullRequest };

/** An open pull request from our branch into another base. */
export type OtherBase = { readonly number: number; readonly url: string; readonly base: string };

/** What base's document should become: nothing else, or the blob that carries out a decision. */
export type Wish =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'edit';
      readonly decision: string;
      readonly blob: string;
      /** What the text of the pull request is told from, where that can change and the decision stays. */
      readonly told?: string;
    };

/** Everything a move depends on. */
export type Situation = {
  readonly branch: Branch;
  readonly proposed: Proposed;
  readonly wish: Wish;
  /** The document's blob in base; null where there is none. */
  readonly document: string | null;
  /** Open from our branch, too, but into another base: whatever is done to the branch changes it. */
  readonly elsewhere: OtherBase | null;
  /** A person started this run: a decision that was turned down is proposed again. */
  readonly askedByHand: boolean;
};

/** What to do with the branch and the pull request. `from` is where the branch must still be for it to be done. */
export type Move =
  | { readonly kind: 'none'; readonly pullRequest: PullRequest | null }
  | { readonly kind: 'declined'; readonly pullRequest: PullRequest }
  | { readonly kind: 'branch-taken' }
  /** Another base's open pull request comes from this branch. */
  | { readonly kind: 'branch-shared'; readonly with: OtherBase }
  /** Ref and commit, then a pull request. */
  | { readonly kind: 'create' }
  /** Nobody's pull request depends on the branch: move it to base, commit, open a pull request. */
  | { readonly kind: 'restart'; readonly from: string }
  /** The branch is ready, the pull request is missing. */
  | { readonly kind: 'propose'; readonly from: string }
  | { readonly kind: 'append' | 'rebuild'; readonly from: string; readonly pullRequest: PullRequest }
  /** Only our section of the body is missing or outdated. */
  | { readonly kind: 'describe'; readonly from: string; readonly pullRequest: PullRequest }
  /** Tell the people who work on the branch what would change and how to hand it back. */
  | { readonly kind: 'hand-over'; readonly pullRequest: PullRequest }
  /** They were told already. */
  | { readonly kind: 'left-alone'; readonly pullRequest: PullRequest }
  | { readonly kind: 'close'; readonly from: string; readonly pullRequest: PullRequest }
  | { readonly kind: 'delete-branch'; readonly from: string };

/**
 * Chooses what to do. An open pull request's branch is never reset to base, because GitHub then closes it for good.
 *
 * | branch  | pull request                     | wish    | move                                                      |
 * | ------- | -------------------------------- | ------- | --------------------------------------------------------- |
 * | any     | open into another base           | edit    | `branch-shared`: what is done here would change it        |
 * | any     | open into another base           | nothing | `none`                                                    |
 * | any     | closed, same decision            | edit    | `declined`, unless the run was started by hand            |
 * | none    | any other                        | edit    | `create`                                                  |
 * | none    | any                              | nothing | `none`                                                    |
 * | idle    | none, closed, merged             | edit    | `restart`                                                 |
 * | idle    | none, closed, merged             | nothing | `none`                                                    |
 * | idle    | open                             | edit    | `rebuild`                                                 |
 * | idle    | open                             | nothing | `close`                                                   |
 * | ours    | none, closed, merged             | edit    | `propose` if it is current and base's document is the one |
 * |         |                                  |         | it was made for (a run that broke off), else `restart`    |
 * | ours    | open, document in base changed   | edit    | `rebuild`                                                 |
 * | ours    | open, outdated                   | edit    | `append`                                                  |
 * | ours    | open, current, section outdated  | edit    | `describe` (a pull request that somebody opened, too)     |
 * | ours    | open, current                    | edit    | `none`                                                    |
 * | ours    | open                             | nothing | `close`                                                   |
 * | ours    | none, closed, merged             | nothing | `delete-branch`                                           |
 * | foreign | open, not told yet               | any     | `hand-over`                                               |
 * | foreign | open, told                       | any     | `left-alone`                                              |
 * | foreign | none, closed, merged             | any     | `branch-taken`                                            |
 */
export function chooseMove(situation: Situation): Move {
  const { branch, proposed, wish, elsewhere } = situation;
  if (elsewhere !== null) return wish.kind === 'edit' ? { kind: 'branch-shared', with: elsewhere } : nothing;
  if (proposed.kind === 'closed' && isDeclined(proposed.pullRequest, situation)) {
    return { kind: 'declined', pullRequest: proposed.pullRequest };
  }
  switch (branch.kind) {
    case 'none':
      return wish.kind === 'edit' ? { kind: 'create' } : nothing;
    case 'foreign':
      return besideOthers(proposed);
    case 'idle':
      return fromIdle(branch, proposed, wish);
    case 'ours':
      return wish.kind === 'edit'
        ? keepOurs(branch, proposed, wish, situation.document)
        : dropOurs(branch, proposed);
  }
}

const nothing: Move = { kind: 'none', pullRequest: null };

/** Its last commit says which decision was turned down; we close one ourselves only when it is moot. */
function isDeclined({ decision, section }: PullRequest, { wish, askedByHand }: Situation): boolean {
  if (wish.kind === 'nothing' || askedByHand || section?.closed === true) return false;
  return (decision ?? section?.decision) === wish.decision;
}

function besideOthers(proposed: Proposed): Move {
  if (proposed.kind !== 'open') return { kind: 'branch-taken' };
  const { pullRequest } = proposed;
  return { kind: pullRequest.told ? 'left-alone' : 'hand-over', pullRequest };
}

function fromIdle({ oid }: Branch & { kind: 'idle' }, proposed: Proposed, wish: Wish): Move {
  if (proposed.kind === 'open') {
    const { pullRequest } = proposed;
    return { kind: wish.kind === 'edit' ? 'rebuild' : 'close', from: oid, pullRequest };
  }
  return wish.kind === 'edit' ? { kind: 'restart', from: oid } : nothing;
}

function keepOurs(
  branch: Branch & { kind: 'ours' },
  proposed: Proposed,
  wish: Wish & { kind: 'edit' },
  document: string | null,
): Move {
  const { oid: from } = branch;
  const isCurrent = branch.blob === wish.blob;
  const isFresh = branch.forked === document;
  if (proposed.kind !== 'open') return { kind: isCurrent && isFresh ? 'propose' : 'restart', from };
  const { pullRequest } = proposed;
  if (!isFresh) return { kind: 'rebuild', from, pullRequest };
  if (!isCurrent) return { kind: 'append', from, pullRequest };
  const { section } = pullRequest;
  const isDescribed = section?.decision === wish.decision && !section.closed && section.told === wish.told;
  return isDescribed ? { kind: 'none', pullRequest } : { kind: 'describe', from, pullRequest };
}

function dropOurs({ oid }: Branch & { kind: 'ours' }, proposed: Proposed): Move {
  if (proposed.kind !== 'open') return { kind: 'delete-branch', from: oid };
  return { kind: 'close', from: oid, pullRequest: proposed.pullRequest };
}
