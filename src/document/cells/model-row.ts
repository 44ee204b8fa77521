import { compareNumbers } from '../../release/version.ts';
import { rememberedOf } from '../../remember.ts';
import { firstIndex, running } from '../../sorted.ts';
import { highestOf, namesVersions, type Row } from '../read/row.ts';
import type { VersionTable } from '../read/version-table.ts';
import type { WantedLine } from '../wanted.ts';

/** The row a new one is cloned from: the newest listed one for a newer line, else the nearest by version. */
export function modelRowFor({ line }: WantedLine, { rows }: VersionTable): Row | null {
  const { named, newestBelow, oldestAbove } = ranked(rows);
  const older = firstIndex(named.length, (index) => !isOlder(named[index], line.numbers));
  return newestBelow[older - 1] ?? oldestAbove[older] ?? null;
}

/** Whether all that a row names is older. */
function isOlder(row: Row | undefined, numbers: readonly number[]): boolean {
  const tops = row?.names.map(({ label }) => label.numbers) ?? [];
  return tops.every((top) => compareNumbers(top, numbers) < 0);
}

/**
 * The rows that name versions, by the highest each names; with each of them the newest row up to there, and the oldest
 * from there on. Of rows that are alike the first is the newest.
 */
const ranked = rememberedOf((rows: readonly Row[]) => {
  const named = rows
    .filter(namesVersions)
    .toSorted((a, b) => compareNumbers(highestOf(a) ?? [], highestOf(b) ?? []));
  const isNewer = (a: Row, b: Row) => (compareNumbers(headOf(a), headOf(b)) || b.index - a.index) > 0;
  const newest = (best: Row | undefined, next: Row) =>
    best === undefined || isNewer(next, best) ? next : best;
  const oldest = (best: Row | undefined, next: Row) =>
    best === undefined || isNewer(best, next) ? next : best;
  return {
    named,
    newestBelow: running(named, newest),
    oldestAbove: running(named.toReversed(), oldest).toReversed(),
  };
});

function headOf({ names }: Row): readonly number[] {
  return names[0]?.label.numbers ?? [];
}

/** The newest row, when a line that is newer still takes its place. */
export function displacedBy(newest: WantedLine | undefined, table: VersionTable): Row | null {
  const source = newest === undefined ? null : modelRowFor(newest, table);
  if (newest === undefined || source === null) return null;
  return compareNumbers(newest.line.numbers, source.names[0]?.label.numbers ?? []) > 0 ? source : null;
}
