import { compareNumbers } from '../../release/version.ts';
import { contains } from '../read/coverage.ts';
import {
  type Entry,
  floorOf,
  isInWords,
  isNewest,
  isPreRelease,
  isRest,
  isUnread,
  lineOf,
  type Name,
  namesVersions,
  rangeOf,
  upperBound,
} from '../read/row.ts';
import { hasDayToCome, type VersionTable, versionText } from '../read/version-table.ts';
import { firstPlaces, isEndedBound, isExample, type Rewritten } from './edited.ts';
import { tellsOf } from './kept-releases.ts';

/** The first row that went although it is nobody's to remove. */
export function lostRow(edited: Rewritten): string | null {
  const { old, now } = edited;
  const texts = new Set(now.entries.map((entry) => versionText(entry, now)));
  const lost = old.entries.find((entry) => {
    const kind = keptKinds.find(({ is }) => is(entry, edited));
    return !texts.has(versionText(entry, old)) && kind?.isKept(entry, edited);
  });
  return lost === undefined ? null : `The row "${versionText(lost, old)}" was lost.`;
}

/** A kind of row, and whether one that went must have stayed. */
type KeptKind = {
  readonly is: (entry: Entry, edited: Rewritten) => boolean;
  readonly isKept: (entry: Entry, edited: Rewritten) => boolean;
};

/** The first kind that a row is of decides. */
const keptKinds: readonly KeptKind[] = [
  { is: isWords, isKept: (entry, { rules }) => rules.rows !== 'concrete' || !isOfReleases(entry) },
  { is: (entry, { old }) => isPromisedPreRelease(entry, old), isKept: () => true },
  {
    is: (entry, { rules }) => rules.ended === 'keep' && isOfEndedLine(entry),
    isKept: (entry, { now }) => !now.entries.some((other) => lineOf(other)?.line === lineOf(entry)?.line),
  },
  { is: (entry, { old }) => isAnnotation(entry, old), isKept: (_, { rules }) => rules.ended === null },
  {
    is: (entry, { old }) => isPart(entry, old),
    isKept: (entry, { now }) => !now.entries.some((other) => tellsOf(other, floorOf(entry) ?? [])),
  },
  {
    is: (entry, { old }) => isPassedBy(entry, old) && !isPreRelease(entry) && isHistory(old),
    isKept: (_, { rules }) => rules.ended === null,
  },
  { is: () => true, isKept: (entry, { old, now }) => isAnnouncement(entry, old, now) },
];

/** Whether a table tells of what has ended row by row, with no bound and no words for the rest. */
function isHistory({ entries, vocabulary }: VersionTable): boolean {
  const isEnded = (entry: Entry) =>
    entry.names.some(({ line }) => line !== null) && vocabulary.statusOf(entry) === 'ended';
  return entries.some(isEnded) && !entries.some((entry) => upperBound(entry) !== null || isRest(entry));
}

/** Branches, and what is not read, are nobody's to remove, nor are words unless the policy says so. */
function isWords(entry: Entry): boolean {
  return isInWords(entry) || isUnread(entry);
}

function isOfReleases(entry: Entry): boolean {
  return isNewest(entry) || isRest(entry);
}

/** One of several rows for parts of a supported line, `2.0.x` beside `2.1.x` where the line is 2. */
function isPart({ names: [name, second] }: Entry, { rows }: VersionTable): boolean {
  if (name?.fit !== 'finer' || second !== undefined || name.line === null) return false;
  return name.line.tier !== null && (rows.get(name.line) ?? 0) > 1;
}

/** A row of one line by its own name, which has ended: `ended: keep` keeps it. */
function isOfEndedLine(entry: Entry): boolean {
  return lineOf(entry)?.tier === null;
}

/** An ended row inside a bound and behind it, which stands there for its own sake. */
function isAnnotation(entry: Entry, table: VersionTable): boolean {
  const { entries, vocabulary, order } = table;
  const [name, second] = entry.names;
  const isEnded = name?.line?.tier === null && second === undefined && namesVersions(entry);
  if (!isEnded || name.fit === 'coarse' || vocabulary.statusOf(entry) !== 'ended') return false;
  const side = order === 'newest first' ? 1 : -1;
  return entries.some(
    (bound) =>
      isEndedBound(bound, table) &&
      (entry.index - bound.index) * side > 0 &&
      contains(bound, name.label.numbers),
  );
}

/** A row for what was never released, which another row does not hold and releases have not passed by. */
function isAnnouncement(entry: Entry, old: VersionTable, now: VersionTable): boolean {
  const isUnreleased = entry.names.length > 0 && entry.names.every(isUnreleasedName);
  if (!isUnreleased || isExample(old) || isPassedBy(entry, old)) return false;
  return !now.entries.some((other) => contains(other, floorOf(entry) ?? []));
}

function isUnreleasedName({ line, fit }: Name): boolean {
  return line === null && fit === 'unreleased';
}

/**
 * Whether a row promises support for what was never released and will not be any more: newer lines are out, and the
 * next older one has ended; a pre-release is over with any newer line, unless a cell has a day to come.
 */
export function isPassedBy(entry: Entry, table: VersionTable): boolean {
  const { vocabulary, wanted } = table;
  const [first, ...others] = entry.names.map(({ label }) => label.numbers);
  const isPromise = vocabulary.statusOf(entry) === 'supported' && entry.names.every(isUnreleasedName);
  if (first === undefined || !isPromise) return false;
  const highest = others.reduce((best, each) => (compareNumbers(each, best) > 0 ? each : best), first);
  const isOlder = ({ line }: (typeof wanted.lines)[number]) => compareNumbers(line.numbers, highest) < 0;
  const [newest] = wanted.lines;
  if (newest === undefined || isOlder(newest)) return false;
  if (isPreRelease(entry)) return others.length === 0 && !hasDayToCome(entry, table);
  return (wanted.lines.find(isOlder)?.tier ?? null) === null;
}

/** A pre-release that is supported until a day to come. */
function isPromisedPreRelease(entry: Entry, table: VersionTable): boolean {
  const isSingle = isPreRelease(entry) && entry.names.length === 1;
  return isSingle && table.vocabulary.statusOf(entry) === 'supported' && hasDayToCome(entry, table);
}

/** A row that stands twice and did not. */
export function repeatedRow({ old, now }: Rewritten): string | null {
  const known = new Set(repeated(old));
  const twice = repeated(now).find((text) => !known.has(text));
  return twice === undefined ? null : `The row "${twice}" appears twice.`;
}

function repeated(table: VersionTable): readonly string[] {
  const texts = table.entries.map((entry) => versionText(entry, table));
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

function endedLines({ entries, vocabulary }: VersionTable): readonly Entry[] {
  const isReleased = (entry: Entry) => namesVersions(entry) && entry.names.some(({ line }) => line !== null);
  return entries.filter((entry) => isReleased(entry) && vocabulary.statusOf(entry) === 'ended');
}

/** No row names what has ended, be it in words that cannot be read, or stands for it as a whole. */
function listsSupportedOnly(table: VersionTable): boolean {
  const isWhole = (entry: Entry) => isRest(entry) || upperBound(entry) !== null || rangeOf(entry) !== null;
  const namesUnread = (entry: Entry) => isUnread(entry) && /\d/u.test(versionText(entry, table));
  return table.entries.every(
    (entry) =>
      !isRest(entry) &&
      (table.vocabulary.statusOf(entry) !== 'ended' ||
        (entry.names.length === 0 && !isWhole(entry) && !namesUnread(entry))),
  );
}
