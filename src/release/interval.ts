import { compareNumbers, mostNumbers } from './version.ts';

/** The numbers of a version or a line; they compare padded with zeros, so that 3 is 3.0. */
export type Numbers = readonly number[];

/** The versions from one on, that one included, and before another; null is without end. `[]` is the lowest of all. */
export type Interval = { readonly from: Numbers; readonly to: Numbers | null };

/** Every version. */
export const everything: Interval = { from: [], to: null };

/** The versions that begin with these numbers: `8`, `8.1` and `8.1.2` with 8. */
export function allOf(prefix: Numbers): Interval {
  return prefix.length === 0 ? everything : { from: prefix, to: following(prefix) };
}

/** The first version that no longer begins with these numbers: 1.10 after 1.9. */
export function following(numbers: Numbers): Numbers {
  return numbers.with(-1, (numbers.at(-1) ?? 0) + 1);
}

/** The version right above: with one number more than a version has. */
export function above(numbers: Numbers): Numbers {
  return [...Array.from({ length: mostWritten }, (_, index) => numbers[index] ?? 0), 1];
}

/** A table may write one number more than a version has. */
const mostWritten = mostNumbers + 1;

/** Whether a version lies in an interval. */
export function includes({ from, to }: Interval, version: Numbers): boolean {
  return compareNumbers(version, from) >= 0 && (to === null || compareNumbers(version, to) < 0);
}

/** Whether a version begins with these numbers. */
export function startsWith(version: Numbers, prefix: Numbers): boolean {
  return prefix.every((number, index) => (version[index] ?? 0) === number);
}

/** The versions in both. */
export function meet(a: Interval, b: Interval): Interval {
  const from = compareNumbers(a.from, b.from) >= 0 ? a.from : b.from;
  if (a.to === null || b.to === null) return { from, to: a.to ?? b.to };
  return { from, to: compareNumbers(a.to, b.to) <= 0 ? a.to : b.to };
}

/** Whether no version lies in it. */
export function isEmpty({ from, to }: Interval): boolean {
  return to !== null && compareNumbers(from, to) >= 0;
}

/** Whether all of `narrow` lies in `wide`. */
export function isWithin(narrow: Interval, wide: Interval): boolean {
  if (compareNumbers(narrow.from, wide.from) < 0) return false;
  return wide.to === null || (narrow.to !== null && compareNumbers(narrow.to, wide.to) <= 0);
}

/** Whether nothing is lower: 0, 0.0. */
export function isLowest(numbers: Numbers): boolean {
  return numbers.every((number) => number === 0);
}

/** What numbers that compare as the same have in common: `3` and `3.0` have the key `3`. */
export function lineKey(numbers: Numbers): string {
  return numbers.slice(0, numbers.findLastIndex((number) => number !== 0) + 1).join('.');
}

/** `1.2` as numbers. */
export function parseNumbers(digits: string): Numbers {
  return digits.split(/[.-]/u).map(Number);
}

/** What a version starts with, as far as anybody writes it: `1`, `1.2`, `1.2.0`, `1.2.0.0` and `1.2.0.0.0` for 1.2. */
export function beginningsOf(numbers: Numbers): readonly string[] {
  const padded = Array.from({ length: mostWritten }, (_, index) => numbers[index] ?? 0);
  return padded.map((_, index) => padded.slice(0, index + 1).join('.'));
}
