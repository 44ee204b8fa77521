import { type Day, parseDay } from '../../day.ts';

/** How a table writes its dates. A month or a quarter alone means its last day. */
export type DateFormat =
  | 'iso'
  | 'yyyy/mm/dd'
  | 'yyyy.mm.dd'
  | 'dd.mm.yyyy'
  | 'month-day-year'
  | 'day-month-year'
  | 'month-year'
  | 'yyyy-mm'
  | 'Qn yyyy'
  | 'yyyy Qn'
  | 'yyyy-Qn'
  | 'dd/mm/yyyy'
  | 'mm/dd/yyyy';

/** A date as a cell writes it; `short` when the month's name, or a number below ten, is cut: `Feb`, `3/4/2026`. */
export type WrittenDate = { readonly day: Day; readonly format: DateFormat; readonly short: boolean };

/** How the slashed dates of a column are meant; null where each could be either way round, or where they disagree. */
export type SlashOrder = 'day first' | 'month first' | null;

/** What a day is written like where nothing shows how. */
export const plainDate: WrittenDate = { day: '1970-01-01', format: 'iso', short: false };

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
 * Reads a date in the forms real tables use: `2026-12-31`, `2026/12/31`, `2026.12.31`, `31.12.2026`,
 * `December 31, 2026`, `26 Feb 2026`, `April 2026`, `2026-04`, `Q2 2026`, `2026-Q2`, `31/12/2026`. A slashed date whose
 * day and month could be either way round is read only where `order` says which comes first in this column.
 */
export function readDate(text: string, order: SlashOrder = null): WrittenDate | null {
  const trimmed = text.trim();
  const iso = parseDay(trimmed);
  if (iso !== null) return { day: iso, format: 'iso', short: false };
  return (
    readNumbers(trimmed) ?? readNamedMonth(trimmed) ?? readPeriod(trimmed) ?? readSlashes(trimmed, order)
  );
}

/** What the slashed dates of a column begin with: one of them must have a day above 12, and none may say otherwise. */
export function slashOrderOf(cells: readonly string[]): SlashOrder {
  const dates = cells.flatMap((cell) => slashedIn(cell) ?? []);
  const formats = new Set(dates.flatMap((date) => readSlashes(date, null)?.format ?? []));
  const [format, other] = formats;
  if (format === undefined || other !== undefined) return null;
  return format === 'dd/mm/yyyy' ? 'day first' : 'month first';
}

/** The two days the slashed date in a cell may be, the day first and the month first; null where there is no such date. */
export function twoReadings(cell: string): readonly [Day, Day] | null {
  const date = slashedIn(cell) ?? '';
  const dayFirst = readSlashes(date, 'day first');
  const monthFirst = readSlashes(date, 'month first');
  if (dayFirst === null || monthFirst === null || dayFirst.day === monthFirst.day) return null;
  return [dayFirst.day, monthFirst.day];
}

/** Writes a day as `like` was written. */
export function writeDate(day: Day, like: WrittenDate): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const full = months[Number(month) - 1] ?? '';
  const name = `${full.charAt(0).toUpperCase()}${full.slice(1, like.short ? 3 : undefined)}`;
  const [mm, dd] = [month, date].map((part) => (like.short ? String(Number(part)) : part));
  switch (like.format) {
    case 'iso':
      return day;
    case 'yyyy/mm/dd':
      return `${year}/${mm}/${dd}`;
    case 'yyyy.mm.dd':
      return `${year}.${mm}.${dd}`;
    case 'dd.mm.yyyy':
      return `${dd}.${mm}.${year}`;
    case 'month-day-year':
      return `${name} ${Number(date)}, ${year}`;
    case 'day-month-year':
      return `${Number(date)} ${name} ${year}`;
    case 'month-year':
      return `${name} ${year}`;
    case 'yyyy-mm':
      return `${year}-${month}`;
    case 'Qn yyyy':
    case 'yyyy Qn':
    case 'yyyy-Qn':
      return like.format.replace('yyyy', year).replace('n', String(Math.ceil(Number(month) / 3)));
    case 'dd/mm/yyyy':
      return `${dd}/${mm}/${year}`;
    case 'mm/dd/yyyy':
      return `${mm}/${dd}/${year}`;
  }
}

/** Whether a day is written like this date: any day of April is, where `April 2026` is all that is written. */
export function isWrittenAs(day: Day, date: WrittenDate): boolean {
  return writeDate(day, date) === writeDate(date.day, date);
}

/** `2026/12/31` and `31.12.2026`, which nobody reads another way round. */
function readNumbers(text: string): WrittenDate | null {
  const slashed = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/u.exec(text);
  if (slashed !== null) return numbered(slashed[1], slashed[2], slashed[3], 'yyyy/mm/dd');
  const dotted = /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/u.exec(text);
  if (dotted !== null) return numbered(dotted[1], dotted[2], dotted[3], 'yyyy.mm.dd');
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(text);
  return german === null ? null : numbered(german[3], german[2], german[1], 'dd.mm.yyyy');
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
    date === undefined
      ? lastOfMonth(year, month)
      : parseDay(`${year}-${two(String(month))}-${two(String(Number(date)))}`);
  return day === null ? null : { day, format, short: lower.length === 3 };
}

/** `2026-04`, `Q2 2026`, `2026-Q2`. */
function readPeriod(text: string): WrittenDate | null {
  const [, year, month] = /^(\d{4})-(\d{2})$/u.exec(text) ?? [];
  if (year !== undefined) return throughMonth(year, Number(month), 'yyyy-mm');
  const [, first, earlier] = /^Q([1-4]) (\d{4})$/u.exec(text) ?? [];
  if (earlier !== undefined) return throughMonth(earlier, Number(first) * 3, 'Qn yyyy');
  const [, later, between, last] = /^(\d{4})([ -])Q([1-4])$/u.exec(text) ?? [];
  return later === undefined
    ? null
    : throughMonth(later, Number(last) * 3, `yyyy${between === '-' ? '-' : ' '}Qn`);
}

function throughMonth(year: string, month: number, format: DateFormat): WrittenDate | null {
  const day = lastOfMonth(year, month);
  return day === null ? null : { day, format, short: false };
}

function lastOfMonth(year: string, month: number): Day | null {
  const days = [31, 30, 29, 28].map((date) => parseDay(`${year}-${two(String(month))}-${date}`));
  return days.find((day) => day !== null) ?? null;
}

function slashedIn(cell: string): string | null {
  return /(?<![\d/])\d{1,2}\/\d{1,2}\/\d{4}(?![\d/])/u.exec(cell)?.[0] ?? null;
}

function readSlashes(text: string, order: SlashOrder): WrittenDate | null {
  const [, first = '', second = '', year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(text) ?? [];
  if (year === undefined) return null;
  const isEither = Number(first) <= 12 && Number(second) <= 12;
  const isDayFirst = isEither ? order === 'day first' : Number(first) > 12;
  if (isEither && order === null) return null;
  return isDayFirst
    ? numbered(year, second, first, 'dd/mm/yyyy')
    : numbered(year, first, second, 'mm/dd/yyyy');
}

function numbered(year = '', month = '', date = '', format: DateFormat = 'iso'): WrittenDate | null {
  const day = parseDay(`${year}-${two(month)}-${two(date)}`);
  return day === null ? null : { day, format, short: month.length === 1 || date.length === 1 };
}

function two(number: string): string {
  return number.padStart(2, '0');
}
