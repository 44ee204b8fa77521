import { contains } from '../read/coverage.ts';
import {
  type Entry,
  floorOf,
  isNewest,
  isRest,
  lineOf,
  lowerBound,
  previousOf,
  rangeOf,
  upperBound,
} from '../read/row.ts';
import { type VersionTable, versionText, withEntries, wrongLines } from '../read/version-table.ts';
import type { WantedLine } from '../wanted.ts';
import { mixturesOf } from './mixed.ts';
import { rangeChanges } from './ranges.ts';

/** A row that gives its place to rows that name lines: the supported ones it spoke for, newest first. */
export type ExpandableRow = { readonly entry: Entry; readonly lines: readonly WantedLine[] };

/**
 * The rows that cannot stand in a table that names its lines: words for the newest release, and rows that hold lines
 * which are no longer in the same state.
 */
export function expandableRows(table: VersionTable): readonly ExpandableRow[] {
  const newest = table.entries.flatMap((entry) => replacedNewest(entry, table) ?? []);
  const named = newest.flatMap((each) => each.lines);
  const held = partedRows(table, []).map((entry): ExpandableRow => {
    const lines = table.speakers.linesOf(entry);
    return { entry, lines: lines.filter((line) => line.tier !== null && !named.includes(line)) };
  });
  const relative = newest.length === 0 ? [] : table.entries.filter((entry) => isRelative(entry, table));
  const others = relative.filter((entry) => !held.some((each) => each.entry === entry));
  return [
    ...newest,
    ...held,
    ...others.map((entry) => ({ entry, lines: linesNamedFor(entry, named, table) })),
  ];
}

/** The supported line that `Previous` spoke for, which gets a row as it goes. */
function linesNamedFor(
  entry: Entry,
  named: readonly WantedLine[],
  { speakers }: VersionTable,
): readonly WantedLine[] {
  if (previousOf(entry) === null) return [];
  return speakers.linesOf(entry).filter((line) => line.tier !== null && !named.includes(line));
}

/** `Latest`, `Latest release in 8.x`: the newest line it means takes its place, unless that has a row already. */
function replacedNewest(entry: Entry, { wanted, rows }: VersionTable): ExpandableRow | null {
  if (!isNewest(entry)) return null;
  const line = wanted.lines.find(({ line: { latest } }) => contains(entry, latest.version.numbers, true));
  if (line === undefined || line.tier === null) return null;
  return { entry, lines: rows.has(line) ? [] : [line] };
}

/** The rows whose lines part, and the open ranges that would then speak for lines of theirs and say too much. */
function partedRows(table: VersionTable, gone: readonly Entry[]): readonly Entry[] {
  const rest = table.entries.filter((entry) => !gone.includes(entry));
  const left = withEntries(table, rest);
  const parts = gone.length === 0 ? partingIn(left) : isOverreaching;
  const parted = rest.filter((_, index) =>
    left.entries.slice(index, index + 1).some((entry) => parts(entry, left)),
  );
  return parted.length === 0 ? gone : partedRows(table, [...gone, ...parted]);
}

function partingIn(table: VersionTable): (entry: Entry) => boolean {
  const ranges = rangeChanges(table);
  const isFollowing = new Set(ranges.changes.map(({ entry }) => entry));
  return (entry) => {
    if (isNewest(entry) || isRestInPlace(entry, table)) return false;
    if (mixturesOf(entry, table, ranges.mixed, true).some((mixture) => mixture !== 'long')) return true;
    if (isTooFine(entry, table)) return true;
    return isPromise(entry, table) && !isFollowing.has(entry) && wrongLines(entry, table).length > 0;
  };
}

/** A range that has ended holds what it names as a bound does, beside rows for what has not. */
function isPromise(entry: Entry, { vocabulary }: VersionTable): boolean {
  return (lowerBound(entry) !== null || rangeOf(entry) !== null) && vocabulary.statusOf(entry) !== 'ended';
}

function isOverreaching(entry: Entry, table: VersionTable): boolean {
  return lowerBound(entry) !== null && wrongLines(entry, table).length > 0;
}

/**
 * The only row of a line, for one of its releases, where the bound that holds its older releases must be drawn below
 * another line and would leave them in no row.
 */
function isTooFine(entry: Entry, { wanted, speakers, vocabulary, rows }: VersionTable): boolean {
  const line = lineOf(entry);
  if (line === null || rows.get(line) !== 1 || entry.names[0]?.fit !== 'finer') return false;
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
function isRestInPlace(entry: Entry, table: VersionTable): boolean {
  return isRest(entry) && table.vocabulary.statusOf(entry) === 'ended';
}

/** `< latest`, `Previous`: it means nothing without the row it refers to. */
function isRelative(entry: Entry, table: VersionTable): boolean {
  return previousOf(entry) !== null || (isRest(entry) && versionText(entry, table).startsWith('<'));
}

/** The lowest versions that replaced rows held, as far as bounds care. */
export function floorsOf(replaced: readonly ExpandableRow[]): readonly (readonly number[])[] {
  return replaced.flatMap(({ entry, lines }) => {
    const floor = floorOf(entry) ?? lines.at(-1)?.line.numbers;
    return floor === undefined ? [] : [floor];
  });
}
