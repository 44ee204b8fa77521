import type { Day } from '../day.ts';
import type { Line } from '../release/release.ts';
import { compareNumbers } from '../release/version.ts';
import { addDuration } from './calendar.ts';
import type { Duration, SuccessorKind } from './policy.ts';

/** What a date expression comes to for one line on one day. */
export type ResolvedEnd =
  /** A day. `cause` says which line's release made it, and when. */
  | { readonly kind: 'on'; readonly day: Day; readonly cause: Cause | null }
  /** That day or an earlier one: some of the days it hangs on are not known. */
  | { readonly kind: 'by'; readonly day: Day; readonly lacking: readonly MissingDay[] }
  /** Not yet known. `awaits` are the numbers of the release that brings it about first, where they are certain. */
  | { readonly kind: 'open'; readonly until: Awaited; readonly awaits?: readonly number[] | null }
  | { readonly kind: 'forever' | 'never' };

/** An end without a day that is certain. */
export type UndatedEnd = Exclude<ResolvedEnd, { kind: 'on' }>;

/** What an open end waits for. */
export type Awaited =
  | ComingEvent
  /** Some time after it. */
  | { readonly kind: 'after'; readonly plus: Duration; readonly event: ComingEvent }
  /** The last day of its month or year. */
  | { readonly kind: 'end of'; readonly unit: 'month' | 'year'; readonly of: Awaited }
  /** The last or the first of several, where it is several; not before a day. */
  | {
      readonly kind: 'latest' | 'earliest';
      readonly of: readonly Awaited[];
      readonly notBefore: Day | null;
    };

/** Something that has not happened yet: `5.0` `is released`, planned for a day; `security` `ends`. */
export type ComingEvent = {
  readonly kind: 'event';
  readonly name: string;
  readonly verb: 'is released' | 'are released' | 'ends';
  readonly planned: Day | null;
};

/** The first release of a newer line that made an end, its day, and how long after it the end lies. */
export type Cause = { readonly line: Line; readonly day: Day; readonly after: Duration | null };

/** Days that are not known: the line's own, or those of the lines it is succeeded by. */
export type MissingDay = { readonly index: number; readonly days: 'release' | 'last' | SuccessorKind };

type Open = Extract<ResolvedEnd, { kind: 'open' }>;

/** A moment and a duration: `open + d` is open. */
export function shifted(moment: ResolvedEnd, plus: Duration): ResolvedEnd {
  switch (moment.kind) {
    case 'on':
      return {
        kind: 'on',
        day: addDuration(moment.day, plus),
        cause: moment.cause && { ...moment.cause, after: plus },
      };
    case 'by':
      return { ...moment, day: addDuration(moment.day, plus) };
    case 'open':
      return moment.until.kind === 'event'
        ? { ...moment, until: { kind: 'after', plus, event: moment.until } }
        : moment;
    default:
      return moment;
  }
}

/** A moment moved to the end of its month or year. */
export function rounded(moment: ResolvedEnd, unit: 'month' | 'year', round: (day: Day) => Day): ResolvedEnd {
  switch (moment.kind) {
    case 'on':
      return on(round(moment.day));
    case 'by':
      return { ...moment, day: round(moment.day) };
    case 'open':
      return { ...moment, until: { kind: 'end of', unit, of: moment.until } };
    default:
      return moment;
  }
}

/** The latest of several moments: `max(open, x)` is open. Of days that are equal the first one speaks. */
export function latestOf(moments: readonly ResolvedEnd[], today: Day): ResolvedEnd {
  const known = moments.filter((moment) => moment.kind === 'on' || moment.kind === 'by');
  const open = moments.filter((moment) => moment.kind === 'open');
  const latest = known.reduce<(typeof known)[number] | null>(
    (a, b) => (a === null || b.day > a.day || (b.day === a.day && a.kind === 'by') ? b : a),
    null,
  );
  if (moments.some(({ kind }) => kind === 'forever')) return { kind: 'forever' };
  if (open.length > 0) return openTogether(open, latest !== null && latest.day >= today ? latest.day : null);
  if (latest === null) return { kind: 'never' };
  return latest.kind === 'on'
    ? latest
    : { ...latest, lacking: lackingOf(known.filter(({ day }) => day >= today)) };
}

function openTogether(open: readonly Open[], notBefore: Day | null): ResolvedEnd {
  const [first] = open;
  if (first !== undefined && open.length === 1 && notBefore === null) return first;
  const of = open.map(({ until }) => until);
  return { kind: 'open', until: { kind: 'latest', of, notBefore }, awaits: last(open) };
}

/** The earliest of several moments: `min(open, x)` is x. Of days that are equal the first one speaks. */
export function earliestOf(moments: readonly ResolvedEnd[]): ResolvedEnd {
  if (moments.some(({ kind }) => kind === 'never')) return { kind: 'never' };
  const known = moments.filter((moment) => moment.kind === 'on' || moment.kind === 'by');
  const open = moments.filter((moment) => moment.kind === 'open');
  const earliest = known.reduce<(typeof known)[number] | null>(
    (a, b) => (a === null || b.day < a.day ? b : a),
    null,
  );
  if (earliest !== null) {
    const lacking = lackingOf(known);
    return lacking.length === 0 ? earliest : { kind: 'by', day: earliest.day, lacking };
  }
  const [first] = open;
  if (first === undefined) return { kind: 'forever' };
  if (open.length === 1) return first;
  const of = open.map(({ until }) => until);
  return { kind: 'open', until: { kind: 'earliest', of, notBefore: null }, awaits: soonest(open) };
}

/** The lowest release that any of them waits for. */
function soonest(open: readonly Open[]): readonly number[] | null {
  return awaited(open)[0] ?? null;
}

/** The highest one, for all of them together. */
function last(open: readonly Open[]): readonly number[] | null {
  return open.every(({ awaits }) => awaits) ? (awaited(open).at(-1) ?? null) : null;
}

function awaited(open: readonly Open[]): readonly (readonly number[])[] {
  return open.flatMap(({ awaits }) => (awaits ? [awaits] : [])).toSorted(compareNumbers);
}

function lackingOf(moments: readonly ResolvedEnd[]): readonly MissingDay[] {
  return moments.flatMap((moment) => (moment.kind === 'by' ? moment.lacking : []));
}

/** A day that is known by itself. */
export function on(day: Day): ResolvedEnd {
  return { kind: 'on', day, cause: null };
}
