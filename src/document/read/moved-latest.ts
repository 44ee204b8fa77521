import { parseNumbers } from '../../release/interval.ts';
import { compareNumbers } from '../../release/version.ts';
import type { Row } from '../markdown/table.ts';
import type { Candidate } from './candidate.ts';
import { isLatestHeader, releaseIn } from './named-release.ts';

/** Whether a row of both versions of a table came to name a newer release in a column of latest releases. */
export function movesLatest(before: Candidate, after: Candidate): boolean {
  const columns = before.table.header.cells.flatMap(({ text }, index) =>
    isLatestHeader(text) && after.table.header.cells[index]?.text === text ? [index] : [],
  );
  if (columns.length === 0 || before.version !== after.version) return false;
  const old = new Map(before.table.rows.map((row) => [row.cells[before.version]?.text, row]));
  return after.table.rows.some((row) => {
    const was = old.get(row.cells[after.version]?.text);
    return was !== undefined && columns.some((column) => isMoved(was, row, column));
  });
}

function isMoved(was: Row, now: Row, column: number): boolean {
  const [old, next] = [was, now].map(({ cells }) => releaseIn(cells[column]?.raw ?? '', null));
  if (!old?.digits || !next?.digits) return false;
  return compareNumbers(parseNumbers(next.digits), parseNumbers(old.digits)) > 0;
}
