import { remembered, rememberedOf } from '../../remember.ts';
import { type Cells, rawIn, textIn } from '../markdown/table.ts';
import { areWords, tellsEachState } from './paired-words.ts';
import { isPreRelease, namesVersions, type Row } from './row.ts';
import { holdsOnlyStates } from './tier-columns.ts';
import { isFixHeader, isPlainHeader, isRemarkHeader } from './tier-header.ts';
import type { VersionTable } from './version-table.ts';

/**
 * The columns that tell the state of each row once more in words of their own, by use: `Activa` in every row that says
 * `✅`, and in no other; with the texts that may go from row to row.
 */
export const wordedStates = rememberedOf((table: VersionTable): ReadonlyMap<number, ReadonlySet<string>> => {
  const { candidate, rows, vocabulary, days } = table;
  const named = rows.filter((row) => namesReleased(row) && vocabulary.statusOf(row) !== 'unread');
  const dated = new Set(days.map(({ index }) => index));
  const isEnded = (row: Row) => vocabulary.statusOf(row) === 'ended';
  const columns = candidate.table.header.cells.flatMap((_, column) => {
    if (column === candidate.version || column === candidate.state || dated.has(column)) return [];
    if (!isWorded(column, table) || !tellsEachState(named, column, isEnded)) return [];
    return [[column, new Set(rows.map((row) => rawIn(row, column)).filter(areWords))] as const];
  });
  return new Map(columns);
});

/** Whether a column tells states, or the fixes that lines get, in words that need not be known. */
export function isWorded(column: number, { candidate, rows }: VersionTable): boolean {
  const header = textIn(candidate.table.header, column);
  return isPlainHeader(header) || (isFixHeader(header) && !holdsOnlyStates(rows, column));
}

/** Whether a row names versions, or a pre-release of a line that is out: `0.9.x (Beta)`. */
function namesReleased(row: Row): boolean {
  return namesVersions(row) || (isPreRelease(row) && row.names.some(({ line }) => line !== null));
}

/** The Markdown of such columns in the rows that name versions and have this state, if they agree. */
export function wordsBeside(state: string | undefined, table: VersionTable): Cells {
  return wordsByState(table)(state);
}

const wordsByState = rememberedOf((table: VersionTable) =>
  remembered((state: string | undefined): Cells => {
    const like = table.rows.filter((row) => namesReleased(row) && row.stateRaw === state);
    const cells = [...wordedStates(table)].flatMap(([column, texts]) => {
      const [text = '', other] = new Set(like.map((row) => rawIn(row, column)));
      return other === undefined && texts.has(text) ? [[column, text] as const] : [];
    });
    return new Map(cells);
  }),
);

/** Whether all rows that have ended, three or more, have this text. */
export function isOfAllEnded(text: string, column: number, { rows }: VersionTable): boolean {
  const ended = rows.filter(({ state }) => state.kind === 'ended');
  return ended.length > 2 && ended.every((row) => textIn(row, column) === text);
}

/** Whether rows with such a state have nothing in a column of remarks. */
export function isLeftEmpty({ stateRaw }: Row, column: number, { rows, candidate }: VersionTable): boolean {
  const like = rows.filter((row) => row.stateRaw === stateRaw);
  const isRemark = isRemarkHeader(textIn(candidate.table.header, column));
  return isRemark && like.length > 0 && like.every((row) => textIn(row, column) === '');
}
