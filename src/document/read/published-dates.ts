import { addDays, type Day } from '../../day.ts';
import type { Place } from '../../problem/problem.ts';
import { isWrittenAs } from './date.ts';
import { type DayColumn, dayOf } from './day-column.ts';
import { dateIn } from './day-in-cell.ts';
import { type Entry, lineOf } from './row.ts';
import { type Survey, sourceOf } from './survey.ts';

/**
 * A day until which a table promises a line, and the day the policy says; both are the last supported one. A month
 * promises the policy's day in it, where there is one.
 */
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
  const ends = table.days.filter(({ kind }) => kind === 'end');
  return ends.flatMap((column) => table.entries.flatMap((entry) => publishedIn(entry, column, table) ?? []));
}

function publishedIn(entry: Entry, column: DayColumn, table: Survey): PublishedDate | null {
  const line = lineOf(entry);
  const found = dateIn(entry.row.cells[column.index]?.text ?? '', column.order);
  if (line === null || found === null) return null;
  const where = { path: table.path, line: entry.row.line, source: sourceOf(entry, table.text) };
  const { tier } = column;
  const written = dayOf(column, line, table.wanted.day);
  const expected = dayOf({ ...column, isLastDay: true }, line, table.wanted.day);
  const dayBefore = addDays(found.date.day, -1);
  const isDay = !isWrittenAs(dayBefore, found.date);
  const date = written !== expected && isDay ? dayBefore : found.date.day;
  const isMeant = written !== null && isWrittenAs(written, found.date);
  return {
    line: line.line.name,
    tier,
    date: isMeant && expected !== null ? expected : date,
    expected,
    where,
  };
}
