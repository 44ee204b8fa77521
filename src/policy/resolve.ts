import type { Day } from '../day.ts';
import { dayBefore, endOfMonth, endOfYear } from './calendar.ts';
import { comingEvent, comingNumbers } from './coming.ts';
import type { Anchor, Duration, End, Policy, SuccessorKind } from './policy.ts';
import { earliestOf, latestOf, on, type ResolvedEnd, rounded, shifted } from './resolved-end.ts';
import type { LineFacts } from './select.ts';
import { firstDayOf, type SuccessorIndex } from './successor.ts';

/** What the expressions of one line are computed from. `ended` holds the ends of its earlier tiers. */
export type EndContext = {
  readonly facts: LineFacts;
  readonly all: readonly LineFacts[];
  readonly successor: SuccessorIndex;
  readonly policy: Policy;
  readonly day: Day;
  readonly ended: ReadonlyMap<string, ResolvedEnd>;
};

/** The last supported day an end names. */
export function resolveEnd(end: End, context: EndContext): ResolvedEnd {
  return resolve(end, context, true);
}

/**
 * `bare` holds for an end itself and for an operand of `max` and `min`: there a successor anchor is the day before its
 * day, so that the release that pushes a line out shows at once.
 */
function resolve(end: End, context: EndContext, bare: boolean): ResolvedEnd {
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

function anchorMoment(
  anchor: Anchor,
  plus: Duration | null,
  context: EndContext,
  bare: boolean,
): ResolvedEnd {
  const base = anchorDay(anchor, context, bare && plus === null);
  return plus === null ? base : shifted(base, plus);
}

function anchorDay(anchor: Anchor, context: EndContext, bare: boolean): ResolvedEnd {
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

function releaseMoment({ facts, day }: EndContext): ResolvedEnd {
  const first = firstDayOf(facts.line, day);
  return first.exact
    ? on(first.day)
    : { kind: 'by', day: first.day, lacking: [{ index: facts.index, days: 'release' }] };
}

function lastMoment({ facts, day }: EndContext): ResolvedEnd {
  const latest = facts.line.latest.day;
  return latest === null ? { kind: 'by', day, lacking: [{ index: facts.index, days: 'last' }] } : on(latest);
}

function tierMoment(name: string, { ended }: EndContext): ResolvedEnd {
  const moment = ended.get(name) ?? { kind: 'never' };
  if (moment.kind === 'on') return on(moment.day);
  if (moment.kind !== 'open' || moment.until.kind === 'event') return moment;
  return { ...moment, until: { kind: 'event', name, verb: 'ends', planned: null } };
}

function successorMoment(
  kind: SuccessorKind,
  count: number,
  context: EndContext,
  bare: boolean,
): ResolvedEnd {
  const { facts, all, successor, policy } = context;
  const found = successor(kind, count, facts.index);
  switch (found.kind) {
    case 'missing': {
      const until = comingEvent(kind, found.count, facts, all, policy);
      return { kind: 'open', until, awaits: comingNumbers(kind, found.count, facts, all, policy) };
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
