import type { Day } from '../../day.ts';
import { type FoundDate, findDates, type SlashOrder } from './date.ts';
import { dateIn, isBeginning, isUntil } from './day-in-cell.ts';
import { monthNamed } from './lexicon.ts';

/**
 * What may be a day, a month, a year or a time from a day on, each with an example. Two numbers are none (`24/7`), nor is a
 * version, nor the number of an advisory.
 */
export const hints: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  { example: 'Spring 2028', pattern: /(?<![\p{L}\d./-])(?:19|20)\d\d(?![\d.])/u },
  { example: 'mid-2028', pattern: /(?<=\p{Ll}-)20[2-9]\d(?![\d.-])/u },
  { example: '12.2028', pattern: /(?<![\d./-])(?:0?[1-9]|1[0-2])[./]20[2-9]\d(?![\d./-])/u },
  { example: '31/12/28', pattern: /(?<![\d./-])\d{1,2}[/-]\d{1,2}[/-]\d{2,4}(?![\d./-])/u },
  { example: '31.12.28', pattern: /(?<![\d.])(?:1[3-9]|2\d|3[01])\.(?:0?[1-9]|1[0-2])\.\d\d(?![\d.])/u },
  { example: '令和10年', pattern: /(?:令和|平成) ?(?:\d{1,2}|元)年/u },
  { example: 'FY28', pattern: /(?<![\p{L}\d])[CF]Y ?['’]?(?:20)?\d\d(?![\p{L}\d.])/iu },
  { example: 'Q4', pattern: /(?<![\p{L}\d])[QH][1-4](?![\p{L}\d.])/iu },
  { example: '1Q28', pattern: /(?<![\p{L}\d])(?:[1-4]Q|[12]H) ?['’]?(?:20)?\d\d(?![\p{L}\d.])/iu },
  { example: '28H2', pattern: /(?<![\p{L}\d])\d\d[QH][1-4](?![\p{L}\d.])/iu },
  {
    example: 'next year',
    pattern: /(?<!\p{L})(?:next|this) (?:year|quarter|month|spring|summer|autumn|fall|winter)(?!\p{L})/iu,
  },
  {
    example: 'by year end',
    pattern: /(?<!\p{L})(?:year[- ]?end|end of (?:the )?(?:year|quarter|month))(?!\p{L})/iu,
  },
  {
    example: '1.0 GA + 6 months',
    pattern: /\+ ?\d{1,3} ?(?:d|w|m|y|days?|weeks?|months?|years?)(?!\p{L})/iu,
  },
  {
    example: '12mo after 1.0',
    pattern:
      /(?<!\d)\d{1,3} ?(?:d|w|mo?|y|days?|weeks?|months?|years?) (?:after|from|following|past)(?!\p{L})/iu,
  },
  {
    example: 'two more years',
    pattern:
      /(?<![\p{L}\d])(?:\d{1,3}|an?|one|two|three) (?:more|further|additional) (?:days?|weeks?|months?|years?)(?!\p{L})/iu,
  },
];
const besideNumber =
  /(\p{L}{3,12})\.? ?['’]?\d{1,4}(?![\p{L}\d.])|(?<![\d.])\d{1,2}[. -]{1,2}(\p{L}{3,12})/gu;
const word = /(?<![\p{L}\d])\p{L}{3,12}(?![\p{L}\d-])/gu;

/** Whether a cell holds anything that may be a day, a month or a year and that is read neither as an end nor a beginning. */
export function hasUnreadDay(cell: string, slashOrder: SlashOrder, today: Day): boolean {
  if (dateIn(cell, slashOrder) !== null) return false;
  const dates = findDates(cell, slashOrder);
  const isSettled = ({ at, date }: FoundDate) =>
    date.day < today || isBeginning(cell.slice(0, at), cell.slice(at + date.text.length));
  if (dates.some((found) => !isSettled(found))) return true;
  const rest = dates.reduceRight(
    (text, { at, date }) => text.slice(0, at) + text.slice(at + date.text.length),
    cell,
  );
  return hints.some(({ pattern }) => pattern.test(rest)) || isMonthBesideNumber(rest) || isUntilMonth(rest);
}

function isMonthBesideNumber(text: string): boolean {
  return [...text.matchAll(besideNumber)].some(([, first, second]) => {
    const name = first ?? second ?? '';
    return (name.length > 3 || /^\p{Lu}/u.test(name)) && monthNamed(name) !== null;
  });
}

/** `until May`, `bis Ende März`: a month by itself, of a year that is not said. */
function isUntilMonth(text: string): boolean {
  return [...text.matchAll(word)].some(
    ({ 0: name, index }) => isUntil(text.slice(0, index)) && monthNamed(name) !== null,
  );
}
