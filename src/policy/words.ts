import { joinWords } from '../problem/list.ts';
import type { Duration, DurationUnit } from './policy.ts';
import type { Awaited, ComingEvent, UndatedEnd } from './resolved-end.ts';
import { laterTiers, type Support, type TierEnd } from './support.ts';

const unitWords: Readonly<Record<DurationUnit, string>> = { d: 'day', w: 'week', mo: 'month', y: 'year' };

/** `6 months`, `1 year`. */
export function durationWords({ count, unit }: Duration): string {
  return `${count} ${unitWords[unit]}${count === 1 ? '' : 's'}`;
}

/** A sentence a maintainer would write, without the line's name: `supported until 5.0 is released (newest 2)`. */
export function supportText({ tier, reason }: Support): string {
  return tier === null ? reason : `${tier} ${reason}`;
}

/** The tiers that are still to come, in words that follow `supportText`: `, then security through 2029-04-16`. */
export function laterText(support: Support): string {
  return laterTiers(support)
    .map((end) => `, then ${end.tier} ${lastingText(end)}`)
    .join('');
}

function lastingText({ date, undated }: TierEnd): string {
  if (date !== null) return `through ${date}`;
  switch (undated?.kind) {
    case 'by':
      return `through ${undated.day} at the latest`;
    case 'open':
      return untilWords(undated.until);
    default:
      return 'with no planned end';
  }
}

/** An end without a date, in words that follow *ends*: `when 5.0 is released`, `6 months after 4.0 is released`. */
export function endWords(moment: UndatedEnd): string {
  switch (moment.kind) {
    case 'by':
      return `on ${moment.day} at the latest`;
    case 'open':
      return whenWords(moment.until);
    case 'forever':
      return 'never';
    case 'never':
      return 'before it began';
  }
}

/** An open end in words that follow *ends*: `when 5.0 is released`, `at the end of the year in which 5.0 is released`. */
function whenWords(awaited: Awaited): string {
  return awaitedWords(awaited, { when: 'when ', at: 'at ' });
}

/** An open end in words that follow *supported*: `until 3.8 or 5.0 is released, whichever is earlier`. */
export function untilWords(awaited: Awaited): string {
  return `until ${awaitedWords(awaited, { when: '', at: '' })}`;
}

/** The prepositions that follow *ends*; none follow *until*. */
type Lead = { readonly when: 'when ' | ''; readonly at: 'at ' | '' };

function awaitedWords(awaited: Awaited, lead: Lead): string {
  switch (awaited.kind) {
    case 'event':
      return `${lead.when}${eventWords(awaited)}`;
    case 'after':
      return `${durationWords(awaited.plus)} after ${eventWords(awaited.event)}`;
    case 'end of': {
      const { of, unit } = awaited;
      return `${lead.at}the end of the ${unit} ${of.kind === 'event' ? `in which ${eventWords(of)}` : whenWords(of)}`;
    }
    case 'latest':
    case 'earliest': {
      const words = severalWords(awaited, lead);
      return awaited.notBefore === null ? words : `${words}, not before ${awaited.notBefore}`;
    }
  }
}

/** Where all of them are events one `when` is enough, and one verb: `when 3.8 or 5.0 is released, whichever is earlier`. */
function severalWords({ kind, of }: Extract<Awaited, { kind: 'latest' | 'earliest' }>, lead: Lead): string {
  const [joint, which] = kind === 'latest' ? (['and', 'later'] as const) : (['or', 'earlier'] as const);
  const events = of.flatMap((one) => (one.kind === 'event' ? [one] : []));
  if (events.length < of.length)
    return `${joinWords(
      of.map((one) => awaitedWords(one, lead)),
      joint,
    )}, whichever is ${which}`;
  const isOneVerb = kind === 'earliest' && events.every(isPlainRelease);
  const each = events.map((one) => (isOneVerb ? one.name : eventWords(one)));
  const all = `${lead.when}${joinWords(each, joint)}${isOneVerb ? ' is released' : ''}`;
  return events.length === 1 ? all : `${all}, whichever is ${which}`;
}

function isPlainRelease({ verb, planned }: ComingEvent): boolean {
  return verb === 'is released' && planned === null;
}

function eventWords({ name, verb, planned }: ComingEvent): string {
  return `${name} ${verb}${planned === null ? '' : ` (planned for ${planned})`}`;
}
