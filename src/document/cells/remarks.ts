import { rememberedOf } from '../../remember.ts';
import { type Cells, rawIn } from '../markdown/table.ts';
import { currentReleaseIn, isCurrentAlone, withoutCurrent } from '../read/current.ts';
import { type CurrentWord, currentWordsOf, formerWord } from '../read/current-words.ts';
import { within } from '../read/lexicon.ts';
import { type Row, suffixOf } from '../read/row.ts';
import { traitColumns } from '../read/trait-columns.ts';
import { isNewerThanAll, type VersionTable } from '../read/version-table.ts';
import type { WantedLine } from '../wanted.ts';
import { isCurrentRemark, tellsEachLatest, withoutSuffix } from './release-remark.ts';
import { keepsNewestWords, withoutNewest } from './version-cell.ts';

const previousWords = within('previous');
const struck = /^~~(.*)~~$/u;

/**
 * The Markdown of a version cell once a newer line stands above `displaced`: `(latest)` leaves that row for the new
 * one, and `(previous)` comes to it from the row behind.
 */
export function remarked(row: Row, raw: string, displaced: Row | null, table: VersionTable): string {
  const suffix = suffixOf(row);
  if (displaced === null || row.names.length !== 1) return raw;
  if (row !== displaced) return previousWords.test(suffix) ? withoutSuffix(raw, suffix) : raw;
  const previous = previousRow(table);
  if (isCurrentRemark(suffix) && tellsEachLatest(table.rows)) return raw;
  const { line = null } = row.names[0] ?? {};
  const isTrue = line !== null && keepsNewestWords(line, table);
  const own = isTrue ? raw : withoutNewest(raw);
  const bare = isCurrentRemark(suffix) ? withoutSuffix(raw, suffix) : own;
  const isFree = previous !== null && previous !== row && (suffix === '' || bare !== raw);
  return isFree ? `${bare} ${suffixOf(previous)}` : bare;
}

/**
 * What a state that calls its row the current one says once that is another row: `Yes` for `Yes (current)`, and for
 * `Current` what other supported rows say. Null where it stays: tiers have texts of their own.
 */
export function noLongerCurrent(raw: string, { rows, vocabulary, wanted }: VersionTable): string | null {
  if (currentReleaseIn(raw) !== null) return tellsOneRelease(rows) ? withoutCurrent(raw) : null;
  if (wanted.tiers.length > 1) return null;
  if (!isCurrentAlone(raw)) return withoutCurrent(raw);
  const others = rows.filter((row) => row.names.length > 0 && vocabulary.statusOf(row) === 'supported');
  const text = others.find(({ stateRaw }) => !isCurrentAlone(stateRaw) && !/\d/u.test(stateRaw))?.stateRaw;
  return text === undefined ? null : (withoutCurrent(text) ?? text);
}

/** Whether the state of one row alone tells the current release. */
const tellsOneRelease = rememberedOf(
  (rows: readonly Row[]): boolean =>
    rows.filter(({ stateRaw }) => currentReleaseIn(stateRaw) !== null).length === 1,
);

/** A state for a new row, with the remark that tells the current release where the row it is written like has one. */
export function withCurrentRelease(
  text: string,
  like: string,
  { line }: WantedLine,
  { rows, wanted }: VersionTable,
): string {
  const release = currentReleaseIn(like);
  const isOwn = wanted.lines[0]?.line === line || !tellsOneRelease(rows);
  if (release === null || !isOwn || withoutCurrent(like) !== text) return text;
  return text + like.slice(text.length).replace(release, () => line.latest.version.text);
}

/** The words that call the newest row the current one in further columns, once that is the row of this line. */
export function currentCells(line: WantedLine, table: VersionTable): Cells {
  const moved = isNewerThanAll(line, table) ? currentWordsLeft(table) : [];
  return new Map(moved.map(({ column, word }) => [column, word]));
}

/** Those that do not go with a tier, or with the row before the newest, in their column. */
function currentWordsLeft(table: VersionTable): readonly CurrentWord[] {
  return currentWordsOf(table).filter(({ column }) => !traitColumns(table).has(column));
}

/** What such a row has there in their place. */
export function formerCells(row: Row, newest: WantedLine | undefined, table: VersionTable): Cells {
  const isNext = newest !== undefined && isNewerThanAll(newest, table);
  const left = isNext ? currentWordsLeft(table).filter((current) => current.row === row) : [];
  return new Map(left.map((current) => [current.column, formerWord(current, table)]));
}

function previousRow({ rows }: VersionTable): Row | null {
  return rows.find((row) => row.names.length === 1 && previousWords.test(suffixOf(row))) ?? null;
}

/** The version struck through for an ended line, and not for another, where the table's rows are written so. */
export function struckLike(raw: string, tier: string | null, table: VersionTable): string {
  if (!strikesEnded(table)) return raw;
  const bare = struck.exec(raw)?.[1] ?? raw;
  return tier === null ? `~~${bare}~~` : bare;
}

const strikesEnded = rememberedOf(({ rows, vocabulary, candidate }: VersionTable): boolean => {
  const named = rows.filter(({ names }) => names.length > 0);
  const isStruck = (row: Row) => struck.test(rawIn(row, candidate.version));
  const isEnded = (row: Row) => vocabulary.statusOf(row) === 'ended';
  return named.some(isStruck) && named.every((row) => isStruck(row) === isEnded(row));
});
