import type { Day } from '../day.ts';
import { lineKey, startsWith } from '../release/interval.ts';
import { parseLineName } from '../release/line.ts';
import type { Line } from '../release/release.ts';
import type { Policy, Tier } from './policy.ts';
import { printEnd, printSelector } from './print.ts';
import { factsOf } from './select.ts';
import { type TiersInForce, verdictsOf } from './verdict.ts';

/** The line a person means by `3`, `v3`, `3.x` or `3.10`; null when there is none. */
export function lineNamed(text: string, lines: readonly Line[]): Line | null {
  const wanted = parseLineName(text);
  if (wanted === null) return null;
  const named = lines.find(({ numbers }) => numbers.join('.') === wanted.numbers.join('.'));
  return named ?? lines.find(({ numbers }) => lineKey(numbers) === lineKey(wanted.numbers)) ?? null;
}

/**
 * The lines a person means: the one of that name, else those of the releases that begin with its numbers (3.1 and 3.0 for
 * `3`, 3 for `3.0.2`) or have that tag. None when there is none.
 */
export function linesMeant(text: string, lines: readonly Line[]): readonly Line[] {
  const wanted = parseLineName(text)?.numbers ?? null;
  const named = lines.filter(({ numbers }) => numbers.join('.') === wanted?.join('.'));
  if (named.length > 0) return named;
  return lines.filter(({ releases }) =>
    releases.some(
      ({ tag, version }) => tag === text || (wanted !== null && startsWith(version.numbers, wanted)),
    ),
  );
}

/**
 * Says which part of the policy speaks for a line, as the policy writes it: `rule 1 (when: lts): security: release + 4y`. An
 * exception follows with its reason. Null when the line is not among the lines.
 */
export function rulesFor(lines: readonly Line[], policy: Policy, day: Day): (line: Line) => string | null {
  const verdicts = new Map(
    verdictsOf(factsOf(lines, policy), policy, day).map((verdict) => [verdict.facts.line.name, verdict]),
  );
  return ({ name }) => {
    const verdict = verdicts.get(name);
    if (verdict === undefined) return null;
    if (verdict.state.kind === 'below-floor') return `floor: ${policy.floor?.name}`;
    if (verdict.state.kind === 'no-rule') return 'none';
    return [...baseWords(verdict.inForce, policy), ...exceptionWords(verdict.inForce)].join('; ');
  };
}

function baseWords({ rule }: TiersInForce, policy: Policy): readonly string[] {
  const found = policy.rules[rule ?? -1];
  if (rule !== null && found !== undefined)
    return [`rule ${rule + 1} (when: ${printSelector(found.when)}): ${tierWords(found.tiers)}`];
  return policy.tiers.length === 0 ? [] : [tierWords(policy.tiers)];
}

function exceptionWords({ override }: TiersInForce): readonly string[] {
  if (override === null) return [];
  const see = override.see === null ? '' : `, see ${override.see}`;
  return [`exception: ${tierWords(override.tiers)} (${override.because}${see})`];
}

function tierWords(tiers: readonly Tier[]): string {
  return tiers.map(({ name, end }) => `${name}: ${printEnd(end)}`).join(', ');
}
