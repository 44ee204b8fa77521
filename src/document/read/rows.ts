import { type Table, type TableRow, textIn, textsIn } from '../markdown/table.ts';
import type { Wanted, WantedLine } from '../wanted.ts';
import { coverageOf } from './coverage.ts';
import type { Label } from './label.ts';
import { labelsOf, type Notation, readNotation } from './notation.ts';
import { saysNoEnd } from './open-ends.ts';
import { type Name, namesVersions, type Row } from './row.ts';
import { slashOrderIn } from './slash-order.ts';
import { readState } from './state.ts';
import type { Candidate } from './table-columns.ts';
import { isEndHeader } from './tier-header.ts';

/** Reads the rows of the chosen table against the released lines. */
export function readRows(candidate: Candidate, wanted: Wanted): readonly Row[] {
  const index = indexLines(wanted);
  const read = readerOf(candidate.table, candidate.state, wanted);
  const notations = asRest(candidate.table.rows.map((row) => readCell(row, candidate.version)));
  const labelled = new Set(notations.flatMap(labelsOf).map(keyOf));
  return candidate.table.rows.map((row, position) => {
    const notation = asLine(notations[position] ?? { kind: 'unread' }, index, labelled);
    const names = labelsOf(notation).map((label) => nameOf(label, index));
    return read({ ...row, index: position, notation, coverage: coverageOf(notation), names });
  });
}

type Unread = Omit<Row, 'state' | 'stateRaw' | 'slashOrder'>;

/** Reads rows as one column of states tells them; a circle says the opposite beside filled ones, `⬤` and `◯`. */
export function readerOf(table: Table, column: number, { lines }: Wanted): (row: Unread) => Row {
  const texts = textsIn(table.rows, column);
  const slashOrder = slashOrderIn(table, column, lines);
  const isOfEnds = isEndHeader(textIn(table.header, column));
  const isFilled = texts.some((text) => /^[⬤●]/u.test(text));
  return (row) => {
    const { text = '', raw = '' } = row.cells[column] ?? {};
    const told = isFilled ? text.replace(/^[○◯]/u, '×') : isOfEnds && saysNoEnd(text) ? '-' : text;
    return { ...row, state: readState(told, slashOrder), stateRaw: raw, slashOrder };
  };
}

/** How many rows name each line, or a part of it; pre-releases do not count. */
export function countRows(rows: readonly Row[]): ReadonlyMap<WantedLine, number> {
  const counts = new Map<WantedLine, number>();
  const releases = rows.filter(namesVersions);
  for (const line of releases.flatMap((row) => row.names.flatMap((name) => name.line ?? []))) {
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return counts;
}

/** cmark and micromark read `\\|` in a cell differently, so what such a row says is not certain. */
function readCell(row: TableRow, column: number): Notation {
  if (row.cells.some((cell) => cell.raw.includes('\\\\|'))) return { kind: 'unread' };
  return readNotation(textIn(row, column));
}

/** `Previous` is one line where another row has the rest, `Latest | Previous | Older`, else it is all of them. */
function asRest(notations: readonly Notation[]): readonly Notation[] {
  const isRest = (notation: Notation) => notation.kind === 'rest' && notation.previous === undefined;
  if (notations.some(isRest)) return notations;
  return notations.map((notation) =>
    notation.kind === 'rest' && notation.previous === 'line' ? { kind: 'rest', of: notation.of } : notation,
  );
}

/**
 * `Latest release in 8.x` is the row of line 8, unless another row is, or the policy has finer lines, of which it means
 * the newest. `Latest (8.x)` and `main (8.x)` name what they hold now: a line, or a release of one.
 */
function asLine(notation: Notation, index: LineIndex, labelled: ReadonlySet<string>): Notation {
  if (notation.kind !== 'newest' && notation.kind !== 'branch') return notation;
  const { of } = notation;
  const isPhrase = notation.kind === 'newest' && notation.remark === undefined;
  if (of === null || (labelled.has(keyOf(of)) && (isPhrase || notation.kind === 'branch'))) return notation;
  if (labelled.has(keyOf(of))) return { kind: 'unread' };
  const { fit } = nameOf(of, index);
  const isLine = isPhrase
    ? fit === 'own' || (fit === 'unreleased' && index.lengths.has(of.numbers.length))
    : fit === 'own' || fit === 'finer';
  if (isLine) return { kind: 'lines', labels: [of], suffix: '' };
  return notation.kind === 'newest' && !isPhrase && fit === 'unreleased' ? { kind: 'unread' } : notation;
}

type LineIndex = {
  readonly own: ReadonlyMap<string, WantedLine>;
  readonly prefixes: ReadonlySet<string>;
  /** How many numbers name a line. */
  readonly lengths: ReadonlySet<number>;
};

function indexLines(wanted: Wanted): LineIndex {
  const own = new Map<string, WantedLine>();
  const prefixes = new Set<string>();
  for (const line of wanted.lines) {
    const { numbers } = line.line;
    own.set(numbers.join('.'), line);
    for (let count = 1; count < numbers.length; count++) prefixes.add(numbers.slice(0, count).join('.'));
  }
  const lengths = new Set(wanted.lines.map(({ line }) => line.numbers.length));
  return { own, prefixes, lengths };
}

function keyOf({ numbers }: Label): string {
  return numbers.join('.');
}

function nameOf(label: Label, { own, prefixes }: LineIndex): Name {
  const exact = own.get(keyOf(label));
  if (exact !== undefined) return { label, fit: 'own', line: exact };
  for (let count = label.numbers.length - 1; count > 0; count--) {
    const line = own.get(label.numbers.slice(0, count).join('.'));
    if (line !== undefined) return { label, fit: 'finer', line };
  }
  if (prefixes.has(keyOf(label))) return { label, fit: 'coarse', line: null };
  return { label, fit: 'unreleased', line: null };
}
