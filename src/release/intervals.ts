import { firstThat } from '../sorted.ts';
import type { Interval, Numbers } from './interval.ts';
import { compareNumbers } from './version.ts';

type HeldInterval<T> = { readonly item: T; readonly index: number; readonly interval: Interval };

/**
 * Finds what overlaps an interval without asking each: some of what it gives may only touch it, none that overlaps is
 * missing. What has no interval is never found; the order stays.
 */
export function overlapping<T>(
  items: readonly T[],
  intervalOf: (item: T) => Interval | null,
): (asked: Interval) => readonly T[] {
  const placed = items.flatMap((item, index) => {
    const interval = intervalOf(item);
    return interval === null ? [] : [{ item, index, interval }];
  });
  const open = placed.filter(({ interval }) => interval.to === null);
  const closed = placed
    .filter(({ interval }) => interval.to !== null)
    .sort((a, b) => compareNumbers(a.interval.from, b.interval.from));
  const reach = reachOf(closed);
  return (asked) => {
    const found = [...open];
    const { to } = asked;
    const begun =
      to === null
        ? closed.length
        : firstThat(closed, ({ interval }) => compareNumbers(interval.from, to) > 0);
    for (let index = begun - 1; index >= 0; index--) {
      if (compareNumbers(reach[index] ?? [], asked.from) < 0) break;
      const one = closed[index];
      if (one !== undefined && compareNumbers(one.interval.to ?? [], asked.from) >= 0) found.push(one);
    }
    return found.sort((a, b) => a.index - b.index).map(({ item }) => item);
  };
}

/** How far the first ones reach, for each number of them. */
function reachOf(closed: readonly HeldInterval<unknown>[]): readonly Numbers[] {
  let furthest: Numbers = [];
  return closed.map(({ interval }) => {
    if (interval.to !== null && compareNumbers(interval.to, furthest) > 0) furthest = interval.to;
    return furthest;
  });
}
