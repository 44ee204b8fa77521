import { shown } from '../problem/given.ts';
import { expected, unknownWord } from '../problem/policy.ts';
import type { Problem } from '../problem/problem.ts';
import type { PolicyEntry, PolicyNode, PolicyText } from './node.ts';

/** What was read of one piece of a policy. The value is there wherever it could be read, whatever else is wrong. */
export type PieceReading<T> = { readonly value: T | undefined; readonly problems: readonly Problem[] };

/** A part of JSON Schema. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** How a value is read, and the same as a schema for editors. */
export type Reader<T> = {
  readonly schema: JsonSchema;
  readonly read: (node: PolicyNode) => PieceReading<T>;
};

/** A key of a map: how its value is read and what it is for. */
export type Key<T> = { readonly reader: Reader<T>; readonly about: string };

/** A value read without fault. */
export function read<T>(value: T): PieceReading<T> {
  return { value, problems: [] };
}

/** Nothing read, for these reasons. */
export function unread(...problems: readonly Problem[]): PieceReading<never> {
  return { value: undefined, problems };
}

/** Reads every piece: the values that could be read, and all the problems. */
export function readAll<S, T>(
  pieces: readonly S[],
  readOne: (piece: S) => PieceReading<T>,
): PieceReading<readonly T[]> {
  const readings = pieces.map(readOne);
  return {
    value: readings.flatMap(({ value }) => (value === undefined ? [] : [value])),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

/** A scalar, read by `parse`, which gives null for what it does not understand. */
export function scalar<T>(
  schema: JsonSchema,
  what: string,
  example: string,
  parse: (text: string) => T | null,
): Reader<T> {
  return {
    schema,
    read: (node) => {
      if (node.kind !== 'text') return unread(expected(what, example, found(node), node.place));
      const value = parse(node.text);
      return value === null ? unread(expected(what, example, found(node), node.place)) : read(value);
    },
  };
}

/** Any text but an empty one. */
export function someText(what: string, example: string): Reader<string> {
  return scalar({ type: 'string', minLength: 1 }, what, example, (text) => text.trim() || null);
}

/** One of a few words. */
export function choice<const T extends string>(...choices: readonly T[]): Reader<T> {
  return {
    schema: { enum: choices },
    read: (node) => {
      const value = node.kind === 'text' ? choices.find((word) => word === node.text) : undefined;
      return value === undefined
        ? unread(unknownWord(found(node), node.kind === 'text' ? node.text : '', choices, node.place))
        : read(value);
    },
  };
}

/** `true` or `false`. */
export const flag: Reader<boolean> = {
  schema: { type: 'boolean' },
  read: (node) => {
    const word = choice('true', 'false').read(node);
    return word.value === undefined ? unread(...word.problems) : read(word.value === 'true');
  },
};

/** A list of one kind; a single value stands for a list of one. */
export function listOf<T>({ schema, read: readOne }: Reader<T>): Reader<readonly T[]> {
  return {
    schema: { anyOf: [schema, { type: 'array', items: schema }] },
    read: (node) => readAll(node.kind === 'list' ? node.items : [node], readOne),
  };
}

/** The entries of a map, or the problem that it is none. */
export function entriesOf(
  node: PolicyNode,
  what: string,
  example: string,
): PieceReading<readonly PolicyEntry[]> {
  return node.kind === 'map' ? read(node.entries) : unread(expected(what, example, found(node), node.place));
}

/** What stands in the policy, for messages. */
export function found(node: PolicyNode): string {
  if (node.kind === 'list') return 'a list';
  if (node.kind === 'map') return 'a map';
  return node.text === '' ? 'nothing' : `"${shown(node.text)}"`;
}

/** The text of a key as a scalar of its own. */
export function keyText({ key, keyPlace }: PolicyEntry): PolicyText {
  return { kind: 'text', text: key, from: null, place: keyPlace };
}
