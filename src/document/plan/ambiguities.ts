import { severalProducts } from '../../problem/document.ts';
import type { Problem } from '../../problem/problem.ts';
import { placeholderRow, repeatedLine, severalStates, unreadVersion } from '../../problem/row.ts';
import { rawIn, textIn } from '../markdown/table.ts';
import { findDates } from '../read/date.ts';
import { productsOf } from '../read/product-names.ts';
import { isUnread, type Row } from '../read/row.ts';
import { readState } from '../read/state.ts';
import { placeOf, type VersionTable, versionText } from '../read/version-table.ts';
import type { WantedLine } from '../wanted.ts';
import { repeatingRows, toldApart } from './refusals.ts';

/** What makes an edit a guess only where one is needed: several products, a line in several rows, schemes instead of versions. */
export function ambiguities(table: VersionTable): readonly Problem[] {
  const apart = toldApart(table);
  if (apart.length > 0) return apart;
  const mixed = mixedProducts(table);
  if (mixed.length > 0) return mixed;
  return [...placeholderRows(table), ...repetitions(table), ...unreadNames(table), ...unclearColumns(table)];
}

/** Packages in a column beside the versions, or `Server 2.x` above `Client 1.x`. */
function mixedProducts({ path, candidate }: VersionTable): readonly Problem[] {
  const names = productsOf(candidate);
  return names.length < 2 ? [] : [severalProducts(path, candidate.table.header.line, names)];
}

/** `4.NN.z`, `${major}.x`, `{{ version }}`. */
function placeholderRows(table: VersionTable): readonly Problem[] {
  return table.rows
    .filter((row) => /\.N+(?![\p{L}\d])|\$\{|\{\{/u.test(versionText(row, table)))
    .map((row) => placeholderRow(versionText(row, table), placeOf(row, table)));
}

/**
 * Rows that cannot be read but name a line of which they say too much, or that would get a row of its own beside them.
 * One whose version cell says itself that there is none, `none, 1.x is closed`, names nothing.
 */
function unreadNames(table: VersionTable): readonly Problem[] {
  return table.rows
    .filter(
      (row) =>
        isUnread(row) &&
        readState(versionText(row, table)).kind !== 'ended' &&
        namesOf(row, table).some((line) => isMistold(line, row, table)),
    )
    .map((row) => unreadVersion(versionText(row, table), placeOf(row, table)));
}

/** The lines that a version cell may be about: `1.3` and `1.3.2` are of 1.3, and so is `1.x`, but no month and no day. */
function namesOf(row: Row, table: VersionTable): readonly WantedLine[] {
  const text = versionText(row, table);
  const dates = findDates(text, null);
  const isInDate = (index: number) =>
    dates.some(({ at, date }) => at < index && index < at + date.text.length);
  const names = [...text.matchAll(/(\d+(?:\.\d+)*)(\.[xX*])?/gu)].filter(({ index }) => !isInDate(index));
  return table.wanted.lines.filter(({ line: { name } }) =>
    names.some(
      ([, digits = '', more]) =>
        digits === name ||
        digits.startsWith(`${name}.`) ||
        (more !== undefined && name.startsWith(`${digits}.`)),
    ),
  );
}

function isMistold(line: WantedLine, row: Row, { rowCounts, vocabulary }: VersionTable): boolean {
  if (line.tier === null) return vocabulary.statusOf(row) === 'supported';
  return !rowCounts.has(line);
}

/** Columns of states that differ, of which it cannot be told whose tier each of them is. */
function unclearColumns({ candidate, rows, path, unclear }: VersionTable): readonly Problem[] {
  const { header } = candidate.table;
  if (rows.every((row) => isOneState(row, unclear))) return [];
  const titles = unclear.map((column) => textIn(header, column));
  return [severalStates(path, header.line, titles)];
}

function repetitions(table: VersionTable): readonly Problem[] {
  return repeatingRows(table).map(({ row, first }) =>
    repeatedLine(versionText(row, table), first.line, placeOf(row, table)),
  );
}

/** Whether a row says the same in all of its columns of states. */
function isOneState(row: Row, columns: readonly number[]): boolean {
  return new Set(columns.map((column) => rawIn(row, column))).size <= 1;
}
