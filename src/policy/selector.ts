import { closest } from '../problem/given.ts';
import { expected, missingQuotesProblem, unknownKey } from '../problem/policy.ts';
import { parseLineName } from '../release/line.ts';
import { parseRange } from '../release/range.ts';
import type { PolicyEntry, PolicyMap, PolicyNode, PolicyText } from './node.ts';
import type { Selector } from './policy.ts';
import { found, type JsonSchema, type PieceReading, type Reader, read, readAll, unread } from './reader.ts';

const plainWords = ['lts', 'last-of-major', 'even', 'odd'] as const;
const what = 'a choice of lines';
const example = 'lts, last-of-major, even, { minor: 4 }, { every: 4 } or ">=8.1"';

const oneSchema: JsonSchema = {
  anyOf: [
    { enum: plainWords },
    { type: ['string', 'number'], description: 'A range such as ">=8.1", in quotes' },
    objectSchema({ minor: { anyOf: [{ type: 'integer', minimum: 0 }, { enum: ['even', 'odd'] }] } }, [
      'minor',
    ]),
    objectSchema({ every: { type: 'integer', minimum: 1 }, from: { type: 'integer', minimum: 0 } }, [
      'every',
    ]),
  ],
};

/** Which lines a rule speaks for: one selector, or a list of selectors that must all hold. */
export const selector: Reader<Selector> = {
  schema: { anyOf: [oneSchema, { type: 'array', items: oneSchema, minItems: 1 }] },
  read: (node) => (node.kind === 'list' ? readAllOf(node.items, node) : readOne(node)),
};

/** Which lines are LTS: a selector, or a list of line names, any of them. */
export const ltsSelector: Reader<Selector> = {
  schema: {
    description: 'A selector, or a list of line names',
    anyOf: [oneSchema, { type: 'array', items: oneSchema }],
  },
  read: (node) => readNames(node) ?? selector.read(node),
};

function readNames(node: PolicyNode): PieceReading<Selector> | null {
  if (node.kind !== 'list' || node.items.length === 0) return null;
  const names = node.items.map((item) => (item.kind === 'text' ? parseLineName(item.text) : null));
  return names.every((name) => name !== null) ? read({ kind: 'names', names }) : null;
}

function readAllOf(items: readonly PolicyNode[], node: PolicyNode): PieceReading<Selector> {
  const parts = readAll(items, readOne);
  if (items.length === 0) return unread(expected(what, example, 'an empty list', node.place));
  if (parts.value === undefined || parts.problems.length > 0)
    return { value: undefined, problems: parts.problems };
  const [only] = parts.value;
  return read(only !== undefined && parts.value.length === 1 ? only : { kind: 'all', of: parts.value });
}

function readOne(node: PolicyNode): PieceReading<Selector> {
  if (node.kind === 'list') return unread(expected(what, example, 'a list inside a list', node.place));
  return node.kind === 'map' ? readMap(node) : readText(node);
}

function readText(node: PolicyText): PieceReading<Selector> {
  const word = plainWords.find((plain) => plain === node.text);
  if (word !== undefined) return read({ kind: word });
  const range = parseRange(node.text);
  if (range !== null) return read({ kind: 'range', range });
  const near = closest(node.text, plainWords);
  const hint = near === null ? example : `${near}: did you mean that`;
  return unread(expected(what, hint, found(node), node.place));
}

function readMap(node: PolicyMap): PieceReading<Selector> {
  const [minor, every, from] = ['minor', 'every', 'from'].map((key) =>
    node.entries.find((entry) => entry.key === key),
  );
  const unknown = node.entries.filter(({ key }) => !['minor', 'every', 'from'].includes(key));
  const braces = bracesWithoutQuotes(node);
  if (braces !== null) return unread(missingQuotesProblem(braces, node.place));
  if (unknown.length > 0)
    return unread(
      ...unknown.map(({ key, keyPlace }) => unknownKey(key, ['minor', 'every', 'from'], keyPlace)),
    );
  if (minor !== undefined && every === undefined && from === undefined) return readMinor(minor.value);
  if (every !== undefined && minor === undefined) return readEvery(every, from);
  return unread(expected(what, example, 'a map', node.place));
}

/** `{YYYY}` without quotes is a map in YAML; the text of one whose only key is made of calendar letters. */
export function bracesWithoutQuotes({ entries }: PolicyMap): string | null {
  const [only] = entries;
  return entries.length === 1 && only !== undefined && /^(?:YYYY|YY|MM?|DD?)$/.test(only.key)
    ? `{${only.key}}`
    : null;
}

function readMinor(node: PolicyNode): PieceReading<Selector> {
  if (node.kind === 'text' && (node.text === 'even' || node.text === 'odd'))
    return read({ kind: 'minor', is: node.text });
  const number = wholeNumber(node, 0);
  return number === null
    ? unread(expected('a minor number', '4, even or odd', found(node), node.place))
    : read({ kind: 'minor', is: number });
}

function readEvery(every: PolicyEntry, from: PolicyEntry | undefined): PieceReading<Selector> {
  const count = wholeNumber(every.value, 1);
  const start = from === undefined ? null : wholeNumber(from.value, 0);
  if (count === null) return unread(expected('a step', '4', found(every.value), every.value.place));
  if (from !== undefined && start === null)
    return unread(expected('a number to begin at', '2', found(from.value), from.value.place));
  return read({ kind: 'every', count, from: start });
}

function wholeNumber(node: PolicyNode, least: number): number | null {
  if (node.kind !== 'text' || !/^\d{1,9}$/.test(node.text)) return null;
  return Number(node.text) >= least ? Number(node.text) : null;
}

function objectSchema(properties: JsonSchema, required: readonly string[]): JsonSchema {
  return { type: 'object', properties, required, additionalProperties: false };
}
