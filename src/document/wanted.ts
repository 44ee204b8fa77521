import type { Day } from '../day.ts';
import type { Support, TierEnd } from '../policy/support.ts';
import type { Line } from '../release/release.ts';

/** One released line and what the table should say of it. */
export type WantedLine = {
  readonly line: Line;
  /** A tier's name, or null for ended. */
  readonly tier: string | null;
  readonly lts: boolean;
  readonly ends: readonly TierEnd[];
  readonly eol: Day | null;
};

/** The document as it was on the day (UTC) of one of its commits. */
export type DatedText = { readonly day: Day; readonly text: string };

/** What the last edits of a table made of lines that ended; null where none of them tells. */
export type Practice = {
  /** How many rows of ended lines they left that the row for all older ones could take; `Infinity` where none went. */
  readonly left: number | null;
  /** Whether ended lines that stand between supported ones have rows. */
  readonly between: boolean | null;
};

/** What the document should say: the policy's answer as values, so that reading and rewriting know no policy. */
export type Wanted = {
  readonly day: Day;
  /** Every line released by `day`, newest first. */
  readonly lines: readonly WantedLine[];
  /** The policy's tiers, best first. */
  readonly tiers: readonly string[];
  /**
   * The tiers as they stood on another day, by line name, with only the releases of that day: which text of the
   * table means which tier is learnt from it. A line that did not exist yet is absent, and one newer than `newest`.
   */
  readonly tiersOn: (day: Day, newest?: readonly number[]) => ReadonlyMap<string, string | null>;
  /** Absent where the history of the document was not read. */
  readonly practice?: Practice;
};

/** The line of a support as a wanted line. */
export function wantedLine(support: Support): WantedLine {
  const { line, tier, lts, ends, eol } = support;
  return { line, tier, lts, ends, eol };
}
