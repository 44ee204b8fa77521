import { type Day, parseDay } from '../day.ts';

/** How a table writes its dates. A month alone means its last day. */
export type DateFormat =
  | 'iso'
  | 'month-day-year'
  | 'day-month-year'
  | 'month-year'
  | 'dd/mm/yyyy'
  | 'mm/dd/yyyy';

/** A date as a cell writes it; `short` when the month's name is cut to three letters. */
export type WrittenDate = { readonly day: Day; readonly format: DateFormat; readonly short: boolean };

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * Reads a date in the forms real tables use: `2026-12-31`, `December 31, 2026`, `26 Feb 2026`, `April 2026`,
 * `31/12/2026`. A slashed date whose day and month could be either way round is read only where `dayFirst` says that
 * the day comes first in this column.
 */
export function readDate(text: string, dayFirst = false): WrittenDate | null {
  const trimmed = text.trim();
  const iso = parseDay(trimmed);
  if (iso !== null) return { day: iso, format: 'iso', short: false };
  return readNamedMonth(trimmed) ?? readSlashes(trimmed, dayFirst);
}

/** Whether the slashed dates of a column begin with the day: one of them must have a day above 12 there, none after. */
export function isDayFirst(cells: readonly string[]): boolean {
  const formats = new Set(cells.flatMap((cell) => readSlashes(cell.trim(), false)?.format ?? []));
  return formats.has('dd/mm/yyyy') && !formats.has('mm/dd/yyyy');
}

/** Writes a day as `like` was written. */
export function writeDate(day: Day, like: WrittenDate): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const full = months[Number(month) - 1] ?? '';
  const name = `${full.charAt(0).toUpperCase()}${full.slice(1, like.short ? 3 : undefined)}`;
  switch (like.format) {
    case 'iso':
      return day;
    case 'month-day-year':
      return `${name} ${Number(date)}, ${year}`;
    case 'day-month-year':
      return `${Number(date)} ${name} ${year}`;
    case 'month-year':
      return `${name} ${year}`;
    case 'dd/mm/yyyy':
      return `${date}/${month}/${year}`;
    case 'mm/dd/yyyy':
      return `${month}/${date}/${year}`;
  }
}

function readNamedMonth(text: string): WrittenDate | null {
  const american = /^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text);
  if (american !== null) return named(american[1], american[2], american[3], 'month-day-year');
  const european = /^(\d{1,2})(?:st|nd|rd|th)? (\p{L}{3,9})\.?,? (\d{4})$/u.exec(text);
  if (european !== null) return named(european[2], european[1], european[3], 'day-month-year');
  const month = /^(\p{L}{3,9}) (\d{4})$/u.exec(text);
  return month === null ? null : named(month[1], undefined, month[2], 'month-year');
}

function named(
  name = '',
  date: string | undefined,
  year = '',
  format: DateFormat = 'iso',
): WrittenDate | null {
  const lower = name.toLowerCase();
  const month =
    months.findIndex((each) => each === lower || (each.startsWith(lower) && lower.length < 5)) + 1;
  if (month === 0) return null;
  const day =
    date === undefined ? lastOfMonth(year, month) : parseDay(`${year}-${two(month)}-${two(Number(date))}`);
  return day === null ? null : { day, format, short: lower.length === 3 };
}

function lastOfMonth(year: string, month: number): Day | null {
  const days = [31, 30, 29, 28].map((date) => parseDay(`${year}-${two(month)}-${date}`));
  return days.find((day) => day !== null) ?? null;
}

function readSlashes(text: string, dayFirst: boolean): WrittenDate | null {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(text);
  if (match === null) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (first > 12 || (dayFirst && second <= 12)) return slashed(match[3], second, first, 'dd/mm/yyyy');
  return second > 12 ? slashed(match[3], first, second, 'mm/dd/yyyy') : null;
}

function slashed(year = '', month: number, date: number, format: DateFormat): WrittenDate | null {
  const day = parseDay(`${year}-${two(month)}-${two(date)}`);
  return day === null ? null : { day, format, short: false };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
