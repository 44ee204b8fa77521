import { plainDate, type SlashOrder, slashOrderOf, twoReadings, type WrittenDate } from './date.ts';
import { dateIn } from './day-in-cell.ts';

import { languagesNaming } from './lexicon.ts';

/** How a column writes its days. */
export type DayStyle = {
  readonly order: SlashOrder;
  /** What a new day is written like; null where the column does so in several ways, or can be read in two ways. */
  readonly like: WrittenDate | null;
};

/** Reads how the cells of a column write days. Where none holds a day, `2026-12-31` is the way that all can read. */
export function styleOf(cells: readonly string[]): DayStyle {
  const order = slashOrderOf(cells);
  if (order === null && cells.some((cell) => twoReadings(cell) !== null)) return { order, like: null };
  const dates = cells.flatMap((cell) => dateIn(cell, order)?.date ?? []);
  const [first = plainDate, ...others] = dates.toSorted((a, b) => sharedBy(a) - sharedBy(b));
  const isOne = others.every(({ format }) => format === first.format);
  return { order, like: isOne ? { ...first, short: isShort(dates) } : null };
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
