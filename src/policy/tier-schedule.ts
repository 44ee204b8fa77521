import type { Day } from '../day.ts';
import { dayAfter } from './calendar.ts';
import type { Verdict } from './verdict.ts';
import { tierOn } from './verdict.ts';

/** The tiers of one line through time, as far as their days are known. */
export type TierSchedule = {
  /** Days on which the tier may change, oldest first. */
  readonly turns: readonly Day[];
  /** The tier on a day, null when ended. Before the first release it says what the first tiers would say. */
  readonly on: (day: Day) => string | null;
};

/** How a line goes through its tiers, on the days before and after the verdict's own. */
export function scheduleOf(verdict: Verdict): TierSchedule {
  const { moments, inForce, state } = verdict;
  const turns = moments.flatMap((moment) => (moment.kind === 'on' ? [dayAfter(moment.day)] : [])).sort();
  if (state.kind === 'below-floor' || state.kind === 'unknown') return { turns: [], on: () => null };
  return {
    turns,
    on: (day) => {
      const tier = tierOn(verdict, day);
      return tier === null ? null : (inForce.tiers[tier]?.name ?? null);
    },
  };
}
