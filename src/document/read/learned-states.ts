import type { Day } from '../../day.ts';
import { textIn } from '../markdown/table.ts';
import type { Wanted } from '../wanted.ts';
import type { Row } from './row.ts';
import { readState } from './state.ts';
import type { Candidate } from './table-columns.ts';
import { isEndHeader, isPlainHeader } from './tier-header.ts';

/** The column of states and what its texts mean, by tier. */
export type LearnedStates = {
  readonly state: number;
  readonly states: Readonly<Record<string, string>>;
};

/**
 * Where only a column of ends could be read: the column beside it that is headed by no more than a word for support and
 * has two texts that nobody knows, one in the rows whose ends are past and one in the others. Null without such a column,
 * and under a policy with several tiers.
 */
export function learnedStates(
  { table, version, state }: Candidate,
  rows: readonly Row[],
  { tiers: [tier, second], day }: Wanted,
): LearnedStates | null {
  const isOfEnds = isEndHeader(textIn(table.header, state)) && rows.some((row) => row.state.kind === 'date');
  if (!isOfEnds || tier === undefined || second !== undefined) return null;
  for (const [column, { text }] of table.header.cells.entries()) {
    if (column === version || column === state || isEndHeader(text) || !isPlainHeader(text)) continue;
    const texts = textsByState(rows, column, day);
    if (texts !== null) return { state: column, states: { [tier]: texts.supported, ended: texts.ended } };
  }
  return null;
}

/** The Markdown of the two texts of a column, which the ends tell apart. */
function textsByState(
  rows: readonly Row[],
  column: number,
  today: Day,
): { readonly supported: string; readonly ended: string } | null {
  const told = rows.map((row) => ({ raw: row.cells[column]?.raw ?? '', end: endOf(row) }));
  const ended = told.toSorted((a, b) => (a.end < b.end ? -1 : 1))[0];
  const others = told.filter(({ raw }) => raw !== ended?.raw);
  const past = told.filter(({ raw }) => raw === ended?.raw);
  const supported = others[0]?.raw;
  if (ended === undefined || supported === undefined || others.some(({ raw }) => raw !== supported))
    return null;
  const last = past.map(({ end }) => end).reduce((latest, end) => (end > latest ? end : latest));
  const isApart = last < today && others.every(({ end }) => end >= last);
  return isApart && [ended.raw, supported].every(isUnknown) ? { supported, ended: ended.raw } : null;
}

/** The end that a row tells, behind every day while it is open. */
function endOf({ state, names }: Row): string {
  if (state.kind === 'date') return state.day;
  return state.kind === 'ended' || (state.kind === 'open' && names.length === 0) ? '' : 'open';
}

function isUnknown(raw: string): boolean {
  return readState(raw).kind === 'unread' && !/\d/u.test(raw);
}
