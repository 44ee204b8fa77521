import { rememberedOf } from '../../remember.ts';
import { type Table, textsIn } from '../markdown/table.ts';
import type { WantedLine } from '../wanted.ts';
import { findDates, type SlashOrder, slashOrderOf, twoReadings } from './date.ts';
import { isReleaseHeader } from './tier-header.ts';

/**
 * What the slashed dates of a column begin with. A column whose own dates do not tell has the order of the whole table, be
 * it shown by another column or by the known day of a release.
 */
export function slashOrderIn(table: Table, column: number, lines: readonly WantedLine[]): SlashOrder {
  return slashOrderOf(textsIn(table.rows, column)) ?? orderBeside(lines)(table);
}

const orderBeside = rememberedOf((lines: readonly WantedLine[]) =>
  rememberedOf((table: Table) => {
    const columns = table.header.cells.map((_, column) => textsIn(table.rows, column));
    return sharedOrder(
      columns,
      table.header.cells.map(({ text }) => text),
      lines,
    );
  }),
);

/** The order that the cells of several columns share, by their headers. */
export function sharedOrder(
  columns: readonly (readonly string[])[],
  headers: readonly string[],
  lines: readonly WantedLine[],
): SlashOrder {
  const cells = columns.flat();
  const shown = slashOrderOf(cells);
  const isTold = cells.some((cell) =>
    findDates(cell, null).some(({ date }) => date.format.endsWith('/yyyy')),
  );
  if (shown !== null || isTold) return shown;
  const released = new Set(lines.map(({ line }) => line.released));
  const readings = columns
    .filter((_, column) => isReleaseHeader(headers[column] ?? ''))
    .flatMap((texts) => texts.flatMap((text) => [twoReadings(text) ?? []]));
  const isRead = (at: number) => readings.some((days) => days[at] !== undefined && released.has(days[at]));
  if (isRead(0) === isRead(1)) return null;
  return isRead(0) ? 'day first' : 'month first';
}
