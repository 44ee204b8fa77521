import { contains } from '../read/coverage.ts';
import {
  isNewest,
  isRest,
  lineOf,
  lowerBound,
  lowestOf,
  previousOf,
  type Row,
  rangeOf,
  upperBound,
} from '../read/row.ts';
import { type VersionTable, versionText, withRows, wrongLines } from '../read/version-table.ts';
import type { WantedLine } from '../wanted.ts';
import { mixturesOf } from './mixed.ts';
import { rangeChanges } from './ranges.ts';

/** A row that gives its place to rows that name lines: the supported ones it spoke for, newest first. */
export type ExpandableRow = { readonly row: Row; readonly lines: readonly WantedLine[] };

/**
 * The rows that cannot stand in a table that names its lines: words for the newest release, and rows that hold lines
 * which are no longer in the same state.
 */
export function expandableRows(table: VersionTable): readonly ExpandableRow[] {
  const newest = table.rows.flatMap((row) => replacedNewest(row, table) ?? []);
  const named = newest.flatMap((each) => each.lines);
  const held = partedRows(table, []).map((row): ExpandableRow => {
    const lines = table.speakers.linesOf(row);
    return { row, lines: lines.filter((line) => line.tier !== null && !named.includes(line)) };
  });
  const relative = newest.length === 0 ? [] : table.rows.filter((row) => isRelative(row, table));
  const others = relative.filter((row) => !held.some((each) => each.row === row));
  return [...newest, ...held, ...others.map((row) => ({ row, lines: linesNamedFor(row, named, table) }))];
}

/** The supported line that `Previous` spoke for, which gets a row as it goes. */
function linesNamedFor(
  row: Row,
  named: readonly WantedLine[],
  { speakers }: VersionTable,
): readonly WantedLine[] {
  if (previousOf(row) === null) return [];
  return speakers.linesOf(row).filter((line) => line.tier !== null && !named.includes(line));
}

/** `Latest`, `Latest release in 8.x`: the newest line it means takes its place, unless that has a row already. */
function replacedNewest(row: Row, { wanted, rowCounts }: VersionTable): ExpandableRow | null {
  if (!isNewest(row)) return null;
  const line = wanted.lines.find(({ line: { latest } }) => contains(row, latest.version.numbers, true));
  if (line === undefined || line.tier === null) return null;
  return { row, lines: rowCounts.has(line) ? [] : [line] };
}

/** The rows whose lines part, and the open ranges that would then speak for lines of theirs and say too much. */
function partedRows(table: VersionTable, gone: readonly Row[]): readonly Row[] {
  const rest = table.rows.filter((row) => !gone.includes(row));
  const left = withRows(table, rest);
  const parts = gone.length === 0 ? partingIn(left) : isOverreaching;
  const parted = rest.filter((_, index) => left.rows.slice(index, index + 1).some((row) => parts(row, left)));
  return parted.length === 0 ? gone : partedRows(table, [...gone, ...parted]);
}

function partingIn(table: VersionTable): (row: Row) => boolean {
  const ranges = rangeChanges(table);
  return (row) => {
    if (isNewest(row) || isRestInPlace(row, table)) return false;
    if (mixturesOf(row, table, ranges.mixed, true).some((mixture) => mixture !== 'long')) return true;
    if (isTooFine(row, table)) return true;
    return isPromise(row, table) && !ranges.changes.has(row) && wrongLines(row, table).length > 0;
  };
}

/** A range that has ended holds what it names as a bound does, beside rows for what has not. */
function isPromise(row: Row, { vocabulary }: VersionTable): boolean {
  return (lowerBound(row) !== null || rangeOf(row) !== null) && vocabulary.statusOf(row) !== 'ended';
}

function isOverreaching(row: Row, table: VersionTable): boolean {
  return lowerBound(row) !== null && wrongLines(row, table).length > 0;
}

/**
 * The only row of a line, for one of its releases, where the bound that holds its older releases must be drawn below
 * another line and would leave them in no row.
 */
function isTooFine(row: Row, { wanted, speakers, vocabulary, rowCounts }: VersionTable): boolean {
  const line = lineOf(row);
  if (line === null || rowCounts.get(line) !== 1 || row.names[0]?.fit !== 'finer') return false;
  const { releases } = line.line;
  return wanted.lines.some((other) => {
    const bound = speakers.of(other);
    if (other.tier === null || bound === null || upperBound(bound) === null) return false;
    return (
      vocabulary.statusOf(bound) === 'ended' &&
      releases.some(({ version }) => contains(bound, version.numbers))
    );
  });
}

/** "Older releases" that have ended stand beneath rows that name lines as well as a bound does. */
function isRestInPlace(row: Row, table: VersionTable): boolean {
  return isRest(row) && table.vocabulary.statusOf(row) === 'ended';
}

/** `< latest`, `Previous`: it means nothing without the row it refers to. */
function isRelative(row: Row, table: VersionTable): boolean {
  return previousOf(row) !== null || (isRest(row) && versionText(row, table).startsWith('<'));
}

/** The lowest versions that replaced rows held, as far as bounds care. */
export function lowestReplaced(replaced: readonly ExpandableRow[]): readonly (readonly number[])[] {
  return replaced.flatMap(({ row, lines }) => {
    const lowest = lowestOf(row) ?? lines.at(-1)?.line.numbers;
    return lowest === undefined ? [] : [lowest];
  });
}
