import { cellsToCheck } from '../problem/document-note.ts';
import type { Note } from '../problem/problem.ts';
import { textIn } from './markdown/table.ts';
import { tellsRelease } from './read/phase-words.ts';
import { lineOf } from './read/row.ts';
import { type VersionTable, versionText } from './read/version-table.ts';

/** States of released lines that are supported and still wait for the release: `✅ Planned`. */
export function duePhases(table: VersionTable): readonly Note[] {
  const { candidate, rows, path, vocabulary } = table;
  const title = textIn(candidate.table.header, candidate.state);
  return rows.flatMap((row) => {
    const isDue =
      lineOf(row) !== null && vocabulary.statusOf(row) === 'supported' && tellsRelease(row.stateRaw);
    return isDue ? [cellsToCheck([title], versionText(row, table), { path, line: row.line })] : [];
  });
}
