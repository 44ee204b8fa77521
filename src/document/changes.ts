import type { Day } from '../day.ts';
import { groupBy } from '../group.ts';
import { rowsFolded } from '../problem/document-note.ts';
import type { Note } from '../problem/problem.ts';
import { rawIn, textIn } from './markdown/table.ts';
import type { LineChange, Listing, WrittenDay } from './outcome.ts';
import type { DayColumn } from './read/day-column.ts';
import { dateIn } from './read/day-in-cell.ts';
import { latestColumns, releaseIn } from './read/named-release.ts';
import { isOpen } from './read/open-ends.ts';
import { namesReleases, type Row } from './read/row.ts';
import { isWrong, type VersionTable, versionText } from './read/version-table.ts';
import type { WantedLine } from './wanted.ts';

/**
 * Which lines an edit is about, newest first: what the table said of each and what it says now, from two readings of
 * it. A line changes when its state does, when a row for it comes, goes or is renamed, or when a day of its row does, or
 * the latest release that it names;
 * the bound over lines that ended long ago may move without them. `old` is null where there was no table.
 */
export function changesBetween(old: VersionTable | null, now: VersionTable): readonly LineChange[] {
  return now.wanted.lines.flatMap((line) =>
    old === null ? listedAnew(line, now) : (changeOf(line, old, now) ?? []),
  );
}

/** What a new table says of a line that is supported or has a row of its own. */
function listedAnew(line: WantedLine, now: VersionTable): readonly LineChange[] {
  const is = listingOf(line, now);
  const restated = line.tier !== null;
  if (!restated && is?.named !== true) return [];
  return [{ line: line.line.name, was: null, now: is, restated, days: differingDays([], daysOf(line, now)) }];
}

function changeOf(line: WantedLine, old: VersionTable, now: VersionTable): LineChange | null {
  const [was, is] = [listingOf(line, old), listingOf(line, now)];
  const days = differingDays(daysOf(line, old), daysOf(line, now));
  const restated = isWrong(line, old);
  const latest = movedLatest(line, old, now);
  if (!restated && days.length === 0 && latest === null && isSamePlace(was, is)) return null;
  return { line: line.line.name, was, now: is, restated, days, ...(latest === null ? {} : { latest }) };
}

/** The release of a line that its row came to name as its latest one; null where it names none, or the same as before. */
function movedLatest(line: WantedLine, old: VersionTable, now: VersionTable): string | null {
  const [was, is] = [old, now].map((table) => latestNamed(line, table));
  const isOwn = line.line.releases.some(({ version }) => version.text === is);
  return was == null || is == null || was === is || !isOwn ? null : is;
}

function latestNamed(line: WantedLine, table: VersionTable): string | null {
  const row = table.speakers.of(line);
  const [named = null] = latestColumns(table).flatMap(({ index, slashOrder }) => {
    return releaseIn(rawIn(row, index), slashOrder)?.digits ?? [];
  });
  return named;
}

/** Whether a line is listed as it was; rows that hold many lines may be renamed. */
function isSamePlace(was: Listing | null, now: Listing | null): boolean {
  if (was === null || now === null) return was === now;
  if (was.state !== now.state || was.named !== now.named) return false;
  return !was.named || was.row === now.row;
}

function listingOf(line: WantedLine, table: VersionTable): Listing | null {
  const row = table.speakers.of(line);
  if (row === null) return null;
  const named = namesLine(line, row);
  return {
    state: table.vocabulary.statusOf(row),
    row: versionText(row, table),
    at: row.line,
    named,
  };
}

function namesLine(line: WantedLine, { names }: Row): boolean {
  return names.some((name) => name.line === line);
}

/** The days in the row that names a line, by column. */
function daysOf(line: WantedLine, table: VersionTable): readonly WrittenDay[] {
  const row = table.speakers.of(line);
  if (row === null || !namesLine(line, row)) return [];
  const { header } = table.candidate.table;
  return table.days.map((column) => {
    return { column: textIn(header, column.index), day: dayIn(row, column) };
  });
}

function dayIn(row: Row, { index, slashOrder }: DayColumn): Day | null {
  const text = textIn(row, index);
  return isOpen(text) ? null : (dateIn(text, slashOrder)?.date.day ?? null);
}

/** The days of the new row that the old one did not hold; without an old row all of them. */
function differingDays(was: readonly WrittenDay[], now: readonly WrittenDay[]): readonly WrittenDay[] {
  return now.filter(({ column, day }, index) => {
    const before = was[index]?.column === column ? was[index].day : null;
    return day !== before;
  });
}

/**
 * What became of rows for lines that had ended before: those that went are named, with the row that covers them now. A
 * bound that moves is the same one; it went where the row that covers its lines stood beside it.
 */
export function foldedRows(old: VersionTable, now: VersionTable, byHabit: boolean): readonly Note[] {
  const { path, wanted, speakers, vocabulary } = old;
  const before = new Set(old.rows.map((row) => versionText(row, old)));
  const gone = wanted.lines.flatMap((line) => {
    const row = speakers.of(line);
    const into = listingOf(line, now);
    const isOwn = row !== null && (namesReleases(row) || before.has(into?.row ?? ''));
    const isWritten = isOwn && vocabulary.statusOf(row) === 'ended';
    const isThere = into?.named === true || (isWritten && into?.row === versionText(row, old));
    return !isWritten || isThere
      ? []
      : [{ row: versionText(row, old), at: row.line, into: into?.row ?? null }];
  });
  return [...groupBy(gone, ({ into }) => into)].map(([into, rows]) =>
    rowsFolded([...new Set(rows.map(({ row }) => row))], into, byHabit, { path, line: rows[0]?.at ?? 1 }),
  );
}
