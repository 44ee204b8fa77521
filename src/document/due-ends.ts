import { cellsToCheck } from '../problem/document-note.ts';
import type { Note } from '../problem/problem.ts';
import { compareNumbers } from '../release/version.ts';
import { textIn } from './markdown/table.ts';
import { waitsForNext } from './read/open-ends.ts';
import { lineOf, type Row } from './read/row.ts';
import { tellsRelease } from './read/state-words.ts';
import { type VersionTable, versionText } from './read/version-table.ts';

const major = /\bmajor|majeure|mayor|maggiore|hauptversion/iu;

/** Ends in words that wait for a release which has come, in rows that are supported all the same. */
export function dueEnds(table: VersionTable): readonly Note[] {
  const { candidate, rows, path, days, vocabulary } = table;
  return rows.flatMap((row) => {
    if (vocabulary.statusOf(row) !== 'supported') return [];
    const titles = days.flatMap(({ index, kind }) => {
      const text = textIn(row, index);
      const isDue = kind === 'end' && waitsForNext(text) && hasSuccessor(row, major.test(text), table);
      return isDue ? [textIn(candidate.table.header, index)] : [];
    });
    const where = { path, line: row.line };
    return titles.length === 0 ? [] : [cellsToCheck(titles, versionText(row, table), where)];
  });
}

/** Whether a newer line than that of a row is out, or a newer major one. */
function hasSuccessor({ names: [name] }: Row, isMajor: boolean, { wanted }: VersionTable): boolean {
  const own = name?.line?.line.numbers;
  const newest = wanted.lines[0]?.line.numbers;
  if (own === undefined || newest === undefined) return false;
  const count = isMajor ? 1 : own.length;
  return compareNumbers(newest.slice(0, count), own.slice(0, count)) > 0;
}

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
