import { isLowest, startsWith } from '../../release/interval.ts';
import type { Release } from '../../release/release.ts';
import { compareNumbers } from '../../release/version.ts';
import { contains } from '../read/coverage.ts';
import {
  floorOf,
  isInWords,
  isNewest,
  isPreRelease,
  isRest,
  isUnread,
  lineOf,
  type Name,
  namesVersions,
  type Row,
  rangeOf,
  scopeOf,
  upperBound,
} from '../read/row.ts';
import { hasDayToCome, type VersionTable, versionText } from '../read/version-table.ts';
import { firstPlaces, isEndedBound, isExample, type Rewritten } from './edited.ts';

/** The first row that went although it is nobody's to remove. */
export function lostRow(edited: Rewritten): string | null {
  const { old, now } = edited;
  const texts = new Set(now.rows.map((row) => versionText(row, now)));
  const lost = old.rows.find((row) => {
    const kind = keptKinds.find(({ is }) => is(row, edited));
    return !texts.has(versionText(row, old)) && kind?.isKept(row, edited);
  });
  return lost === undefined ? null : `The row "${versionText(lost, old)}" was lost.`;
}

/** A kind of row, and whether one that went must have stayed. */
type KeptKind = {
  readonly is: (row: Row, edited: Rewritten) => boolean;
  readonly isKept: (row: Row, edited: Rewritten) => boolean;
};

/** The first kind that a row is of decides. */
const keptKinds: readonly KeptKind[] = [
  { is: isWords, isKept: (row, { rules }) => rules.rows !== 'concrete' || !isOfReleases(row) },
  { is: (row, { old }) => isPromisedPreRelease(row, old), isKept: () => true },
  {
    is: (row, { rules }) => rules.ended === 'keep' && isOfEndedLine(row),
    isKept: (row, { now }) => !now.rows.some((other) => lineOf(other)?.line === lineOf(row)?.line),
  },
  { is: (row, { old }) => isAnnotation(row, old), isKept: (_, { rules }) => rules.ended === null },
  {
    is: (row, { old }) => isPart(row, old),
    isKept: (row, { now }) => !now.rows.some((other) => tellsOf(other, floorOf(row) ?? [])),
  },
  {
    is: (row, { old }) => isPassedBy(row, old) && !isPreRelease(row) && isHistory(old),
    isKept: (_, { rules }) => rules.ended === null,
  },
  { is: () => true, isKept: (row, { old, now }) => isAnnouncement(row, old, now) },
];

/** Whether a table tells of what has ended row by row, with no bound and no words for the rest. */
function isHistory({ rows, vocabulary }: VersionTable): boolean {
  const isEnded = (row: Row) =>
    row.names.some(({ line }) => line !== null) && vocabulary.statusOf(row) === 'ended';
  return rows.some(isEnded) && !rows.some((row) => upperBound(row) !== null || isRest(row));
}

/** Branches, and what is not read, are nobody's to remove, nor are words unless the policy says so. */
function isWords(row: Row): boolean {
  return isInWords(row) || isUnread(row);
}

function isOfReleases(row: Row): boolean {
  return isNewest(row) || isRest(row);
}

/** One of several rows for parts of a supported line, `2.0.x` beside `2.1.x` where the line is 2. */
function isPart({ names: [name, second] }: Row, { rowCounts }: VersionTable): boolean {
  if (name?.fit !== 'finer' || second !== undefined || name.line === null) return false;
  return name.line.tier !== null && (rowCounts.get(name.line) ?? 0) > 1;
}

/** A row of one line by its own name, which has ended: `ended: keep` keeps it. */
function isOfEndedLine(row: Row): boolean {
  return lineOf(row)?.tier === null;
}

/** An ended row inside a bound and behind it, which stands there for its own sake. */
function isAnnotation(row: Row, table: VersionTable): boolean {
  const { rows, vocabulary, order } = table;
  const [name, second] = row.names;
  const isEnded = name?.line?.tier === null && second === undefined && namesVersions(row);
  if (!isEnded || name.fit === 'coarse' || vocabulary.statusOf(row) !== 'ended') return false;
  const side = order === 'newest first' ? 1 : -1;
  return rows.some(
    (bound) =>
      isEndedBound(bound, table) &&
      (row.index - bound.index) * side > 0 &&
      contains(bound, name.label.numbers),
  );
}

/** A row for what was never released, which another row does not hold and releases have not passed by. */
function isAnnouncement(row: Row, old: VersionTable, now: VersionTable): boolean {
  const isUnreleased = row.names.length > 0 && row.names.every(isUnreleasedName);
  if (!isUnreleased || isExample(old) || isPassedBy(row, old)) return false;
  return !now.rows.some((other) => contains(other, floorOf(row) ?? []));
}

function isUnreleasedName({ line, fit }: Name): boolean {
  return line === null && fit === 'unreleased';
}

/**
 * Whether a row promises support for what was never released and will not be any more: newer lines are out, and the
 * next older one has ended; a pre-release is over with any newer line, unless a cell has a day to come.
 */
export function isPassedBy(row: Row, table: VersionTable): boolean {
  const { vocabulary, wanted } = table;
  const [first, ...others] = row.names.map(({ label }) => label.numbers);
  const isPromise = vocabulary.statusOf(row) === 'supported' && row.names.every(isUnreleasedName);
  if (first === undefined || !isPromise) return false;
  const highest = others.reduce((best, each) => (compareNumbers(each, best) > 0 ? each : best), first);
  const isOlder = ({ line }: (typeof wanted.lines)[number]) => compareNumbers(line.numbers, highest) < 0;
  const [newest] = wanted.lines;
  if (newest === undefined || isOlder(newest)) return false;
  if (isPreRelease(row)) return others.length === 0 && !hasDayToCome(row, table);
  return (wanted.lines.find(isOlder)?.tier ?? null) === null;
}

/** A pre-release that is supported until a day to come. */
function isPromisedPreRelease(row: Row, table: VersionTable): boolean {
  const isSingle = isPreRelease(row) && row.names.length === 1;
  return isSingle && table.vocabulary.statusOf(row) === 'supported' && hasDayToCome(row, table);
}

/** A row that stands twice and did not. */
export function repeatedRow({ old, now }: Rewritten): string | null {
  const known = new Set(repeated(old));
  const twice = repeated(now).find((text) => !known.has(text));
  return twice === undefined ? null : `The row "${twice}" appears twice.`;
}

function repeated(table: VersionTable): readonly string[] {
  const texts = table.rows.map((row) => versionText(row, table));
  const first = firstPlaces(texts);
  return texts.filter((text, index) => first.get(text) !== index);
}

/** A table of ended lines that has grown so long need not tell of all of them. */
const longHistory = 12;

/** A line that was told of, or is newer than any, must be told of, unless the table lists supported lines only. */
export function lostLine({ old, now, rules }: Rewritten): string | null {
  const isSelective = rules.ended === 'drop' || (rules.ended !== 'keep' && listsSupportedOnly(old));
  const isFull = endedLines(old).length <= longHistory && endedLines(now).length >= longHistory;
  if (isSelective || isFull) return null;
  const fallen = old.wanted.lines.find((line) => {
    const isNew = compareNumbers(line.line.numbers, old.newestListed) > 0 && old.newestListed.length > 0;
    return (isNew || old.speakers.of(line) !== null) && now.speakers.of(line) === null;
  });
  return fallen === undefined ? null : `No row covers ${fallen.line.name} any longer.`;
}

function endedLines({ rows, vocabulary }: VersionTable): readonly Row[] {
  const isReleased = (row: Row) => namesVersions(row) && row.names.some(({ line }) => line !== null);
  return rows.filter((row) => isReleased(row) && vocabulary.statusOf(row) === 'ended');
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
