import type { Root } from 'mdast';
import { ambiguousTable, foreignOwner, namedTableMissing } from '../../problem/document.ts';
import { failure, type Result, success } from '../../problem/problem.ts';
import { spanOf } from '../markdown/markdown.ts';
import { rawIn, type Table, tablesOf } from '../markdown/table.ts';
import { readNotation } from './notation.ts';
import { readState } from './state.ts';
import {
  bestStateColumn,
  type Candidate,
  cellsOf,
  headerText,
  isHeadedColumn,
  isReadColumn,
  mayHoldStates,
  namesLine,
} from './table-columns.ts';
import { isStartHeader } from './tier-header.ts';
import { isCopy } from './translation.ts';
import {
  endedHeading,
  foreignHeader,
  foreignHeading,
  supportWords,
  versionHeader,
  versionWords,
} from './version-words.ts';

/** What the policy says about the choice. */
export type Choice = {
  readonly path: string;
  readonly table: string | null;
  readonly adopt: boolean;
  /** The texts of states that the policy names: a column of them is the column of states. */
  readonly states?: Readonly<Record<string, string>>;
};

/**
 * Finds the version table among the top-level tables. Problems: `no-version-table` (null is answered instead, for the
 * caller knows what to do about it), `ambiguous-table`, `table-not-found`, `foreign-owner`.
 */
export function locateTable(root: Root, text: string, choice: Choice): Result<Candidate | null> {
  const chosen = choose(candidatesOf(root, text, choice), root, choice);
  if (!chosen.ok || chosen.value === null || choice.adopt) return chosen;
  const owner = ownerOf(root, text, chosen.value.table);
  return owner === null ? chosen : failure([foreignOwner(choice.path, owner.line, owner.comment)]);
}

/** The tables that seem to be of versions and their states, from top to bottom. */
export function candidatesOf(root: Root, text: string, choice: Choice): readonly Candidate[] {
  const tables = tablesOf(root, text).filter((table) => isOwn(table, choice));
  const texts = Object.values(choice.states ?? {});
  const read = tables.flatMap((table) => candidateOf(table, isReadColumn, texts) ?? []);
  return read.length > 0 ? read : tables.flatMap((table) => candidateOf(table, isHeadedColumn, texts) ?? []);
}

/** A table under a heading about what the product runs on is taken only where the policy names it. */
function isOwn({ section }: Table, { table }: Choice): boolean {
  return table !== null || !foreignHeading.test(section.title);
}

/** Whether a table, wherever it stands, says which versions are supported. */
export function isVersionTable(table: Table): boolean {
  return (candidateOf(table, isReadColumn) ?? candidateOf(table, isHeadedColumn)) !== null;
}

/** Whether any column of a table holds versions. */
export function hasVersions(table: Table): boolean {
  return table.header.cells.some((_, column) => isReadColumn(table, column));
}

function choose(
  candidates: readonly Candidate[],
  root: Root,
  { path, table: wanted }: Choice,
): Result<Candidate | null> {
  const named = wanted === null ? candidates : candidates.filter(({ table }) => isTitled(table, wanted));
  if (wanted !== null && named.length === 0 && candidates.length > 0)
    return failure([namedTableMissing(path, wanted, titlesOf(candidates))]);
  const [only, second] = named;
  if (only === undefined || second === undefined) return success(only ?? null);
  const [best, ...others] = likeliest(named, [
    ({ readable }) => readable,
    ({ table }) => speaksOfSupport(table.section.title),
    (candidate) => !isArchive(candidate, root),
    ({ table }) => versionWords.test(table.section.title),
  ]);
  if (best !== undefined && others.every((other) => isCopy(best, other))) return success(best);
  return failure([ambiguousTable(path, titlesOf(named))]);
}

function titlesOf(candidates: readonly Candidate[]): readonly { line: number; title: string }[] {
  return candidates.map(({ table }) => ({ line: table.line, title: table.section.title }));
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

/** Whether a table stands under this heading. */
export function isTitled(table: Table, wanted: string): boolean {
  return table.section.title.toLowerCase() === wanted.trim().toLowerCase();
}

/** "Supported Versions", "Version support", in any language whose words for support we know. */
function speaksOfSupport(title: string): boolean {
  return supportWords.test(title) && !foreignHeader.test(title);
}

function candidateOf(
  table: Table,
  isVersionColumn: (table: Table, column: number) => boolean,
  texts: readonly string[] = [],
): Candidate | null {
  const columns = table.header.cells.map((_, index) => index);
  const version = columns.find((column) => isVersionColumn(table, column));
  if (version === undefined) return emptyCandidate(table);
  const states = columns.filter((column) => column !== version && mayHoldStates(table, column));
  const named = columns.find((column) => column !== version && holdsOnly(table, column, texts));
  const state = named ?? bestStateColumn(table, states);
  if (state !== undefined) return { table, version, state, readable: true };
  const isMeant = (header: string) => supportWords.test(header) && !isStartHeader(header);
  const meant = columns.find((column) => column !== version && isMeant(headerText(table, column)));
  const other =
    meant ??
    (version === 0 && columns.length === 2 && supportWords.test(table.section.title) ? 1 : undefined);
  const isNamed = cellsOf(table, version).some((cell) => namesLine(readNotation(cell)));
  return isNamed && other !== undefined ? { table, version, state: other, readable: false } : null;
}

/**
 * Whether all cells of a column are texts of the policy's, and more than one of these stands there; rows whose state is
 * left open, as those of branches are, may have a word for that.
 */
function holdsOnly(table: Table, column: number, texts: readonly string[]): boolean {
  const cells = new Set(table.rows.map((row) => rawIn(row, column)));
  const others = [...cells].filter((cell) => !texts.includes(cell));
  return cells.size - others.length > 1 && others.every((cell) => readState(cell).kind === 'open');
}

/** A header alone, `Version | Supported`, waits for its first row. */
function emptyCandidate(table: Table): Candidate | null {
  if (table.rows.length > 0 || table.header.cells.length < 2) return null;
  const version = table.header.cells.findIndex((cell) => versionHeader.test(cell.text));
  const state = table.header.cells.findIndex(
    (cell, index) => index !== version && supportWords.test(cell.text),
  );
  return version === -1 || state === -1 ? null : { table, version, state, readable: true };
}

/** A comment and where it stands. */
export type OwnerClaim = { readonly line: number; readonly comment: string };

/** Another tool's claim on the table: a comment in its section, above it, that says so. Null without one. */
export function ownerOf(root: Root, text: string, table: Table): OwnerClaim | null {
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
