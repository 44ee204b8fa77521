import type { Day } from '../day.ts';
import { groupBy } from '../group.ts';
import type { Note, Problem } from '../problem/problem.ts';
import {
  dateUnknown,
  floorSupported,
  lineWithoutRule,
  overrideForFirst,
  overrideWithoutLine,
} from '../problem/support.ts';
import { lineKey, startsWith } from '../release/interval.ts';
import type { Line } from '../release/release.ts';
import { lackedLines, lackingWords } from './missing-days.ts';
import type { Policy } from './policy.ts';
import { isOnlyItsEnd, reasonFor } from './reason.ts';
import { factsOf } from './select.ts';
import { type Support, tierEnd } from './support.ts';
import { judgeOf, nextChangeOf, type Verdict, verdictsOf } from './verdict.ts';

/** What a policy gives every line on one day. */
export type Evaluation = {
  readonly day: Day;
  /** One per line, newest first; lines below the floor are among them, as ended. */
  readonly support: readonly Support[];
  readonly notes: readonly Note[];
  readonly problems: readonly Problem[];
  /** The first day after `day` on which any line's tier changes by date. */
  readonly nextChange: Day | null;
};

/**
 * Decides the support of lines that had all shipped by `day`, ordered newest first. A line's days may be null where the
 * policy does not need them. Problems: `date-unknown`, `floor-supported`.
 */
export function evaluate(lines: readonly Line[], policy: Policy, day: Day): Evaluation {
  const all = factsOf(lines, policy);
  const judge = judgeOf(all, policy, day);
  const outcomes = all.map((facts) => outcomeOf(judge(facts), policy, day));
  return {
    day,
    support: outcomes.map(({ support }) => support),
    notes: notesOf(outcomes, lines, policy),
    problems: outcomes.flatMap(({ problem }) => problem ?? []),
    nextChange: outcomes.reduce<Day | null>((first, { change }) => earlier(first, change), null),
  };
}

/** What is kept of one line's verdict. */
type LineOutcome = {
  readonly support: Support;
  readonly covered: boolean;
  readonly change: Day | null;
  readonly problem: Problem | null;
};

function outcomeOf(verdict: Verdict, policy: Policy, day: Day): LineOutcome {
  return {
    support: supportOf(verdict, policy, day),
    covered: verdict.state.kind !== 'no-rule',
    change: nextChangeOf(verdict, day),
    problem: problemOf(verdict, policy),
  };
}

function earlier(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

/** The first or latest release days a policy needs and does not have. */
export type NeededDays = { readonly first: readonly Line[]; readonly latest: readonly Line[] };

/**
 * Which lines' release days must be looked up before `evaluate` can decide. Lines below the floor, ended by a fixed
 * date or by a count need none. A line's first day counts as known when its oldest version's day is.
 */
export function neededDays(lines: readonly Line[], policy: Policy, day: Day): NeededDays {
  const all = factsOf(lines, policy);
  const lacking = verdictsOf(all, policy, day).flatMap(({ state }) =>
    state.kind === 'unknown' ? state.lacking : [],
  );
  return lackedLines(lacking, all);
}

function supportOf(verdict: Verdict, policy: Policy, day: Day): Support {
  const { facts, inForce, moments, state } = verdict;
  const last = moments.at(-1);
  const eol = last?.kind === 'on' ? last.day : null;
  const inTier = state.kind === 'in' || state.kind === 'kept' ? state.tier : null;
  return {
    line: facts.line,
    tier: inTier === null ? null : (inForce.tiers[inTier]?.name ?? null),
    lts: facts.lts,
    ends: moments.map((moment, index) => tierEnd(inForce.tiers[index]?.name ?? '', moment, eol)),
    eol,
    reason: reasonFor(verdict, policy, day),
    isOnlyItsEnd: isOnlyItsEnd(verdict, eol, day),
  };
}

function notesOf(outcomes: readonly LineOutcome[], lines: readonly Line[], policy: Policy): readonly Note[] {
  const uncovered = outcomes.filter(({ covered }) => !covered).map(({ support }) => support.line.name);
  return [
    ...(uncovered.length > 0 ? [lineWithoutRule(uncovered)] : []),
    ...unusedOverrides(lines, policy).map(overrideWithoutLine),
    ...shortOverrides(lines, policy),
  ];
}

/** Names of lines with an exception that never shipped and are not planned either. */
function unusedOverrides(lines: readonly Line[], { overrides, planned }: Policy): readonly string[] {
  if (overrides.length === 0) return [];
  const known = new Set(
    [...lines, ...planned.map(({ line }) => line)].map(({ numbers }) => lineKey(numbers)),
  );
  return overrides.filter(({ line }) => !known.has(lineKey(line.numbers))).map(({ line }) => line.name);
}

/** Exceptions that name a line in fewer numbers than it has, `1` for 1.0, where other lines begin with them too. */
function shortOverrides(lines: readonly Line[], { overrides }: Policy): readonly Note[] {
  if (overrides.length === 0) return [];
  const known = groupBy(lines, ({ numbers }) => lineKey(numbers));
  return overrides.flatMap(({ line: { name, numbers } }) => {
    const [own, ...twins] = known.get(lineKey(numbers)) ?? [];
    const isNamed = [own, ...twins].some((line) => line?.numbers.length === numbers.length);
    if (own === undefined || isNamed) return [];
    const others = lines.filter((line) => line !== own && startsWith(line.numbers, numbers));
    return others.length === 0
      ? []
      : [
          overrideForFirst(
            name,
            own.name,
            others.map((line) => line.name),
          ),
        ];
  });
}

function problemOf({ facts, state }: Verdict, policy: Policy): Problem | null {
  if (state.kind === 'below-floor' && state.supported) {
    return floorSupported(facts.line.name, policy.floor?.name ?? '', policy.source);
  }
  return state.kind === 'unknown' ? dateUnknown(facts.line.name, lackingWords(state.lacking)) : null;
}
