import type { Day } from '../day.ts';
import type { Line } from '../release/release.ts';
import { compareNumbers } from '../release/version.ts';
import { dayAfter } from './calendar.ts';
import type { Policy } from './policy.ts';
import { factsOf } from './select.ts';
import { firstDayOf } from './successor.ts';
import { tierOn, type Verdict, verdictsOf } from './verdict.ts';
import { endWords } from './words.ts';

/** A policy and the lines it makes of the repository's releases. */
export type Side = { readonly policy: Policy; readonly lines: readonly Line[] };

/** One line that two policies treat differently. A policy that has no such line gives null. */
export type Difference = {
  readonly line: string;
  readonly own: Standing | null;
  readonly proposed: Standing | null;
  /** The first day of the difference; null while it hangs on a release that has not happened. */
  readonly from: Day | null;
};

/** What one policy gives a line: its tier on the day, and its end of life as a date or in words. */
export type Standing = {
  readonly tier: string | null;
  readonly eol: Day | null;
  readonly words: string | null;
};

/**
 * What would change, line by line and newest first, if the repository's own policy gave way to the proposed one. Lines
 * that have ended under both are left out.
 */
export function comparePolicies(own: Side, proposed: Side, day: Day): readonly Difference[] {
  const ownVerdicts = byLine(own, day);
  const proposedVerdicts = byLine(proposed, day);
  const only = [...ownVerdicts].filter(([name]) => !proposedVerdicts.has(name)).map(([, verdict]) => verdict);
  const pairs = [
    ...[...proposedVerdicts].map(([name, verdict]) => [ownVerdicts.get(name) ?? null, verdict] as const),
    ...only.map((verdict) => [verdict, null] as const),
  ];
  return pairs
    .toSorted((a, b) => compareNumbers(numbersOf(b), numbersOf(a)))
    .flatMap(([before, after]) => difference(before, after, day) ?? []);
}

function numbersOf([own, proposed]: readonly [Verdict | null, Verdict | null]): readonly number[] {
  return (proposed ?? own)?.facts.line.numbers ?? [];
}

function byLine({ policy, lines }: Side, day: Day): ReadonlyMap<string, Verdict> {
  const verdicts = verdictsOf(factsOf(lines, policy), policy, day);
  return new Map(verdicts.map((verdict) => [verdict.facts.line.name, verdict]));
}

function difference(own: Verdict | null, proposed: Verdict | null, day: Day): Difference | null {
  const line = (proposed ?? own)?.facts.line;
  const ownStanding = own && standingOf(own, day);
  const proposedStanding = proposed && standingOf(proposed, day);
  if (line === undefined || (!ownStanding?.tier && !proposedStanding?.tier)) return null;
  const from =
    own === null || proposed === null ? firstDayOf(line, day).day : firstDifference(own, proposed, day);
  const same = from === null && JSON.stringify(ownStanding) === JSON.stringify(proposedStanding);
  return same ? null : { line: line.name, own: ownStanding, proposed: proposedStanding, from };
}

function standingOf(verdict: Verdict, day: Day): Standing {
  const last = verdict.moments.at(-1);
  const tier = scheduleOf(verdict).on(day);
  if (last === undefined) return { tier, eol: null, words: null };
  return last.kind === 'on'
    ? { tier, eol: last.day, words: null }
    : { tier, eol: null, words: endWords(last) };
}

/** When they differ already, the day they began to; otherwise the first day they will. */
function firstDifference(own: Verdict, proposed: Verdict, day: Day): Day | null {
  const [a, b] = [scheduleOf(own), scheduleOf(proposed)];
  const start = firstDayOf(own.facts.line, day).day;
  const turns = [...new Set([start, ...a.turns, ...b.turns])].filter((turn) => turn >= start).sort();
  const past = turns.filter((turn) => turn <= day);
  if (differ(a, b, day)) return past[past.findLastIndex((turn) => !differ(a, b, turn)) + 1] ?? day;
  return turns.find((turn) => turn > day && differ(a, b, turn)) ?? null;
}

function differ(a: TierSchedule, b: TierSchedule, day: Day): boolean {
  return a.on(day) !== b.on(day);
}

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
