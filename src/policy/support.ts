import type { Day } from '../day.ts';
import type { Line } from '../release/release.ts';
import { dayBefore } from './calendar.ts';
import type { ResolvedEnd, UndatedEnd } from './resolved-end.ts';

/** When a tier of one line ends: its last supported day (inclusive), or what it is while the day is not known yet. */
export type TierEnd = {
  readonly tier: string;
  readonly date: Day | null;
  readonly undated: UndatedEnd | null;
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
  /** Why, in words that follow the tier: `until 5.0 is released (newest 2)`. Of an ended line it is the whole sentence. */
  readonly reason: string;
  /** Whether the reason says no more than the end of the tier. */
  readonly isOnlyItsEnd: boolean;
};

/** A tier's end as the report shows it. No tier outlasts the last one, which ends on `eol`. */
export function tierEnd(tier: string, moment: ResolvedEnd, eol: Day | null): TierEnd {
  if (moment.kind !== 'on') return { tier, date: null, undated: moment };
  if (eol !== null && eol < moment.day) return { tier, date: eol, undated: null };
  const { day, cause } = moment;
  const isReplaced = cause !== null && cause.after === null && dayBefore(cause.day) === day;
  return { tier, date: day, undated: null, ...(isReplaced ? { replaced: cause.day } : {}) };
}

/** The tiers that follow the one a line is in, and end later than it: those that it will still be in. */
export function laterTiers({ tier, ends }: Support): readonly TierEnd[] {
  const at = ends.findIndex((end) => end.tier === tier);
  const now = ends[at]?.date ?? null;
  if (tier === null || at === -1) return [];
  return ends.slice(at + 1).filter(({ date, undated }) => {
    return date === null ? undated?.kind !== 'never' : now === null || date > now;
  });
}

/** The tier that a line moves to next; undefined where its support ends, or has ended. */
export function nextTier(support: Support): TierEnd | undefined {
  return laterTiers(support)[0];
}
