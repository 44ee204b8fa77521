import type { Root } from 'mdast';
import { ambiguousTable, foreignOwner, namedTableMissing } from '../problem/document.ts';
import { failure, type Result, success } from '../problem/problem.ts';
import { spanOf } from './markdown.ts';
import { isRead, type Notation, readNotation } from './notation.ts';
import { readState, type State } from './state.ts';
import { type Table, tablesOf } from './table.ts';
import { foreignHeader, releaseHeader, supportWords } from './words.ts';

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
  const candidates = tablesOf(root, text).flatMap((table) => candidateOf(table) ?? []);
  const chosen = choose(candidates, choice);
  if (!chosen.ok || chosen.value === null || choice.adopt) return chosen;
  const owner = ownerOf(root, text, chosen.value.table);
  return owner === null ? chosen : failure([foreignOwner(choice.path, owner.line, owner.comment)]);
}

function choose(candidates: readonly Candidate[], { path, table: wanted }: Choice): Result<Candidate | null> {
  const titles = candidates.map(({ table }) => ({ line: table.line, title: table.section.title }));
  const named = wanted === null ? candidates : candidates.filter(({ table }) => isTitled(table, wanted));
  if (wanted !== null && named.length === 0) return failure([namedTableMissing(path, wanted, titles)]);
  const [only, second] = named;
  if (only === undefined || second === undefined) return success(only ?? null);
  const readable = named.filter((candidate) => candidate.readable);
  const supported = readable.filter(({ table }) => speaksOfVersions(table.section.title));
  const best = readable.length === 1 ? readable : supported;
  if (best.length === 1 && best[0] !== undefined) return success(best[0]);
  return failure([ambiguousTable(path, titles)]);
}

function isTitled(table: Table, wanted: string): boolean {
  return table.section.title.toLowerCase() === wanted.trim().toLowerCase();
}

/** "Supported Versions", "Version support", in any language whose words for support we know. */
function speaksOfVersions(title: string): boolean {
  return supportWords.test(title) && !foreignHeader.test(title);
}

function candidateOf(table: Table): Candidate | null {
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

function isVersionColumn(table: Table, column: number): boolean {
  if (foreignHeader.test(headerText(table, column))) return false;
  const read = cellsOf(table, column).map(readNotation);
  const speaking = read.filter((notation) => isRead(notation) && notation.kind !== 'branch');
  return speaking.length > 0 && read.filter(isRead).length * 2 >= read.length;
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
  if (releaseHeader.test(headerText(table, column))) return false;
  const decided = statesIn(table, column);
  if (supportWords.test(headerText(table, column))) return decided > 0;
  return decided > 0 && decided * 2 >= cellsOf(table, column).length;
}

function isDecided(state: State): boolean {
  return state.kind !== 'unread' && state.kind !== 'open';
}

/**
 * The column most cells of which can be read, of several such the one with most support: bug fixes end before security
 * fixes. Of several columns of dates the last, which is the end of life.
 */
function bestStateColumn(table: Table, columns: readonly number[]): number | undefined {
  const spoken = columns.filter((column) => supportWords.test(headerText(table, column)));
  const among = spoken.length > 0 ? spoken : columns;
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

/** Another tool's claim on the table: a comment in its section, above it, that says so. */
function ownerOf(root: Root, text: string, table: Table): { line: number; comment: string } | null {
  for (const node of root.children) {
    const { start, line } = spanOf(node);
    if (node.type !== 'html' || start < table.section.start || start > table.start) continue;
    if (claims(node.value, text.slice(table.end))) return { line, comment: node.value.split('\n')[0] ?? '' };
  }
  return null;
}

function claims(comment: string, after: string): boolean {
  if (!comment.startsWith('<!--')) return false;
  if (/auto-?generated|generated (?:by|from)|do not edit|do not modify|copy changes there/iu.test(comment))
    return true;
  const begin = /<!--\s*([\w:.-]*?)[-:_ ]?(?:begin|start)\b/iu.exec(comment);
  if (begin === null) return false;
  return /<!--\s*[\w:.-]*[-:_ ]?(?:end|stop)\b/iu.test(after);
}
