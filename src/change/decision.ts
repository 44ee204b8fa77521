import type { Day } from '../day.ts';
import type { DocumentOutcome } from '../document/outcome.ts';
import type { PolicyCandidate } from '../infer/infer.ts';
import type { Difference } from '../policy/compare.ts';
import type { Ending } from '../policy/ending.ts';
import type { PolicyOrigin } from '../policy/source.ts';
import type { Support } from '../policy/support.ts';
import type { Note, Problem } from '../problem/problem.ts';
import type { SkippedTag } from '../release/release.ts';

/** What is to be done: nothing, open a change, or nothing because a problem stands in the way. */
export type PlanKind = 'unchanged' | 'open' | 'blocked';

/**
 * Everything that was decided for one day, as plain data: it is printed, carried out and turned into JSON. Of several
 * products it holds what is common to all: the plan, the notes and the problems, the tags that belong to none of them,
 * and the document, if they share one.
 */
export type Decision = {
  readonly day: Day;
  /** Where the policy came from; null when there is none. */
  readonly policy: PolicyOrigin | null;
  /** Every line released by the day, newest first; complete even when the document is a problem. */
  readonly lines: readonly Support[];
  readonly skipped: readonly SkippedTag[];
  /** The next last day after which a line's tier is another, as far as it is known today. */
  readonly nextChange: Day | null;
  /** The lines that end within the policy's `notice`; empty without one. */
  readonly ending: readonly Ending[];
  readonly document: DocumentOutcome;
  /** The document as it was read, for showing where a change stands; null when there is none. */
  readonly before: string | null;
  readonly plan: PlanKind;
  readonly notes: readonly Note[];
  readonly problems: readonly Problem[];
  /** How another policy differs from the repository's own; null where its own decided, or it has none. */
  readonly comparison: readonly Difference[] | null;
  /** The document whose earlier versions may tell another edit; absent where they were read, or none could. */
  readonly asksPast?: string;
  /** What was decided for each product where the policy names several; none where it speaks of one. */
  readonly products: readonly ProductDecision[];
  /** Where there is no policy: those that the repository shows, best first. */
  readonly proposals?: readonly PolicyCandidate[];
};

/**
 * One product's part of a decision. Its lines, its edits and their places are those of the text that was read; `after`
 * is the new text of the whole file, with what the other products change in it.
 */
export type ProductDecision = Omit<Decision, 'products' | 'proposals'> & { readonly name: string };

/** Whether the repository has no policy and a pull request is to propose one. */
export function isOnboarding({ proposals, problems }: Decision): boolean {
  return proposals !== undefined && problems.length === 0;
}
