import { replaceDigits } from './label.ts';
import type { Row } from './row.ts';

/** How far on the release is that ends a row: `2.x` until 4.0 is two on at the first place, `1.4` until 1.5 one at the second. */
type Distance = { readonly place: number; readonly count: number };

/**
 * The text of a new row in a table whose rows all end with a release that is as far on: `Until 5.0` for 3.x beneath
 * `2.x | Until 4.0`, in the words of the nearest row. Null where they do not, or `like` is no such row.
 */
export function untilRelease(
  rows: readonly Row[],
  like: Row | undefined,
  line: readonly number[],
): string | null {
  const told = rows.filter(({ state }) => state.kind === 'until');
  const [first, ...others] = told.map(distanceOf);
  if (like?.state.kind !== 'until' || first === undefined || first === null) return null;
  const isOne = others.every((other) => other?.place === first.place && other.count === first.count);
  const { numbers } = like.state;
  if (!isOne || line.length <= first.place) return null;
  const next = numbers.map((_, place) => {
    if (place > first.place) return 0;
    return (line[place] ?? 0) + (place === first.place ? first.count : 0);
  });
  return replaceDigits(like.stateRaw, numbers.join('.'), next.join('.'));
}

function distanceOf({ state, names: [name, second] }: Row): Distance | null {
  if (state.kind !== 'until' || name === undefined || second !== undefined) return null;
  const own = name.label.numbers;
  const place = state.numbers.findIndex((number, index) => number !== own[index]);
  const count = (state.numbers[place] ?? 0) - (own[place] ?? 0);
  const isPlain = state.numbers.slice(place + 1).every((number) => number === 0);
  return place !== -1 && place < own.length && count > 0 && isPlain ? { place, count } : null;
}
