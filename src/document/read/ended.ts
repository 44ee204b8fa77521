import { namesVersions, type Row, upperBound } from './row.ts';
import type { VersionTable } from './version-table.ts';

/**
 * How many ended lines an edit lists at most: a table without a catch-all grows to so many rows of them, and no more are
 * put between supported ones. A table that lists more is a whole history and goes on being one.
 */
export const mostEndedRows = 12;

/** Whether a row names versions and says that they have ended, be it of versions that were never released. */
export function isEndedRow(row: Row, { vocabulary }: VersionTable): boolean {
  return row.names.length > 0 && vocabulary.statusOf(row) === 'ended';
}

/** The rows that name released versions which have ended; bounds, ranges and pre-releases are not among them. */
export function endedRows(table: VersionTable): readonly Row[] {
  const isReleased = (row: Row) => namesVersions(row) && row.names.some(({ line }) => line !== null);
  return table.rows.filter((row) => isReleased(row) && isEndedRow(row, table));
}

/** A row below which everything has ended: `< 2.0`, `<= 1.9`. */
export function isEndedBound(row: Row, { vocabulary }: VersionTable): boolean {
  return upperBound(row) !== null && vocabulary.statusOf(row) === 'ended';
}
