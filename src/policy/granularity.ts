import { expected, missingQuotesProblem, missingWord } from '../problem/policy.ts';
import { type Granularity, parseGranularity } from '../release/line.ts';
import { parseRange, type Range } from '../release/range.ts';
import type { PolicyEntry, PolicyMap } from './node.ts';
import { found, keyText, type PieceReading, type Reader, read, readAll, unread } from './reader.ts';
import { bracesWithoutQuotes } from './selector.ts';

type Case = { readonly range: Range; readonly line: Granularity };

const what = 'a kind of release line';
const example = 'major, minor, patch or "{YYYY}.{MM}"';
const oneSchema = {
  type: 'string',
  anyOf: [{ enum: ['major', 'minor', 'patch'] }, { pattern: '^\\{(YYYY|YY|MM?|DD?)\\}' }],
};

/** What makes a release line: a word, a calendar pattern, or a map of ranges to them that closes with `else`. */
export const granularity: Reader<Granularity> = {
  schema: {
    anyOf: [
      oneSchema,
      {
        type: 'object',
        properties: { else: oneSchema },
        required: ['else'],
        additionalProperties: oneSchema,
      },
    ],
  },
  read: (node) => {
    if (node.kind === 'map') return readChanging(node);
    const value = node.kind === 'text' ? parseGranularity(node.text) : null;
    return value === null ? unread(expected(what, example, found(node), node.place)) : read(value);
  },
};

function readChanging(node: PolicyMap): PieceReading<Granularity> {
  const braces = bracesWithoutQuotes(node);
  if (braces !== null) return unread(missingQuotesProblem(braces, node.place));
  const last = node.entries.find(({ key }) => key === 'else');
  const cases = readAll(
    node.entries.filter((entry) => entry !== last),
    readCase,
  );
  if (last === undefined)
    return unread(...cases.problems, missingWord('else', '{ ">=10": major, else: minor }', node.place));
  const otherwise = readWord(last);
  const problems = [...cases.problems, ...otherwise.problems];
  if (otherwise.value === undefined || problems.length > 0) return { value: undefined, problems };
  return read({ kind: 'changing', cases: cases.value ?? [], otherwise: otherwise.value });
}

function readCase(entry: PolicyEntry): PieceReading<Case> {
  const range = parseRange(entry.key);
  const line = readWord(entry);
  if (range === null) {
    return unread(
      ...line.problems,
      expected('a range of versions', '">=10"', found(keyText(entry)), entry.keyPlace),
    );
  }
  return line.value === undefined ? unread(...line.problems) : read({ range, line: line.value });
}

function readWord({ value: node }: PolicyEntry): PieceReading<Granularity> {
  const value = node.kind === 'text' ? parseGranularity(node.text) : null;
  return value === null ? unread(expected(what, example, found(node), node.place)) : read(value);
}
