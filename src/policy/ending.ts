import type { Day } from '../day.ts';
import type { Line } from '../release/release.ts';
import { addDuration, dayAfter } from './calendar.ts';
import { type Evaluation, evaluate } from './evaluate.ts';
import type { Policy } from './policy.ts';

/** A line that is about to end: its last supported day, and when and why in words that follow *ends*. */
export type Ending = { readonly line: Line; readonly day: Day; readonly words: string };

/**
 * The lines that end within the policy's `notice`, soonest first; `lines` are those that were evaluated. A newest line
 * that stays supported past its end is none of them, and neither is one whose end waits for a release.
 */
export function endingSoon(
  { day, support }: Evaluation,
  lines: readonly Line[],
  policy: Policy,
): readonly Ending[] {
  if (policy.notice === null) return [];
  const last = addDuration(day, policy.notice);
  const days = support.flatMap(({ tier, eol }) =>
    tier !== null && eol !== null && eol >= day && eol <= last ? [eol] : [],
  );
  return [...new Set(days)].sort().flatMap((end) => endingOn(end, support, lines, policy));
}

function endingOn(
  end: Day,
  support: Evaluation['support'],
  lines: readonly Line[],
  policy: Policy,
): readonly Ending[] {
  const due = new Set(support.flatMap(({ line, tier, eol }) => (tier !== null && eol === end ? [line] : [])));
  // What the policy says the day after: `ended after 2026-12-24, 6 months after 3.0 was released (next + 6mo)`.
  return evaluate(lines, policy, dayAfter(end)).support.flatMap(({ line, tier, reason }) =>
    due.has(line) && tier === null ? [{ line, day: end, words: reason.replace(/^ended /, '') }] : [],
  );
}
