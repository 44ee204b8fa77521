import { conflictingKeys, missingWord, noTiers, unknownPreset } from '../problem/policy.ts';
import { failure, type Place, type Problem, type Result, success } from '../problem/problem.ts';
import { checkPolicy } from './check.ts';
import { type PolicyValues, readKeys } from './keys.ts';
import { overridesOf } from './override.ts';
import type { DocumentRules, Policy } from './policy.ts';
import { presetNames, presetText } from './presets.ts';
import { readYaml } from './yaml.ts';

/**
 * Reads a policy from its YAML text. `path` is what messages call it. All problems of the text come back together, in
 * the order of their places: `policy-not-yaml`, `policy-unknown-key`, `policy-value`, `policy-end` and their kin.
 */
export function parsePolicy(text: string, path: string): Result<Policy> {
  const map = readYaml(text, path);
  if (!map.ok) return map;
  const { values: own, places, problems: unreadable } = readKeys(map.value);
  const extended = extendedValues(own, places);
  const values = { ...withoutTiers(extended.values, own), ...own };
  const overrides = overridesOf(values);
  const problems = [
    ...unreadable,
    ...extended.problems,
    ...overrides.problems,
    ...gaps(values, places, map.value.place),
    ...checkPolicy(values, places),
  ];
  if (problems.length > 0) return failure(inOrder(problems));
  return success(policyOf(values, overrides.value ?? [], path));
}

function extendedValues(
  { extends: name }: PolicyValues,
  places: ReadonlyMap<string, Place>,
): Pick<ReturnType<typeof readKeys>, 'values' | 'problems'> {
  if (name === undefined) return { values: {}, problems: [] };
  const text = presetText(name);
  if (text === null)
    return { values: {}, problems: [unknownPreset(name, presetNames, places.get('extends'))] };
  const map = readYaml(text, `preset ${name}`);
  return map.ok ? readKeys(map.value) : { values: {}, problems: map.problems };
}

/** `support` and `tiers` fill one place: a file that has either replaces what its preset says. */
function withoutTiers(preset: PolicyValues, own: PolicyValues): PolicyValues {
  if (own.support === undefined && own.tiers === undefined) return preset;
  const { support: _support, tiers: _tiers, ...others } = preset;
  return others;
}

/** Keys that are missing or stand side by side. A key that is there but unreadable is not missing. */
function gaps(values: PolicyValues, places: ReadonlyMap<string, Place>, start: Place): readonly Problem[] {
  const has = (name: keyof PolicyValues) => values[name] !== undefined || places.has(name);
  const both = places.has('support') && places.has('tiers') ? places.get('tiers') : undefined;
  const ends =
    has('support') || has('tiers') || has('rules') || values.lines?.some(({ tiers }) => tiers.length > 0);
  return [
    ...(both === undefined ? [] : [conflictingKeys('support', 'tiers', both)]),
    ...(has('line') || has('extends') ? [] : [missingWord('line', '"line: minor"', start)]),
    ...(ends || has('extends') ? [] : [noTiers(start)]),
  ];
}

function policyOf(values: PolicyValues, overrides: Policy['overrides'], path: string): Policy {
  return {
    source: path,
    line: values.line ?? { kind: 'numbers', count: 2 },
    tiers: values.support ?? values.tiers ?? [],
    rules: (values.rules ?? []).map(({ when, tiers }) => ({ when, tiers })),
    lts: values.lts ?? null,
    overrides,
    planned: (values.lines ?? []).flatMap(({ line, planned }) =>
      planned === null ? [] : [{ line, day: planned }],
    ),
    floor: values.floor ?? null,
    allowShortening: values['allow-shortening'] ?? [],
    release: releaseRules(values),
    document: documentRules(values),
  };
}

function releaseRules(values: PolicyValues): Policy['release'] {
  return {
    tag: values.tag ?? null,
    stable: values.stable ?? [],
    ignore: values.ignore ?? [],
    releases: values.releases ?? 'joined',
    datesFrom: values['dates-from'] ?? 'releases',
  };
}

function documentRules(values: PolicyValues): DocumentRules {
  const states = (values.states ?? []).map(
    ({ key, value }) => [key, value.kind === 'text' ? value.text : ''] as const,
  );
  return {
    file: values.file ?? null,
    table: values.table ?? null,
    adopt: values.adopt ?? false,
    ended: values.ended ?? null,
    rows: values.rows ?? 'as-is',
    states: Object.fromEntries(states),
    dates: values.dates ?? 'report',
    mentions: values.mentions ?? 'update',
  };
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const position = ({ where }: Problem) => (where?.line ?? 0) * 100_000 + (where?.column ?? 0);
  return problems.toSorted((a, b) => position(a) - position(b));
}
