import { rememberedOf } from '../../remember.ts';
import { rawIn, textIn } from '../markdown/table.ts';
import { namesVersions, type Row } from './row.ts';
import { readState } from './state.ts';
import { isPlainHeader, isRemarkHeader } from './tier-header.ts';
import type { VersionTable } from './version-table.ts';

/**
 * The columns that tell the state of each row once more in words of their own, by use: `Activa` in every row that says
 * `✅`, and in no other. Where the header speaks of remarks, all of the words must be read as such states.
 */
export const wordedStates = rememberedOf((table: VersionTable): ReadonlySet<number> => {
  const { candidate, rows, vocabulary, days } = table;
  const named = rows.filter((row) => namesVersions(row) && vocabulary.statusOf(row) !== 'unread');
  const dated = new Set(days.map(({ index }) => index));
  const columns = candidate.table.header.cells.flatMap(({ text }, column) => {
    if (column === candidate.version || column === candidate.state || dated.has(column)) return [];
    const isTrusted = isPlainHeader(text) || (isRemarkHeader(text) && isReadAsStates(named, column, table));
    return isTrusted && isOneToOne(named, column, table) ? [column] : [];
  });
  return new Set(columns);
});

/** One text for each state, and one state for each text; words alone, without numbers, links and footnotes. */
function isOneToOne(named: readonly Row[], column: number, { vocabulary }: VersionTable): boolean {
  const stateOf = (row: Row) => (vocabulary.statusOf(row) === 'ended' ? null : row.stateRaw);
  const [states, texts] = [new Set(named.map(stateOf)), new Set(named.map((row) => rawIn(row, column)))];
  const pairs = new Set(named.map((row) => JSON.stringify([stateOf(row), rawIn(row, column)])));
  const areWords = [...texts].every((text) => /\p{L}/u.test(text) && !/[\d[<]/u.test(text));
  return areWords && states.size > 1 && states.size === pairs.size && texts.size === pairs.size;
}

function isReadAsStates(named: readonly Row[], column: number, { vocabulary }: VersionTable): boolean {
  return named.every((row) => {
    const { kind } = readState(textIn(row, column));
    const isEnded = vocabulary.statusOf(row) === 'ended';
    return isEnded ? kind === 'ended' : kind === 'full' || kind === 'partial';
  });
}
