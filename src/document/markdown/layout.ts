import { widthOf } from '../../width.ts';
import { type Cell, rawIn, type Table, type TableRow } from './table.ts';

/**
 * What a width counts, padding included: the columns that a text fills on a screen, as most formatters do, or its
 * characters. They differ where there are emoji or East Asian characters.
 */
type Measure = 'columns' | 'characters';

/** How a column is padded. */
export type Column = {
  readonly measure: Measure;
  /** The cells have equal width, and stay so; null where they have not. */
  readonly width: number | null;
  /** Header and delimiter have it, too. */
  readonly isHeadAligned: boolean;
  readonly align: 'left' | 'right' | 'center';
  /** A space before the closing pipe is the habit here. */
  readonly spaced: boolean;
};

/** Reads how each column of a table is padded. */
export function layoutOf(table: Table): readonly Column[] {
  const lines = [table.header, table.delimiter, ...table.rows];
  return table.header.cells.map((cell, column) => {
    const cells = lines.flatMap((line) => line.cells[column] ?? []);
    const measure = measures.find((each) => isEqual(cells, each)) ?? 'columns';
    const isWhole = isEqual(cells, measure);
    const isClosedEverywhere = cells.length === lines.length && lines.every((line) => isClosed(line, column));
    const isAligned = isClosedEverywhere && (isWhole || isPadded(cells.slice(2), measure));
    const [, , first = cell] = cells;
    return {
      measure,
      width: isAligned ? cellWidth(first, measure) : null,
      isHeadAligned: isAligned && isWhole,
      align: alignIn(cells.slice(2), alignOf(rawIn(table.delimiter, column))),
      spaced: cell.end - cell.start > cell.raw.length,
    };
  });
}

const measures: readonly Measure[] = ['columns', 'characters'];

function isEqual(cells: readonly Cell[], measure: Measure): boolean {
  return new Set(cells.map((cell) => cellWidth(cell, measure))).size === 1;
}

/** Whether it is padding that makes the cells equal, whatever the width of their header. */
function isPadded(cells: readonly Cell[], measure: Measure): boolean {
  return new Set(cells.map(({ raw }) => raw.length)).size > 1 && isEqual(cells, measure);
}

/** Whether a pipe closes the column in this line, so that padding before it is no trailing white space. */
function isClosed(line: TableRow, column: number): boolean {
  const cell = line.cells[column];
  return cell !== undefined && (column < line.cells.length - 1 || cell.end < line.end);
}

/** People who centre a column by its delimiter may pad its cells at the right all the same. */
function alignIn(cells: readonly Cell[], declared: Column['align']): Column['align'] {
  const roomy = cells.filter((cell) => roomOf(cell) > 2);
  const isLeft = roomy.length > 0 && roomy.every((cell) => cell.before < 2);
  return isLeft ? 'left' : declared;
}

/** The padding on both sides. */
function roomOf({ start, end, raw }: Cell): number {
  return end - start - raw.length;
}

function alignOf(delimiter: string): Column['align'] {
  if (!delimiter.endsWith(':')) return 'left';
  return delimiter.startsWith(':') ? 'center' : 'right';
}

/** The width of the cell's source, padding included. */
function cellWidth({ start, end, raw }: Cell, measure: Measure): number {
  return end - start - raw.length + lengthOf(raw, measure);
}

/** The width a column needs for this content: never narrower than it was. */
export function widthFor(column: Column, content: string): number {
  return Math.max(column.width ?? 0, lengthOf(content, column.measure) + (column.spaced ? 2 : 0));
}

/**
 * The source of a cell with new content. In an aligned column it is padded to `width`; elsewhere it keeps the spaces
 * it had on both sides.
 */
export function padCell(source: string, content: string, column: Column, width: number): string {
  const blank = column.spaced ? ' ' : '';
  const isBlank = source.trim() === '';
  const before = isBlank ? blank : (/^\s*/u.exec(source)?.[0] ?? '');
  const after = isBlank ? blank : source.slice(source.trimEnd().length);
  if (column.width === null) {
    return content === '' && isBlank
      ? source
      : `${before}${content}${keptRoom(source, content, after, column)}`;
  }
  const room = Math.max(0, width - lengthOf(content, column.measure));
  const left = Math.min(room, leftRoom(column, room, isBlank, before.length));
  return `${' '.repeat(left)}${content}${' '.repeat(room - left)}`;
}

/** The spaces behind content in a column that is not aligned: longer words use up what was padding, a digit does not. */
function keptRoom(source: string, content: string, after: string, { measure }: Column): string {
  const grown = lengthOf(content, measure) - lengthOf(source.trim(), measure);
  return after.length < 2 || grown < 2 ? after : ' '.repeat(Math.max(1, after.length - grown));
}

/** How much of the room in an aligned cell stands before its content. */
function leftRoom({ align, spaced }: Column, room: number, isBlank: boolean, before: number): number {
  if (align === 'right') return Math.max(0, room - (spaced ? 1 : 0));
  return align === 'center' && !isBlank ? Math.floor(room / 2) : before;
}

/** A delimiter cell (`:---:`) made wider by dashes. */
export function widenDelimiter(source: string, width: number): string {
  const missing = width - source.length;
  const dash = source.lastIndexOf('-');
  if (missing <= 0 || dash === -1) return source;
  return `${source.slice(0, dash)}${'-'.repeat(missing)}${source.slice(dash)}`;
}

/** A cell made wider by spaces where its column ends. */
export function widenCell(source: string, column: Column, width: number): string {
  const spaces = ' '.repeat(Math.max(0, width - lengthOf(source, column.measure)));
  return column.align === 'right' ? `${spaces}${source}` : `${source}${spaces}`;
}

function lengthOf(text: string, measure: Measure): number {
  return measure === 'columns' ? widthOf(text) : [...text].length;
}
