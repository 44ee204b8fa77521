import type { Day } from '../day.ts';
import type { Moment } from './moment.ts';
import type { TierEnd } from './support.ts';

/** A tier's end as the report shows it. No tier outlasts the last one, which ends on `eol`. */
export function tierEnd(tier: string, moment: Moment, eol: Day | null): TierEnd {
  if (moment.kind !== 'on') {
    const awaits = moment.kind === 'open' ? (moment.awaits ?? null) : null;
    return { tier, date: null, words: endWords(moment), ...(awaits === null ? {} : { awaits }) };
  }
  return { tier, date: eol !== null && eol < moment.day ? eol : moment.day, words: null };
}

/** An end without a date, in words that follow *ends*: `when 5.0 is released`, `6 months after 4.0 is released`. */
export function endWords(moment: Exclude<Moment, { kind: 'on' }>): string {
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
