import { cellsToCheck, cellsToFill } from '../problem/document-note.ts';
import type { Note } from '../problem/problem.ts';
import { rememberedOf } from '../remember.ts';
import { goesByVersion } from './cells/further-cells.ts';
import { type Cell, rawIn, textIn, textsIn } from './markdown/table.ts';
import { callsCurrent } from './read/current.ts';
import { currentWordsOf } from './read/current-words.ts';
import { readDate } from './read/date.ts';
import type { DayColumn } from './read/day-column.ts';
import { dateIn } from './read/day-in-cell.ts';
import { namesLatest } from './read/named-release.ts';
import { isOpen, leavesOpen } from './read/open-ends.ts';
import { lineOf, type Row, upperBound } from './read/row.ts';
import { readState } from './read/state.ts';
import { textOfAll } from './read/table-columns.ts';
import { isFixHeader, isPlainHeader, isRemarkHeader } from './read/tier-header.ts';
import { tellsTrait } from './read/trait-columns.ts';
import { isStateColumn, type VersionTable, versionText } from './read/version-table.ts';
import { preReleaseWords } from './read/version-words.ts';
import { isLeftEmpty, isOfAllEnded, wordedStates } from './read/worded-states.ts';

/** Cells of new or changed rows that only a person can fill or correct. */
export function openCells(before: VersionTable, after: VersionTable): readonly Note[] {
  const known = new Set(before.rows.map((row) => before.text.slice(row.start, row.end)));
  const old = new Map(before.rows.map((row) => [versionText(row, before), row]));
  const { candidate } = after;
  return after.rows
    .filter((row) => !known.has(after.text.slice(row.start, row.end)))
    .flatMap((row) => {
      const was = old.get(versionText(row, after));
      const open = candidate.table.header.cells.filter((_, column) =>
        isForPerson(row, column, was, before, after),
      );
      if (open.length === 0) return [];
      return openNotes(open, row, after);
    });
}

/** Whether a cell of a row, which `was` another one before, is to be filled or checked by a person. */
function isForPerson(
  row: Row,
  column: number,
  was: Row | undefined,
  before: VersionTable,
  after: VersionTable,
): boolean {
  if (column === after.candidate.version) return lacksLink(row, after);
  if (tellsTrait(row, column, after)) return false;
  const text = textIn(row, column);
  if (was === undefined && !followsState(row, column, was, after) && isTold(row, column, after)) return true;
  if (was !== undefined && isEndLeft(row, column, was, before, after)) return true;
  if (was !== undefined && text === textIn(was, column) && namesOnly(text, column, after)) return false;
  if (text === '' && isLeftEmpty(row, column, before)) return false;
  if (was !== undefined && text === '' && callsCurrent(textIn(was, column))) return true;
  return !isSettled(row, column, was, after) && isOpenCell(text, row, was?.stateRaw);
}

/**
 * Whether a row that has ended still has a text where others that ended tell a day: in a column of ends, or in one of which
 * nobody knows, and in which no supported row tells a day.
 */
function isEndLeft(row: Row, column: number, was: Row, before: VersionTable, after: VersionTable): boolean {
  const text = textIn(row, column);
  const statusIn = ({ vocabulary }: VersionTable, each: Row) => vocabulary.statusOf(each);
  const hasTurned = statusIn(after, row) === 'ended' && statusIn(before, was) === 'supported';
  if (!hasTurned || text === '' || text !== textIn(was, column)) return false;
  if (isStateColumn(column, after) || readState(text).kind === 'ended') return false;
  const kept = after.days.find(({ index }) => index === column);
  if (kept !== undefined)
    return kept.kind === 'end' && dateIn(text, kept.slashOrder) === null && !leavesOpen(text, kept);
  const dated = before.rows.filter((each) => readDate(textIn(each, column)) !== null);
  return (
    dated.length > 0 && dated.every((each) => statusIn(before, each) === 'ended') && readDate(text) === null
  );
}

/** What to do about cells of a row, by their headers: fill in those that are empty, check the others. */
function openNotes(headers: readonly Cell[], row: Row, table: VersionTable): readonly Note[] {
  const where = { path: table.path, line: row.line };
  const columns = table.candidate.table.header.cells;
  const isEmpty = (header: Cell) => textIn(row, columns.indexOf(header)).trim() === '';
  const [empty, others] = [headers.filter(isEmpty), headers.filter((header) => !isEmpty(header))].map(
    (cells) => cells.map(({ text }) => text),
  );
  const text = versionText(row, table);
  return [
    ...(empty?.length ? [cellsToFill(empty, text, where)] : []),
    ...(others?.length ? [cellsToCheck(others, text, where)] : []),
  ];
}

/** Whether a new row, or a bound that moved, has a remark that was about another one: in its state, or in a column of remarks. */
function isTold(row: Row, column: number, { candidate }: VersionTable): boolean {
  const text = textIn(row, column);
  const [, remark = ''] = /[(（]([^()（）]*)[)）]$/u.exec(text) ?? [];
  if (column === candidate.state) {
    const isState = readState(remark).kind !== 'unread' && !preReleaseWords.test(remark);
    return upperBound(row) !== null && ((/\p{L}/u.test(remark) && !isState) || /\d/u.test(text));
  }
  const isRemark = isRemarkHeader(textIn(candidate.table.header, column));
  return isRemark && /\p{L}/u.test(text) && !['ended', 'open'].includes(readState(text).kind);
}

/** A version, a day or a name, and no words that a state could make untrue. */
function namesOnly(text: string, column: number, { candidate }: VersionTable): boolean {
  const header = textIn(candidate.table.header, column);
  const isWords = /\p{L}/u.test(text) && (isPlainHeader(header) || isFixHeader(header));
  return text !== '' && ((!/\s/u.test(text) && !isWords) || readDate(text) !== null);
}

/**
 * An empty cell, one with numbers in it, words beside a state that is another one now ("Development branch"), and a
 * remark that a new row took over.
 */
function isOpenCell(text: string, { stateRaw }: Row, said: string | undefined): boolean {
  if (text === '' || /\d/u.test(text)) return true;
  const isSaid = said === undefined ? readState(text).kind === 'unread' : said !== stateRaw;
  return isSaid && /\p{L}/u.test(text);
}

/** States, days and words for them, the latest release, what all rows have, and a word for the end of an ended line. */
function isSettled(row: Row, column: number, was: Row | undefined, table: VersionTable): boolean {
  if (isStateColumn(column, table) || namesLatest(row, column, table)) return true;
  const text = textIn(row, column);
  if (textOfAll(table.rows, column) !== null || followsState(row, column, was, table)) return true;
  if (goesByVersion(row, column, table) || isPlainBound(row, text)) return true;
  const isEnd = readState(text).kind === 'ended' || isOfAllEnded(text, column, table);
  if (row.state.kind === 'ended' && isEnd && !/\d/u.test(text)) return true;
  const kept = table.days.find(({ index }) => index === column);
  if (kept === undefined) return false;
  const isOwn = lineOf(row) !== null || upperBound(row) !== null;
  if (leavesOpen(text, kept)) return kept.like !== null && (text !== '' || !hasOpenWord(kept, table));
  return isOwn && dateIn(text, kept.slashOrder) !== null;
}

/** Words without numbers, which a bound that moves takes along. */
function isPlainBound(row: Row, text: string): boolean {
  return upperBound(row) !== null && !/^$|\d/u.test(text);
}

/** Whether a cell has the words of its state, or calls its row the current one. */
function followsState(row: Row, column: number, was: Row | undefined, table: VersionTable): boolean {
  const text = textIn(row, column);
  if (text === '' || row.names.length === 0) return false;
  if (was !== undefined && was.stateRaw !== row.stateRaw && textIn(was, column) === text) return false;
  if (wordedStates(table).has(column)) return true;
  return currentWordsOf(table).some((current) => current.column === column && current.row === row);
}

/** Whether a row of the column has a word for a day that is not known; of ends, a supported row any words. */
function hasOpenWord({ index, kind, slashOrder }: DayColumn, { rows, vocabulary }: VersionTable): boolean {
  const ends = kind === 'end' ? rows.filter((row) => vocabulary.statusOf(row) === 'supported') : [];
  return (
    textsIn(rows, index).some((text) => text !== '' && isOpen(text)) ||
    textsIn(ends, index).some((text) => text !== '' && dateIn(text, slashOrder) === null)
  );
}

const link = /\]\(|\]\[|<https?:/u;

/** A version that is no link among others that are: only a maintainer knows where it leads. */
function lacksLink(row: Row, table: VersionTable): boolean {
  const { named, linked } = linksOf(table);
  return row.names.length > 0 && !isLinked(row, table) && named > 1 && linked === named - 1;
}

function isLinked(row: Row, { candidate }: VersionTable): boolean {
  return link.test(rawIn(row, candidate.version));
}

/** How many rows name versions, and how many of these are links. */
const linksOf = rememberedOf((table: VersionTable) => {
  const named = table.rows.filter(({ names }) => names.length > 0);
  return { named: named.length, linked: named.filter((row) => isLinked(row, table)).length };
});
