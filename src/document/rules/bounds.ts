import { following, startsWith } from '../../release/interval.ts';
import { compareNumbers } from '../../release/version.ts';
import { contains } from '../read/coverage.ts';
import { isEndedBound } from '../read/ended.ts';
import type { RangeNotation } from '../read/notation.ts';
import { isNewest, lowestOf, namesReleases, type Row, rangeOf, upperBound } from '../read/row.ts';
import { type VersionTable, versionText } from '../read/version-table.ts';
import { type Edited, type Rewritten, rowsByText } from './edited.ts';

/**
 * A new bound of what has ended that reaches over a row it should stand beside; interleaved ones reach over later rows.
 * Ended ranges, pre-releases and names nothing was released under may lie within a bound as well.
 */
export function overlappingBound({ now, old }: Edited): string | null {
  const known = old === null ? new Map() : rowsByText(old);
  const overlap = now.rows.find(
    (row) => !known.has(versionText(row, now)) && isEndedBound(row, now) && reachesOver(row, now),
  );
  return overlap === undefined ? null : `The row "${versionText(overlap, now)}" also covers supported rows.`;
}

function reachesOver(bound: Row, { rows, vocabulary, order }: VersionTable): boolean {
  const before = rows.filter((row) => {
    const isBefore = order === 'newest first' ? row.index < bound.index : row.index > bound.index;
    return isBefore && (vocabulary.statusOf(row) === 'supported' || namesReleases(row));
  });
  return before.map(lowestOf).some((version) => version !== null && contains(bound, version));
}

/**
 * A range of what has ended, new or moved, that holds a supported release or a row of one, where no such range held one
 * before: `2.0 - 3.0.0` beneath `3.0.x` may go on doing so.
 */
export function overlappingRange({ now, old }: Rewritten): string | null {
  if (endedRanges(old).some((range) => holdsSupported(range, old))) return null;
  const known = rowsByText(old);
  const overlap = endedRanges(now).find(
    (range) => !known.has(versionText(range, now)) && holdsSupported(range, now),
  );
  return overlap === undefined
    ? null
    : `The row "${versionText(overlap, now)}" also covers supported versions.`;
}

function endedRanges({ rows, vocabulary }: VersionTable): readonly Row[] {
  return rows.filter((row) => rangeOf(row) !== null && vocabulary.statusOf(row) === 'ended');
}

function holdsSupported(range: Row, { rows, vocabulary, wanted }: VersionTable): boolean {
  const supported = rows.filter((row) => vocabulary.statusOf(row) === 'supported' && namesReleases(row));
  const lowest = supported.map(lowestOf);
  const latest = wanted.lines
    .filter(({ tier }) => tier !== null)
    .map(({ line }) => line.latest.version.numbers);
  return [...lowest, ...latest].some((numbers) => numbers !== null && contains(range, numbers));
}

/** A bound or a range that ends at nothing that is there, and none did end there so. */
export function looseEnd({ now, old }: Rewritten): string | null {
  const known = new Set(old.rows.filter((row) => isLoose(row, old)).map(upperEnd));
  const loose = now.rows.find((row) => isLoose(row, now) && !known.has(upperEnd(row)));
  return loose === undefined
    ? null
    : `The row "${versionText(loose, now)}" ends at a version that names no row and no release.`;
}

/** `< 2.0` as it is, and of `1.0 - 1.4` and `>= 1.0, < 1.4` the upper end. */
function upperEnd(row: Row): string | null {
  const [upper, range] = [upperBound(row), rangeOf(row)];
  if (upper !== null) return `${upper.inclusive ? '<=' : '<'} ${upper.bound.digits}`;
  return range === null ? null : `to ${range.to.digits}`;
}

/**
 * `<` names the lowest version of a row, or the newest line where words speak for it; `<=` an ended line. A range holds
 * nothing above the newest line.
 */
function isLoose(row: Row, table: VersionTable): boolean {
  const [upper, range] = [upperBound(row), rangeOf(row)];
  if (range !== null) return isAhead(range, table);
  if (upper === null || table.vocabulary.statusOf(row) === 'supported') return false;
  const { numbers } = upper.bound;
  return upper.inclusive ? !isEndedLine(numbers, table) : !isLowestNamed(numbers, table);
}

function isAhead({ to: { numbers }, inclusive }: RangeNotation, { wanted }: VersionTable): boolean {
  const newest = wanted.lines[0]?.line.numbers ?? [];
  return inclusive
    ? compareNumbers(numbers.slice(0, newest.length), newest) > 0
    : compareNumbers(numbers, following(newest.slice(0, numbers.length))) > 0;
}

function isEndedLine(numbers: readonly number[], { wanted }: VersionTable): boolean {
  return wanted.lines.some(
    ({ line, tier }) => tier === null && startsWith(line.latest.version.numbers, numbers),
  );
}

function isLowestNamed(numbers: readonly number[], { rows, wanted }: VersionTable): boolean {
  const named = rows.flatMap((row) => [lowestOf(row) ?? []]).filter((version) => version.length > 0);
  const hasWords = named.length === 0 || rows.some(isNewest);
  const lowest = hasWords ? [...named, wanted.lines[0]?.line.numbers ?? []] : named;
  return lowest.some((version) => compareNumbers(version, numbers) === 0 || startsWith(version, numbers));
}

/** Fewer bounds than are needed: each is while a row stands above it. */
export function lostBound({ old, now, rules }: Rewritten): string | null {
  const needed = boundsOf(old).filter((bound, index, all) => {
    const ceiling = all[index - 1] ?? null;
    if (rules.ended === 'keep' && isEndedBound(bound, old) && !isVoid(bound, now)) return true;
    return hasTail(bound, ceiling, now) && !isMerged(bound, ceiling, now) && !isVoid(bound, now);
  });
  return boundsOf(now).length < needed.length ? 'A catch-all was lost.' : null;
}

/** The catch-alls with a bound, highest first. */
function boundsOf({ rows }: VersionTable): readonly Row[] {
  return rows
    .filter((row) => upperBound(row) !== null)
    .sort((a, b) => compareNumbers(numbersOf(b), numbersOf(a)));
}

function numbersOf(row: Row): readonly number[] {
  return upperBound(row)?.bound.numbers ?? [];
}

/** Whether a bound rose to where the next higher one came down to: no row stands between its old place and theirs. */
function isMerged(bound: Row, ceiling: Row | null, now: VersionTable): boolean {
  const from = numbersOf(bound);
  if (ceiling === null) return false;
  const met = boundsOf(now).map(numbersOf);
  return met.some((to) => {
    const isBetween = compareNumbers(to, from) > 0 && compareNumbers(to, numbersOf(ceiling)) < 0;
    const lowest = now.rows.flatMap((row) => [lowestOf(row) ?? []]);
    return (
      isBetween &&
      !lowest.some((version) => compareNumbers(version, from) >= 0 && compareNumbers(version, to) < 0)
    );
  });
}

/** Whether everything that was released beneath a bound is told of now, down to the oldest, which is supported. */
function isVoid(bound: Row, { wanted, speakers }: VersionTable): boolean {
  const beneath = wanted.lines.filter(({ line }) => contains(bound, line.latest.version.numbers));
  const oldest = beneath.at(-1) ?? null;
  return oldest !== null && oldest.tier !== null && beneath.every((line) => speakers.of(line) !== null);
}

/** Whether a row still stands above a bound, and below the next higher one. */
function hasTail(bound: Row, ceiling: Row | null, { rows }: VersionTable): boolean {
  return rows.map(lowestOf).some((version) => {
    if (version === null || compareNumbers(version, numbersOf(bound)) < 0) return false;
    return ceiling === null || compareNumbers(version, numbersOf(ceiling)) < 0;
  });
}
