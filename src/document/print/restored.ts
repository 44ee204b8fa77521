import { newDays } from '../cells/day-cells.ts';
import { newCells, releaseCells, sharedStates, stateCells } from '../cells/further-cells.ts';
import type { Replacement } from '../plan/concrete/replacement-row.ts';
import { lastDay } from '../read/day-column.ts';
import type { Entry } from '../read/row.ts';
import type { VersionTable } from '../read/version-table.ts';
import type { WantedLine } from '../wanted.ts';
import type { DraftRow } from './splice.ts';

/** A drafted row as one of the rows in the document, where a row was made for another's place. */
export function restored(row: DraftRow, replacements: readonly Replacement[], table: VersionTable): DraftRow {
  const replacement = replacements.find(({ entry }) => entry.row === row.entry?.row);
  if (replacement === undefined) return row;
  const { origin } = replacement;
  if (row.isNew) return { ...row, entry: origin };
  const isOnlySuccessor =
    replacements.find((each) => each.origin === origin && isLike(each, table)) === replacement;
  const line = replacement.entry.names[0]?.line ?? null;
  const days = line === null ? [] : daysOf(line, origin, table);
  const own = isOnlySuccessor ? ownCells(replacement, table) : furtherCells(replacement, table);
  return {
    entry: origin,
    isNew: !isOnlySuccessor,
    cells: new Map([...own, ...days, ...replacement.cells, ...row.cells]),
  };
}

/** Whether a row made for another's place says what that says, as the newest of them does, which is that row then. */
function isLike({ entry, origin }: Replacement, { vocabulary }: VersionTable): boolean {
  if (entry.names.length === 0 && origin.names.length > 0) return false;
  return (vocabulary.statusOf(entry) === 'ended') === (vocabulary.statusOf(origin) === 'ended');
}

/** The days of a line in place of those of the row it comes from, in columns of states too. */
function daysOf(line: WantedLine, origin: Entry, table: VersionTable): ReadonlyMap<number, string> {
  const end = lastDay(line, table.wanted.day);
  const dated = table.states
    .filter(({ index }) => table.days.some((column) => column.index === index))
    .flatMap(({ index, textFor }): readonly (readonly [number, string])[] => {
      const text = textFor(line.tier, origin.index, end);
      return text === null ? [] : [[index, text]];
    });
  return new Map([...newDays(table, line, origin), ...dated]);
}

/** What is not as it was in a row that a line takes over: the first release it names. */
function ownCells({ entry, origin }: Replacement, table: VersionTable): ReadonlyMap<number, string> {
  const line = entry.names[0]?.line ?? null;
  return line === null ? new Map() : releaseCells(table, line, origin);
}

/** What a new row has in its other columns: the states of the row it was made of, and what is known of its line. */
function furtherCells(replacement: Replacement, table: VersionTable): ReadonlyMap<number, string> {
  const { entry, origin } = replacement;
  const line = entry.names[0]?.line ?? null;
  const blank = table.candidate.table.header.cells.map((_, column) => [column, ''] as const);
  const states = table.states.map(({ index }) => [index, origin.row.cells[index]?.raw ?? ''] as const);
  const alike = isLike(replacement, table) ? stateCells(table, origin) : [];
  const own = line === null ? sharedStates(table, null, origin) : newCells(table, line, origin);
  return new Map([...blank, ...own, ...alike, ...states]);
}
