import type { Day } from '../day.ts';

/** Something that was there on a day. */
type Dated = { readonly day: Day };

/** What came, one after the other, of which the earliest are kept. */
export type Earliest<T> = {
  readonly add: (item: T) => void;
  /** The last of the earliest `most` by day; of one day, what came later is earlier. Nothing while there are fewer. */
  readonly last: () => T | undefined;
  readonly count: () => number;
};

type Numbered<T> = { readonly item: T; readonly came: number };

/** Keeps the earliest `most`, in a heap whose root is the last of them: log `most` steps for each that comes. */
export function earliest<T extends Dated>(most: number): Earliest<T> {
  const heap: Numbered<T>[] = [];
  let came = 0;
  const add = (item: T) => {
    const next = { item, came: came++ };
    if (heap.length < most) rise(heap, next);
    else if (heap[0] !== undefined && isLater(heap[0], next)) sink(heap, next);
  };
  return { add, last: () => (came < most ? undefined : heap[0]?.item), count: () => came };
}

function isLater<T extends Dated>(a: Numbered<T>, b: Numbered<T>): boolean {
  return a.item.day === b.item.day ? a.came < b.came : a.item.day > b.item.day;
}

/** Puts one more into the heap, above everything that is earlier. */
function rise<T extends Dated>(heap: Numbered<T>[], next: Numbered<T>): void {
  let place = heap.length;
  while (place > 0) {
    const above = Math.floor((place - 1) / 2);
    const parent = heap[above] as Numbered<T>;
    if (!isLater(next, parent)) break;
    heap[place] = parent;
    place = above;
  }
  heap[place] = next;
}

/** Puts one in the place of the root, beneath everything that is later. */
function sink<T extends Dated>(heap: Numbered<T>[], next: Numbered<T>): void {
  let place = 0;
  for (let below = 1; below < heap.length; below = place * 2 + 1) {
    const [left, right] = [heap[below] as Numbered<T>, heap[below + 1]];
    const child = right !== undefined && isLater(right, left) ? right : left;
    if (!isLater(child, next)) break;
    heap[place] = child;
    place = child === left ? below : below + 1;
  }
  heap[place] = next;
}
