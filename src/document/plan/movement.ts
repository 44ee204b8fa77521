import { parseNumbers } from '../../release/interval.ts';
import { compareNumbers } from '../../release/version.ts';
import { modelRowFor } from '../cells/model-row.ts';
import { clonedDigits } from '../cells/version-cell.ts';
import { lowerBound, lowestOf, type Row, rangeOf } from '../read/row.ts';
import { isNewerThanAll, type VersionTable } from '../read/version-table.ts';
import type { WantedLine } from '../wanted.ts';
import type { RowDecisions } from './named-rows.ts';
import type { RangeChange, RangeChanges } from './ranges.ts';
import type { RowEdit } from './row-edit.ts';

/** A row after the edit, as far as bounds care: the lowest version it names, as written. */
export type FinalRow = {
  readonly digits: string;
  readonly numbers: readonly number[];
  /** The lines it names. */
  readonly lines: readonly WantedLine[];
  readonly isNew: boolean;
};

/** What happened to the rows, as far as bounds care. */
export type Movement = {
  readonly final: readonly FinalRow[];
  /** The lowest versions of the rows that went away or whose lower end moved. */
  readonly gone: readonly (readonly number[])[];
  /** Ended lines newer than any listed one that get no row: the catch-all takes them. */
  readonly passedOver: readonly WantedLine[];
};

/** What the bounds must know: the rows that will stand, those that went, and the ended lines that got none. */
export function movementOf(
  table: VersionTable,
  rows: RowDecisions,
  ranges: RangeChanges,
  gone: Movement['gone'],
): Movement {
  const old = table.rows.flatMap((row) => finalRow(row, rows.editOf(row), ranges) ?? []);
  const added = rows.added.map((line): FinalRow => newRow(line, table));
  const changes = [...ranges.values()];
  const taken = new Set(changes.flatMap(({ takes }) => takes));
  return {
    final: [...old, ...added],
    gone: [
      ...gone,
      ...table.rows.flatMap((row) => lowestGone(row, rows.editOf(row), ranges)),
      ...changes.flatMap((change) => leftBehind(change, table)),
    ],
    passedOver: table.wanted.lines.filter(
      (line) =>
        line.tier === null &&
        !rows.kept.has(line) &&
        !taken.has(line) &&
        table.newestListed.length > 0 &&
        isNewerThanAll(line, table),
    ),
  };
}

function newRow(line: WantedLine, table: VersionTable): FinalRow {
  const digits = clonedDigits(modelRowFor(line, table), line);
  return { digits, numbers: parseNumbers(digits), lines: [line], isNew: true };
}

function finalRow(row: Row, edit: RowEdit, ranges: RangeChanges): FinalRow | null {
  if (edit.kind === 'remove') return null;
  const digits = finalDigits(row, edit, ranges);
  if (digits === null) return null;
  const lines = row.names.flatMap(({ line }) => line ?? []);
  return { digits, numbers: parseNumbers(digits), lines, isNew: false };
}

/** The digits of the lowest version a row names after the edit. */
function finalDigits(row: Row, edit: RowEdit, ranges: RangeChanges): string | null {
  const start = rangeOf(row)?.from ?? lowerBound(row)?.bound;
  if (start !== undefined) return ranges.get(row)?.edit.digits ?? start.digits;
  if (edit.kind === 'change' && edit.digits !== undefined) return edit.digits;
  const without = edit.kind === 'change' ? (edit.without ?? []) : [];
  const left = row.names.filter((name) => !without.includes(name));
  const [lowest] = [...left].sort((a, b) => compareNumbers(a.label.numbers, b.label.numbers));
  return lowest?.label.digits ?? null;
}

/** The lines that a raised lower end leaves behind. */
function leftBehind(
  { row, edit: { digits } }: RangeChange,
  { speakers }: VersionTable,
): readonly (readonly number[])[] {
  const lowest = digits === undefined ? [] : parseNumbers(digits);
  return speakers
    .linesOf(row)
    .map(({ line }) => line.numbers)
    .filter((numbers) => compareNumbers(numbers, lowest) < 0);
}

/**
 * The lower end a row had, when the row goes or that end moves; of lines that go with it their newest releases as well,
 * which a bound such as `< 0.1` beneath `0.x` does not hold.
 */
function lowestGone(row: Row, edit: RowEdit, ranges: RangeChanges): readonly (readonly number[])[] {
  const lowest = lowestOf(row);
  if (lowest === null) return [];
  if (edit.kind === 'remove') return [lowest, ...row.names.flatMap(({ line }) => newestOf(line))];
  const after = finalDigits(row, edit, ranges);
  const moved = after === null || compareNumbers(parseNumbers(after), lowest) !== 0;
  return moved ? [lowest] : [];
}

function newestOf(line: WantedLine | null): readonly (readonly number[])[] {
  return line === null ? [] : [line.line.latest.version.numbers];
}
