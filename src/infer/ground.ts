import type { Day } from '../day.ts';
import { shippedBy } from '../policy/history.ts';
import { type Granularity, linesOf } from '../release/line.ts';
import type { Line, Release } from '../release/release.ts';

/** The releases of a repository, as they stood on any day, and the lines a granularity makes of them. */
export type Ground = {
  /** Newest first by version. */
  readonly releases: readonly Release[];
  readonly shipped: (day: Day) => readonly Release[];
  readonly lines: (day: Day, granularity: Granularity) => readonly Line[];
};

/** Remembers what it was asked: every candidate asks for the same days. */
export function groundOf(releases: readonly Release[]): Ground {
  const shipped = answeredOnce((day: Day) => shippedBy(releases, day), String);
  const lines = answeredOnce(
    ({ day, granularity }: GroundQuestion) => linesOf(shipped(day), granularity).lines,
    ({ day, granularity }) => `${day} ${JSON.stringify(granularity)}`,
  );
  return { releases, shipped, lines: (day, granularity) => lines({ day, granularity }) };
}

type GroundQuestion = { readonly day: Day; readonly granularity: Granularity };

/** A function that answers the same question once. */
export function answeredOnce<Q, A>(
  answer: (question: Q) => A,
  keyOf: (question: Q) => string,
): (question: Q) => A {
  const known = new Map<string, A>();
  return (question) => {
    const key = keyOf(question);
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = answer(question);
    known.set(key, found);
    return found;
  };
}
