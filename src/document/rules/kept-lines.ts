import { isLowest, startsWith } from '../../release/interval.ts';
import type { Release } from '../../release/release.ts';
import { compareNumbers } from '../../release/version.ts';
import { contains } from '../read/coverage.ts';
import { endedRows, isEndedBound, mostEndedRows } from '../read/ended.ts';
import { isRest, isUnread, lineOf, type Row, rangeOf, scopeOf, upperBound } from '../read/row.ts';
import { isNewerThanAll, type VersionTable, versionText } from '../read/version-table.ts';
import type { WantedLine } from '../wanted.ts';
import type { Rewritten } from './edited.ts';

/** A line that was told of, or is newer than any, must be told of, unless the table lists supported lines only. */
export function lostLine({ old, now, rules }: Rewritten): string | null {
  const isSelective = rules.ended === 'drop' || (rules.ended !== 'keep' && listsSupportedOnly(old));
  const isFull = endedRows(old).length <= mostEndedRows && endedRows(now).length >= mostEndedRows;
  if (isSelective || isFull) return null;
  const passed = omittedLines(old, now);
  const fallen = old.wanted.lines.find((line) => {
    const isNew = isNewerThanAll(line, old) && old.newestListed.length > 0;
    const isTold = isNew || old.speakers.of(line) !== null;
    return isTold && now.speakers.of(line) === null && !passed.has(line);
  });
  return fallen === undefined ? null : `No row covers ${fallen.line.name} any longer.`;
}

/**
 * The lines that ended between supported ones, in a table that has a bound, names no ended line, and passed such lines
 * over before, or would have more rows for them than for supported ones.
 */
function omittedLines(old: VersionTable, now: VersionTable): ReadonlySet<WantedLine> {
  const { wanted, newestListed, speakers } = old;
  const hasBound = now.rows.some((row) => isEndedBound(row, now));
  const isPlain = [old, now].every((table) => endedRows(table).length === 0 && !listsRange(table));
  const supported = wanted.lines.filter(({ tier }) => tier !== null);
  const lowest = supported.at(-1)?.line.numbers;
  if (!hasBound || !isPlain || lowest === undefined) return new Set();
  const between = wanted.lines.filter(
    ({ tier, line }) => tier === null && compareNumbers(line.numbers, lowest) > 0,
  );
  const isLeft = (each: WantedLine) =>
    compareNumbers(each.line.numbers, newestListed) < 0 && speakers.of(each) === null;
  const isPractice =
    wanted.practice?.between === false || between.some(isLeft) || between.length > supported.length;
  return new Set(isPractice ? between : []);
}

/** Whether a range tells of what has ended. */
function listsRange({ rows, vocabulary }: VersionTable): boolean {
  return rows.some((row) => rangeOf(row) !== null && vocabulary.statusOf(row) === 'ended');
}

/** No row names what has ended, be it in words that cannot be read, or stands for it as a whole. */
function listsSupportedOnly(table: VersionTable): boolean {
  const isWhole = (row: Row) => isRest(row) || upperBound(row) !== null || rangeOf(row) !== null;
  const namesUnread = (row: Row) => isUnread(row) && /\d/u.test(versionText(row, table));
  return table.rows.every(
    (row) =>
      !isRest(row) &&
      (table.vocabulary.statusOf(row) !== 'ended' ||
        (row.names.length === 0 && !isWhole(row) && !namesUnread(row))),
  );
}

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
