import { textIn } from '../markdown/table.ts';
import { contains } from '../read/coverage.ts';
import { type Row, upperBound } from '../read/row.ts';
import { readState } from '../read/state.ts';
import { plainColumns, type VersionTable } from '../read/version-table.ts';
import type { WantedLine } from '../wanted.ts';

/** Whether a line is listed although a bound holds it already: such a row stands for its own sake. */
export function isAnnotated(line: WantedLine, takers: readonly Row[], table: VersionTable): boolean {
  const speaker = table.speakers.of(line);
  if (speaker === null || speaker.names.length === 0) return false;
  return (
    hasOwnWords(speaker, takers, table) || takers.some((taker) => isAnnotationOf(taker, speaker, table.order))
  );
}

/** Whether an ended row says something in a further column that no row for all the older ones says: `Update to 1.3`. */
function hasOwnWords(row: Row, takers: readonly Row[], table: VersionTable): boolean {
  if (table.vocabulary.statusOf(row) !== 'ended') return false;
  return plainColumns(table).some((column) => {
    const text = textIn(row, column);
    const isOwn = /\p{L}/u.test(text) && (readState(text).kind === 'unread' || /\d/u.test(text));
    return isOwn && takers.every(({ cells }) => cells[column]?.text !== text);
  });
}

/** Whether a row stands inside a bound, and behind it; one before it is a row like others that ended. */
export function isAnnotationOf(bound: Row, row: Row, order: VersionTable['order']): boolean {
  const isBehind = order === 'newest first' ? row.index > bound.index : row.index < bound.index;
  return upperBound(bound) !== null && isBehind && isWithin(row, bound);
}

function isWithin({ names }: Row, bound: Row): boolean {
  return names.every(({ label }) => contains(bound, label.numbers));
}
