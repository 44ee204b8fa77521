import { unknownKey } from '../problem/policy.ts';
import type { Place, Problem } from '../problem/problem.ts';
import { parseIgnored } from '../release/ignore.ts';
import { parseTemplate } from '../release/template.ts';
import { linePlaceholder } from './branch.ts';
import { parseDuration } from './duration.ts';
import { granularity } from './granularity.ts';
import type { PolicyMap } from './node.ts';
import type { Duration } from './policy.ts';
import { listPresets } from './presets.ts';
import { choice, flag, type Key, listOf, type Reader, scalar, someText } from './reader.ts';
import { lineEntries, lineName, ruleEntries, states } from './sections.ts';
import { ltsSelector } from './selector.ts';
import { support, tiers } from './tiers.ts';

/** Presets by name, so that editors complete them; those that count take any number. */
const presetSchema = {
  anyOf: [
    { enum: listPresets().flatMap(({ name }) => (name.includes(' ') ? [] : [name])) },
    { type: 'string', pattern: '^\\s*newest\\s+[1-9]\\d{0,3}\\s+(?:major|minor)s?\\s*$' },
  ],
  examples: ['newest 2 majors', 'newest 2 minors'],
};

/** Every key of a policy: how it is read and what it is for. The schema for editors is made of the same list. */
export const policyKeys = {
  extends: key(
    { ...someText('the name of a preset', 'kubernetes'), schema: presetSchema },
    'A preset to start from; keys of this file replace its keys.',
  ),
  line: key(granularity, 'What a release line is: a major, a minor, or another form.'),
  support: key(support, 'When support ends, for a policy with one tier.'),
  tiers: key(tiers, 'Stages of support in order, each with its end; the last one is the end of life.'),
  lts: key(ltsSelector, 'Which lines are long-term support (LTS).'),
  rules: key(ruleEntries, 'Tiers for some lines; the first rule that matches a line applies.'),
  lines: key(lineEntries, 'Exceptions for single lines, with a reason, and planned lines.'),
  floor: key(lineName, 'Lines older than this one have ended and are never listed.'),
  tag: key(template(), 'The form of the tags of this product.'),
  stable: key(listOf(someText('a suffix', 'patch')), 'Suffixes that count as stable.'),
  ignore: key(listOf(ignored()), 'Withdrawn releases: versions or ranges.'),
  releases: key(choice('joined', 'github', 'tags'), 'What counts as a release.'),
  'dates-from': key(choice('releases', 'tags'), 'Where release dates come from.'),
  file: key(someText('a path', 'docs/SECURITY.md'), 'The document with the table.'),
  table: key(someText('a heading', '"Supported Versions"'), 'The heading above the version table.'),
  adopt: key(flag, 'Whether to update a table that says it is generated.'),
  ended: key(choice('keep', 'fold', 'drop'), 'What happens to the rows of ended lines.'),
  rows: key(
    choice('as-is', 'concrete'),
    'Whether rows such as "Latest", and rows that cover several lines, are replaced with a row for each line.',
  ),
  states: key(states, 'The text of each tier, and of ended lines, in the table.'),
  dates: key(choice('report', 'sync'), 'Whether dates in the table that differ from the policy are changed.'),
  latest: key(
    choice('report', 'update'),
    'Whether a column with the latest release of each row, such as "Latest version", is updated.',
  ),
  mentions: key(choice('update', 'report'), 'Whether versions in the text around the table are changed.'),
  'allow-shortening': key(
    listOf(lineName),
    'Lines whose published end is allowed to move to an earlier day.',
  ),
  notice: key(duration(), 'How long before the end of a line an issue is opened.'),
  branch: key(branchTemplate(), 'The name of the branch of a line.'),
} satisfies Readonly<Record<string, Key<unknown>>>;

type KeyName = keyof typeof policyKeys;
type Value<K extends KeyName> = (typeof policyKeys)[K] extends Key<infer T> ? T : never;

/** The keys of one file that could be read, and where each stands. */
export type PolicyValues = { readonly [K in KeyName]?: Value<K> };
export type ReadKeys = {
  readonly values: PolicyValues;
  readonly places: ReadonlyMap<string, Place>;
  readonly problems: readonly Problem[];
};

/**
 * Reads every key of the map; unknown ones and unreadable values are problems, all of them at once. `others` are keys
 * that may stand beside these and are not read here.
 */
export function readKeys(map: PolicyMap, others: readonly string[] = []): ReadKeys {
  const names = [...Object.keys(policyKeys), ...others];
  const entries = map.entries.filter(({ key: name }) => !others.includes(name));
  const readings = entries.map(({ key: name, keyPlace, value }) => {
    if (!Object.hasOwn(policyKeys, name))
      return { name, value: undefined, problems: [unknownKey(name, names, keyPlace)] };
    const { reader } = policyKeys[name as KeyName] as Key<unknown>;
    return { name, ...reader.read(value) };
  });
  const known = readings.filter(({ value }) => value !== undefined);
  return {
    values: Object.fromEntries(known.map(({ name, value }) => [name, value])),
    places: new Map(entries.map((entry) => [entry.key, entry.keyPlace])),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

function key<T>(reader: Reader<T>, about: string): Key<T> {
  return { reader, about };
}

function template(): Reader<string> {
  return scalar(
    { type: 'string', pattern: '\\{version\\}' },
    'a tag template',
    '"server-v{version}"',
    (text) => (parseTemplate(text) === null ? null : text),
  );
}

function duration(): Reader<Duration> {
  return scalar(
    { type: 'string', pattern: '^\\s*\\d+\\s*[a-z]+\\s*$' },
    'a duration',
    '"30d"',
    parseDuration,
  );
}

function branchTemplate(): Reader<string> {
  return scalar(
    { type: 'string', pattern: '\\{line\\}' },
    'the branches of lines',
    '"{line}-stable"',
    (text) => (text.split(linePlaceholder).length === 2 ? text : null),
  );
}

function ignored(): Reader<string> {
  return scalar({ type: ['string', 'number'] }, 'a version or a range', '"1.4.2"', (text) =>
    parseIgnored(text) === null ? null : text,
  );
}
