import { groupBy } from '../../group.ts';
import { beginningsOf, startsWith } from '../../release/interval.ts';
import { compareNumbers } from '../../release/version.ts';
import { rememberedOf } from '../../remember.ts';
import { firstIndex } from '../../sorted.ts';
import { tellsEnd } from '../cells/day-cells.ts';
import { contains } from '../read/coverage.ts';
import {
  coarseNames,
  isCoarse,
  isRest,
  lowerBound,
  type Name,
  namesVersions,
  type Row,
  rangeOf,
  scopeOf,
  upperBound,
} from '../read/row.ts';
import type { VersionTable } from '../read/version-table.ts';

/**
 * The lowest versions of rows that stay: nothing folds past them. Of a row for one supported line that is its latest
 * release, so that a finer bound inside the line stays beneath it.
 */
export type StandingVersions = readonly (readonly number[])[];

/** A row that stands for older versions as a whole and says they have ended. */
export function isCatchAll(row: Row, { vocabulary }: VersionTable): boolean {
  if (vocabulary.statusOf(row) !== 'ended') return false;
  return upperBound(row) !== null || isRest(row) || rangeOf(row) !== null || isCoarse(row);
}

/** The rows that stand for older versions as a whole. */
export const catchAlls = rememberedOf((table: VersionTable): readonly Row[] =>
  table.rows.filter((row) => isCatchAll(row, table)),
);

/** The `<` row or the like that can take a version, when the rows with these lowest versions stay. */
export function boundFor(
  numbers: readonly number[],
  standing: StandingVersions,
  table: VersionTable,
): Row | null {
  return takerOf(numbers, ownBounds(table), standing, table);
}

const ownBounds = rememberedOf((table: VersionTable): readonly Row[] =>
  catchAlls(table).filter((row) => upperBound(row) !== null && !tellsEnd(row, table)),
);

/** The catch-all that could take a version: none of the `standing` versions is between the two. */
export function takerOf(
  numbers: readonly number[],
  takers: readonly Row[],
  standing: StandingVersions,
  table: VersionTable,
): Row | null {
  const nearest = nearestBelow(numbers, standing);
  const between = (from: readonly number[]) => nearest !== undefined && compareNumbers(nearest, from) >= 0;
  const { coarse, wide } = takersByKind(takers);
  const named = Math.min(...beginningsOf(numbers).map((name) => coarse.get(name) ?? takers.length));
  const taker = wide.find(({ row, place }) => {
    if (place > named) return true;
    if (isRest(row)) return startsWith(numbers, scopeOf(row)) && !between([]);
    const upper = upperBound(row);
    if (upper === null || isDrawnBelow(row, numbers, table)) return false;
    if (contains(row, numbers)) return true;
    return !between(upper.bound.numbers) && (upper.inclusive || !isLeftOut(numbers, table));
  });
  return takers[Math.min(taker?.place ?? named, named)] ?? null;
}

/** Rows that take: those that name a coarser version, by its numbers, and bounds and words, each with its place. */
const takersByKind = rememberedOf((takers: readonly Row[]) => {
  const placed = takers.map((row, place) => ({ row, place }));
  const coarse = placed
    .filter(({ row }) => namesVersions(row))
    .flatMap(({ row, place }) => coarseNames(row).map((name) => [name, place] as const));
  return {
    coarse: new Map(coarse.toReversed()),
    wide: placed.filter(({ row }) => isRest(row) || upperBound(row) !== null),
  };
});

/** The highest of the standing versions that are lower than this one. */
function nearestBelow(numbers: readonly number[], standing: StandingVersions): readonly number[] | undefined {
  const sorted = sortedStanding(standing);
  return sorted[firstIndex(sorted.length, (index) => compareNumbers(sorted[index] ?? [], numbers) >= 0) - 1];
}

const sortedStanding = rememberedOf(
  (standing: StandingVersions): StandingVersions => standing.toSorted(compareNumbers),
);

/** Whether a version is the very one that `> 2.4` leaves out, which `< 2.4` beneath it would leave out too. */
function isLeftOut(numbers: readonly number[], { rows }: VersionTable): boolean {
  const left = leftOut(rows);
  return beginningsOf(numbers).some((name) => left.has(name));
}

const leftOut = rememberedOf((rows: readonly Row[]) => {
  const exclusive = rows.flatMap((row) => lowerBound(row) ?? []).filter(({ inclusive }) => !inclusive);
  return new Set(exclusive.map(({ bound }) => bound.numbers.join('.')));
});

/** Whether a line inside the bound must now be listed as supported, so that the bound will end below it. */
export function isDrawnBelow(bound: Row, numbers: readonly number[], table: VersionTable): boolean {
  const lowest = lowestSupported(table).get(bound);
  if (lowest === undefined || compareNumbers(lowest, numbers) >= 0) return false;
  return !isInterleaved(bound, lowest, table);
}

/** Whether a supported row of the same major version as a line stands beneath the bound of a newer one: `1.4` beneath `< 2.2`. */
export function isInterleaved(
  bound: Row,
  [major]: readonly number[],
  { rows, vocabulary }: VersionTable,
): boolean {
  const isBeneath = ({ label }: Name) => label.numbers[0] === major && contains(bound, label.numbers);
  const isOfNewer = upperBound(bound)?.bound.numbers[0] !== major;
  return (
    isOfNewer &&
    rows.some(
      (row) => namesVersions(row) && vocabulary.statusOf(row) === 'supported' && row.names.every(isBeneath),
    )
  );
}

/** The lowest supported line that each row speaks for. */
const lowestSupported = rememberedOf(({ wanted, speakers }: VersionTable) => {
  const held = groupBy(
    wanted.lines.filter(({ tier }) => tier !== null),
    speakers.of,
  );
  return new Map(
    [...held].map(([speaker, lines]) => [
      speaker,
      lines.map(({ line }) => line.numbers).sort(compareNumbers)[0],
    ]),
  );
});
