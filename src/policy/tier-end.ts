import type { Day } from '../day.ts';
import { dayBefore } from './calendar.ts';
import type { ResolvedEnd } from './resolved-end.ts';
import type { TierEnd } from './support.ts';

/** A tier's end as the report shows it. No tier outlasts the last one, which ends on `eol`. */
export function tierEnd(tier: string, moment: ResolvedEnd, eol: Day | null): TierEnd {
  if (moment.kind !== 'on') {
    const awaits = moment.kind === 'open' ? (moment.awaits ?? null) : null;
    return { tier, date: null, words: endWords(moment), ...(awaits === null ? {} : { awaits }) };
  }
  if (eol !== null && eol < moment.day) return { tier, date: eol, words: null };
  const { day, cause } = moment;
  const isReplaced = cause !== null && cause.after === null && dayBefore(cause.day) === day;
  return { tier, date: day, words: null, ...(isReplaced ? { replaced: cause.day } : {}) };
}

/** An end without a date, in words that follow *ends*: `when 5.0 is released`, `6 months after 4.0 is released`. */
export function endWords(moment: Exclude<ResolvedEnd, { kind: 'on' }>): string {
  switch (moment.kind) {
    case 'by':
      return `on ${moment.day} at the latest`;
    case 'open':
      return moment.words;
    case 'forever':
      return 'never';
    case 'never':
      return 'before it began';
  }
}
