import type { Root } from 'mdast';
import { ambiguousTable, foreignOwner, namedTableMissing } from '../problem/document.ts';
import { failure, type Result, success } from '../problem/problem.ts';
import { spanOf } from './markdown.ts';
import { isRead, type Notation, readNotation } from './notation.ts';
import { ownerOf } from './owner.ts';
import { readState, type State } from './state.ts';
import { type Table, tablesOf } from './table.ts';
import {
  endedHeading,
  foreignHeader,
  releaseHeader,
  supportWords,
  versionHeader,
  versionWords,
} from './words.ts';

/** A table that says which versions are supported: the column of versions and the column of their states. */
export type Candidate = {
  readonly table: Table;
  readonly version: number;
  readonly state: number;
  /** Whether any cell of the state column could be read. */
  readonly readable: boolean;
};

/** What the policy says about the choice. */
export type Choice = { readonly path: string; readonly table: string | null; readonly adopt: boolean };

/**
 * Finds the version table among the top-level tables. Problems: `no-version-table` (null is answered instead, for the
 * caller knows what to do about it), `ambiguous-table`, `table-not-found`, `foreign-owner`.
 */
export function locateTable(root: Root, text: string, choice: Choice): Result<Candidate | null> {
  const tables = tablesOf(root, text);
  const read = tables.flatMap((table) => candidateOf(table, isReadColumn) ?? []);
  const candidates =
    read.length > 0 ? read : tables.flatMap((table) => candidateOf(table, isHeadedColumn) ?? []);
  const chosen = choose(candidates, root, choice);
  if (!chosen.ok || chosen.value === null || choice.adopt) return chosen;
  const owner = ownerOf(root, text, chosen.value.table);
  return owner === null ? chosen : failure([foreignOwner(choice.path, owner.line, owner.comment)]);
}

function choose(
  candidates: readonly Candidate[],
  root: Root,
  { path, table: wanted }: Choice,
): Result<Candidate | null> {
  const titles = candidates.map(({ table }) => ({ line: table.line, title: table.section.title }));
  const named = wanted === null ? candidates : candidates.filter(({ table }) => isTitled(table, wanted));
  if (wanted !== null && named.length === 0) return failure([namedTableMissing(path, wanted, titles)]);
  const [only, second] = named;
  if (only === undefined || second === undefined) return success(only ?? null);
  const [best, other] = likeliest(named, [
    ({ readable }) => readable,
    ({ table }) => speaksOfSupport(table.section.title),
    (candidate) => !isArchive(candidate, root),
    ({ table }) => versionWords.test(table.section.title),
  ]);
  if (best !== undefined && other === undefined) return success(best);
  return failure([ambiguousTable(path, titles)]);
}

/** The candidates that pass one test after the other; a test that none passes tells nothing. */
function likeliest(
  candidates: readonly Candidate[],
  tests: readonly ((candidate: Candidate) => boolean)[],
): readonly Candidate[] {
  return tests.reduce((left, passes) => {
    const passed = left.filter(passes);
    return passed.length > 0 ? passed : left;
  }, candidates);
}

/** Whether a table keeps what has ended: under a heading that says so, or folded away in `<details>`. */
function isArchive({ table }: Candidate, root: Root): boolean {
  if (endedHeading.test(table.section.title)) return true;
  const before = root.children.filter((node) => node.type === 'html' && spanOf(node).start < table.start);
  const marks = before.flatMap((node) =>
    'value' in node ? (node.value.match(/<\/?details\b/giu) ?? []) : [],
  );
  return marks.at(-1)?.toLowerCase() === '<details';
}

function isTitled(table: Table, wanted: string): boolean {
  return table.section.title.toLowerCase() === wanted.trim().toLowerCase();
}

/** "Supported Versions", "Version support", in any language whose words for support we know. */
function speaksOfSupport(title: string): boolean {
  return supportWords.test(title) && !foreignHeader.test(title);
}

function candidateOf(
  table: Table,
  isVersionColumn: (table: Table, column: number) => boolean,
): Candidate | null {
  const columns = table.header.cells.map((_, index) => index);
  const version = columns.find((column) => isVersionColumn(table, column));
  if (version === undefined) return emptyCandidate(table);
  const states = columns.filter((column) => column !== version && isStateColumn(table, column));
  const state = bestStateColumn(table, states);
  if (state !== undefined) return { table, version, state, readable: true };
  const meant = columns.find((column) => column !== version && supportWords.test(headerText(table, column)));
  const other =
    meant ??
    (version === 0 && columns.length === 2 && supportWords.test(table.section.title) ? 1 : undefined);
  const named = cellsOf(table, version).some((cell) => namesLine(readNotation(cell)));
  return named && other !== undefined ? { table, version, state: other, readable: false } : null;
}

/** A header alone, `Version | Supported`, waits for its first row. */
function emptyCandidate(table: Table): Candidate | null {
  if (table.rows.length > 0 || table.header.cells.length < 2) return null;
  const version = table.header.cells.findIndex((cell) =>
    /^versions?\b|版本|バージョン|верси|vers/iu.test(cell.text),
  );
  const state = table.header.cells.findIndex(
    (cell, index) => index !== version && supportWords.test(cell.text),
  );
  return version === -1 || state === -1 ? null : { table, version, state, readable: true };
}

/** Whether a column's cells are versions. */
function isReadColumn(table: Table, column: number): boolean {
  const header = headerText(table, column);
  if (foreignHeader.test(header) || (supportWords.test(header) && !versionWords.test(header))) return false;
  const cells = cellsOf(table, column);
  const read = cells.map(readNotation).filter(isRead);
  return read.some(({ kind }) => kind !== 'branch') && read.length * 2 >= cells.length;
}

/** `Version | Supported`: where the headers of both columns say what they hold, one cell that reads is enough. */
function isHeadedColumn(table: Table, column: number): boolean {
  const header = headerText(table, column);
  if (foreignHeader.test(header) || !versionHeader.test(header)) return false;
  const others = table.header.cells.map((_, other) => other).filter((other) => other !== column);
  return (
    cellsOf(table, column).some((cell) => isRead(readNotation(cell))) &&
    others.some((other) => supportWords.test(headerText(table, other)) && statesIn(table, other) > 0)
  );
}

function cellsOf(table: Table, column: number): readonly string[] {
  return table.rows.map((row) => row.cells[column]?.text ?? '').filter((text) => text !== '');
}

function headerText(table: Table, column: number): string {
  return table.header.cells[column]?.text ?? '';
}

function namesLine(notation: Notation): boolean {
  return notation.kind === 'lines' || notation.kind === 'pre-release';
}

function statesIn(table: Table, column: number): number {
  return cellsOf(table, column).filter((cell) => isDecided(readState(cell))).length;
}

/** A header that speaks of support is believed with one readable cell; any other column must be readable by half. */
function isStateColumn(table: Table, column: number): boolean {
  const header = headerText(table, column);
  if (releaseHeader.test(header)) return false;
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
function bestStateColumn(table: Table, columns: readonly number[]): number | undefined {
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
