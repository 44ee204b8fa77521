import type { Entry } from './row.ts';
import { isUnknownSign, readState } from './state.ts';

/** Whether a column holds states alone; a sign that nobody knows may stand among twice as many that are read. */
export function isStateColumn(entries: readonly Entry[], column: number): boolean {
  const texts = entries.map((entry) => entry.row.cells[column]?.text ?? '');
  const unread = texts.filter((text) => !['full', 'partial', 'ended'].includes(readState(text).kind));
  return unread.every(isUnknownSign) && unread.length * 3 <= texts.length;
}
