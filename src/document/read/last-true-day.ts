import { addDays, type Day } from '../../day.ts';
import { compareNumbers } from '../../release/version.ts';
import type { Wanted } from '../wanted.ts';
import { type Entry, lineOf, lowerBound, rangeOf } from './row.ts';
import type { Speakers } from './speakers.ts';

/**
 * The day a table was last true: the one before the first release of a line newer than any that these rows name; today
 * when there is none. What was never released tells no day.
 */
export function lastTrueDay(supported: readonly Entry[], speakers: Speakers, wanted: Wanted): Day {
  const newest = supported
    .flatMap(({ names }) => names.filter(({ fit }) => fit !== 'unreleased').map(({ label }) => label.numbers))
    .reduce<readonly number[]>((best, numbers) => (compareNumbers(numbers, best) > 0 ? numbers : best), []);
  if (!supported.some((entry) => lineOf(entry) !== null)) return wanted.day;
  const days = wanted.lines
    .filter((each) => compareNumbers(each.line.numbers, newest) > 0 && !isSpanned(speakers.of(each)))
    .flatMap(({ line }) => line.released ?? []);
  const first = days.sort()[0];
  return first === undefined ? wanted.day : addDays(first, -1);
}

/** A bound from below or a range knows the lines it holds. */
function isSpanned(speaker: Entry | null): boolean {
  return speaker !== null && (lowerBound(speaker) !== null || rangeOf(speaker) !== null);
}
