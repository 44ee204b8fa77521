import { footnoteLeft, remarksLost } from '../problem/document-note.ts';
import type { Note } from '../problem/problem.ts';
import { isCurrentRemark } from './cells/release-remark.ts';
import { textIn } from './markdown/table.ts';
import { type Row, suffixOf } from './read/row.ts';
import { readState } from './read/state.ts';
import { isRemarkHeader } from './read/tier-header.ts';
import { plainColumns, type VersionTable } from './read/version-table.ts';

/**
 * The remarks that no row has any more, because their rows went or were written anew: in words of their own, behind a
 * version or a state or in a column of remarks. What says no more than a state goes with it; numbers count for nothing.
 */
export function lostRemarks(old: VersionTable, now: VersionTable): readonly Note[] {
  const left = now.rows.flatMap(({ cells }) => cells.map(({ text }) => plain(text)));
  const lost = old.rows.flatMap((row) => {
    const gone = remarksOf(row, old).filter((remark) => !left.some((text) => text.includes(plain(remark))));
    return gone.map((remark) => ({ remark, line: row.line }));
  });
  const remarks = [...new Set(lost.map(({ remark }) => remark))];
  return remarks.length === 0 ? [] : [remarksLost(remarks, { path: old.path, line: lost[0]?.line ?? 1 })];
}

function remarksOf(row: Row, table: VersionTable): readonly string[] {
  const { header } = table.candidate.table;
  const beside = plainColumns(table).filter((column) => isRemarkHeader(textIn(header, column)));
  const behind =
    /[(（][^()（）]*[)）]$|(?<=\s)[–—-]\s.*$/u.exec(textIn(row, table.candidate.state))?.[0] ?? '';
  const all = [suffixOf(row), behind, ...beside.map((column) => textIn(row, column))];
  const isState = (text: string) => readState(text).kind !== 'unread' && !isCurrentRemark(text);
  return all.map(bare).filter((text) => isTold(text) && !isState(text));
}

/** Two words, or a word and a number. */
function isTold(text: string): boolean {
  return /\p{L}{2}/u.test(text) && /\S\s+\S*[\p{L}\d]/u.test(text);
}

function bare(text: string): string {
  return text
    .replace(/^[\s(（–—-]+/u, '')
    .replace(/[)）]$/u, '')
    .trim();
}

/** A text in small letters whose numbers are all alike. */
function plain(text: string): string {
  return text.toLowerCase().replace(/\d+(?:\.\d+)*/gu, '0');
}

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
