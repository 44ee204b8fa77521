import type { Cell, Row, Table } from './table.ts';

/** How a column is padded. */
export type Column = {
  /** Cells, header and delimiter have equal width, and stay so. Width counts characters, padding included. */
  readonly width: number | null;
  readonly align: 'left' | 'right' | 'center';
  /** A space before the closing pipe is the habit here. */
  readonly spaced: boolean;
};

/** Reads how each column of a table is padded. */
export function layoutOf(table: Table): readonly Column[] {
  const lines = [table.header, table.delimiter, ...table.rows];
  return table.header.cells.map((cell, column) => {
    const cells = lines.flatMap((line) => line.cells[column] ?? []);
    const widths = new Set(cells.map(widthOf));
    const isWhole = cells.length === lines.length && lines.every((line) => isClosed(line, column));
    return {
      width: widths.size === 1 && isWhole ? widthOf(cell) : null,
      align: alignOf(table.delimiter.cells[column]?.raw ?? ''),
      spaced: cell.end - cell.start > cell.raw.length,
    };
  });
}

/** Whether a pipe closes the column in this line, so that padding before it is no trailing white space. */
function isClosed(line: Row, column: number): boolean {
  const cell = line.cells[column];
  return cell !== undefined && (column < line.cells.length - 1 || cell.end < line.end);
}

function alignOf(delimiter: string): Column['align'] {
  if (!delimiter.endsWith(':')) return 'left';
  return delimiter.startsWith(':') ? 'center' : 'right';
}

/** The width of the cell's source, padding included. */
function widthOf({ start, end, raw }: Cell): number {
  return end - start - raw.length + lengthOf(raw);
}

/** The width a column needs for this content: never narrower than it was. */
export function widthFor(column: Column, content: string): number {
  return Math.max(column.width ?? 0, lengthOf(content) + (column.spaced ? 2 : 0));
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
  if (column.width === null) return content === '' && isBlank ? source : `${before}${content}${after}`;
  const room = Math.max(0, width - lengthOf(content));
  const left = Math.min(room, leftRoom(column, room, isBlank, before.length));
  return `${' '.repeat(left)}${content}${' '.repeat(room - left)}`;
}

/** How much of the room in an aligned cell stands before its content. */
function leftRoom({ align, spaced }: Column, room: number, isBlank: boolean, before: number): number {
  if (align === 'right') return Math.max(0, room - (spaced ? 1 : 0));
  return align === 'center' && !isBlank ? Math.floor(room / 2) : before;
}

/** A delimiter cell (`:---:`) made wider by dashes. */
export function widenDelimiter(source: string, width: number): string {
  const missing = width - lengthOf(source);
  const dash = source.lastIndexOf('-');
  if (missing <= 0 || dash === -1) return source;
  return `${source.slice(0, dash)}${'-'.repeat(missing)}${source.slice(dash)}`;
}

/** A cell made wider by spaces where its column ends. */
export function widenCell(source: string, column: Column, width: number): string {
  const spaces = ' '.repeat(Math.max(0, width - lengthOf(source)));
  return column.align === 'right' ? `${spaces}${source}` : `${source}${spaces}`;
}

function lengthOf(text: string): number {
  return [...text].length;
}
