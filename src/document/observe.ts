import type { DocumentRules } from '../policy/policy.ts';
import {
  cellsToCheck,
  dateDiffers,
  endsLeftOpen,
  unlistedLines,
  unreadRow,
  wordyRows,
} from '../problem/document-note.ts';
import type { Note } from '../problem/problem.ts';
import { dueEnds, duePhases } from './due-ends.ts';
import { textIn, textsIn } from './markdown/table.ts';
import { isCatchAll } from './plan/catch-alls.ts';
import { callsCurrent, currentCell } from './read/current.ts';
import { dayOf } from './read/day-column.ts';
import { leavesOpen } from './read/open-ends.ts';
import { publishedDates } from './read/published-dates.ts';
import { isInWords, isUnread, lineOf } from './read/row.ts';
import { plainColumns, type VersionTable, versionText } from './read/version-table.ts';
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
    ...dueEnds(table),
    ...duePhases(table),
  ];
}

function symbolicRows({ rows, path, candidate }: VersionTable): readonly Note[] {
  if (rows.length === 0 || !rows.every(isInWords)) return [];
  return [wordyRows({ path, line: candidate.table.line })];
}

/** Ended lines that no row speaks for although the table has a catch-all, and each row is read; they count as ended. */
function gaps(table: VersionTable): readonly Note[] {
  const { rows, wanted, speakers, path, candidate } = table;
  if (!rows.some((row) => isCatchAll(row, table)) || rows.some(isUnread)) return [];
  const unlisted = wanted.lines.filter((line) => line.tier === null && speakers.of(line) === null);
  if (unlisted.length === 0) return [];
  const names = unlisted.map(({ line }) => line.name);
  return [unlistedLines(names, { path, line: candidate.table.line })];
}

function unreadRows(table: VersionTable): readonly Note[] {
  const unread = table.rows.filter(isUnread);
  return unread.map((row) => unreadRow(versionText(row, table), { path: table.path, line: row.line }));
}

/** A further column that still calls a row the current one, although its line is not the newest any more. */
function staleWords(table: VersionTable): readonly Note[] {
  const { candidate, rows, path, wanted } = table;
  const newest = wanted.lines[0]?.line;
  const named = rows.filter((row) => lineOf(row) !== null);
  const columns = plainColumns(table);
  const texts = (column: number) => textsIn(named, column);
  const sole = new Map(columns.map((column) => [column, named[currentCell(texts(column))]]));
  return named.flatMap((row) => {
    if (newest === undefined || lineOf(row)?.line === newest) return [];
    const stale = columns.filter((column) => sole.get(column) === row || callsCurrent(textIn(row, column)));
    if (stale.length === 0) return [];
    const titles = stale.map((column) => textIn(candidate.table.header, column));
    return [cellsToCheck(titles, versionText(row, table), { path, line: row.line })];
  });
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
  const { candidate, rows, path, wanted } = table;
  const { header } = candidate.table;
  return table.days.flatMap((column) => {
    if (column.kind !== 'end') return [];
    const ends = rows.flatMap((row) => {
      const line = lineOf(row);
      const day = line === null ? null : dayOf({ ...column, isLastDay: true }, line, wanted.day);
      const text = textIn(row, column.index);
      const isLeft = leavesOpen(text, column) || (callsCurrent(text) && line !== wanted.lines[0]);
      return day !== null && isLeft ? [`${versionText(row, table)} through ${day}`] : [];
    });
    const title = textIn(header, column.index);
    return ends.length === 0 ? [] : [endsLeftOpen(title, ends, { path, line: header.line })];
  });
}
