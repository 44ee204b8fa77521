import { severalProducts } from '../../problem/document.ts';
import type { Problem } from '../../problem/problem.ts';
import { farRows, placeholderRow, severalStates, unreadState, unreadVersion } from '../../problem/row.ts';
import { compareNumbers } from '../../release/version.ts';
import { rawIn, textIn } from '../markdown/table.ts';
import { findDates } from '../read/date.ts';
import { productsOf } from '../read/product-names.ts';
import { isUnread, type Row, upperBound } from '../read/row.ts';
import { isUnknownSign, readState } from '../read/state.ts';
import { isEndHeader, isPlainHeader } from '../read/tier-header.ts';
import { placeOf, plainColumns, type VersionTable, versionText } from '../read/version-table.ts';
import { wordedStates } from '../read/worded-states.ts';
import type { WantedLine } from '../wanted.ts';
import { isGitHubExample } from './github-example.ts';

/** Packages in a column beside the versions, or `Server 2.x` above `Client 1.x`. */
export function mixedProducts({ path, candidate }: VersionTable): readonly Problem[] {
  const names = productsOf(candidate);
  return names.length < 2 ? [] : [severalProducts(path, candidate.table.header.line, names)];
}

/** `4.NN.z`, `${major}.x`, `{{ version }}`. */
export function placeholderRows(table: VersionTable): readonly Problem[] {
  return table.rows
    .filter((row) => /\.N+(?![\p{L}\d])|\$\{|\{\{/u.test(versionText(row, table)))
    .map((row) => placeholderRow(versionText(row, table), placeOf(row, table)));
}

/**
 * Rows that cannot be read but name a line of which they say too much, or that would get a row of its own beside them.
 * One whose version cell says itself that there is none, `none, 1.x is closed`, names nothing.
 */
export function unreadNames(table: VersionTable): readonly Problem[] {
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

/** Signs that nobody knows under a header that is no more than a word for support, beside ends that are the states. */
export function unreadSigns(table: VersionTable): readonly Problem[] {
  const { header } = table.candidate.table;
  if (!isEndHeader(textIn(header, table.candidate.state))) return [];
  const asked = plainColumns(table).filter(
    (column) => isPlainHeader(textIn(header, column)) && !wordedStates(table).has(column),
  );
  return asked.flatMap((column) => {
    const row = table.rows.find((each) => isUnknownSign(textIn(each, column)));
    const isOfSigns = table.rows.every((each) => !/[\p{L}\d]/u.test(textIn(each, column)));
    return row === undefined || !isOfSigns
      ? []
      : [unreadState(textIn(row, column), table.wanted.tiers, placeOf(row, table))];
  });
}

/** Columns of states that differ, of which it cannot be told whose tier each of them is. */
export function unclearColumns({ candidate, rows, path, unclear }: VersionTable): readonly Problem[] {
  const { header } = candidate.table;
  if (rows.every((row) => isOneState(row, unclear))) return [];
  const titles = unclear.map((column) => textIn(header, column));
  return [severalStates(path, header.line, titles)];
}

/** Whether a row says the same in all of its columns of states. */
function isOneState(row: Row, columns: readonly number[]): boolean {
  return new Set(columns.map((column) => rawIn(row, column))).size <= 1;
}

/**
 * One or two rows above the newest release announce it; more of them, or two with a bound beneath each, say that the tags
 * are not this table's.
 */
export function announcements(table: VersionTable): readonly Problem[] {
  const newest = table.wanted.lines[0];
  if (newest === undefined || isGitHubExample(table.rows)) return [];
  const ahead = table.rows.filter((row) =>
    row.names.some(
      (name) => name.fit === 'unreleased' && compareNumbers(name.label.numbers, newest.line.numbers) > 0,
    ),
  );
  const bounds = table.rows.filter(
    (row) => compareNumbers(upperBound(row)?.bound.numbers ?? [], newest.line.numbers) > 0,
  );
  const [first] = ahead;
  const isFar = ahead.length > 2 || (ahead.length > 1 && bounds.length > 1);
  if (first === undefined || !isFar) return [];
  const texts = ahead.map((row) => versionText(row, table));
  return [farRows(texts, placeOf(first, table))];
}
