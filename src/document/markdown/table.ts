import type { Heading, Root, TableRow as RowNode, Table as TableNode } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { lineEnd, type Span, spanOf } from './markdown.ts';

/** A cell. `start` and `end` bound what stands between its pipes, padding included. */
export type Cell = {
  readonly start: number;
  readonly end: number;
  /** The padding before it, in characters. */
  readonly before: number;
  /** The Markdown between the padding. */
  readonly raw: string;
  /** What a reader sees: markup, escapes and entities resolved. */
  readonly text: string;
};

/** A row of a table: its whole line, without the line ending. */
export type TableRow = {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly cells: readonly Cell[];
};

/** What a reader sees in a column of a row; empty where the row, or its cell, is not there. */
export function textIn(row: Pick<TableRow, 'cells'> | null | undefined, column: number): string {
  return row?.cells[column]?.text ?? '';
}

/** The Markdown in a column of a row; empty where the row, or its cell, is not there. */
export function rawIn(row: Pick<TableRow, 'cells'> | null | undefined, column: number): string {
  return row?.cells[column]?.raw ?? '';
}

/** What a reader sees in a column of some rows. */
export function textsIn(rows: readonly Pick<TableRow, 'cells'>[], column: number): readonly string[] {
  return rows.map((row) => textIn(row, column));
}

/** The Markdown of some cells of a row, by column. */
export type Cells = ReadonlyMap<number, string>;

/** A top-level GFM table and the section it stands in. */
export type Table = {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly header: TableRow;
  readonly delimiter: TableRow;
  readonly rows: readonly TableRow[];
  readonly section: Section;
};

/** The text from a heading to the next one of its level or above. Before the first heading the title is empty. */
export type Section = {
  readonly title: string;
  readonly start: number;
  readonly end: number;
};

/** The top-level tables of a document, in order: none in quotes, lists, HTML blocks or fences. */
export function tablesOf(root: Root, text: string): readonly Table[] {
  const headings = root.children.filter((node): node is Heading => node.type === 'heading');
  const ends = endsOf(headings, text.length);
  let count = 0;
  return root.children.flatMap((node) => {
    if (node.type === 'heading') count++;
    if (node.type !== 'table') return [];
    const above = headings[count - 1];
    const title = above === undefined ? '' : readable(plainText(above));
    const start = above === undefined ? 0 : spanOf(above).start;
    return [readTable(node, { title, start, end: ends[count] ?? text.length }, text)];
  });
}

/** Where the text before the first heading ends, then the section of each heading: before the next of its level or above. */
function endsOf(headings: readonly Heading[], length: number): readonly number[] {
  const nearest = Array.from({ length: 7 }, () => length);
  const ends = headings.toReversed().map((heading) => {
    const end = Math.min(...nearest.slice(1, heading.depth + 1));
    nearest[heading.depth] = spanOf(heading).start;
    return end;
  });
  return [Math.min(...nearest), ...ends.toReversed()];
}

/** A table in any place, as if it stood in no section. */
export function tableAt(node: TableNode, text: string): Table {
  return readTable(node, { title: '', start: 0, end: text.length }, text);
}

function readTable(node: TableNode, section: Section, text: string): Table {
  const { start, end, line } = spanOf(node);
  const [header, ...rows] = node.children.map((row) => readRow(row, text));
  if (header === undefined) throw new Error('a GFM table has a header');
  return { line, start, end, header, delimiter: readDelimiter(header, text), rows, section };
}

function readRow(node: RowNode, text: string): TableRow {
  const span = spanOf(node);
  const cells = node.children.map((cell): Cell => {
    const { start, end } = between(spanOf(cell), text);
    const source = text.slice(start, end);
    const before = source.length - source.trimStart().length;
    return { start, end, before, raw: source.trim(), text: readable(plainText(cell)) };
  });
  return { line: span.line, start: span.lineStart, end: lineEnd(text, span.start), cells };
}

/** A cell's node starts at its left pipe, and the last one also holds the pipe at its right and the spaces behind it. */
function between(span: Span, text: string): { start: number; end: number } {
  const source = text.slice(span.start, span.end);
  const left = source.startsWith('|') ? 1 : 0;
  const shown = source.trimEnd();
  const closed = shown.length > left && shown.endsWith('|') && !shown.endsWith('\\|');
  return { start: span.start + left, end: closed ? span.start + shown.length - 1 : span.end };
}

/** A comment is not seen, and a link by reference whose definition stands elsewhere reads as its text. */
function readable(text: string): string {
  return text
    .replace(/<!--.*?-->/gu, '')
    .replace(/\[([^\][]+)\]\[[^\][]*\]/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The delimiter row has no node; its cells hold only dashes, colons and spaces, so every pipe parts two of them. */
function readDelimiter(header: TableRow, text: string): TableRow {
  const start = header.end + (text.startsWith('\r\n', header.end) ? 2 : 1);
  const end = lineEnd(text, start);
  const cells: Cell[] = [];
  let from = start;
  for (const part of text.slice(start, end).split('|')) {
    const raw = part.trim();
    const before = part.length - part.trimStart().length;
    if (raw !== '') cells.push({ start: from, end: from + part.length, before, raw, text: raw });
    from += part.length + 1;
  }
  return { line: header.line + 1, start, end, cells };
}
