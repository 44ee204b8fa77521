import { includes, parseNumbers } from '../../release/interval.ts';
import { coverageOf } from '../read/coverage.ts';
import { dayOf, withDay } from '../read/day-column.ts';
import { dateIn } from '../read/day-in-cell.ts';
import { type Entry, upperBound } from '../read/row.ts';
import type { Survey } from '../read/survey.ts';

/**
 * Whether a row of many lines tells the day on which they ended. Other lines ended on other days, so that they keep rows
 * of their own: `1.1.x | No | 2026-01-01` does not become part of `< 1.1 | No | 2025-10-01`.
 */
export function tellsEnd({ row }: Entry, { days }: Survey): boolean {
  return days.some(
    ({ kind, index, order }) => kind === 'end' && dateIn(row.cells[index]?.text ?? '', order) !== null,
  );
}

/** The Markdown of the ends, by column, of a bound that comes to hold newer lines: that of the newest of them. */
export function endsOfBound(
  entry: Entry,
  digits: string | null | undefined,
  { days, wanted }: Survey,
): ReadonlyMap<number, string> {
  const upper = upperBound(entry);
  if (upper === null || digits === null || digits === undefined) return new Map();
  const coverage = coverageOf({ ...upper, bound: { ...upper.bound, numbers: parseNumbers(digits) } });
  const newest = wanted.lines.find(
    ({ tier, line }) => tier === null && coverage !== null && includes(coverage, line.latest.version.numbers),
  );
  if (newest === undefined) return new Map();
  return new Map(
    days.flatMap((column): readonly (readonly [number, string])[] => {
      const cell = entry.row.cells[column.index];
      const told = cell === undefined ? undefined : dateIn(cell.text, column.order)?.date.day;
      const day = dayOf(column, newest, wanted.day);
      if (cell === undefined || told === undefined || day === null || column.kind !== 'end') return [];
      const text = day > told ? withDay(cell, day, column.order) : null;
      return text === null ? [] : [[column.index, text]];
    }),
  );
}
