import type { Day } from '../day.ts';
import { lineKey } from '../release/interval.ts';
import { compareNumbers } from '../release/version.ts';
import { dayAfter } from './calendar.ts';
import type { Override, Policy, Tier } from './policy.ts';
import { printEnd } from './print.ts';
import { type EndContext, resolveEnd } from './resolve.ts';
import type { MissingDay, ResolvedEnd } from './resolved-end.ts';
import { type LineFacts, matches } from './select.ts';
import { type SuccessorIndex, successorIndex } from './successor.ts';

/** Which tiers speak for a line, and why these. */
export type TiersInForce = {
  readonly tiers: readonly Tier[];
  /** Why each tier ends when it does: its end as the policy writes it, or the reason of the exception. */
  readonly grounds: readonly string[];
  /** The place of the rule among the policy's rules; null when its `tiers` or nothing applies. */
  readonly rule: number | null;
  readonly override: Override | null;
};

/** One line under a policy on one day, before it is put into words. */
export type Verdict = {
  readonly facts: LineFacts;
  readonly inForce: TiersInForce;
  /** One per tier in force. */
  readonly moments: readonly ResolvedEnd[];
  readonly state: LineState;
};

export type LineState =
  | { readonly kind: 'in'; readonly tier: number }
  /** The newest line, kept in its last tier past its end. */
  | { readonly kind: 'kept'; readonly tier: number }
  | { readonly kind: 'ended' | 'no-rule' }
  /** Older than the floor; `supported` holds when a rule would still support it. */
  | { readonly kind: 'below-floor'; readonly supported: boolean }
  | { readonly kind: 'unknown'; readonly lacking: readonly MissingDay[] };

type Judging = {
  readonly policy: Policy;
  readonly all: readonly LineFacts[];
  readonly successor: SuccessorIndex;
  /** The tiers of each rule, and behind them those of the lines no rule matches. */
  readonly inForce: readonly TiersInForce[];
  readonly overrideFor: (facts: LineFacts) => Override | undefined;
  readonly day: Day;
};

/** Judges every line, newest first, on `day`. */
export function verdictsOf(all: readonly LineFacts[], policy: Policy, day: Day): readonly Verdict[] {
  return all.map(judgeOf(all, policy, day));
}

/** Prepares to judge the lines, newest first, on `day`, one by one. */
export function judgeOf(all: readonly LineFacts[], policy: Policy, day: Day): (facts: LineFacts) => Verdict {
  const inForce = [
    ...policy.rules.map(({ tiers }, rule) => ({ tiers, grounds: groundsOf(tiers), rule, override: null })),
    { tiers: policy.tiers, grounds: groundsOf(policy.tiers), rule: null, override: null },
  ];
  const judging = {
    policy,
    all,
    successor: successorIndex(all, day),
    inForce,
    overrideFor: overridesAmong(all, policy),
    day,
  };
  return (facts) => verdictOf(facts, judging);
}

/** An exception is for one line: `2` is for line 2.0 only where lines do not change their size inside that major. */
function overridesAmong(all: readonly LineFacts[], { overrides }: Policy): Judging['overrideFor'] {
  if (overrides.length === 0) return () => undefined;
  const byName = new Map(overrides.map((override) => [override.line.numbers.join('.'), override]));
  const byKey = new Map(overrides.map((override) => [lineKey(override.line.numbers), override]));
  const names = new Set(all.map(({ line }) => line.numbers.join('.')));
  return ({ line: { numbers } }) => {
    const alike = byKey.get(lineKey(numbers));
    const isOfAnother = alike !== undefined && names.has(alike.line.numbers.join('.'));
    return byName.get(numbers.join('.')) ?? (isOfAnother ? undefined : alike);
  };
}

function verdictOf(facts: LineFacts, judging: Judging): Verdict {
  const inForce = tiersFor(facts, judging);
  const moments = momentsOf(inForce.tiers, facts, judging);
  return { facts, inForce, moments, state: stateOf(facts, inForce, moments, judging) };
}

function tiersFor(facts: LineFacts, { policy, inForce, overrideFor }: Judging): TiersInForce {
  const rule = policy.rules.findIndex(({ when }) => matches(when, facts));
  const found = inForce.at(rule) as TiersInForce;
  const override = overrideFor(facts);
  if (override === undefined) return found;
  const tiers = withOverride(found.tiers, override);
  return { ...found, tiers, grounds: groundsOf(tiers, override), override };
}

function groundsOf(tiers: readonly Tier[], override?: Override): readonly string[] {
  return tiers.map((tier) => (override?.tiers.includes(tier) ? override.because : printEnd(tier.end)));
}

function withOverride(tiers: readonly Tier[], override: Override): readonly Tier[] {
  const replaced = tiers.map((tier) => override.tiers.find(({ name }) => name === tier.name) ?? tier);
  const added = override.tiers.filter(({ name }) => tiers.every((tier) => tier.name !== name));
  return [...replaced, ...added];
}

function momentsOf(tiers: readonly Tier[], facts: LineFacts, judging: Judging): readonly ResolvedEnd[] {
  const ended = new Map<string, ResolvedEnd>();
  const context: EndContext = { ...judging, facts, ended };
  for (const { name, end } of tiers) ended.set(name, resolveEnd(end, context));
  return [...ended.values()];
}

function stateOf(
  facts: LineFacts,
  inForce: TiersInForce,
  moments: readonly ResolvedEnd[],
  judging: Judging,
): LineState {
  const { policy, day } = judging;
  const state = stateByTiers(moments, day);
  const belowFloor = policy.floor !== null && compareNumbers(facts.line.numbers, policy.floor.numbers) < 0;
  if (belowFloor && inForce.override === null) {
    return {
      kind: 'below-floor',
      supported: state.kind === 'in' || (state.kind === 'ended' && facts.index === 0),
    };
  }
  if (state.kind === 'ended' && keepsNewest(facts, inForce))
    return { kind: 'kept', tier: moments.length - 1 };
  return state;
}

/** No tier outlasts the last one, so the last one is looked at first. */
function stateByTiers(moments: readonly ResolvedEnd[], day: Day): LineState {
  const last = moments.at(-1);
  if (last === undefined) return { kind: 'no-rule' };
  if (isPast(last, day)) return { kind: 'ended' };
  if (last.kind === 'by') return { kind: 'unknown', lacking: last.lacking };
  const tier = moments.findIndex((moment) => !isPast(moment, day));
  const current = moments[tier];
  return current?.kind === 'by' ? { kind: 'unknown', lacking: current.lacking } : { kind: 'in', tier };
}

/** The newest stable line is never ended by a rule; an override of its last tier may end it. */
function keepsNewest({ index }: LineFacts, { tiers, override }: TiersInForce): boolean {
  const last = tiers.at(-1)?.name;
  return index === 0 && override?.tiers.every(({ name }) => name !== last) !== false;
}

/** Whether an end lies before `day`. */
export function isPast(moment: ResolvedEnd, day: Day): boolean {
  switch (moment.kind) {
    case 'on':
    case 'by':
      return moment.day < day;
    case 'never':
      return true;
    case 'open':
    case 'forever':
      return false;
  }
}

/** The first day after `day` on which the line's tier changes by date; null when none is known. */
export function nextChangeOf(verdict: Verdict, day: Day): Day | null {
  const { moments, state } = verdict;
  if (state.kind !== 'in') return null;
  const changes = moments.flatMap((moment) =>
    moment.kind === 'on' && moment.day >= day ? [dayAfter(moment.day)] : [],
  );
  return changes.sort().find((change) => tierOn(verdict, change) !== state.tier) ?? null;
}

/** The place of the tier a line is in on some day; null when it has ended. */
export function tierOn({ facts, inForce, moments }: Verdict, day: Day): number | null {
  const state = stateByTiers(moments, day);
  if (state.kind === 'in') return state.tier;
  return state.kind === 'ended' && keepsNewest(facts, inForce) ? moments.length - 1 : null;
}
