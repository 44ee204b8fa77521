import type { Day } from '../../day.ts';
import type { DocumentRules } from '../../policy/policy.ts';
import type { Problem } from '../../problem/problem.ts';
import { ambiguousDates } from '../../problem/row.ts';
import { parseNumbers } from '../../release/interval.ts';
import { compareNumbers } from '../../release/version.ts';
import { type Cells, textIn } from '../markdown/table.ts';
import { coverageOf } from '../read/coverage.ts';
import { newestEnds } from '../read/current-words.ts';
import { twoReadings, writeDate } from '../read/date.ts';
import { type DayColumn, dayOf, withDay } from '../read/day-column.ts';
import { dateIn } from '../read/day-in-cell.ts';
import { newestEnded } from '../read/last-days.ts';
import { leavesOpen } from '../read/open-ends.ts';
import { lineOf, type Row, upperBound } from '../read/row.ts';
import { readState } from '../read/state.ts';
import { counts } from '../read/tier-columns.ts';
import { isEndHeader } from '../read/tier-header.ts';
import { isStateColumn, placeOf, type VersionTable } from '../read/version-table.ts';
import type { Wanted, WantedLine } from '../wanted.ts';

/** What an edit does to a row that stays: nothing, it changes its states, or it makes an announcement a release. */
export type RowChange = 'none' | 'states' | 'promotion';

/** The Markdown of a new row's days, by column: the day, or what the column says while it is not known. */
export function newDays(table: VersionTable, line: WantedLine, source: Row | null): Cells {
  return new Map(beside(table).map((column) => [column.index, newDay(column, line, source, table)]));
}

/** The columns of days that are no columns of states. */
function beside(table: VersionTable): readonly DayColumn[] {
  return table.days.filter(({ index }) => !isStateColumn(index, table));
}

/** A day that is not known is said in the words of the row itself, or of the one that it is written like. */
function newDay(column: DayColumn, line: WantedLine, like: Row | null, { wanted }: VersionTable): string {
  const day = dayOf(column, line, wanted.day);
  const isPast = hasPassed(column, line, wanted.tiers);
  if (isPast && column.past !== null) return column.past;
  if (day === null) return isPast ? '' : (openWord(like, column) ?? column.open ?? '');
  return column.like === null ? '' : writeDate(day, column.like);
}

/** The end of a row that was the newest one: in a column of states in the words of another supported row. */
function dueDay(column: DayColumn, line: WantedLine, row: Row, table: VersionTable): string {
  const { rows, vocabulary, wanted } = table;
  const { index, slashOrder } = column;
  const day = dayOf(column, line, wanted.day);
  const isState = isStateColumn(index, table);
  const written = rows.flatMap((other) => {
    const cell = other.cells[index];
    const isLike = isState && cell !== undefined && vocabulary.statusOf(other) === 'supported';
    return isLike && day !== null ? (withDay(cell, day, slashOrder) ?? []) : [];
  });
  return written.find((text) => /^\p{L}[^()]*$/u.test(text)) ?? newDay(column, line, row, table);
}

function openWord(like: Row | null, column: DayColumn): string | null {
  const { raw = '', text = '' } = like?.cells[column.index] ?? {};
  return text !== '' && leavesOpen(text, column) && !/\d/u.test(raw) ? raw : null;
}

/** Whether the line is beyond the tier whose ends the column holds. */
export function hasPassed({ kind, tier }: DayColumn, line: WantedLine, tiers: readonly string[]): boolean {
  if (kind === 'release') return false;
  return tier === null ? line.tier === null : !counts(line.tier, tier, tiers);
}

/**
 * The days of a row that stays, by column: those left open are filled where the row changes anyway; under `sync` every
 * day that is not the policy's is replaced. `isDisplaced`: another row is the newest one now, so that an end which only the
 * newest row left open is filled, too.
 */
export function changedDays(
  row: Row,
  change: RowChange,
  rule: DocumentRules['dates'],
  table: VersionTable,
  isDisplaced: boolean,
): Cells {
  const line = change === 'promotion' ? (row.names[0]?.line ?? null) : lineOf(row);
  const dated = rule === 'sync' ? table.days : change === 'none' ? [] : beside(table);
  const due = isDisplaced ? newestEnds(table) : [];
  const columns = [...dated, ...due.filter((column) => !dated.includes(column))];
  if (line === null) return new Map();
  return new Map(
    columns.flatMap((column) => {
      const cell = row.cells[column.index];
      const isFilled = rule === 'sync' || change === 'promotion' || column.kind === 'end';
      const day = due.includes(column) ? dueDay(column, line, row, table) : null;
      const text =
        day ??
        (isBlank(cell?.text ?? '', column, line, table)
          ? isFilled && newDay(column, line, row, table)
          : rule === 'sync' && syncedDay(column, line, row, table));
      return text && text !== cell?.raw ? [[column.index, text]] : [];
    }),
  );
}

/**
 * Whether a cell leaves its day open, says that the support is over for a line that is supported again, or of one that
 * ended names the release which ended it: `When 3.0 is released`.
 */
function isBlank(text: string, column: DayColumn, line: WantedLine, { wanted }: VersionTable): boolean {
  const isOver = column.kind === 'end' && readState(text).kind === 'ended';
  const isPast = hasPassed(column, line, wanted.tiers);
  return leavesOpen(text, column) || (isPast ? namesRelease(text, column, line, wanted) : isOver);
}

/** Whether the end of a row is the release of a newer line, in words, which is out: `When 3.0 is released`. */
export function isDue(row: Row | null, column: number, { wanted, candidate }: VersionTable): boolean {
  const line = row === null ? null : lineOf(row);
  const isEnd = isEndHeader(textIn(candidate.table.header, column));
  const like = { kind: 'end', slashOrder: null } as const;
  return line !== null && isEnd && namesRelease(textIn(row, column), like, line, wanted);
}

/** Whether the only number in words for an end is that of a release which is out, in a line newer than this one. */
function namesRelease(
  text: string,
  { kind, slashOrder }: Pick<DayColumn, 'kind' | 'slashOrder'>,
  { line }: WantedLine,
  { lines: [newest] }: Wanted,
): boolean {
  const [number, other] = text.match(/\d+(?:\.\d+)*/gu) ?? [];
  if (kind !== 'end' || number === undefined || other !== undefined || dateIn(text, slashOrder) !== null)
    return false;
  const named = parseNumbers(number);
  const isOut = newest !== undefined && compareNumbers(named, newest.line.latest.version.numbers) <= 0;
  return /\p{L}/u.test(text) && isOut && compareNumbers(named, line.latest.version.numbers) > 0;
}

/**
 * The cell with the policy's day in place of its own; while that is not known the column's own word, if it has one. An
 * end that is past stays where the policy's lies before it: a past date is a record.
 */
function syncedDay(column: DayColumn, line: WantedLine, row: Row, { wanted }: VersionTable): string | null {
  const cell = row.cells[column.index];
  const day = dayOf(column, line, wanted.day);
  if (cell === undefined) return null;
  if (day !== null)
    return isPastRecord(cell.text, day, column, wanted.day) ? null : withDay(cell, day, column.slashOrder);
  const isDay = withDay(cell, wanted.day, column.slashOrder) !== null;
  return isDay && !hasPassed(column, line, wanted.tiers) ? column.open : null;
}

function isPastRecord(text: string, day: Day, { kind, slashOrder }: DayColumn, today: Day): boolean {
  const told = kind === 'end' ? dateIn(text, slashOrder)?.date.day : undefined;
  return told !== undefined && day < told && told < today;
}

/** The columns whose dates can be read two ways although a day of one of these lines belongs there. */
export function unclearDays(table: VersionTable, lines: readonly WantedLine[]): readonly Problem[] {
  const { candidate, rows, wanted } = table;
  return table.days.flatMap((column) => {
    const row = column.ambiguous === null ? undefined : rows[column.ambiguous];
    const cell = textIn(row, column.index);
    const readings = twoReadings(cell);
    const isNeeded = lines.some((line) => dayOf(column, line, wanted.day) !== null);
    if (row === undefined || readings === null || !isNeeded) return [];
    const title = textIn(candidate.table.header, column.index);
    return [ambiguousDates(title, cell, readings, placeOf(row, table))];
  });
}

/**
 * Whether a row of many lines tells the day on which they ended. Other lines ended on other days, so that they keep rows
 * of their own: `1.1.x | No | 2026-01-01` does not become part of `< 1.1 | No | 2025-10-01`.
 */
export function tellsEnd(row: Row, { days }: VersionTable): boolean {
  return days.some(
    ({ kind, index, slashOrder }) => kind === 'end' && dateIn(textIn(row, index), slashOrder) !== null,
  );
}

/** The Markdown of the ends, by column, of a bound that comes to hold newer lines: that of the newest of them. */
export function endsOfBound(
  row: Row,
  digits: string | null | undefined,
  { days, wanted }: VersionTable,
): Cells {
  const upper = upperBound(row);
  if (upper === null || digits === null || digits === undefined) return new Map();
  const notation = { ...upper, bound: { ...upper.bound, numbers: parseNumbers(digits) } };
  const newest = newestEnded({ notation, coverage: coverageOf(notation) }, wanted.lines);
  if (newest === undefined) return new Map();
  return new Map(
    days.flatMap((column): readonly (readonly [number, string])[] => {
      const cell = row.cells[column.index];
      const told = cell === undefined ? undefined : dateIn(cell.text, column.slashOrder)?.date.day;
      const day = dayOf(column, newest, wanted.day);
      if (cell === undefined || told === undefined || day === null || column.kind !== 'end') return [];
      const text = day > told ? withDay(cell, day, column.slashOrder) : null;
      return text === null ? [] : [[column.index, text]];
    }),
  );
}
