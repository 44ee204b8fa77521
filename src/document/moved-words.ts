import { cellsToCheck } from '../problem/document-note.ts';
import type { Note } from '../problem/problem.ts';
import { textIn } from './markdown/table.ts';
import { currentWordsOf } from './read/current-words.ts';
import { tiersLastTrue } from './read/last-days.ts';
import { lineOf, type Row } from './read/row.ts';
import { isFixHeader, isPlainHeader } from './read/tier-header.ts';
import { plainColumns, type VersionTable, versionText } from './read/version-table.ts';

/**
 * Rows whose line came to another tier while their state, which is true of both, stays: words beside it, "Active
 * development", may be those of the tier that it left. What a row of the new tier says as well is in order.
 */
export function movedWords(before: VersionTable, after: VersionTable): readonly Note[] {
  const supported = before.rows.filter((row) => before.vocabulary.statusOf(row) === 'supported');
  const then = tiersLastTrue(supported, before.speakers, before.wanted);
  const columns = plainColumns(after).filter((column) => isOfWords(column, after));
  const tierThen = (row: Row) => then.get(lineOf(row)?.line.name ?? '') ?? null;
  return after.rows.flatMap((row) => {
    const line = lineOf(row);
    const was = line === null ? null : before.speakers.of(line);
    if (line === null || was === null || was.stateRaw !== row.stateRaw) return [];
    if (line.tier === null || tierThen(was) === null || tierThen(was) === line.tier) return [];
    const isLeft = (column: number) => {
      const text = textIn(row, column);
      const isShared = supported.some(
        (other) => tierThen(other) === line.tier && textIn(other, column) === text,
      );
      return /\p{L}/u.test(text) && text === textIn(was, column) && !isShared;
    };
    const titles = columns.filter(isLeft).map((column) => textIn(after.candidate.table.header, column));
    const where = { path: after.path, line: row.line };
    return titles.length === 0 ? [] : [cellsToCheck(titles, versionText(row, after), where)];
  });
}

/** Whether the header of a column speaks of states or of fixes, and no word in it calls a row the current one. */
function isOfWords(column: number, table: VersionTable): boolean {
  const header = textIn(table.candidate.table.header, column);
  const isCurrent = currentWordsOf(table).some((current) => current.column === column);
  return (isPlainHeader(header) || isFixHeader(header)) && !isCurrent;
}
