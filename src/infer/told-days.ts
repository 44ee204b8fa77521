import type { Day } from '../day.ts';
import type { WrittenDate } from '../document/read/date.ts';
import { dateIn } from '../document/read/day-in-cell.ts';
import { lineOf, lowerBound } from '../document/read/row.ts';

import { readState } from '../document/read/state.ts';
import { readVersionTable, type VersionTable } from '../document/read/version-table.ts';
import { startsWith } from '../release/interval.ts';
import type { Line } from '../release/release.ts';
import type { Evidence } from './fit.ts';
import { everyLine } from './observe.ts';
import type { Sight } from './sight.ts';
import { countOf, type Grain } from './space.ts';

/** The day on which a column says that the support of a line ends. */
export type ToldEnd = { readonly line: Line; readonly date: WrittenDate };

/** The days that a table tells: a column of ends each, and when lines came out, where it says that as well. */
export type ToldDays = {
  readonly columns: readonly { readonly header: string; readonly ends: readonly ToldEnd[] }[];
  readonly released: ReadonlyMap<Line, Day>;
  /** The lines that the table calls LTS. */
  readonly lts: ReadonlySet<Line>;
  /** All lines of the day, newest first. */
  readonly lines: readonly Line[];
};

/** What a cell under the header "LTS" says where its line is one: a tick, or until when. */
const yes: readonly string[] = ['full', 'partial', 'date'];
const ltsWords = /\bLTS\b|\blong.term\b/iu;

/** Reads the days of a version of the table, and what it calls LTS, for lines of one grain. */
export function toldDays(sight: Sight, grain: Grain, { ground }: Pick<Evidence, 'ground'>): ToldDays {
  const day = sight.days.at(-1) ?? sight.day;
  const lines = ground.lines(day, { kind: 'numbers', count: countOf(grain) });
  const table = readVersionTable('SECURITY.md', sight.text, sight.candidate, everyLine(day, lines), {});
  const headers = sight.candidate.table.header.cells.map(({ text }) => text);
  const columns = headers.map((header, index) => ({ header, ends: endsIn(index, header, table, lines) }));
  const released = table.days
    .filter(({ kind }) => kind === 'release')
    .flatMap(({ index, slashOrder }) => datesIn(index, slashOrder, table, lines));
  return {
    columns: columns.filter(({ ends }) => ends.length > 0),
    released: new Map(released.map(({ line, date }) => [line, date.day])),
    lts: new Set(ltsLines(table)),
    lines,
  };
}

function headerAt(index: number, { candidate }: VersionTable): string {
  return candidate.table.header.cells[index]?.text ?? '';
}

/** The dates of a column of ends, and of one that says until when its lines are LTS. */
function endsIn(
  index: number,
  header: string,
  table: VersionTable,
  lines: readonly Line[],
): readonly ToldEnd[] {
  const found = table.days.find((column) => column.index === index);
  if (found === undefined) return ltsWords.test(header) ? datesIn(index, null, table, lines) : [];
  return found.kind === 'end' ? datesIn(index, found.slashOrder, table, lines) : [];
}

function datesIn(
  index: number,
  slashOrder: VersionTable['days'][number]['slashOrder'],
  table: VersionTable,
  lines: readonly Line[],
): readonly ToldEnd[] {
  return table.rows.flatMap((row) => {
    const line = lineOf(row)?.line ?? lowestLine(row, lines);
    const found = dateIn(row.cells[index]?.text ?? '', slashOrder);
    return line === undefined || found === null ? [] : [{ line, date: found.date }];
  });
}

/** The line that `>= 4.15` begins in: the newer ones it holds have rows of their own beside a day. */
function lowestLine(row: Parameters<typeof lowerBound>[0], lines: readonly Line[]): Line | undefined {
  const numbers = lowerBound(row)?.bound.numbers;
  if (numbers === undefined) return undefined;
  return lines.find((line) => startsWith(numbers, line.numbers));
}

/** A row that says LTS in a cell; under a header that says it, every cell that says yes. */
function ltsLines(table: VersionTable): readonly Line[] {
  return table.rows.flatMap((row) => {
    const line = lineOf(row)?.line;
    const isLts = row.cells.some(
      ({ text }, index) =>
        ltsWords.test(text) || (ltsWords.test(headerAt(index, table)) && yes.includes(readState(text).kind)),
    );
    return line !== undefined && isLts ? [line] : [];
  });
}
