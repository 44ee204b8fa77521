import { compareNumbers } from '../../release/version.ts';
import { rememberedOf } from '../../remember.ts';
import { contains } from '../read/coverage.ts';
import { isEndedBound, mostEndedRows } from '../read/ended.ts';
import {
  isInWords,
  isNewest,
  isPreRelease,
  isRest,
  isUnread,
  lineOf,
  lowestOf,
  type Name,
  namesVersions,
  type Row,
  upperBound,
} from '../read/row.ts';
import { hasDayToCome, type VersionTable, versionText } from '../read/version-table.ts';
import type { WantedLine } from '../wanted.ts';
import { firstPlaces, isUntouchedExample, type Rewritten } from './edited.ts';
import { tellsOf } from './kept-lines.ts';

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
    is: (row, { old, rules }) => rules.ended === null && isWritten(row, old),
    isKept: (row, edited) =>
      !edited.now.rows.some(({ names }) => names.some(({ line }) => line?.line === lineOf(row)?.line)) &&
      !movesOn(edited),
  },
  {
    is: (row, { old }) => isPart(row, old),
    isKept: (row, { now }) => !now.rows.some((other) => tellsOf(other, lowestOf(row) ?? [])),
  },
  {
    is: (row, { old }) => isPassedBy(row, old) && !isPreRelease(row) && listsEachEnd(old),
    isKept: (_, { rules }) => rules.ended === null,
  },
  { is: () => true, isKept: (row, { old, now }) => isAnnouncement(row, old, now) },
];

/** Whether a table tells of what has ended row by row, with no bound and no words for the rest. */
function listsEachEnd({ rows, vocabulary }: VersionTable): boolean {
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

/**
 * An ended row that people wrote, in a table whose last edits removed none, and that has no more than a dozen lines that
 * ended later.
 */
function isWritten(row: Row, table: VersionTable): boolean {
  const { vocabulary, wanted } = table;
  const line = lineOf(row);
  if (line === null || vocabulary.statusOf(row) !== 'ended' || isUntouchedExample(table)) return false;
  const last = lastOfHistory(wanted.lines);
  const isLongAgo = last !== undefined && compareNumbers(last.line.numbers, line.line.numbers) > 0;
  return !isLongAgo && (wanted.practice?.left ?? Infinity) === Infinity;
}

/**
 * Whether a table has as many rows of ended lines as before, after more than a dozen lines have ended at or above the
 * lowest of them: what ends then takes the place of what ended longest ago.
 */
const movesOn = rememberedOf(({ old, now }: Rewritten): boolean => {
  const [before, after] = [old, now].map((table) => table.rows.filter((row) => isEndedLine(row, table)));
  const lowest = before?.map((row) => lineOf(row)?.line.numbers ?? []).sort(compareNumbers)[0];
  if (before === undefined || after === undefined || lowest === undefined) return false;
  const ended = old.wanted.lines.filter(
    ({ tier, line }) => tier === null && compareNumbers(line.numbers, lowest) >= 0,
  );
  return ended.length > mostEndedRows && after.length >= before.length;
});

function isEndedLine(row: Row, { vocabulary }: VersionTable): boolean {
  return lineOf(row) !== null && vocabulary.statusOf(row) === 'ended';
}

/** The last of the dozen lines that ended latest, by their order. */
const lastOfHistory = rememberedOf(
  (lines: readonly WantedLine[]) => lines.filter(({ tier }) => tier === null)[mostEndedRows - 1],
);

const endedBounds = rememberedOf((table: VersionTable) =>
  table.rows.filter((row) => isEndedBound(row, table)),
);

/** An ended row inside a bound and behind it, which stands there for its own sake. */
function isAnnotation(row: Row, table: VersionTable): boolean {
  const { vocabulary, order } = table;
  const [name, second] = row.names;
  const isEnded = name?.line?.tier === null && second === undefined && namesVersions(row);
  if (!isEnded || name.fit === 'coarse' || vocabulary.statusOf(row) !== 'ended') return false;
  const side = order === 'newest first' ? 1 : -1;
  return endedBounds(table).some(
    (bound) => (row.index - bound.index) * side > 0 && contains(bound, name.label.numbers),
  );
}

/** A row for what was never released, which no other row that names versions holds and releases have not passed by. */
function isAnnouncement(row: Row, old: VersionTable, now: VersionTable): boolean {
  const isUnreleased = row.names.length > 0 && row.names.every(isUnreleasedName);
  if (!isUnreleased || isUntouchedExample(old) || isPassedBy(row, old)) return false;
  return !now.rows.some((other) => !isRest(other) && contains(other, lowestOf(row) ?? []));
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
