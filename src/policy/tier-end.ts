import type { Day } from '../day.ts';
import { dayBefore } from './calendar.ts';
import type { ResolvedEnd } from './resolved-end.ts';
import type { TierEnd } from './support.ts';

/** A tier's end as the report shows it. No tier outlasts the last one, which ends on `eol`. */
export function tierEnd(tier: string, moment: ResolvedEnd, eol: Day | null): TierEnd {
  if (moment.kind !== 'on') return { tier, date: null, undated: moment };
  if (eol !== null && eol < moment.day) return { tier, date: eol, undated: null };
  const { day, cause } = moment;
  const isReplaced = cause !== null && cause.after === null && dayBefore(cause.day) === day;
  return { tier, date: day, undated: null, ...(isReplaced ? { replaced: cause.day } : {}) };
}
