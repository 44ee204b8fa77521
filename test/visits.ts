/** The methods that visit the items of a list, each by its callback. */
const visiting = [
  'every',
  'filter',
  'find',
  'findIndex',
  'findLast',
  'findLastIndex',
  'flatMap',
  'forEach',
  'map',
  'reduce',
  'some',
  'sort',
  'toSorted',
] as const;
/** Those that look for an item by themselves. */
const seeking = ['includes', 'indexOf'] as const;
/** Those that copy items into a new list. */
const copying = ['concat', 'flat', 'slice', 'toReversed', 'toSpliced', 'with'] as const;

type Method = (this: readonly unknown[], ...words: unknown[]) => unknown;

/**
 * Counts work instead of timing it: how many items the methods of lists visit and copy, how often they compare, and how
 * far they seek, while something is done. It is the same on every machine, however busy.
 */
export function visitsOf(work: () => unknown): number {
  let visits = 0;
  const prototype = Array.prototype as unknown as Record<string, Method>;
  const methods = [...visiting, ...seeking, ...copying];
  const kept = new Map(methods.map((name) => [name, prototype[name] as Method]));
  const put = (name: string, method: Method) =>
    Object.defineProperty(Array.prototype, name, { value: method, configurable: true, writable: true });
  for (const name of visiting)
    put(name, function (callback, ...words) {
      const counted = (...given: unknown[]): unknown => {
        visits++;
        return (callback as (...given: unknown[]) => unknown).apply(words[0], given);
      };
      return kept.get(name)?.call(this, callback === undefined ? callback : counted, ...words);
    });
  for (const name of seeking)
    put(name, function (...words) {
      const place = kept.get('indexOf')?.call(this, ...words) as number;
      visits += place < 0 ? this.length : place + 1;
      return kept.get(name)?.call(this, ...words);
    });
  for (const name of copying)
    put(name, function (...words) {
      const copy = kept.get(name)?.call(this, ...words) as readonly unknown[];
      visits += copy.length;
      return copy;
    });
  try {
    work();
    return visits;
  } finally {
    for (const [name, method] of kept) put(name, method);
  }
}

/** How visits grow with a size: 1 where twice the size takes twice as many, 2 where it takes four times as many. */
export function growthOf(sizes: readonly [number, number], prepare: (size: number) => () => unknown): number {
  const [small, large] = sizes.map((size) => visitsOf(prepare(size)));
  return Math.log((large ?? 1) / (small ?? 1)) / Math.log(sizes[1] / sizes[0]);
}
