import { remembered, rememberedOf } from '../../remember.ts';
import { rawIn, type Table, textIn, textsIn } from '../markdown/table.ts';
import { labelsOf, type Notation, readNotation } from './notation.ts';
import { isBranch, isUnread, type Row } from './row.ts';
import { readState, type State } from './state.ts';
import { isStartHeader } from './tier-header.ts';
import { foreignHeader, releaseHeader, supportWords, versionHeader, versionWords } from './version-words.ts';

/** Whether a column's cells are versions. */
export function isReadColumn(table: Table, column: number): boolean {
  const header = headerText(table, column);
  if (foreignHeader.test(header) || (supportWords.test(header) && !versionWords.test(header))) return false;
  const cells = cellsOf(table, column);
  const read = cells.map((cell) => ({ notation: readNotation(cell) })).filter((cell) => !isUnread(cell));
  return read.some((cell) => !isBranch(cell)) && read.length * 2 >= cells.length;
}

/** `Version | Supported`: where the headers of both columns say what they hold, one cell that reads is enough. */
export function isHeadedColumn(table: Table, column: number): boolean {
  const header = headerText(table, column);
  if (foreignHeader.test(header) || !versionHeader.test(header)) return false;
  const others = table.header.cells.map((_, other) => other).filter((other) => other !== column);
  return (
    cellsOf(table, column).some((cell) => !isUnread({ notation: readNotation(cell) })) &&
    others.some((other) => supportWords.test(headerText(table, other)) && statesIn(table, other) > 0)
  );
}

/** The texts of a column that are not empty. */
export function cellsOf(table: Table, column: number): readonly string[] {
  return textsIn(table.rows, column).filter((text) => text !== '');
}

/** What a reader sees above a column. */
export function headerText(table: Table, column: number): string {
  return textIn(table.header, column);
}

/** Whether a cell names lines one by one. */
export function namesLine(notation: Notation): boolean {
  return labelsOf(notation).length > 0;
}

function statesIn(table: Table, column: number): number {
  return cellsOf(table, column).filter((cell) => isDecided(readState(cell))).length;
}

/** A header that speaks of support is believed with one readable cell; any other column must be readable by half. */
export function mayHoldStates(table: Table, column: number): boolean {
  const header = headerText(table, column);
  if (releaseHeader.test(header) || isStartHeader(header)) return false;
  const decided = statesIn(table, column);
  if (supportWords.test(header)) return decided > 0;
  if (foreignHeader.test(header)) return false;
  return decided > 0 && decided * 2 >= cellsOf(table, column).length;
}

function isDecided(state: State): boolean {
  return state.kind !== 'unread' && state.kind !== 'open';
}

/**
 * The column most cells of which can be read, words and signs before dates; of several such the one with most support:
 * bug fixes end before security fixes. Of several columns of dates the last, which is the end of life.
 */
export function bestStateColumn(table: Table, columns: readonly number[]): number | undefined {
  const spoken = columns.filter((column) => supportWords.test(headerText(table, column)));
  const told = spoken.filter(
    (column) => !isDated(table, column) && statesIn(table, column) * 2 >= cellsOf(table, column).length,
  );
  const among = [told, spoken, columns].find((some) => some.length > 0) ?? [];
  const most = Math.max(...among.map((column) => statesIn(table, column)));
  const best = among.filter((column) => statesIn(table, column) === most);
  if (best.every((column) => isDated(table, column))) return best.at(-1);
  const widest = Math.max(...best.map((column) => supportedIn(table, column)));
  return best.find((column) => supportedIn(table, column) === widest);
}

function supportedIn(table: Table, column: number): number {
  return cellsOf(table, column).filter((cell) => ['full', 'partial'].includes(readState(cell).kind)).length;
}

function isDated(table: Table, column: number): boolean {
  return cellsOf(table, column).some((cell) => readState(cell).kind === 'date');
}

/** A table that says which versions are supported: the column of versions and the column of their states. */
export type Candidate = {
  readonly table: Table;
  readonly version: number;
  readonly state: number;
  /** Whether any cell of the state column could be read. */
  readonly readable: boolean;
};

/**
 * The Markdown that a column has in each of at least three rows, such as the name of the one package; null where it
 * tells rows apart, or has numbers.
 */
export function textOfAll(rows: readonly Row[], column: number): string | null {
  const text = rows.length < 3 ? null : commonText(rows, column);
  return text === null || /\d/u.test(text) ? null : text;
}

/** The Markdown that all of these rows have in a column; null where they differ, or have none. */
export function commonText(rows: readonly Row[], column: number): string | null {
  return commonTexts(rows)(column);
}

const commonTexts = rememberedOf((rows: readonly Row[]) =>
  remembered((column: number): string | null => {
    const [text = '', other] = new Set(rows.map((row) => rawIn(row, column)));
    return other !== undefined || text === '' ? null : text;
  }),
);
