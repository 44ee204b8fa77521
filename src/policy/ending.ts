import type { Day } from '../day.ts';
import type { Line } from '../release/release.ts';
import { addDuration, dayAfter } from './calendar.ts';
import type { Evaluation } from './evaluate.ts';
import type { Policy } from './policy.ts';
import { endingWords } from './reason.ts';
import { factsOf } from './select.ts';
import type { Support } from './support.ts';
import { judgeOf, tierOn, type Verdict } from './verdict.ts';

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
  const due = new Map(support.flatMap((one) => dueBy(last, one)));
  const all = factsOf(lines, policy);
  const judge = judgeOf(all, policy, day);
  const found = all.flatMap((facts) => {
    const end = due.get(facts.line);
    return end === undefined ? [] : endingOn(end, judge(facts), policy);
  });
  return found.toSorted((a, b) => a.day.localeCompare(b.day));
}

function dueBy(last: Day, { line, tier, eol }: Support): readonly (readonly [Line, Day])[] {
  return tier !== null && eol !== null && eol <= last ? [[line, eol]] : [];
}

/** A line whose last tier ends: `after 2026-12-24, 6 months after 3.0 was released (next + 6mo)`. */
function endingOn(end: Day, verdict: Verdict, policy: Policy): readonly Ending[] {
  const moment = verdict.moments.at(-1);
  if (moment?.kind !== 'on' || tierOn(verdict, dayAfter(end)) !== null) return [];
  return [{ line: verdict.facts.line, day: end, words: endingWords(moment, verdict, policy) }];
}
