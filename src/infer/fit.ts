import type { Day } from '../day.ts';
import { isWrong, readVersionTable } from '../document/read/version-table.ts';
import { wantedFrom } from '../document/want.ts';
import { type Evaluation, evaluate } from '../policy/evaluate.ts';
import type { Policy } from '../policy/policy.ts';
import { startsWith } from '../release/interval.ts';
import type { Granularity } from '../release/line.ts';
import { compareNumbers } from '../release/version.ts';
import type { Ground } from './ground.ts';
import type { Observe, ToldState } from './observe.ts';
import type { Sight } from './sight.ts';

/** A line of which a version of the table says something else than the policy does. */
export type Contradiction = {
  /** The day of that version of the table. */
  readonly day: Day;
  readonly line: string;
  readonly table: ToldState;
  /** The tier of the policy, where the table tells tiers apart. */
  readonly policy: string;
};

/** What a policy has against each version of the table, in the order of the versions. */
export type PolicyFit = readonly (readonly Contradiction[])[];

/** What every candidate is tried on. */
export type Evidence = {
  readonly sights: readonly Sight[];
  readonly ground: Ground;
  readonly observe: Observe;
  /** Called after each policy that was tried. */
  readonly step?: () => void;
};

/** Tries a policy on every version of the table; of the days a version is meant for, the one that fits best counts. */
export function fitOf(policy: Policy, evidence: Evidence): PolicyFit {
  return evidence.sights.map((sight) => {
    const [first = [], ...others] = sight.days.map((day) => against(policy, sight, day, evidence));
    return others.reduce((best, other) => (other.length < best.length ? other : best), first);
  });
}

function against(
  policy: Policy,
  sight: Sight,
  day: Day,
  { ground, observe }: Evidence,
): readonly Contradiction[] {
  const evaluation = evaluate(ground.lines(day, policy.line), policy, day);
  const supported = new Set(
    evaluation.support.flatMap(({ line, tier }) =>
      tier === null ? [] : line.releases.map(({ tag }) => tag),
    ),
  );
  const found = [policy.line, ...finerLevels(policy, sight)].flatMap((granularity, level) =>
    observe(sight, day, granularity).flatMap(({ line, told }): readonly Contradiction[] => {
      if (level > 0 && told !== 'supported' && isBesideItsRow(line.numbers, sight, policy)) return [];
      const says = supported.has(line.latest.tag) ? 'supported' : 'ended';
      const agrees = told === says || (told === 'unlisted' && says === 'ended');
      return agrees ? [] : [{ day: sight.day, line: line.name, table: told, policy: says }];
    }),
  );
  const once = [...new Map(found.map((each) => [each.line, each])).values()];
  return once.length === 0 ? inOtherTier(policy, sight, evaluation, ground) : once;
}

/** Of a policy with several tiers, the lines whose text means another one of them. */
function inOtherTier(
  policy: Policy,
  { day: written, text, candidate }: Sight,
  evaluation: Evaluation,
  ground: Ground,
): readonly Contradiction[] {
  const releases = ground.shipped(evaluation.day);
  const lines = ground.lines(evaluation.day, policy.line);
  const wanted = wantedFrom(evaluation, { releases, lines, skipped: [] }, policy);
  if (wanted.tiers.length < 2) return [];
  const table = readVersionTable('SECURITY.md', text, candidate, wanted, {});
  return wanted.lines
    .filter((line) => isWrong(line, table))
    .map(({ line, tier }) => ({
      day: written,
      line: line.name,
      table: 'supported',
      policy: tier ?? 'ended',
    }));
}

/**
 * In a table of such lines as the policy has, `2.4.x` may stand for what is left of 2: older and newer ones than the row
 * names are no lines of their own, as a run moves that row along. A row of its own says more.
 */
function isBesideItsRow(numbers: readonly number[], { labels }: Sight, { line }: Policy): boolean {
  if (line.kind !== 'numbers') return false;
  const { count } = line;
  const finer = labels.filter(({ length }) => length > count);
  const within = finer.filter((label) => startsWith(label, numbers.slice(0, count)));
  const isUsual = labels.some(({ length }) => length === count);
  return isUsual && within.length > 0 && within.every((label) => compareNumbers(label, numbers) !== 0);
}

/** Rows that are finer than the policy's lines are held to it one by one: `5.3.x` has ended, says the table of 5. */
function finerLevels({ line }: Policy, { labels }: Sight): readonly Granularity[] {
  const count = line.kind === 'numbers' ? line.count : 3;
  const finest = Math.min(2, Math.max(0, ...labels.map((numbers) => numbers.length)));
  return finest > count ? [{ kind: 'numbers', count: 2 }] : [];
}
