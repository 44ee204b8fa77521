import type { Day } from '../day.ts';
import type { Line } from '../release/release.ts';
import { addDuration, dayBefore, endOfMonth, endOfYear } from './calendar.ts';
import type { Anchor, Duration, End, Policy, SuccessorKind } from './policy.ts';
import type { LineFacts } from './select.ts';
import { firstDayOf, type SuccessorIndex } from './successor.ts';
import { comingWords, durationWords, joinWords } from './words.ts';

/** What a date expression comes to for one line on one day. */
export type Moment =
  /** A day. `cause` says which line's release made it, and when. */
  | { readonly kind: 'on'; readonly day: Day; readonly cause: Cause | null }
  /** That day or an earlier one: some of the days it hangs on are not known. */
  | { readonly kind: 'by'; readonly day: Day; readonly lacking: readonly Lacking[] }
  /** Not yet known. `words` end a sentence after *ends*; `event` is what they wait for, where it is one thing. */
  | { readonly kind: 'open'; readonly words: string; readonly event: string | null }
  | { readonly kind: 'forever' | 'never' };

/** The first release of a newer line that made an end, its day, and how long after it the end lies. */
export type Cause = { readonly line: Line; readonly day: Day; readonly after: Duration | null };

/** Days that are not known: the line's own, or those of the lines it is succeeded by. */
export type Lacking = { readonly index: number; readonly days: 'release' | 'last' | SuccessorKind };

/** What the expressions of one line are computed from. `ended` holds the ends of its earlier tiers. */
export type MomentContext = {
  readonly facts: LineFacts;
  readonly all: readonly LineFacts[];
  readonly successor: SuccessorIndex;
  readonly policy: Policy;
  readonly day: Day;
  readonly ended: ReadonlyMap<string, Moment>;
};

/** The last supported day an end names. */
export function momentOf(end: End, context: MomentContext): Moment {
  return resolve(end, context, true);
}

/**
 * `bare` holds for an end itself and for an operand of `max` and `min`: there a successor anchor is the day before its
 * day, so that the release that pushes a line out shows at once.
 */
function resolve(end: End, context: MomentContext, bare: boolean): Moment {
  switch (end.kind) {
    case 'date':
      return on(end.day);
    case 'forever':
    case 'never':
      return { kind: end.kind };
    case 'newest':
      return successorMoment('next', end.count, context, bare);
    case 'anchor':
      return anchorMoment(end.anchor, end.plus, context, bare);
    case 'eom':
      return rounded(resolve(end.of, context, false), 'month', endOfMonth);
    case 'eoy':
      return rounded(resolve(end.of, context, false), 'year', endOfYear);
    case 'max':
      return latestOf(
        end.of.map((part) => resolve(part, context, true)),
        context.day,
      );
    case 'min':
      return earliestOf(end.of.map((part) => resolve(part, context, true)));
  }
}

function anchorMoment(anchor: Anchor, plus: Duration | null, context: MomentContext, bare: boolean): Moment {
  const base = anchorDay(anchor, context, bare && plus === null);
  return plus === null ? base : shifted(base, plus);
}

function anchorDay(anchor: Anchor, context: MomentContext, bare: boolean): Moment {
  switch (anchor.kind) {
    case 'release':
      return releaseMoment(context);
    case 'last':
      return lastMoment(context);
    case 'tier':
      return tierMoment(anchor.name, context);
    default:
      return successorMoment(anchor.kind, anchor.count, context, bare);
  }
}

function releaseMoment({ facts, day }: MomentContext): Moment {
  const first = firstDayOf(facts.line, day);
  return first.exact
    ? on(first.day)
    : { kind: 'by', day: first.day, lacking: [{ index: facts.index, days: 'release' }] };
}

function lastMoment({ facts, day }: MomentContext): Moment {
  const latest = facts.line.latest.day;
  return latest === null ? { kind: 'by', day, lacking: [{ index: facts.index, days: 'last' }] } : on(latest);
}

function tierMoment(name: string, { ended }: MomentContext): Moment {
  const moment = ended.get(name) ?? { kind: 'never' };
  if (moment.kind === 'on') return on(moment.day);
  if (moment.kind !== 'open' || moment.event !== null) return moment;
  return { kind: 'open', words: `when ${name} ends`, event: `${name} ends` };
}

function successorMoment(kind: SuccessorKind, count: number, context: MomentContext, bare: boolean): Moment {
  const { facts, all, successor, policy } = context;
  const found = successor(kind, count, facts.index);
  switch (found.kind) {
    case 'missing': {
      const event = comingWords(kind, found.count, facts, all, policy);
      return { kind: 'open', words: `when ${event}`, event };
    }
    case 'by':
      return {
        kind: 'by',
        day: bare ? dayBefore(found.day) : found.day,
        lacking: [{ index: facts.index, days: kind }],
      };
    case 'on': {
      const cause = { line: found.line, day: found.day, after: null };
      return { kind: 'on', day: bare ? dayBefore(found.day) : found.day, cause };
    }
  }
}

function shifted(moment: Moment, plus: Duration): Moment {
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
      return { kind: 'open', words: `${durationWords(plus)} after ${moment.event}`, event: null };
    default:
      return moment;
  }
}

function rounded(moment: Moment, unit: 'month' | 'year', round: (day: Day) => Day): Moment {
  switch (moment.kind) {
    case 'on':
      return on(round(moment.day));
    case 'by':
      return { ...moment, day: round(moment.day) };
    case 'open': {
      const of = moment.event === null ? moment.words : `in which ${moment.event}`;
      return { kind: 'open', words: `at the end of the ${unit} ${of}`, event: null };
    }
    default:
      return moment;
  }
}

/** `max(open, x)` is open. */
function latestOf(moments: readonly Moment[], today: Day): Moment {
  const known = moments.filter((moment) => moment.kind === 'on' || moment.kind === 'by');
  const open = moments.filter((moment) => moment.kind === 'open');
  const latest = known.reduce<(typeof known)[number] | null>(
    (a, b) => (a === null || b.day > a.day || (b.day === a.day && b.kind === 'on') ? b : a),
    null,
  );
  if (moments.some(({ kind }) => kind === 'forever')) return { kind: 'forever' };
  if (open.length > 0) return openTogether(open, latest !== null && latest.day >= today ? latest.day : null);
  if (latest === null) return { kind: 'never' };
  return latest.kind === 'on'
    ? latest
    : { ...latest, lacking: lackingOf(known.filter(({ day }) => day >= today)) };
}

function openTogether(open: readonly Extract<Moment, { kind: 'open' }>[], notBefore: Day | null): Moment {
  const [first] = open;
  if (first !== undefined && open.length === 1 && notBefore === null) return first;
  const words = joinWords(
    open.map((moment) => moment.words),
    'and',
  );
  const whichever = open.length > 1 ? ', whichever is later' : '';
  return {
    kind: 'open',
    words: `${words}${whichever}${notBefore ? `, not before ${notBefore}` : ''}`,
    event: null,
  };
}

/** `min(open, x)` is x. */
function earliestOf(moments: readonly Moment[]): Moment {
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
  if (open.length === 0) return { kind: 'forever' };
  const words = `${joinWords(
    open.map((moment) => moment.words),
    'or',
  )}, whichever is earlier`;
  return open.length === 1 && open[0] ? open[0] : { kind: 'open', words, event: null };
}

function lackingOf(moments: readonly Moment[]): readonly Lacking[] {
  return moments.flatMap((moment) => (moment.kind === 'by' ? moment.lacking : []));
}

function on(day: Day): Moment {
  return { kind: 'on', day, cause: null };
}
