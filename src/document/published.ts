import type { Day } from '../day.ts';
import type { Place } from '../problem/problem.ts';
import { endDayFor, isEndHeader } from './columns.ts';
import { readDate, type SlashOrder, slashOrderOf } from './date.ts';
import { type Entry, lineOf } from './entry.ts';
import { type Survey, sourceOf } from './survey.ts';

/** A day until which a table promises a line, and the day the policy says; both are the last supported one. */
export type PublishedDate = {
  readonly line: string;
  /** The tier the column is headed by; null for the end of life. */
  readonly tier: string | null;
  readonly date: Day;
  /** Null while the policy's end is open. */
  readonly expected: Day | null;
  readonly where: Place;
};

/** The dates in a table's columns of ends, for the rows that stand for one line. */
export function publishedDates(table: Survey): readonly PublishedDate[] {
  const { header, rows } = table.candidate.table;
  return header.cells.flatMap((cell, column) => {
    const isEnd = column === table.candidate.state || isEndHeader(cell.text);
    if (!isEnd || column === table.candidate.version) return [];
    const dayFirst = slashOrderOf(rows.map((row) => row.cells[column]?.text ?? ''));
    return table.entries.flatMap((entry) => dateIn(entry, column, cell.text, dayFirst, table) ?? []);
  });
}

function dateIn(
  entry: Entry,
  column: number,
  header: string,
  dayFirst: SlashOrder,
  table: Survey,
): PublishedDate | null {
  const wanted = lineOf(entry);
  const date = readDate(entry.row.cells[column]?.text ?? '', dayFirst)?.day;
  if (wanted === null || date === undefined) return null;
  const { tier, day } = endDayFor(header, wanted);
  const where = { path: table.path, line: entry.row.line, source: sourceOf(entry, table.text) };
  return { line: wanted.line.name, tier, date, expected: day, where };
}
