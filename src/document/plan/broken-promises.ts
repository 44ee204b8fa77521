import { daysBetween } from '../../day.ts';
import { groupBy } from '../../group.ts';
import type { Problem } from '../../problem/problem.ts';
import { promisedDay, promisedRelease, unreadDay } from '../../problem/row.ts';
import { compareNumbers } from '../../release/version.ts';
import { rememberedOf } from '../../remember.ts';
import { stateTexts } from '../cells/state-cells.ts';
import { textIn } from '../markdown/table.ts';
import type { SlashOrder } from '../read/date.ts';
import { dayBehindRule, futureDay } from '../read/day-in-cell.ts';
import { lineOf, type Row } from '../read/row.ts';
import { slashOrderIn } from '../read/slash-order.ts';
import { readState } from '../read/state.ts';
import { isEndHeader, isReleaseHeader } from '../read/tier-header.ts';
import { hasUnreadDay } from '../read/unread-day.ts';
import { isStateColumn, placeOf, type VersionTable, versionText } from '../read/version-table.ts';
import type { Wanted } from '../wanted.ts';
import type { RowEdit, TableEdit } from './row-edit.ts';

/**
 * Promises that an edit would break without a word: rows that are supported and would end or go, with a cell that may
 * hold a day and is not read, with a day to come in any other column, or with an end that is a release and is not out;
 * and rows that get another state whose text leaves a day to come out. Template rows and rows that only change their
 * place are none of them.
 */
export function brokenPromises(table: VersionTable, { editOf }: TableEdit): readonly Problem[] {
  const ending = table.rows.filter((row) => {
    const edit = editOf(row);
    const isEnding = edit.kind === 'remove' || (edit.kind === 'change' && edit.tier === null);
    return isEnding && table.vocabulary.statusOf(row) === 'supported';
  });
  return [
    ...unreadDays(ending, table),
    ...ending.flatMap((row) => [...daysToCome(row, table), ...awaitedReleases(row, table)]),
    ...table.rows.flatMap((row) => (ending.includes(row) ? [] : overwrittenDays(row, editOf(row), table))),
  ];
}

/** `Yes, until 2028-04-30`, in a row that gets a text without a day. */
function overwrittenDays(row: Row, edit: RowEdit, table: VersionTable): readonly Problem[] {
  const tier = edit.kind === 'change' ? edit.tier : undefined;
  if (tier === undefined || table.vocabulary.statusOf(row) === 'ended') return [];
  const { cells } = stateTexts(table.states, tier, row, lineOf(row), table);
  return [...cells].flatMap(([column, text]) => {
    const day = /\d/u.test(text) ? null : futureDay(textIn(row, column), table.wanted.day);
    if (day === null) return [];
    const title = textIn(table.candidate.table.header, column);
    return [promisedDay(versionText(row, table), day, title, placeOf(row, table))];
  });
}

/** The columns of states and of ends. */
function columnsOf(table: VersionTable): readonly number[] {
  const { candidate } = table;
  const { header } = candidate.table;
  return header.cells.flatMap((cell, index) =>
    index !== candidate.version && (isStateColumn(index, table) || isEndHeader(cell.text)) ? [index] : [],
  );
}

/** One problem for all rows that say the same in a column. */
function unreadDays(ending: readonly Row[], table: VersionTable): readonly Problem[] {
  const { candidate } = table;
  return slashOrdersOf(table).flatMap(([column, slashOrder]) => {
    const unread = ending.filter((row) => isUnreadCell(textIn(row, column), slashOrder, table));
    return [...groupBy(unread, (row) => textIn(row, column))].flatMap(([cell, [row, ...others]]) => {
      if (row === undefined) return [];
      const title = textIn(candidate.table.header, column);
      return [
        unreadDay(
          title,
          cell,
          [row, ...others].map(({ line }) => line),
          placeOf(row, table),
        ),
      ];
    });
  });
}

function isUnreadCell(cell: string, slashOrder: SlashOrder, { wanted }: VersionTable): boolean {
  if (countsFromRelease(cell, slashOrder, wanted)) return true;
  return readState(cell, slashOrder).kind !== 'until' && hasUnreadDay(cell, slashOrder, wanted.day);
}

/** How far a day that a table tells may be from that of the tag, in days. */
const tolerance = 7;

/** `36 months after the release of 5.0 (2023-11-09)`: the day in brackets is that of a release, not the end. */
function countsFromRelease(cell: string, slashOrder: SlashOrder, { lines }: Wanted): boolean {
  const day = dayBehindRule(cell, slashOrder);
  const released = day === null ? [] : lines.flatMap(({ line }) => line.released ?? []);
  return released.some((each) => day !== null && Math.abs(daysBetween(each, day)) <= tolerance);
}

/** The same columns, each with what its slashed dates begin with. */
const slashOrdersOf = rememberedOf((table: VersionTable) =>
  columnsOf(table).map(
    (column) => [column, slashOrderIn(table.candidate.table, column, table.wanted.lines)] as const,
  ),
);

/** `fixes until 2028-03-31` under "Notes": a column that is neither of states nor of ends holds a day to come. */
function daysToCome(row: Row, table: VersionTable): readonly Problem[] {
  const { candidate, wanted } = table;
  return remarkColumnsOf(table).flatMap((column) => {
    const day = futureDay(textIn(row, column), wanted.day);
    const title = textIn(candidate.table.header, column);
    const version = versionText(row, table);
    return day === null ? [] : [promisedDay(version, day, title, placeOf(row, table))];
  });
}

/** The columns of neither states, ends nor releases. */
const remarkColumnsOf = rememberedOf((table: VersionTable): readonly number[] => {
  const { header } = table.candidate.table;
  const known = new Set([table.candidate.version, ...columnsOf(table)]);
  return header.cells.flatMap(({ text }, index) =>
    known.has(index) || isReleaseHeader(text) ? [] : [index],
  );
});

function awaitedReleases(row: Row, table: VersionTable): readonly Problem[] {
  const newest = table.wanted.lines[0]?.line.latest.version.numbers ?? [];
  return columnsOf(table).flatMap((column) => {
    const state = readState(textIn(row, column));
    if (state.kind !== 'until' || compareNumbers(state.numbers, newest) <= 0) return [];
    const version = state.numbers.join('.');
    return [promisedRelease(versionText(row, table), version, placeOf(row, table))];
  });
}
