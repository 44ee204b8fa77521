import { parseNumbers } from '../../release/interval.ts';
import { compareNumbers } from '../../release/version.ts';
import { rememberedOf } from '../../remember.ts';
import { firstIndex, running } from '../../sorted.ts';
import type { TableEdit } from '../plan/row-edit.ts';
import { highestOf, isRest, isSpan, lowestOf, meansNewest, type Row, upperBound } from '../read/row.ts';
import type { VersionTable } from '../read/version-table.ts';
import type { WantedLine } from '../wanted.ts';

type EditOf = TableEdit['editOf'];

/** Finds the index of the old row before which a new line stands, among the rows that hold many as they will be. */
export function placing(table: VersionTable, editOf: EditOf): (line: WantedLine) => number {
  return table.order === 'newest first' ? amongNewestFirst(table, editOf) : amongOldestFirst(table, editOf);
}

function amongNewestFirst(table: VersionTable, editOf: EditOf): (line: WantedLine) => number {
  const { rows } = table;
  const standing = standingRows(rows, editOf);
  const last = standing.findLast(hasLowest)?.index ?? rows.length - 1;
  const base = standing.find((row) => isBase(row, table))?.index ?? last + 1;
  const lowest = running(
    standing.map((row) => startOf(row, editOf)),
    lower,
  );
  return ({ line }) => {
    const older = standing[firstIndex(standing.length, (index) => isBelow(lowest[index], line.numbers))];
    return older === undefined ? base : aboveBranches(older.index, last, rows);
  };
}

function amongOldestFirst(table: VersionTable, editOf: EditOf): (line: WantedLine) => number {
  const { rows } = table;
  const standing = standingRows(rows, editOf);
  const named = standing.filter(hasLowest);
  const behind = (named.length === 0 ? standing : named).toReversed();
  const starts = behind.map((row) => (isRest(row) ? null : startOf(row, editOf)));
  const lowest = running(starts, lower);
  return ({ line }) => {
    const isOlder = (row: Row) => !isRest(row) && isBelow(startOf(row, editOf), line.numbers);
    const older = behind[firstIndex(behind.length, (index) => isBelow(lowest[index], line.numbers))];
    if (older !== undefined) return aboveBounds(older.index + 1, isOlder, rows);
    return belowBounds(named[0]?.index ?? rows.length, isOlder, rows);
  };
}

/** Where the oldest stand first, a row comes behind the bounds that end beneath it. */
function aboveBounds(index: number, isOlder: (row: Row) => boolean, rows: readonly Row[]): number {
  const next = rows[index];
  const isBound = next !== undefined && upperBound(next) !== null && isOlder(next);
  return isBound ? aboveBounds(index + 1, isOlder, rows) : index;
}

/** And before those of the rows behind it. */
function belowBounds(index: number, isOlder: (row: Row) => boolean, rows: readonly Row[]): number {
  const before = rows[index - 1];
  const isBound = before !== undefined && upperBound(before) !== null && !isOlder(before);
  return isBound ? belowBounds(index - 1, isOlder, rows) : index;
}

/** Branches and words for the newest that end a table's named rows go on doing so. */
function aboveBranches(index: number, last: number, rows: readonly Row[]): number {
  const above = rows[index - 1];
  const isBranch = above !== undefined && meansNewest(above);
  return isBranch && last >= 0 && index - 1 > last ? aboveBranches(index - 1, last, rows) : index;
}

/** A supported catch-all beneath everything else, which a row for one of its lines goes above. */
function isBase(row: Row, { rows, vocabulary }: VersionTable): boolean {
  const isLast = row.index > (lastNamed(rows)?.index ?? -1);
  return isLast && upperBound(row) !== null && vocabulary.statusOf(row) === 'supported';
}

const lastNamed = rememberedOf((rows: readonly Row[]) => rows.findLast(hasLowest));

/** Whether a row names a lowest version. */
function hasLowest(row: Row): boolean {
  return lowestOf(row) !== null;
}

function standingRows(rows: readonly Row[], editOf: EditOf): readonly Row[] {
  return rows.filter((row) => upperBound(row) === null || editOf(row).kind !== 'remove');
}

/** Where the versions begin that a row stands for, and whether it stands below a line that begins just there. */
type Start = { readonly numbers: readonly number[]; readonly including: boolean };

/** Words for all the rest stand below every line. */
const lowestOfAll: Start = { numbers: [-1], including: true };

/** Where a row begins once it moved; null where it is below no line, as words for the newest are. */
function startOf(row: Row, editOf: EditOf): Start | null {
  if (isRest(row)) return lowestOfAll;
  const upper = upperBound(row)?.bound.numbers;
  if (upper !== undefined) return { numbers: movedTo(row, editOf) ?? upper, including: true };
  const start = isSpan(row) ? lowestOf(row) : highestOf(row);
  return start === null ? null : { numbers: movedTo(row, editOf) ?? start, including: false };
}

function isBelow(start: Start | null | undefined, numbers: readonly number[]): boolean {
  if (start === null || start === undefined) return false;
  const order = compareNumbers(start.numbers, numbers);
  return order < 0 || (order === 0 && start.including);
}

function lower(best: Start | null | undefined, next: Start | null): Start | null {
  if (best === null || best === undefined || next === null) return next ?? best ?? null;
  const order = compareNumbers(next.numbers, best.numbers);
  return order < 0 || (order === 0 && next.including) ? next : best;
}

/** The number a bound will name, or the lower end of a range; null where it stays. */
function movedTo(row: Row, editOf: EditOf): readonly number[] | null {
  const edit = editOf(row);
  return isSpan(row) && edit.kind === 'change' && edit.digits ? parseNumbers(edit.digits) : null;
}
