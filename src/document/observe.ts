import {
  cellsToCheck,
  columnNotKept,
  dateDiffers,
  unlistedLines,
  unreadRow,
  wordyRows,
} from '../problem/document-note.ts';
import type { Note } from '../problem/problem.ts';
import type { Entry } from './entry.ts';
import { isCatchAll } from './fold.ts';
import { publishedDates } from './published.ts';
import { type Survey, versionText } from './survey.ts';

/** What is worth saying of a table that was read, whether or not it changes: words, gaps, rows left alone. */
export function observations(table: Survey): readonly Note[] {
  return [
    ...symbolicRows(table),
    ...gaps(table),
    ...unreadRows(table),
    ...unkeptColumns(table),
    ...differingDates(table),
  ];
}

function symbolicRows({ entries, path, candidate }: Survey): readonly Note[] {
  const isWordy = (entry: Entry) => ['newest', 'rest', 'branch'].includes(entry.notation.kind);
  if (entries.length === 0 || !entries.every(isWordy)) return [];
  return [wordyRows({ path, line: candidate.table.line })];
}

/** Ended lines that no row speaks for although the table has a catch-all; they count as ended. */
function gaps(table: Survey): readonly Note[] {
  const { entries, wanted, speakers, path, candidate } = table;
  if (!entries.some((entry) => isCatchAll(entry, table))) return [];
  const unlisted = wanted.lines.filter((line) => line.tier === null && speakers.of(line) === null);
  if (unlisted.length === 0) return [];
  const names = unlisted.map(({ line }) => line.name);
  return [unlistedLines(names, { path, line: candidate.table.line })];
}

function unreadRows(table: Survey): readonly Note[] {
  const unread = table.entries.filter(({ notation }) => notation.kind === 'unread');
  return unread.map((entry) =>
    unreadRow(versionText(entry, table), { path: table.path, line: entry.row.line }),
  );
}

/** A column of exact releases beside the lines ("Latest version") is the maintainers' to keep. */
function unkeptColumns({ entries, candidate, path }: Survey): readonly Note[] {
  const { header } = candidate.table;
  return header.cells.flatMap((cell, column) => {
    if (column === candidate.version || column === candidate.state) return [];
    const texts = entries.map((entry) => entry.row.cells[column]?.text ?? '');
    const exact = texts.filter((text) => /^v?\d+\.\d+\.\d+/u.test(text));
    if (exact.length === 0 || exact.length * 2 < texts.length) return [];
    return [columnNotKept(cell.text, { path, line: header.line })];
  });
}

/** Cells of new or changed rows that only a person can fill or correct. */
export function openCells(before: Survey, after: Survey): readonly Note[] {
  const known = new Set(before.entries.map((entry) => before.text.slice(entry.row.start, entry.row.end)));
  const { candidate } = after;
  return after.entries
    .filter((entry) => !known.has(after.text.slice(entry.row.start, entry.row.end)))
    .flatMap((entry) => {
      const open = candidate.table.header.cells.filter(
        (_, column) =>
          column !== candidate.version &&
          column !== candidate.state &&
          (entry.row.cells[column]?.text === '' || /\d/u.test(entry.row.cells[column]?.text ?? '')),
      );
      if (open.length === 0) return [];
      const columns = open.map((cell) => cell.text);
      return [cellsToCheck(columns, versionText(entry, after), { path: after.path, line: entry.row.line })];
    });
}

/** Dates that a maintainer wrote and the policy outlasts; one that outlasts the policy is a promise to keep. */
function differingDates(table: Survey): readonly Note[] {
  return publishedDates(table).flatMap(({ line, date, expected, where }) =>
    expected !== null && date < expected ? [dateDiffers(line, date, expected, where)] : [],
  );
}
