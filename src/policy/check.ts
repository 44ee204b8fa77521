import {
  impossibleRule,
  repeatedException,
  selfReference,
  shadowedRule,
  sharedText,
  unknownTier,
} from '../problem/policy.ts';
import type { Place, Problem } from '../problem/problem.ts';
import { isEmpty, isWithin, lineKey } from '../release/interval.ts';
import { intervalOf } from '../release/range.ts';
import type { PolicyValues } from './keys.ts';
import { tierLists } from './override.ts';
import type { Selector } from './policy.ts';
import { printSelector } from './print.ts';
import type { RuleEntry } from './sections.ts';
import { matches } from './select.ts';

/** What is wrong between the parts of a policy: rules no line can reach, names nobody defined, lines said twice. */
export function checkPolicy(values: PolicyValues, places: ReadonlyMap<string, Place>): readonly Problem[] {
  const rules = values.rules ?? [];
  return [
    ...ltsProblems(values, places),
    ...rules.flatMap(
      (rule, index) =>
        ruleProblem(rule, rules.slice(0, index), places.has('lts') || values.lts !== undefined) ?? [],
    ),
    ...repeatedLines(values),
    ...unknownStates(values),
    ...ambiguousStates(values),
  ];
}

function ltsProblems({ lts }: PolicyValues, places: ReadonlyMap<string, Place>): readonly Problem[] {
  const place = places.get('lts');
  const own = lts !== undefined && partsOf(lts).some(({ kind }) => kind === 'lts');
  return own && place !== undefined ? [selfReference(place)] : [];
}

function ruleProblem(rule: RuleEntry, earlier: readonly RuleEntry[], hasLts: boolean): Problem | null {
  const because = contradiction(partsOf(rule.when), hasLts);
  if (because !== null) return impossibleRule(because, rule.place);
  const shadow = earlier.findIndex(({ when }) => covers(when, rule.when));
  const by = earlier[shadow];
  return by === undefined ? null : shadowedRule(shadow + 1, printSelector(by.when), rule.place);
}

function contradiction(parts: readonly Selector[], hasLts: boolean): string | null {
  if (!hasLts && parts.some(({ kind }) => kind === 'lts'))
    return 'The policy has no "lts" that defines which lines are LTS.';
  const has = (kind: Selector['kind']) => parts.some((part) => part.kind === kind);
  if (has('even') && has('odd')) return 'A number is not both even and odd.';
  if (!someMinorFits(parts)) return 'No minor number matches all of that.';
  const ranges = parts.flatMap((part) => (part.kind === 'range' ? part.range : []));
  return isEmpty(intervalOf(ranges)) ? 'No version is in both ranges.' : null;
}

function someMinorFits(parts: readonly Selector[]): boolean {
  const of = parts.filter((part) => part.kind === 'minor');
  const named = of.flatMap(({ is }) => (typeof is === 'number' ? [is] : []));
  const line = (minor: number) => ({ line: { numbers: [0, minor] }, lastOfMajor: false, lts: false });
  return [0, 1, ...named].some((minor) => matches({ kind: 'all', of }, line(minor)));
}

/** Whether every line the later selector picks is picked by the earlier one already. */
function covers(earlier: Selector, later: Selector): boolean {
  return partsOf(earlier).every((wide) => partsOf(later).some((narrow) => implies(narrow, wide)));
}

function implies(narrow: Selector, wide: Selector): boolean {
  if (narrow.kind === 'range' && wide.kind === 'range')
    return isWithin(intervalOf(narrow.range), intervalOf(wide.range));
  return printSelector(narrow) === printSelector(wide);
}

function partsOf(selector: Selector): readonly Selector[] {
  return selector.kind === 'all' ? selector.of : [selector];
}

function repeatedLines({ lines = [] }: PolicyValues): readonly Problem[] {
  const seen = new Set<string>();
  return lines.flatMap(({ line, place }) => {
    const key = lineKey(line.numbers);
    const repeated = seen.has(key);
    seen.add(key);
    return repeated ? [repeatedException(line.name, place)] : [];
  });
}

/** Tiers may share a text, as in a table that says only whether a line is supported; the end may not. */
function ambiguousStates({ states = [] }: PolicyValues): readonly Problem[] {
  const texts = states.flatMap(({ key, value }) =>
    value.kind === 'text' ? [{ key, text: value.text.trim(), place: value.place }] : [],
  );
  const ended = texts.find(({ key }) => key === 'ended');
  return texts
    .filter(({ key, text }) => key !== 'ended' && text === ended?.text)
    .map(({ key, text, place }) => sharedText(key, text, place));
}

function unknownStates(values: PolicyValues): readonly Problem[] {
  const ofLines = (values.lines ?? []).flatMap(({ tiers }) => tiers.map(({ key }) => key));
  const known = new Set([
    ...tierLists(values)
      .flat()
      .map(({ name }) => name),
    ...ofLines,
    'ended',
  ]);
  return (values.states ?? [])
    .filter(({ key }) => !known.has(key))
    .map(({ key, keyPlace }) => unknownTier(key, [...known], keyPlace));
}
