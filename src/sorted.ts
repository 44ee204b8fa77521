/** The index of the first item that it holds for, and then for all behind it; how many there are where it holds for none. */
export function firstThat<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return firstIndex(items.length, (index) => holds(items[index] as T));
}

/** The first index below `count` of which something holds that holds of all behind it as well; `count` where of none. */
export function firstIndex(count: number, holds: (index: number) => boolean): number {
  let [from, to] = [0, count];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** What is best up to each item, itself included. */
export function running<T>(items: readonly T[], better: (best: T | undefined, next: T) => T): readonly T[] {
  const found: T[] = [];
  for (const item of items) found.push(better(found.at(-1), item));
  return found;
}
