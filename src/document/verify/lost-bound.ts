import { compareNumbers } from '../../release/version.ts';
import type { Entry } from '../read/entry.ts';
import { contains } from '../read/speak.ts';
import { floorOf, type Survey } from '../read/survey.ts';

/** That fewer catch-alls with a bound are left than are needed, or null: each is while a row stands above it. */
export function lostBound(old: Survey, now: Survey): string | null {
  const needed = boundsOf(old).filter((bound, index, all) => {
    const ceiling = all[index - 1] ?? null;
    return hasTail(bound, ceiling, now) && !isMerged(bound, ceiling, now) && !isVoid(bound, now);
  });
  return boundsOf(now).length < needed.length ? 'A catch-all was lost.' : null;
}

/** The catch-alls with a bound, highest first. */
function boundsOf({ entries }: Survey): readonly Entry[] {
  return entries
    .filter(({ notation }) => notation.kind === 'below')
    .sort((a, b) => compareNumbers(numbersOf(b), numbersOf(a)));
}

function numbersOf({ notation }: Entry): readonly number[] {
  return notation.kind === 'below' ? notation.bound.numbers : [];
}

/** Whether a bound rose to where the next higher one came down to: no row stands between its old place and theirs. */
function isMerged(bound: Entry, ceiling: Entry | null, now: Survey): boolean {
  const from = numbersOf(bound);
  if (ceiling === null) return false;
  const met = boundsOf(now).map(numbersOf);
  return met.some((to) => {
    const isBetween = compareNumbers(to, from) > 0 && compareNumbers(to, numbersOf(ceiling)) < 0;
    const floors = now.entries.flatMap((entry) => [floorOf(entry) ?? []]);
    return isBetween && !floors.some((row) => compareNumbers(row, from) >= 0 && compareNumbers(row, to) < 0);
  });
}

/** Whether everything that was released beneath a bound is told of now, down to the oldest, which is supported. */
function isVoid(bound: Entry, { wanted, speakers }: Survey): boolean {
  const beneath = wanted.lines.filter(({ line }) => contains(bound, line.latest.version.numbers, false));
  const oldest = beneath.at(-1) ?? null;
  return oldest !== null && oldest.tier !== null && beneath.every((line) => speakers.of(line) !== null);
}

/** Whether a row still stands above a bound, and below the next higher one. */
function hasTail(bound: Entry, ceiling: Entry | null, { entries }: Survey): boolean {
  return entries.map(floorOf).some((floor) => {
    if (floor === null || compareNumbers(floor, numbersOf(bound)) < 0) return false;
    return ceiling === null || compareNumbers(floor, numbersOf(ceiling)) < 0;
  });
}
