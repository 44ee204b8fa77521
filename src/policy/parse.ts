import { closest } from '../problem/given.ts';
import { conflictingKeys, missingWord, noTiers, unknownPreset } from '../problem/policy.ts';
import { failure, type Place, type Problem, type Result, success } from '../problem/problem.ts';
import { checkPolicy } from './check.ts';
import { type PolicyValues, policyKeys, type ReadKeys, readKeys } from './keys.ts';
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
  return map.ok ? policyFrom(readKeys(map.value), nothingShared, map.value.place, path) : map;
}

/** Keys that nobody shares. */
export const nothingShared: ReadKeys = { values: {}, places: new Map(), problems: [] };

/**
 * A policy from its own keys and those it shares with others, which are its defaults. A preset lies below the keys of
 * the map that names it. `start` is where the policy begins. Problems: as above, without those of YAML.
 */
export function policyFrom(own: ReadKeys, shared: ReadKeys, start: Place, path: string): Result<Policy> {
  const places = new Map([...shared.places, ...own.places]);
  const preset = presetValues(own.values.extends ?? shared.values.extends, places.get('extends'));
  const layers =
    own.values.extends === undefined
      ? [preset.values, shared.values, own.values]
      : [shared.values, preset.values, own.values];
  const values = layers.reduce(over);
  const overrides = overridesOf(values);
  const problems = [
    ...shared.problems,
    ...own.problems,
    ...preset.problems,
    ...overrides.problems,
    ...[shared, own].flatMap(conflicts),
    ...gaps(values, places, start),
    ...checkPolicy(values, places),
  ];
  if (problems.length > 0) return failure(inOrder(problems));
  return success(policyOf(values, overrides.value ?? [], path));
}

function presetValues(
  name: string | undefined,
  place: Place | undefined,
): Pick<ReadKeys, 'values' | 'problems'> {
  if (name === undefined) return nothingShared;
  const text = presetText(name);
  if (text === null) return { values: {}, problems: [unknownPreset(name, presetNames, place)] };
  const map = readYaml(text, `preset ${name}`);
  return map.ok ? readKeys(map.value) : { values: {}, problems: map.problems };
}

/** `support` and `tiers` fill one place: a layer that has either replaces what lies below it. */
function over(below: PolicyValues, above: PolicyValues): PolicyValues {
  if (above.support === undefined && above.tiers === undefined) return { ...below, ...above };
  const { support: _support, tiers: _tiers, ...others } = below;
  return { ...others, ...above };
}

function conflicts({ places }: ReadKeys): readonly Problem[] {
  const both = places.has('support') ? places.get('tiers') : undefined;
  return both === undefined ? [] : [conflictingKeys('support', 'tiers', both)];
}

/** Keys that are missing. A key that is there but unreadable is not, nor one that another key is nearly. */
function gaps(values: PolicyValues, places: ReadonlyMap<string, Place>, start: Place): readonly Problem[] {
  const meant = namesMeant(values, places);
  const has = (name: keyof PolicyValues) => values[name] !== undefined || places.has(name) || meant.has(name);
  const ends =
    has('support') || has('tiers') || has('rules') || values.lines?.some(({ tiers }) => tiers.length > 0);
  return [
    ...(has('line') || has('extends')
      ? []
      : [missingWord('line', example('line: minor', values, start), start)]),
    ...(ends || has('extends') ? [] : [noTiers(start, example('support: newest 2', values, start))]),
  ];
}

/** A key to add as it is written: inside braces with the only other key, where that was given in one line. */
function example(key: string, values: PolicyValues, { path, source = '' }: Place): string {
  const isAlone = Object.keys(values).length === 1 && /^(?:line|support): [^,{}"]+$/.test(source);
  const isLine = isAlone && !/\.ya?ml$/i.test(path);
  const both = key.startsWith('line') ? `${key}, ${source.trim()}` : `${source.trim()}, ${key}`;
  return isLine ? `"{ ${both} }"` : `"${key}"`;
}

/** What is meant by keys that do not exist, `suport`, and by `lines: major`, which is told of on its own. */
function namesMeant(values: PolicyValues, places: ReadonlyMap<string, Place>): ReadonlySet<string | null> {
  const known = Object.keys(policyKeys);
  const unknown = [...places.keys()].filter((name) => !known.includes(name));
  const isMisused = places.has('lines') && values.lines === undefined;
  return new Set([...unknown.map((name) => closest(name, known)), isMisused ? 'line' : null]);
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
    notice: values.notice ?? null,
    branch: values.branch ?? null,
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
    latest: values.latest ?? 'report',
    mentions: values.mentions ?? 'update',
  };
}

/** The problems of one text from top to bottom, each once. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const position = ({ where }: Problem) => (where?.line ?? 0) * 100_000 + (where?.column ?? 0);
  const distinct = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...distinct.values()].sort((a, b) => position(a) - position(b));
}
