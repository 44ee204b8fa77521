import { following, startsWith } from '../../release/interval.ts';
import { compareNumbers } from '../../release/version.ts';
import { contains } from '../read/coverage.ts';
import type { RangeNotation } from '../read/notation.ts';
import { type Entry, floorOf, isNewest, namesReleases, rangeOf, upperBound } from '../read/row.ts';
import { type VersionTable, versionText } from '../read/version-table.ts';
import { type Edited, isEndedBound, type Rewritten, rowsByText } from './edited.ts';

/**
 * A new bound of what has ended that reaches over a row it should stand beside; interleaved ones reach over later rows.
 * Ended ranges, pre-releases and names nothing was released under may lie within a bound as well.
 */
export function overlappingBound({ now, old }: Edited): string | null {
  const known = old === null ? new Map() : rowsByText(old);
  const overlap = now.entries.find(
    (entry) => !known.has(versionText(entry, now)) && isEndedBound(entry, now) && reachesOver(entry, now),
  );
  return overlap === undefined ? null : `The row "${versionText(overlap, now)}" also covers supported rows.`;
}

function reachesOver(bound: Entry, { entries, vocabulary, order }: VersionTable): boolean {
  const before = entries.filter((entry) => {
    const isBefore = order === 'newest first' ? entry.index < bound.index : entry.index > bound.index;
    return isBefore && (vocabulary.statusOf(entry) === 'supported' || namesReleases(entry));
  });
  return before.map(floorOf).some((floor) => floor !== null && contains(bound, floor));
}

/** A bound that names no row and did not stand there so. */
export function looseBound({ now, old }: Rewritten): string | null {
  const known = rowsByText(old);
  const loose = now.entries.find((entry) => {
    const was = known.get(versionText(entry, now));
    return isLoose(entry, now) && (was === undefined || !isLoose(was, old));
  });
  return loose === undefined ? null : `The bound "${versionText(loose, now)}" names no row above it.`;
}

/** `<` names the lowest version of a row, or the newest line where words speak for it; `<=` an ended line. */
function isLoose(bound: Entry, { entries, wanted, vocabulary }: VersionTable): boolean {
  const upper = upperBound(bound);
  if (upper === null || vocabulary.statusOf(bound) === 'supported') return false;
  const { numbers } = upper.bound;
  if (upper.inclusive) {
    return !wanted.lines.some(
      ({ line, tier }) => tier === null && startsWith(line.latest.version.numbers, numbers),
    );
  }
  const rows = entries.flatMap((entry) => [floorOf(entry) ?? []]).filter((floor) => floor.length > 0);
  const hasWords = rows.length === 0 || entries.some(isNewest);
  const floors = hasWords ? [...rows, wanted.lines[0]?.line.numbers ?? []] : rows;
  return !floors.some((floor) => compareNumbers(floor, numbers) === 0 || startsWith(floor, numbers));
}

/** A range that moved and whose upper end holds lines that were never released. */
export function rangeAhead({ now, old }: Rewritten): string | null {
  const known = new Set(old.entries.map((entry) => rangeOf(entry)?.to.digits));
  const ahead = now.entries.find((entry) => {
    const range = rangeOf(entry);
    return range !== null && !known.has(range.to.digits) && isAhead(range, now);
  });
  return ahead === undefined
    ? null
    : `The row "${versionText(ahead, now)}" also covers lines that are not released.`;
}

function isAhead({ to: { numbers }, inclusive }: RangeNotation, { wanted }: VersionTable): boolean {
  const newest = wanted.lines[0]?.line.numbers ?? [];
  return inclusive
    ? compareNumbers(numbers.slice(0, newest.length), newest) > 0
    : compareNumbers(numbers, following(newest.slice(0, numbers.length))) > 0;
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
function boundsOf({ entries }: VersionTable): readonly Entry[] {
  return entries
    .filter((entry) => upperBound(entry) !== null)
    .sort((a, b) => compareNumbers(numbersOf(b), numbersOf(a)));
}

function numbersOf(entry: Entry): readonly number[] {
  return upperBound(entry)?.bound.numbers ?? [];
}

/** Whether a bound rose to where the next higher one came down to: no row stands between its old place and theirs. */
function isMerged(bound: Entry, ceiling: Entry | null, now: VersionTable): boolean {
  const from = numbersOf(bound);
  if (ceiling === null) return false;
  const met = boundsOf(now).map(numbersOf);
  return met.some((to) => {
    const isBetween = compareNumbers(to, from) > 0 && compareNumbers(to, numbersOf(ceiling)) < 0;
    const floors = now.entries.flatMap((entry) => [floorOf(entry) ?? []]);
    return isBetween && !floors.some((row) => compareNumbers(row, from) >= 0 && compareNumbers(row, to) < 0);
  });
}

/** Whether everything that was released beneath a bound is told of now, down to the oldest, which is supported. */
function isVoid(bound: Entry, { wanted, speakers }: VersionTable): boolean {
  const beneath = wanted.lines.filter(({ line }) => contains(bound, line.latest.version.numbers));
  const oldest = beneath.at(-1) ?? null;
  return oldest !== null && oldest.tier !== null && beneath.every((line) => speakers.of(line) !== null);
}

/** Whether a row still stands above a bound, and below the next higher one. */
function hasTail(bound: Entry, ceiling: Entry | null, { entries }: VersionTable): boolean {
  return entries.map(floorOf).some((floor) => {
    if (floor === null || compareNumbers(floor, numbersOf(bound)) < 0) return false;
    return ceiling === null || compareNumbers(floor, numbersOf(ceiling)) < 0;
  });
}
