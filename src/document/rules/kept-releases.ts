import { isLowest, startsWith } from '../../release/interval.ts';
import type { Release } from '../../release/release.ts';
import { contains } from '../read/coverage.ts';
import { isRest, lineOf, type Row, scopeOf, upperBound } from '../read/row.ts';
import { type VersionTable, versionText } from '../read/version-table.ts';
import { isEndedBound, type Rewritten } from './edited.ts';

/**
 * Rows that name lines and say less of what has ended than the rows they replace: all the rest has ended as before, and
 * so has, or is told of, what a bound held of a line that has a row.
 */
export function lostReleases({ old, now }: Rewritten): string | null {
  const rest = old.rows.find((row) => isOfRest(row, old));
  const isTold = now.rows.some((row) => isEndedBound(row, now) || isOfRest(row, now));
  if (rest !== undefined && !isFromZero(now) && !isTold)
    return `No row says what "${versionText(rest, old)}" said before.`;
  const fallen = heldReleases(old).find(
    ({ version }) => !now.rows.some((row) => tellsOf(row, version.numbers)),
  );
  return fallen === undefined ? null : `No row covers ${fallen.tag} any longer.`;
}

function isOfRest(row: Row, { vocabulary }: VersionTable): boolean {
  return isRest(row) && scopeOf(row).length === 0 && vocabulary.statusOf(row) === 'ended';
}

/** Whether nothing can be older than what is told of. */
function isFromZero({ wanted }: VersionTable): boolean {
  return isLowest(wanted.lines.at(-1)?.line.numbers ?? []);
}

/** The releases of lines with a row for one of them that a `<` held; a `<=` names lines, and moves from one to another. */
function heldReleases(table: VersionTable): readonly Release[] {
  const { rows, rowCounts } = table;
  const bounds = rows.filter((row) => isEndedBound(row, table) && isStrict(row));
  const lines = rows.flatMap((row) => lineOf(row) ?? []).filter((line) => rowCounts.get(line) === 1);
  return lines
    .flatMap(({ line }) => line.releases)
    .filter(({ version }) => bounds.some((bound) => contains(bound, version.numbers)));
}

function isStrict(row: Row): boolean {
  return upperBound(row)?.inclusive === false;
}

/** Whether a row tells of a version: it names it or what it is part of, or contains it. */
export function tellsOf(row: Row, version: readonly number[]): boolean {
  const isNamed = row.names.some(({ label }) => startsWith(version, label.numbers));
  return isNamed || contains(row, version, true);
}
