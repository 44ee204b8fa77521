import { type Day, parseDay } from '../../day.ts';
import { type DateFormat, type DatePart, type DateReader, dateReaders, printedPart } from './date-format.ts';
import { monthNamed } from './lexicon.ts';

/**
 * A date as a cell writes it, and that text itself; `short` when the month's name, or a number below ten, is cut:
 * `Feb`, `3/4/2026`.
 */
export type WrittenDate = {
  readonly day: Day;
  readonly format: DateFormat;
  readonly short: boolean;
  readonly text: string;
};

/** How the slashed dates of a column are meant; null where each could be either way round, or where they disagree. */
export type SlashOrder = 'day first' | 'month first' | null;

/** What a day is written like where nothing shows how. */
export const plainDate: WrittenDate = { day: '1970-01-01', format: 'iso', short: false, text: '1970-01-01' };

/** Reads a text that is a date; a slashed one that could be either way round only where `slashOrder` says which way. */
export function readDate(text: string, slashOrder: SlashOrder = null): WrittenDate | null {
  const trimmed = text.trim();
  if (!/\d{4}/u.test(trimmed)) return null;
  for (const reader of dateReaders) {
    const match = reader.whole.exec(trimmed);
    const date = match === null ? null : dateOf(match, reader, slashOrder);
    if (date !== null) return date;
  }
  return null;
}

/** A date inside a text, and where it begins. */
export type FoundDate = { readonly at: number; readonly date: WrittenDate };

/** The dates in a text, from left to right; the longest reading of each. */
export function findDates(text: string, slashOrder: SlashOrder): readonly FoundDate[] {
  if (!/\d{4}/u.test(text)) return [];
  const found: FoundDate[] = [];
  for (const reader of dateReaders) {
    for (const match of text.matchAll(reader.anywhere)) {
      const date = dateOf(match, reader, slashOrder);
      if (date !== null && !found.some((other) => isOverlapping(other, match))) {
        found.push({ at: match.index, date });
      }
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

function isOverlapping({ at, date }: FoundDate, match: RegExpExecArray): boolean {
  return at < match.index + match[0].length && match.index < at + date.text.length;
}

const slashed = /(?<![\d/-])\d{1,2}[/-]\d{1,2}[/-]\d{4}(?![\d/-])/u;

/** What the slashed dates of a column begin with: one of them must have a day above 12, and none may say otherwise. */
export function slashOrderOf(cells: readonly string[]): SlashOrder {
  const dates = cells.flatMap((cell) => slashed.exec(cell)?.[0] ?? []);
  const [format, other] = new Set(dates.flatMap((date) => readDate(date)?.format ?? []));
  if (format === undefined || other !== undefined) return null;
  return format === 'dd/mm/yyyy' ? 'day first' : 'month first';
}

/** The two days the slashed date in a cell may be, the day first and the month first; null where there is no such date. */
export function twoReadings(cell: string): readonly [Day, Day] | null {
  const date = slashed.exec(cell)?.[0] ?? '';
  const dayFirst = readDate(date, 'day first');
  const monthFirst = readDate(date, 'month first');
  if (dayFirst === null || monthFirst === null || dayFirst.day === monthFirst.day) return null;
  return [dayFirst.day, monthFirst.day];
}

/** Writes a day as `like` was written: its order, language, ordinals and separators. */
export function writeDate(day: Day, like: WrittenDate): string {
  const reader = dateReaders.find(({ format }) => format === like.format);
  const match = reader?.whole.exec(like.text);
  if (reader === undefined || !match) return day;
  return reader.tokens.reduceRight((text, token, index) => {
    const [from, to] = match.indices?.[index + 1] ?? [0, 0];
    const part = match[index + 1];
    return part === undefined
      ? text
      : text.slice(0, from) + printedPart[token](part, day, like.short) + text.slice(to);
  }, like.text);
}

/** Whether a day is written like this date: any day of April is, where `April 2026` is all that is written. */
export function isWrittenAs(day: Day, date: WrittenDate): boolean {
  return writeDate(day, date) === writeDate(date.day, date);
}

function dateOf(
  match: RegExpExecArray,
  { format, tokens }: DateReader,
  slashOrder: SlashOrder,
): WrittenDate | null {
  const values = new Map(tokens.map((token, index) => [token, match[index + 1]]));
  const value = (token: DatePart) => values.get(token);
  const month = value('month') === undefined ? undefined : monthNamed(value('month') ?? '');
  if (month === null || isOtherOrder(format, value, slashOrder)) return null;
  const number = month?.number ?? numberIn(value('mm')) ?? monthWithin(value('q'), value('h')) ?? 12;
  const date = numberIn(value('dd') ?? value('d'));
  const day =
    date === null ? lastOfMonth(value('yyyy') ?? '', number) : dayFrom(value('yyyy') ?? '', number, date);
  const isShort = month?.isShort ?? [value('mm'), value('dd')].some((part) => part?.length === 1);
  return day === null ? null : { day, format, short: isShort, text: match[0] };
}

/** A slashed date is read the one way round that its numbers allow; where both do, the way of its column. */
function isOtherOrder(
  format: DateFormat,
  value: (token: DatePart) => string | undefined,
  slashOrder: SlashOrder,
): boolean {
  if (format !== 'dd/mm/yyyy' && format !== 'mm/dd/yyyy') return false;
  const isEither = Number(value('mm')) <= 12 && Number(value('dd')) <= 12;
  return isEither && slashOrder !== (format === 'dd/mm/yyyy' ? 'day first' : 'month first');
}

function numberIn(part: string | undefined): number | null {
  return part === undefined ? null : Number.parseInt(part, 10);
}

function monthWithin(quarter: string | undefined, half: string | undefined): number | null {
  if (quarter !== undefined) return Number(quarter.slice(1)) * 3;
  return half === undefined ? null : Number(half.slice(1)) * 6;
}

function dayFrom(year: string, month: number, date: number): Day | null {
  return parseDay(`${year}-${two(month)}-${two(date)}`);
}

function lastOfMonth(year: string, month: number): Day | null {
  return [31, 30, 29, 28].map((date) => dayFrom(year, month, date)).find((day) => day !== null) ?? null;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
