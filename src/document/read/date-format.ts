import { type Day, weekdayOf } from '../../day.ts';
import { monthNamed } from './lexicon.ts';

/**
 * How tables write their dates. `{yyyy}`, `{mm}`, `{dd}` are numbers, `{d}` a day with or without its ordinal, `{month}`
 * a name in any language, `{q}` and `{h}` a quarter and a half year; the rest is a pattern of what may stand between.
 * The first row that fits a text reads it, and a new day is written with the parts of the text it is like replaced. A
 * month, a quarter, a half year or a year alone means its last day.
 */
export const formats = {
  iso: { pattern: '{yyyy}-{mm}-{dd}', example: '2026-12-31' },
  'yyyy/mm/dd': { pattern: '{yyyy}/{mm}/{dd}', example: '2026/12/31' },
  'yyyy.mm.dd': { pattern: '{yyyy}\\.{mm}\\.{dd}', example: '2026.12.31' },
  'dd.mm.yyyy': { pattern: '{dd}\\. ?{mm}\\. ?{yyyy}', example: '31.12.2026' },
  'dd/mm/yyyy': { pattern: '{dd}[/-]{mm}[/-]{yyyy}', example: '31/12/2026' },
  'mm/dd/yyyy': { pattern: '{mm}[/-]{dd}[/-]{yyyy}', example: '12/31/2026' },
  'month-day-year': { pattern: '{month}\\.? {d},? {yyyy}', example: 'December 31, 2026' },
  'day-month-year': {
    pattern: '{d}(?: | ?- ?)(?:de |of )?{month}\\.?,?(?: de)?(?: | ?- ?){yyyy}',
    example: '31 December 2026',
  },
  'year-month-day': { pattern: '{yyyy}\\.? {month}\\.? {d}', example: '2026. december 31.' },
  年月日: { pattern: '{yyyy} ?[年년] ?{mm} ?[月월] ?{dd} ?[日일]', example: '2026年12月31日' },
  'month-year': { pattern: '{month}\\.?,?(?: de| of)?[ /-]{yyyy}', example: 'December 2026' },
  'year-month': { pattern: '{yyyy} {month}', example: '2026 December' },
  年月: { pattern: '{yyyy} ?[年년] ?{mm} ?[月월]', example: '2026年12月' },
  'yyyy-mm': { pattern: '{yyyy}[-/]{mm}', example: '2026-12' },
  'mm/yyyy': { pattern: '{mm}/{yyyy}', example: '12/2026' },
  'Qn yyyy': { pattern: '{q}[ /-]?{yyyy}', example: 'Q4 2026' },
  'yyyy Qn': { pattern: '{yyyy}[ /-]?{q}', example: '2026 Q4' },
  'Hn yyyy': { pattern: '{h}[ /-]?{yyyy}', example: 'H2 2026' },
  'yyyy Hn': { pattern: '{yyyy}[ /-]?{h}', example: '2026H2' },
  yyyy: { pattern: '{yyyy}[年년]?', example: '2026' },
} as const;

export type DateFormat = keyof typeof formats;

/** A part of a date. */
export type DatePart = 'weekday' | 'yyyy' | 'mm' | 'dd' | 'd' | 'month' | 'q' | 'h';

const parts: Readonly<Record<DatePart, string>> = {
  weekday: '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:s|nes|rs|ur)?(?:day)?',
  yyyy: '(?:19|20)\\d{2}',
  mm: '\\d{1,2}',
  dd: '\\d{1,2}',
  d: '\\d{1,2}(?:st|nd|rd|th|er|[.º])?',
  month: '\\p{L}{3,12}',
  q: '[Qq][1-4]',
  h: '[HhSs][12]',
};

/** What a date does not stand in the middle of: words, versions, and numbers of advisories. */
const before = String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\d]|[\d\p{Script=Latin}][./-])`;
const behind = String.raw`(?![\p{Script=Latin}\p{Script=Cyrillic}\d](?!\d{2}:)|[./-][\dxX*])`;

/** A format with its pattern, for the whole of a text and for any place in one; each group is a part. */
export type DateReader = {
  readonly format: DateFormat;
  readonly tokens: readonly DatePart[];
  readonly anywhere: RegExp;
  readonly whole: RegExp;
};

/** The formats from the first to the last. */
export const dateReaders: readonly DateReader[] = (Object.keys(formats) as DateFormat[]).map((format) => {
  const template = `(?:{weekday},? )?${formats[format].pattern}`;
  const tokens = [...template.matchAll(/\{([a-z]+)\}/gu)].map(([, token]) => token as DatePart);
  const source = template.replaceAll(/\{([a-z]+)\}/gu, (_, token: DatePart) => `(${parts[token]})`);
  return {
    format,
    tokens,
    anywhere: new RegExp(`${before}${source}${behind}`, 'gu'),
    whole: new RegExp(`^${source}$`, 'du'),
  };
});

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The parts of a day, each as the part of another date is written. */
export const printedPart: Readonly<Record<DatePart, (like: string, day: Day, short: boolean) => string>> = {
  weekday: (like, day) => {
    const name = weekdays[weekdayOf(day)] ?? '';
    return like.endsWith('day') ? name : name.slice(0, 3);
  },
  yyyy: (_, day) => day.slice(0, 4),
  mm: (_, day, short) => (short ? String(Number(day.slice(5, 7))) : day.slice(5, 7)),
  dd: (_, day, short) => (short ? String(Number(day.slice(8))) : day.slice(8)),
  d: (like, day) => `${like.startsWith('0') ? day.slice(8) : Number(day.slice(8))}${ordinal(like, day)}`,
  month: (like, day, short) => {
    const { names = [], isShort = false } = monthNamed(like) ?? {};
    const name = names[Number(day.slice(5, 7)) - 1] ?? '';
    return inCaseOf(like, short && !isShort ? name.slice(0, 3) : name);
  },
  q: (like, day) => like.charAt(0) + String(Math.ceil(Number(day.slice(5, 7)) / 3)),
  h: (like, day) => like.charAt(0) + String(Math.ceil(Number(day.slice(5, 7)) / 6)),
};

function inCaseOf(like: string, name: string): string {
  if (like === like.toUpperCase()) return name.toUpperCase();
  const first = name.charAt(0);
  return (
    (like.charAt(0) === like.charAt(0).toLowerCase() ? first.toLowerCase() : first.toUpperCase()) +
    name.slice(1)
  );
}

function ordinal(like: string, day: Day): string {
  const suffix = like.replace(/^\d+/u, '');
  const date = Number(day.slice(8));
  if (suffix === 'er') return date === 1 ? 'er' : '';
  if (!/^\p{L}/u.test(suffix)) return suffix;
  if (date > 10 && date < 14) return 'th';
  return ['th', 'st', 'nd', 'rd'][date % 10] ?? 'th';
}
