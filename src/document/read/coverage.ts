import {
  allOf,
  everything,
  following,
  type Interval,
  includes,
  type Numbers,
} from '../../release/interval.ts';
import { compareNumbers } from '../../release/version.ts';
import type { Notation } from './notation.ts';

/**
 * The versions that a bound, a range or a phrase holds; nothing for rows that name what they are of. Inclusive bounds hold
 * the whole line they name: `<= 1.9` holds 1.9.4, and `> 1.9` does not.
 */
export function coverageOf(notation: Notation): Interval | null {
  switch (notation.kind) {
    case 'below':
      return { ...everything, to: upTo(notation.bound.numbers, notation.inclusive) };
    case 'above':
      return { ...everything, from: upTo(notation.bound.numbers, !notation.inclusive) };
    case 'range':
      return { from: notation.from.numbers, to: upTo(notation.to.numbers, notation.inclusive) };
    case 'newest':
    case 'rest':
      return notation.of === null ? everything : allOf(notation.of.numbers);
    default:
      return null;
  }
}

function upTo(numbers: Numbers, inclusive: boolean): Numbers {
  return inclusive ? following(numbers) : numbers;
}

/** What a row's version cell says, and what it holds. */
export type Covering = { readonly notation: Notation; readonly coverage: Interval | null };

/** Whether a bound, range or phrase contains a version, or a whole line when its latest release is given. */
export function contains({ notation, coverage }: Covering, version: Numbers, isNewest = false): boolean {
  if (coverage === null || (notation.kind === 'newest' && !isNewest)) return false;
  return includes(coverage, version);
}

/** Symbolic newest before closed ranges before bounds (the nearest one) before symbolic rest (the narrower one). */
export function isNearer(row: Covering, other: Covering, version: Numbers): boolean {
  const rank = ranks[row.notation.kind] - ranks[other.notation.kind];
  if (rank !== 0) return rank < 0;
  return compareNumbers(distance(row, version), distance(other, version)) < 0;
}

const ranks = {
  lines: 0,
  'pre-release': 0,
  newest: 1,
  range: 2,
  below: 3,
  above: 3,
  rest: 4,
  branch: 5,
  unread: 5,
};

/** How far a bound lies above or below a version, number by number: the nearest compares as the smallest. */
function distance({ notation }: Covering, version: Numbers): Numbers {
  if (notation.kind !== 'below' && notation.kind !== 'above') {
    const narrow = notation.kind === 'newest' || notation.kind === 'rest' ? notation.of : null;
    return narrow === null && !('previous' in notation) ? [1] : [0];
  }
  const { numbers } = notation.bound;
  const [high, low] = notation.kind === 'below' ? [numbers, version] : [version, numbers];
  const length = Math.max(numbers.length, version.length);
  return Array.from({ length }, (_, index) => (high[index] ?? 0) - (low[index] ?? 0));
}
