import { type Column, layoutOf, padCell, widenCell, widenDelimiter, widthFor } from '../markdown/layout.ts';
import type { Cells, Table, TableRow } from '../markdown/table.ts';
import type { Edit } from '../outcome.ts';
import type { Row } from '../read/row.ts';

/**
 * A row of the table after the edit: an old one, or a new one laid out like `row` (like the delimiter row in a table
 * that has no rows yet). `cells` holds the Markdown that changed, for a new row that of every column.
 */
export type DraftRow = {
  readonly row: Row | null;
  readonly isNew: boolean;
  readonly cells: Cells;
};

/** Bytes of the old text to be replaced. */
export type TextChange = { readonly start: number; readonly end: number; readonly with: string };

/** The change of the table, and the lines in which it differs. */
export type Spliced = { readonly change: TextChange; readonly edits: readonly Edit[] };

type TableLine = { readonly old: TableRow | null; readonly source: string };
type Frame = {
  readonly text: string;
  readonly columns: readonly Column[];
  readonly widths: readonly number[];
};

/**
 * Writes rows, top to bottom, as the table's new lines; old rows that are missing were removed. What does not change keeps
 * its bytes.
 */
export function splice(text: string, table: Table, rows: readonly DraftRow[]): Spliced {
  const columns = layoutOf(table);
  const widths = columns.map((column, index) => {
    const contents = rows.flatMap((row) => row.cells.get(index) ?? []);
    return Math.max(column.width ?? 0, ...contents.map((content) => widthFor(column, content)));
  });
  const frame = { text, columns, widths };
  const head = [headerLine(table.header, frame), delimiterLine(table.delimiter, frame)];
  const lines = [...head, ...rows.map((row) => bodyLine(row, table, frame))];
  return { change: changeOf(text, table, lines), edits: editsOf(text, table, lines) };
}

function headerLine(row: TableRow, frame: Frame): TableLine {
  const source = rebuild(row, frame, (cell, index) =>
    frame.columns[index]?.isHeadAligned ? widened(cell, index, frame) : cell,
  );
  return { old: row, source };
}

function delimiterLine(row: TableRow, frame: Frame): TableLine {
  const { columns, widths } = frame;
  const source = rebuild(row, frame, (cell, index) =>
    columns[index]?.isHeadAligned ? widenDelimiter(cell, widths[index] ?? 0) : cell,
  );
  return { old: row, source };
}

function bodyLine(draft: DraftRow, table: Table, frame: Frame): TableLine {
  const old = draft.row ?? table.delimiter;
  const row = draft.isNew ? withoutSurplus(old, table) : old;
  const source = rebuild(row, frame, (cell, index) => {
    const content = draft.cells.get(index);
    const column = frame.columns[index];
    if (column === undefined || content === undefined) return widened(cell, index, frame);
    return padCell(draft.row === null ? '' : cell, content, column, frame.widths[index] ?? 0);
  });
  return { old: draft.isNew ? null : old, source: withFurtherCells(source, row, draft, table, frame) };
}

/** A row may end before its last columns: what is to stand in them is written behind it, closed like the header. */
function withFurtherCells(
  source: string,
  { cells }: TableRow,
  draft: DraftRow,
  { header }: Table,
  { text, columns }: Frame,
): string {
  const further = columns.map((_, index) => draft.cells.get(index) ?? '').slice(cells.length);
  const count = further.findLastIndex((content) => content !== '') + 1;
  if (count === 0) return source;
  const line = source.trimEnd();
  const isClosed = text.slice(header.start, header.end).trimEnd().endsWith('|');
  const written = further.slice(0, count).join(' | ');
  return `${line}${/(?<!\\)\|$/u.test(line) ? '' : ' |'} ${written}${isClosed ? ' |' : ''}`;
}

/** Cells beyond the header are shown nowhere and belong to the row they are in: a new row does not take them. */
function withoutSurplus(row: TableRow, { header }: Table): TableRow {
  const cells = row.cells.slice(0, header.cells.length);
  const [last, first] = [cells.at(-1), row.cells.at(cells.length)];
  if (last === undefined || first === undefined) return row;
  return { ...row, cells, end: first.start };
}

function widened(source: string, index: number, { columns, widths }: Frame): string {
  const column = columns[index];
  return column === undefined || column.width === null
    ? source
    : widenCell(source, column, widths[index] ?? 0);
}

/** A row's line with each cell's source replaced; what stands between the cells stays. */
function rebuild(row: TableRow, { text }: Frame, cellOf: (source: string, index: number) => string): string {
  let line = '';
  let from = row.start;
  for (const [index, cell] of row.cells.entries()) {
    line += text.slice(from, cell.start) + cellOf(text.slice(cell.start, cell.end), index);
    from = cell.end;
  }
  return line + text.slice(from, row.end);
}

/** The text with the changes made; they do not overlap. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  const ordered = [...changes].sort((a, b) => a.start - b.start);
  let result = '';
  let from = 0;
  for (const change of ordered) {
    result += text.slice(from, change.start) + change.with;
    from = change.end;
  }
  return result + text.slice(from);
}

function changeOf(text: string, table: Table, lines: readonly TableLine[]): TextChange {
  const rows = [table.header, table.delimiter, ...table.rows];
  const end = rows.at(-1)?.end ?? table.end;
  const endings = new Map(
    rows.map((row, index) => [row.start, text.slice(row.end, rows[index + 1]?.start ?? row.end)]),
  );
  const usual = endings.get(table.header.start) ?? '';
  const body = lines.map(({ old, source }, index) => {
    if (index === lines.length - 1) return source;
    return source + ((old === null ? '' : endings.get(old.start)) || usual);
  });
  return { start: table.header.start, end, with: body.join('') };
}

/** A row that went and one that came in its place are one edit. */
function editsOf(text: string, table: Table, lines: readonly TableLine[]): readonly Edit[] {
  const edits: Edit[] = [];
  let gone: TableRow[] = [];
  let come: string[] = [];
  let previous = table.header.line - 1;
  const flush = () => {
    edits.push(...pairUp(text, gone, come, previous));
    previous = gone.at(-1)?.line ?? previous;
    [gone, come] = [[], []];
  };
  const kept = new Set(lines.flatMap(({ old }) => old?.start ?? []));
  const rows = [table.header, table.delimiter, ...table.rows];
  let next = 0;
  for (const { old, source } of lines) {
    if (old === null) {
      come.push(source);
      continue;
    }
    for (; rows[next]?.start !== old.start; next++) gone.push(...rows.slice(next, next + 1));
    next++;
    flush();
    previous = old.line;
    const before = text.slice(old.start, old.end);
    if (before !== source) edits.push({ line: old.line, before, after: source });
  }
  gone.push(...rows.slice(next).filter((row) => !kept.has(row.start)));
  flush();
  return edits;
}

function pairUp(
  text: string,
  gone: readonly TableRow[],
  come: readonly string[],
  previous: number,
): readonly Edit[] {
  const changed = gone.map((row, index): Edit => {
    return { line: row.line, before: text.slice(row.start, row.end), after: come[index] ?? null };
  });
  const line = gone.at(-1)?.line ?? previous;
  return [...changed, ...come.slice(gone.length).map((after): Edit => ({ line, before: null, after }))];
}
