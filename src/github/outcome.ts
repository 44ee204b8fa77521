import type { PullRequest } from '../change/move.ts';
import { readOnlyToken } from '../problem/permission.ts';
import type { Note, Problem } from '../problem/problem.ts';
import type { Step } from './mutate.ts';

export type Operation = 'created' | 'updated' | 'closed' | 'none';

/** A write to the branch or to its pull request, as far as a reading can show that it took effect. */
export type Write =
  /** `from` is where the branch was before, null where there was none. */
  | { readonly kind: 'commit'; readonly from: string | null }
  | { readonly kind: 'open' }
  | { readonly kind: 'describe' | 'close'; readonly pullRequest: PullRequest };

/** What was done. Something may be done even where a problem stopped the rest. */
export type Outcome = {
  readonly operation: Operation;
  readonly pullRequest: Pick<PullRequest, 'number' | 'url'> | null;
  readonly commit: string | null;
  /** Whether the pull request was closed with the same change, so that nothing is proposed. */
  readonly declined?: boolean;
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
  /** Whether everything must be read anew, because it is not as it was or nobody knows how it is. */
  readonly again: boolean;
  /** The write whose answer got lost: the next reading shows whether it took effect. */
  readonly unanswered: Write | null;
};

export const nothingDone: Outcome = {
  operation: 'none',
  pullRequest: null,
  commit: null,
  problems: [],
  notes: [],
  again: false,
  unanswered: null,
};

/** What two tries of one run did together. What is left to do, and what stands in the way, the later one knows. */
export function bothTries(earlier: Outcome, later: Outcome): Outcome {
  return {
    ...later,
    operation: operationOf(earlier.operation, later.operation),
    pullRequest: later.pullRequest ?? earlier.pullRequest,
    commit: later.commit ?? earlier.commit,
    notes: [...earlier.notes, ...later.notes.filter((note) => !isAmong(earlier.notes, note))],
  };
}

/** A pull request that a run opens and then brings up to date is a new one. */
function operationOf(earlier: Operation, later: Operation): Operation {
  if (later === 'none') return earlier;
  return earlier === 'created' && later === 'updated' ? 'created' : later;
}

function isAmong(notes: readonly Note[], { what }: Note): boolean {
  return notes.some((note) => note.what === what);
}

/** What was done where a last write went well, or what stopped it. */
export function ended(step: Step<unknown>, outcome: Outcome): Outcome {
  return step.kind === 'done' ? outcome : stopped(step, outcome);
}

/** What was done before a write that did not go well; `write` is what may have taken effect although nobody answered. */
export function stopped(step: Stopped, outcome: Outcome, write: Write | null = null): Outcome {
  const unanswered = step.kind === 'unanswered' ? write : null;
  return { ...outcome, problems: [step.problem], again: step.kind !== 'failed', unanswered };
}

export type Stopped = Exclude<Step<unknown>, { readonly kind: 'done' }>;

/** What a run came to whose token turned out to only read because of who started it: it reports, and nothing is wrong. */
export function reportedOnly(outcome: Outcome, outsider: string): Outcome {
  const isRefused = ({ code }: { readonly code: string }) => code === 'missing-permission';
  if (!outcome.problems.some(isRefused)) return outcome;
  return {
    ...outcome,
    problems: outcome.problems.filter((problem) => !isRefused(problem)),
    notes: [...outcome.notes, readOnlyToken(outsider)],
  };
}
