import type { Day } from '../../day.ts';
import {
  type FoundDate,
  findDates,
  plainDate,
  type SlashOrder,
  slashOrderOf,
  twoReadings,
  type WrittenDate,
} from './date.ts';
import { languagesNaming, words } from './lexicon.ts';
import { signOf } from './state-words.ts';

/** The last day that a cell tells of, and the text of that day in it. */
export type DayInCell = { readonly text: string; readonly date: WrittenDate };

/** A letter that belongs to a word; scripts without spaces have no such words. */
const letter = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}]';
const untilBefore = new RegExp(`(?<!${letter})(?:${words('until')})[^\\p{L}\\d]*$`, 'iu');
const rangeBefore = new RegExp(`^[^\\p{L}\\d–—~-]*(?:[-–—~]|${words('to')})[^\\p{L}\\d]*$`, 'iu');
const beginsBefore = new RegExp(`(?<!${letter})(?:${words('begins')})[^\\p{L}\\d]*$`, 'iu');
const onwardsBehind = new RegExp(`^\\s*(?:${words('onwards')})(?!${letter})`, 'iu');
const hedge = new RegExp(`(?<!${letter})(?:${words('around')})[^\\p{L}\\d]*$`, 'iu');
const plain = ['supported', 'lesser', 'until', 'around', 'and', 'open'] as const;
/** What may stand before an end without saying that it is one: `LTS`, `Security fixes only,`, `(planned:`. */
const known = new RegExp(
  `(?<!${letter})(?:${plain.map((role) => words(role)).join('|')}|(?:${words('supportedStem')}|${words('lesserStem')}|fix|update|support|only|plan)\\p{L}*)(?!${letter})`,
  'giu',
);

/**
 * The day through which a cell of a state or an end promises support, wherever it stands in it: `2026-12-31` in `✅ LTS
 * until 2026-12-31 (planned)`. Null where there is none, where the day is a beginning, and where there are several that
 * could be the end.
 */
export function dateIn(cell: string, slashOrder: SlashOrder): DayInCell | null {
  const trimmed = cell.trim();
  const text = trimmed.slice(signOf(trimmed)?.sign.length ?? 0);
  const dates = findDates(text, slashOrder);
  const [only] = dates.length === 1 ? dates : [];
  if (only !== undefined && isBehindRule(only, text)) return { text: only.date.text, date: only.date };
  const ends = dates.flatMap((found, index) => endOf(found, dates[index - 1], text) ?? []);
  const told = ends.some(({ isTold }) => isTold) ? ends.filter(({ isTold }) => isTold) : ends;
  const [first, ...others] = told;
  if (first === undefined || others.some(({ date }) => date.day !== first.date.day)) return null;
  return { text: first.date.text, date: first.date };
}

/** As much as is looked at before a day, in characters. */
const longestLead = 80;
const counted = '\\d{1,3}|an?|one|two|three|four|five|six|nine|twelve|eighteen';
const rule = new RegExp(
  `(?<![\\p{L}\\d.])(?:${counted})[ -](?:days?|weeks?|months?|years?) (?:after|from|following|past)(?!\\p{L})`,
  'iu',
);

/** The day by itself in brackets that a rule in words before it comes to: `36 months after 5.0 (2026-09-09)`. */
function isBehindRule({ at, date }: FoundDate, text: string): boolean {
  const before = text.slice(0, at).trimEnd();
  const behind = text.slice(at + date.text.length).trimStart();
  const lead = before.slice(-longestLead);
  return /[([（]$/u.test(before) && /^[)\]）]/u.test(behind) && rule.test(lead) && !isBeginning(lead, behind);
}

/**
 * The day in brackets behind a rule in words, which may be the day that the rule counts from. A rule behind a day only says
 * how it was found, `2021-06-15 (18 months after 4.0)`.
 */
export function dayBehindRule(cell: string, slashOrder: SlashOrder): Day | null {
  const found = dateIn(cell, slashOrder);
  return found !== null && rule.test(cell.slice(0, cell.indexOf(found.text))) ? found.date.day : null;
}

/** `isTold`: the words before it say that it is the end. */
function endOf(
  { at, date }: FoundDate,
  last: FoundDate | undefined,
  text: string,
): { readonly date: WrittenDate; readonly isTold: boolean } | null {
  const from = last === undefined ? 0 : last.at + last.date.text.length;
  const before = text
    .slice(from, at)
    .slice(-longestLead)
    .replaceAll(/<br ?\/?>/giu, ' ');
  const behind = text.slice(at + date.text.length);
  if (isBeginning(before, behind)) return null;
  if (date.format === 'yyyy' && /[\p{L}\d]/u.test(behind.replace(/\([^()]*\)/u, ''))) return null;
  if (isUntil(before) || (last !== undefined && rangeBefore.test(before))) {
    return { date, isTold: true };
  }
  return /\p{L}/u.test(before.replaceAll(known, '')) ? null : { date, isTold: false };
}

/** Whether a day between these texts is one that support begins on. */
export function isBeginning(before: string, behind: string): boolean {
  return beginsBefore.test(withoutHedges(before)) || onwardsBehind.test(behind);
}

/** Whether a text ends with a word for `until`, with or without hedges behind it. */
export function isUntil(before: string): boolean {
  return untilBefore.test(withoutHedges(before));
}

/** `until the end of`, without the hedges behind `until`. */
function withoutHedges(before: string): string {
  const bare = before.replace(hedge, '');
  const isMore = bare !== before && !untilBefore.test(before) && !beginsBefore.test(before);
  return isMore ? withoutHedges(bare) : before;
}

/** A year by itself, as in `Christmas 2027`, which is no part of a version, of a path or of a number with a sign. */
const yearAlone = /(?<![\p{L}\d./#_-])(20\d\d)(?![\p{L}\d_]|[.]\d)/gu;

/**
 * The text of a day, or of a year, that lies after `today` in a cell of any column and is not a beginning; null without
 * one. A number of four digits counts as a year up to ten years from today.
 */
export function futureDay(cell: string, today: Day): string | null {
  const dates = findDates(cell, 'day first').filter(({ date }) => date.format !== 'yyyy');
  const isAhead = ({ at, date }: FoundDate) =>
    date.day >= today && !isBeginning(cell.slice(0, at), cell.slice(at + date.text.length));
  const found = dates.find(isAhead);
  if (found !== undefined) return found.date.text;
  const year = Number(today.slice(0, 4));
  const isYearAhead = ([text, digits]: RegExpExecArray) =>
    Number(digits) > year &&
    Number(digits) <= year + 10 &&
    dates.every(({ date }) => !date.text.includes(text));
  return [...cell.matchAll(yearAlone)].find(isYearAhead)?.[0] ?? null;
}

/** How a column writes its days. */
export type DayStyle = {
  readonly slashOrder: SlashOrder;
  /** What a new day is written like; null where the column does so in several ways, or can be read in two ways. */
  readonly like: WrittenDate | null;
};

/** Reads how the cells of a column write days. Where none holds a day, `2026-12-31` is the way that all can read. */
export function styleOf(cells: readonly string[], slashOrder = slashOrderOf(cells)): DayStyle {
  if (slashOrder === null && cells.some((cell) => twoReadings(cell) !== null))
    return { slashOrder, like: null };
  const dates = cells.flatMap((cell) => dateIn(cell, slashOrder)?.date ?? []);
  const [first = plainDate, ...others] = dates.toSorted((a, b) => sharedBy(a) - sharedBy(b));
  const isOne = others.every(({ format }) => format === first.format);
  return { slashOrder, like: isOne ? { ...first, short: isShort(dates) } : null };
}

/** In how many languages the month of a date is called so: `16 November` shows the language of a column less than `16 März`. */
function sharedBy({ text }: WrittenDate): number {
  return languagesNaming(/\p{L}{3,}/u.exec(text)?.[0] ?? '');
}

/** May is no shorter than its name, and a number above nine shows nothing. */
function isShort(dates: readonly WrittenDate[]): boolean {
  const telling = dates.filter(({ day, format }) => isNumbers(format) || !day.slice(5).startsWith('05'));
  return telling.some(({ short }) => short);
}

function isNumbers(format: WrittenDate['format']): boolean {
  return format.includes('mm');
}
