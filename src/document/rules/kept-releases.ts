import { isLowest, startsWith } from '../../release/interval.ts';
import type { Release } from '../../release/release.ts';
import { contains } from '../read/coverage.ts';
import { type Entry, isRest, lineOf, scopeOf, upperBound } from '../read/row.ts';
import { type VersionTable, versionText } from '../read/version-table.ts';
import { isEndedBound, type Rewritten } from './edited.ts';

/**
 * Rows that name lines and say less of what has ended than the rows they replace: all the rest has ended as before, and
 * so has, or is told of, what a bound held of a line that has a row.
 */
export function lostReleases({ old, now }: Rewritten): string | null {
  const rest = old.entries.find((entry) => isOfRest(entry, old));
  const isTold = now.entries.some((entry) => isEndedBound(entry, now) || isOfRest(entry, now));
  if (rest !== undefined && !isFromZero(now) && !isTold)
    return `No row says what "${versionText(rest, old)}" said before.`;
  const fallen = heldReleases(old).find(
    ({ version }) => !now.entries.some((entry) => tellsOf(entry, version.numbers)),
  );
  return fallen === undefined ? null : `No row covers ${fallen.tag} any longer.`;
}

function isOfRest(entry: Entry, { vocabulary }: VersionTable): boolean {
  return isRest(entry) && scopeOf(entry).length === 0 && vocabulary.statusOf(entry) === 'ended';
}

/** Whether nothing can be older than what is told of. */
function isFromZero({ wanted }: VersionTable): boolean {
  return isLowest(wanted.lines.at(-1)?.line.numbers ?? []);
}

/** The releases of lines with a row for one of them that a `<` held; a `<=` names lines, and moves from one to another. */
function heldReleases(table: VersionTable): readonly Release[] {
  const { entries, rows } = table;
  const bounds = entries.filter((entry) => isEndedBound(entry, table) && isStrict(entry));
  const lines = entries.flatMap((entry) => lineOf(entry) ?? []).filter((line) => rows.get(line) === 1);
  return lines
    .flatMap(({ line }) => line.releases)
    .filter(({ version }) => bounds.some((bound) => contains(bound, version.numbers)));
}

function isStrict(entry: Entry): boolean {
  return upperBound(entry)?.inclusive === false;
}

/** Whether a row tells of a version: it names it or what it is part of, or contains it. */
export function tellsOf(entry: Entry, version: readonly number[]): boolean {
  const isNamed = entry.names.some(({ label }) => startsWith(version, label.numbers));
  return isNamed || contains(entry, version, true);
}
