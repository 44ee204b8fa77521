import type { DocumentRules } from '../policy/policy.ts';
import {
  cellsToCheck,
  cellsToFill,
  dateDiffers,
  endsLeftOpen,
  footnoteLeft,
  unlistedLines,
  unreadRow,
  wordyRows,
} from '../problem/document-note.ts';
import type { Note } from '../problem/problem.ts';
import { rememberedOf } from '../remember.ts';
import type { Cell } from './markdown/table.ts';
import { isCatchAll } from './plan/catch-alls.ts';
import { callsCurrent, currentCell } from './read/current.ts';
import { dayOf, isOpen } from './read/day-column.ts';
import { dateIn } from './read/day-in-cell.ts';
import { namesLatest } from './read/named-release.ts';
import { publishedDates } from './read/published-dates.ts';
import { type Entry, isInWords, isUnread, lineOf, upperBound } from './read/row.ts';
import { readState } from './read/state.ts';
import { textOfAll } from './read/table-columns.ts';
import { isRemarkHeader } from './read/tier-header.ts';
import { type VersionTable, versionText } from './read/version-table.ts';
import { preReleaseWords } from './read/version-words.ts';
import { unkeptColumns } from './unkept-columns.ts';

/** What is worth saying of a table that was read, whether or not it changes: words, gaps, rows left alone. */
export function observations(
  table: VersionTable,
  latest: DocumentRules['latest'] = 'report',
): readonly Note[] {
  return [
    ...symbolicRows(table),
    ...gaps(table),
    ...unreadRows(table),
    ...unkeptColumns(table, latest),
    ...differingDates(table),
    ...openEnds(table),
    ...staleWords(table),
  ];
}

function symbolicRows({ entries, path, candidate }: VersionTable): readonly Note[] {
  if (entries.length === 0 || !entries.every(isInWords)) return [];
  return [wordyRows({ path, line: candidate.table.line })];
}

/** Ended lines that no row speaks for although the table has a catch-all; they count as ended. */
function gaps(table: VersionTable): readonly Note[] {
  const { entries, wanted, speakers, path, candidate } = table;
  if (!entries.some((entry) => isCatchAll(entry, table))) return [];
  const unlisted = wanted.lines.filter((line) => line.tier === null && speakers.of(line) === null);
  if (unlisted.length === 0) return [];
  const names = unlisted.map(({ line }) => line.name);
  return [unlistedLines(names, { path, line: candidate.table.line })];
}

function unreadRows(table: VersionTable): readonly Note[] {
  const unread = table.entries.filter(isUnread);
  return unread.map((entry) =>
    unreadRow(versionText(entry, table), { path: table.path, line: entry.row.line }),
  );
}

/** A further column that still calls a row the current one, although its line is not the newest any more. */
function staleWords(table: VersionTable): readonly Note[] {
  const { candidate, entries, days, path, states, wanted } = table;
  const kept = new Set([
    candidate.version,
    candidate.state,
    ...[...days, ...states].map(({ index }) => index),
  ]);
  const newest = wanted.lines[0]?.line;
  const named = entries.filter((entry) => lineOf(entry) !== null);
  const columns = candidate.table.header.cells.flatMap((_, column) => (kept.has(column) ? [] : [column]));
  const texts = (column: number) => named.map(({ row }) => row.cells[column]?.text ?? '');
  const sole = new Map(columns.map((column) => [column, named[currentCell(texts(column))]]));
  return named.flatMap((entry) => {
    if (newest === undefined || lineOf(entry)?.line === newest) return [];
    const stale = columns.filter(
      (column) => sole.get(column) === entry || callsCurrent(entry.row.cells[column]?.text ?? ''),
    );
    if (stale.length === 0) return [];
    const titles = stale.map((column) => candidate.table.header.cells[column]?.text ?? '');
    return [cellsToCheck(titles, versionText(entry, table), { path, line: entry.row.line })];
  });
}

/** Cells of new or changed rows that only a person can fill or correct. */
export function openCells(before: VersionTable, after: VersionTable): readonly Note[] {
  const known = new Set(before.entries.map((entry) => before.text.slice(entry.row.start, entry.row.end)));
  const said = new Map(before.entries.map((entry) => [versionText(entry, before), entry.stateRaw]));
  const { candidate } = after;
  return after.entries
    .filter((entry) => !known.has(after.text.slice(entry.row.start, entry.row.end)))
    .flatMap((entry) => {
      const open = candidate.table.header.cells.filter((_, column) => {
        if (column === candidate.version) return lacksLink(entry, after);
        const text = entry.row.cells[column]?.text ?? '';
        const before = said.get(versionText(entry, after));
        if (before === undefined && isTold(entry, column, after)) return true;
        return !isSettled(entry, column, after) && isOpenCell(text, entry, before);
      });
      if (open.length === 0) return [];
      return openNotes(open, entry, after);
    });
}

/** What to do about cells of a row, by their headers: fill in those that are empty, check the others. */
function openNotes(headers: readonly Cell[], entry: Entry, table: VersionTable): readonly Note[] {
  const where = { path: table.path, line: entry.row.line };
  const columns = table.candidate.table.header.cells;
  const isEmpty = (header: Cell) => (entry.row.cells[columns.indexOf(header)]?.text ?? '').trim() === '';
  const [empty, others] = [headers.filter(isEmpty), headers.filter((header) => !isEmpty(header))].map(
    (cells) => cells.map(({ text }) => text),
  );
  const row = versionText(entry, table);
  return [
    ...(empty?.length ? [cellsToFill(empty, row, where)] : []),
    ...(others?.length ? [cellsToCheck(others, row, where)] : []),
  ];
}

/** Whether a new row, or a bound that moved, has a remark that was about another one: in its state, or in a column of remarks. */
function isTold(entry: Entry, column: number, { candidate }: VersionTable): boolean {
  const text = entry.row.cells[column]?.text ?? '';
  const [, remark = ''] = /[(（]([^()（）]*)[)）]$/u.exec(text) ?? [];
  if (column === candidate.state) {
    const isState = readState(remark).kind !== 'unread' && !preReleaseWords.test(remark);
    return upperBound(entry) !== null && /\p{L}/u.test(remark) && !isState;
  }
  const isRemark = isRemarkHeader(candidate.table.header.cells[column]?.text ?? '');
  return isRemark && /\p{L}/u.test(text) && !['ended', 'open'].includes(readState(text).kind);
}

/**
 * An empty cell, one with numbers in it, words beside a state that is another one now ("Development branch"), and a
 * remark that a new row took over.
 */
function isOpenCell(text: string, { stateRaw }: Entry, said: string | undefined): boolean {
  if (text === '' || /\d/u.test(text)) return true;
  const isSaid = said === undefined ? readState(text).kind === 'unread' : said !== stateRaw;
  return isSaid && /\p{L}/u.test(text);
}

/** States, days and words for them, the latest release, what all rows have, and a word for the end of an ended line. */
function isSettled(entry: Entry, column: number, table: VersionTable): boolean {
  const { days, states } = table;
  if (states.some(({ index }) => index === column) || namesLatest(entry, column, table)) return true;
  const text = entry.row.cells[column]?.text ?? '';
  if (textOfAll(table.entries, column) !== null) return true;
  if (entry.state.kind === 'ended' && readState(text).kind === 'ended' && !/\d/u.test(text)) return true;
  const kept = days.find(({ index }) => index === column);
  if (kept === undefined) return false;
  const isOwn = lineOf(entry) !== null || upperBound(entry) !== null;
  if (isOpen(text)) return kept.like !== null && (text !== '' || !hasOpenWord(column, table));
  return isOwn && dateIn(text, kept.order) !== null;
}

/** Whether a row of the column has a word for an end that is not known. */
function hasOpenWord(column: number, { entries }: VersionTable): boolean {
  const texts = entries.map(({ row }) => row.cells[column]?.text ?? '');
  return texts.some((text) => text !== '' && isOpen(text));
}

/**
 * Dates that a maintainer wrote and the policy outlasts; one that outlasts the policy is a promise to keep. Where both days
 * are over, nobody needs to know.
 */
function differingDates(table: VersionTable): readonly Note[] {
  return publishedDates(table).flatMap(({ line, date, expected, where }) =>
    expected !== null && date < expected && expected >= table.wanted.day
      ? [dateDiffers(line, date, expected, where)]
      : [],
  );
}

/** Ends that the table leaves open and the policy knows. */
function openEnds(table: VersionTable): readonly Note[] {
  const { candidate, entries, path, wanted } = table;
  const { header } = candidate.table;
  return table.days.flatMap((column) => {
    if (column.kind !== 'end') return [];
    const ends = entries.flatMap((entry) => {
      const line = lineOf(entry);
      const day = line === null ? null : dayOf({ ...column, isLastDay: true }, line, wanted.day);
      const isLeft = isOpen(entry.row.cells[column.index]?.text ?? '');
      return day !== null && isLeft ? [`${versionText(entry, table)} through ${day}`] : [];
    });
    const title = header.cells[column.index]?.text ?? '';
    return ends.length === 0 ? [] : [endsLeftOpen(title, ends, { path, line: header.line })];
  });
}

const link = /\]\(|\]\[|<https?:/u;

/** A version that is no link among others that are: only a maintainer knows where it leads. */
function lacksLink(entry: Entry, table: VersionTable): boolean {
  const { named, linked } = linksOf(table);
  return entry.names.length > 0 && !isLinked(entry, table) && named > 1 && linked === named - 1;
}

function isLinked({ row }: Entry, { candidate }: VersionTable): boolean {
  return link.test(row.cells[candidate.version]?.raw ?? '');
}

/** How many rows name versions, and how many of these are links. */
const linksOf = rememberedOf((table: VersionTable) => {
  const named = table.entries.filter(({ names }) => names.length > 0);
  return { named: named.length, linked: named.filter((entry) => isLinked(entry, table)).length };
});

/** Footnotes the table referred to and does not any more, though the document still has them. */
export function lostFootnotes(before: VersionTable, after: VersionTable): readonly Note[] {
  const { table } = before.candidate;
  const referred = before.text.slice(table.start, table.end).match(/\[\^[^\][]+\]/gu) ?? [];
  return [...new Set(referred)]
    .filter((mark) => before.text.includes(`${mark}:`) && after.text.split(mark).length === 2)
    .map((mark) => footnoteLeft(mark, { path: after.path, line: lineOfText(`${mark}:`, after.text) }));
}

function lineOfText(found: string, text: string): number {
  return text.slice(0, text.indexOf(found)).split(/\r\n|\r|\n/u).length;
}
