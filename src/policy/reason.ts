import type { Day } from '../day.ts';
import { joinWords } from '../problem/list.ts';
import { lineWords } from './coming.ts';
import type { Policy } from './policy.ts';
import type { Cause, ResolvedEnd } from './resolved-end.ts';
import { firstDayOf } from './successor.ts';
import type { Verdict } from './verdict.ts';
import { durationWords, untilWords } from './words.ts';

/** An end whose day is known. */
type DatedEnd = Extract<ResolvedEnd, { kind: 'on' }>;

/** Why a line is in its tier, in words that follow the tier's name; or why it has ended, in one sentence. */
export function reasonFor(verdict: Verdict, policy: Policy, day: Day): string {
  const { state } = verdict;
  switch (state.kind) {
    case 'in':
      return `${currentReason(verdict, state.tier)}${neverAppliedWords(verdict, state.tier, day)}`;
    case 'kept':
      return `as the newest line, although ${pastWords(verdict)}`;
    case 'ended':
      return endedReason(verdict, policy, day);
    case 'below-floor':
      return `ended: older than ${policy.floor?.name}, the policy's floor`;
    case 'no-rule':
      return 'ended: no rule of the policy covers it';
    case 'unknown':
      return 'unknown: it depends on a release date that is missing';
  }
}

function currentReason(verdict: Verdict, tier: number): string {
  const moment = verdict.moments[tier] as ResolvedEnd;
  return `${lastingWords(moment)} ${basis(verdict, tier)}`;
}

/** Whether the reason says no more than the tier's end, as the line's ends have it, and its ground. */
export function isOnlyItsEnd(verdict: Verdict, eol: Day | null, day: Day): boolean {
  const { state, moments } = verdict;
  if (state.kind !== 'in' || neverApplied(verdict, state.tier, day).length > 0) return false;
  const moment = moments[state.tier];
  return moment?.kind !== 'on' || eol === null || moment.day <= eol;
}

/** The tiers before the current one whose end lies before the line's own first release. */
function neverApplied({ facts, inForce, moments }: Verdict, current: number, day: Day): readonly string[] {
  const first = firstDayOf(facts.line, day);
  return inForce.tiers.slice(0, current).flatMap(({ name }, index) => {
    const moment = moments[index];
    return first.exact && moment?.kind === 'on' && moment.day < first.day ? [name] : [];
  });
}

function neverAppliedWords(verdict: Verdict, current: number, day: Day): string {
  const names = neverApplied(verdict, current, day);
  return names.length === 0 ? '' : `; ${joinWords(names)} never applied`;
}

/** How long an end that is not past lasts: `until 5.0 is released`, `through 2026-07-15`. */
function lastingWords(moment: ResolvedEnd): string {
  switch (moment.kind) {
    case 'on':
    case 'by':
      return `through ${moment.day}`;
    case 'open':
      return untilWords(moment.until);
    case 'forever':
      return 'with no planned end';
    case 'never':
      return 'not at all';
  }
}

function endedReason(verdict: Verdict, policy: Policy, day: Day): string {
  const last = verdict.moments.length - 1;
  const moment = verdict.moments[last] as ResolvedEnd;
  const first = firstDayOf(verdict.facts.line, day);
  if (moment.kind === 'never') return `never supported ${basis(verdict, last)}`;
  if (moment.kind !== 'on') return `ended: ${countWords(verdict, last)} ${basis(verdict, last)}`;
  if (first.exact && moment.day < first.day) return neverAppliedReason(moment, verdict, policy);
  return `ended ${endingWords(moment, verdict, policy)}`;
}

/** When and why the last tier ends, in words that follow *ended* or *ends*: `after 2026-12-24, 6 months after …`. */
export function endingWords(moment: DatedEnd, verdict: Verdict, policy: Policy): string {
  return `${endedWhen(moment, policy)} ${basis(verdict, verdict.moments.length - 1)}`;
}

/** A count decides a line although nobody knows the day it came to it. */
function countWords({ inForce }: Verdict, tier: number): string {
  const end = inForce.tiers[tier]?.end;
  const count =
    end?.kind === 'newest'
      ? end.count
      : end?.kind === 'anchor' && 'count' in end.anchor
        ? end.anchor.count
        : 0;
  const noun = end?.kind === 'anchor' && end.anchor.kind === 'major' ? 'newer major' : 'newer line';
  if (count === 0 || (end?.kind === 'anchor' && end.plus !== null)) return 'its last tier has ended';
  return count === 1 ? `a ${noun} is out` : `${count} ${noun}s are out`;
}

/** The end lies before the line's own first release: a line that shipped with its successors, or after them. */
function neverAppliedReason(moment: DatedEnd, verdict: Verdict, policy: Policy): string {
  const { cause } = moment;
  const last = verdict.moments.length - 1;
  const why =
    cause === null
      ? `its support ended on ${moment.day}, before its own first release`
      : `${causeWords(cause, policy)} ${beforeWords(cause.day, verdict)}`;
  return `never supported: ${why} ${basis(verdict, last)}`;
}

/** A day that is not after the line's own first release. */
function beforeWords(day: Day, { facts }: Verdict): string {
  return day === facts.line.released ? `on the same day (${day})` : `on ${day}, before its own first release`;
}

function endedWhen({ day, cause }: DatedEnd, policy: Policy): string {
  if (cause === null) return `after ${day}`;
  const words = causeWords(cause, policy);
  return cause.after === null ? `when ${words} on ${cause.day}` : `after ${day}, ${words}`;
}

function causeWords({ line, after }: Cause, policy: Policy): string {
  const released = `${lineWords(line, policy.line)} was released`;
  return after === null ? released : `${durationWords(after)} after ${released}`;
}

function pastWords(verdict: Verdict): string {
  const last = verdict.moments.length - 1;
  const moment = verdict.moments[last] as ResolvedEnd;
  return moment.kind === 'on'
    ? `its support was due to end on ${moment.day} ${basis(verdict, last)}`
    : `its support was due to have ended ${basis(verdict, last)}`;
}

function basis({ inForce }: Verdict, tier: number): string {
  return `(${inForce.grounds[tier]})`;
}
