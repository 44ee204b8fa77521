import { firstThat } from '../sorted.ts';

/** Texts in order, with a number each; texts of one beginning stand side by side. */
export type Prefixes = {
  /** How many texts begin so. */
  readonly count: (beginning: string) => number;
  /** The numbers of those texts together. */
  readonly sum: (beginning: string) => number;
};

/** Sorts texts once, so that those of one beginning are found in a few steps however many there are. */
export function prefixesOf(items: readonly (readonly [text: string, number: number])[]): Prefixes {
  const sorted = items.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const sums = [0];
  for (const [, number] of sorted) sums.push((sums.at(-1) ?? 0) + number);
  const rangeOf = (beginning: string) => {
    const from = firstThat(sorted, ([text]) => text >= beginning);
    const to = firstThat(sorted, ([text]) => text.slice(0, beginning.length) > beginning);
    return { from, to };
  };
  return {
    count: (beginning) => {
      const { from, to } = rangeOf(beginning);
      return to - from;
    },
    sum: (beginning) => {
      const { from, to } = rangeOf(beginning);
      return (sums[to] ?? 0) - (sums[from] ?? 0);
    },
  };
}
