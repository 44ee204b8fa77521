import type { Day } from '../day.ts';
import type { Line } from '../release/release.ts';

/** When a tier of one line ends: its last supported day (inclusive), or in words while the day is not known yet. */
export type TierEnd = {
  readonly tier: string;
  readonly date: Day | null;
  readonly words: string | null;
  /** The numbers of the release that will end it, where they are certain: 5 for `when 5.0 is released`. */
  readonly awaits?: readonly number[];
  /** The day of the release that ended it, where it lasted until then: the day after `date`. */
  readonly replaced?: Day;
};

/** What a policy gives one line on one day. */
export type Support = {
  readonly line: Line;
  /** The tier the line is in, or null when it has ended. */
  readonly tier: string | null;
  readonly lts: boolean;
  /** One per tier of the rule that applies, in the policy's order. */
  readonly ends: readonly TierEnd[];
  /** The last day of the last tier, null while open. */
  readonly eol: Day | null;
  /** A sentence a maintainer would write, without the line's name: `newest 2: no line has replaced it yet`. */
  readonly reason: string;
};
