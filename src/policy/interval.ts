import type { Range } from '../release/range.ts';
import { compareNumbers } from '../release/version.ts';

/** The versions between two limits; null means no limit on that side. */
export type Interval = { readonly low: Limit | null; readonly high: Limit | null };
type Limit = { readonly numbers: readonly number[]; readonly inclusive: boolean };

/** The versions that lie within all bounds of a range. */
export function intervalOf(range: Range): Interval {
  return range.map(boundInterval).reduce(meet, { low: null, high: null });
}

function boundInterval({ operator, numbers }: Range[number]): Interval {
  switch (operator) {
    case '<':
    case '<=':
      return { low: null, high: { numbers, inclusive: operator === '<=' } };
    case '>':
    case '>=':
      return { low: { numbers, inclusive: operator === '>=' }, high: null };
    case '=':
      return { low: { numbers, inclusive: true }, high: { numbers: following(numbers), inclusive: false } };
  }
}

/** Whether no version lies in it. */
export function isEmpty({ low, high }: Interval): boolean {
  if (low === null || high === null) return false;
  const order = compareNumbers(low.numbers, high.numbers);
  return order > 0 || (order === 0 && !(low.inclusive && high.inclusive));
}

/** Whether all of `narrow` lies in `wide`. */
export function contains(wide: Interval, narrow: Interval): boolean {
  const { low, high } = meet(wide, narrow);
  return same(low, narrow.low) && same(high, narrow.high);
}

function meet(a: Interval, b: Interval): Interval {
  return { low: tighter(a.low, b.low, 1), high: tighter(a.high, b.high, -1) };
}

function tighter(a: Limit | null, b: Limit | null, direction: 1 | -1): Limit | null {
  if (a === null || b === null) return a ?? b;
  const order = compareNumbers(a.numbers, b.numbers) * direction;
  if (order === 0) return a.inclusive ? b : a;
  return order > 0 ? a : b;
}

function same(a: Limit | null, b: Limit | null): boolean {
  if (a === null || b === null) return a === b;
  return compareNumbers(a.numbers, b.numbers) === 0 && a.inclusive === b.inclusive;
}

function following(numbers: readonly number[]): readonly number[] {
  return numbers.with(-1, (numbers.at(-1) ?? 0) + 1);
}
