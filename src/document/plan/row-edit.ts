import { compareNumbers } from '../../release/version.ts';
import { isEndedRow } from '../read/ended.ts';
import { digitsFor } from '../read/label.ts';
import {
  highestOf,
  holdsCoarsely,
  isCoarse,
  isPreRelease,
  isSpan,
  isUnreleased,
  lineOf,
  lowerBound,
  type Name,
  namesReleases,
  type Row,
  rangeOf,
} from '../read/row.ts';
import { hasDayToCome, type VersionTable } from '../read/version-table.ts';
import type { WantedLine } from '../wanted.ts';
import { isCatchAll } from './catch-alls.ts';
import { isFoldedOver, isTaken } from './folding.ts';
import { isGitHubExample } from './github-example.ts';
import { isRestOfLine } from './leaving.ts';

/** What becomes of a row. */
export type RowEdit =
  | { readonly kind: 'stay' }
  | { readonly kind: 'remove' }
  /**
   * It stays with another state; other `digits`, which are those of its version, of the only end of a bound, or of the
   * lower end of a range; another upper end `to`; without some of its lines; or without its pre-release suffix.
   */
  | {
      readonly kind: 'change';
      readonly tier?: string | null;
      readonly digits?: string;
      readonly to?: string;
      readonly without?: readonly Name[];
      readonly promoted?: boolean;
    };

/** An edit of a row that stays. */
export type EditInPlace = Extract<RowEdit, { kind: 'change' }>;

/** Several edits of one row as one: any of them may remove it, and of two that say the same the later one counts. */
export function together(edits: readonly RowEdit[]): RowEdit {
  if (edits.some(({ kind }) => kind === 'remove')) return { kind: 'remove' };
  const changes = edits.filter((edit) => edit.kind === 'change');
  return changes.length === 0 ? { kind: 'stay' } : Object.assign({}, ...changes);
}

/** What becomes of the rows of a table, and the lines that get a row of their own, newest first. */
export type TableEdit = {
  readonly editOf: (row: Row) => RowEdit;
  readonly added: readonly WantedLine[];
};

/** What the edit of a single row depends on. */
export type RowContext = {
  readonly table: VersionTable;
  /** Lines that a range takes up. */
  readonly taken: ReadonlySet<WantedLine>;
  /** Ranges that have ended as a whole and that the catch-all beneath can take. */
  readonly spent: ReadonlySet<Row>;
  /** Ended lines that keep or get a row. */
  readonly kept: ReadonlySet<WantedLine>;
  /** The table lists supported lines only. */
  readonly isSelective: boolean;
  /** The lowest versions of the rows that stay whatever becomes of ended ones. */
  readonly standing: readonly (readonly number[])[];
};

/** What may be done to a row: to its state, its version, its bounds, its list of lines, or its pre-release suffix. */
export type RowOperation = 'restate' | 'relabel' | 'move' | 'shorten' | 'promote' | 'remove';

type RowKind = {
  /** What an edit may do to such a row; the tests hold every example to it. */
  readonly may: readonly RowOperation[];
  readonly edit: (row: Row, context: RowContext) => RowEdit;
};

/** The kinds of rows. Bounds and ranges move besides, as `bounds.ts` and `ranges.ts` say. */
export const rowKinds = {
  line: { may: ['restate', 'relabel', 'remove'], edit: editOfLine },
  'several lines': { may: ['restate', 'shorten', 'remove'], edit: editOfSeveral },
  coarse: { may: ['restate', 'remove'], edit: editOfCoarse },
  unreleased: { may: ['restate', 'remove'], edit: editOfUnreleased },
  'pre-release': { may: ['promote', 'restate', 'remove'], edit: editOfPreRelease },
  'bound or range': { may: ['restate', 'move', 'remove'], edit: editOfUnnamed },
  'words or unread': { may: ['restate'], edit: () => ({ kind: 'stay' }) },
  example: { may: ['remove'], edit: () => ({ kind: 'remove' }) },
} as const satisfies Readonly<Record<string, RowKind>>;

/** Which of them a row is. */
export function rowKindOf(row: Row, { rows }: VersionTable): keyof typeof rowKinds {
  if (isSpan(row)) return 'bound or range';
  if (row.names.length === 0) return 'words or unread';
  if (isGitHubExample(rows)) return 'example';
  if (isPreRelease(row)) return 'pre-release';
  if (isUnreleased(row)) return 'unreleased';
  if (isCoarse(row)) return 'coarse';
  return lineOf(row) === null ? 'several lines' : 'line';
}

/** What becomes of a row: it stays as it is, changes, or goes. */
export function editOf(row: Row, context: RowContext): RowEdit {
  return rowKinds[rowKindOf(row, context.table)].edit(row, context);
}

/** A range that a catch-all takes, or a promise for versions that were passed by. */
function editOfUnnamed(row: Row, { spent, table }: RowContext): RowEdit {
  return { kind: spent.has(row) || isStale(row, table) ? 'remove' : 'stay' };
}

function editOfLine(row: Row, { table, taken, kept }: RowContext): RowEdit {
  const line = lineOf(row);
  if (line === null) return { kind: 'stay' };
  if (taken.has(line) || (line.tier === null && !kept.has(line))) return { kind: 'remove' };
  const digits = relabelled(row, line, table);
  const isTrue = table.vocabulary.satisfies(row, line.tier);
  if (isTrue && digits === null) return { kind: 'stay' };
  return { kind: 'change', ...(isTrue ? {} : { tier: line.tier }), ...(digits === null ? {} : { digits }) };
}

/** A coarse row changes only as a whole; an ended one goes when lines above it fold into the catch-all beneath. */
function editOfCoarse(row: Row, context: RowContext): RowEdit {
  const { table, isSelective } = context;
  if (isFoldedOver(row, context)) return { kind: 'remove' };
  const lines = linesLeftTo(row, context);
  const [tier, other] = new Set(lines.map((line) => line.tier));
  const isWhole = lines.every((line) => !table.vocabulary.satisfies(row, line.tier));
  if (tier === undefined || other !== undefined || !isWhole) return { kind: 'stay' };
  if (tier !== null && isRestOfLine(row, table)) return { kind: 'stay' };
  const isLast = lines.some((line) => line === table.wanted.lines[0]);
  const isGone = tier === null && !isLast && (isSelective || isTaken(row, context));
  return isGone ? { kind: 'remove' } : { kind: 'change', tier };
}

/** The lines a coarse row speaks for; where finer rows speak for all and have ended, those whose rows go, or all it promises. */
function linesLeftTo(row: Row, { table, kept }: RowContext): readonly WantedLine[] {
  const lines = table.speakers.linesOf(row);
  if (lines.length > 0) return lines;
  const inside = table.wanted.lines.filter(({ line }) => holdsCoarsely(row, line.numbers));
  if (inside.some(({ tier }) => tier !== null)) return [];
  const isPromise = table.vocabulary.statusOf(row) === 'supported';
  return isPromise ? inside : inside.filter((line) => !kept.has(line));
}

/** The only row of a supported line, for one of its releases, moves with each release, and never back. */
export function relabelled(row: Row, line: WantedLine, { rowCounts }: VersionTable): string | null {
  const [name] = row.names;
  if (name?.fit !== 'finer' || line.tier === null || rowCounts.get(line) !== 1) return null;
  const isAhead = compareNumbers(name.label.numbers, line.line.latest.version.numbers) > 0;
  const digits = digitsFor(name.label, line);
  return isAhead || digits === name.label.digits ? null : digits;
}

/** A cell with several lines loses those that change, unless all of them change alike. */
function editOfSeveral(row: Row, { table, taken, kept }: RowContext): RowEdit {
  const { vocabulary } = table;
  const stays = ({ line }: Name) =>
    line === null || (vocabulary.satisfies(row, line.tier) && (line.tier !== null || kept.has(line)));
  const without = row.names.filter((name) => !stays(name));
  if (without.length === 0) return { kind: 'stay' };
  if (row.names.some((name) => name.line !== null && stays(name))) return { kind: 'change', without };
  const lines = row.names.flatMap(({ line }) => line ?? []);
  const tiers = new Set(lines.map((line) => line.tier));
  const [tier] = tiers;
  const isKept = lines.every((line) => !taken.has(line) && (line.tier !== null || kept.has(line)));
  return tiers.size === 1 && isKept && tier !== undefined ? { kind: 'change', tier } : { kind: 'remove' };
}

/** The first stable release of its line promotes the row; once something newer is stable it goes. */
function editOfPreRelease(row: Row, { table }: RowContext): RowEdit {
  const [name] = row.names;
  const line = name?.fit === 'own' ? name.line : null;
  if (line !== null && line.tier !== null && table.speakers.of(line)?.names[0]?.line !== line) {
    return { kind: 'change', tier: line.tier, promoted: true };
  }
  return isStale(row, table) && !isLastSupported(row, table) ? { kind: 'remove' } : { kind: 'stay' };
}

function isLastSupported(row: Row, { rows, vocabulary, wanted }: VersionTable): boolean {
  const others = rows.some((other) => other !== row && vocabulary.statusOf(other) === 'supported');
  return !others && wanted.lines.every((line) => line.tier === null);
}

/** A name nothing was released under: an announcement above the newest release, else it takes the state of its place. */
function editOfUnreleased(row: Row, context: RowContext): RowEdit {
  const { table } = context;
  if (!isStale(row, table)) return isFoldedOver(row, context) ? { kind: 'remove' } : { kind: 'stay' };
  const listsEachEnd =
    table.rows.some((other) => isEndedRow(other, table)) &&
    !table.rows.some((other) => isCatchAll(other, table));
  return listsEachEnd ? { kind: 'change', tier: null } : { kind: 'remove' };
}

/**
 * Whether a row still promises support to versions that were never released and have been passed by. A pre-release that
 * is supported until a day to come keeps its row until then.
 */
export function isStale(row: Row, table: VersionTable): boolean {
  const { vocabulary, wanted } = table;
  const newest = wanted.lines[0];
  const numbers = unreleasedTop(row, table);
  if (numbers === null || newest === undefined || vocabulary.statusOf(row) !== 'supported') return false;
  const isNamed = row.names.some(({ line }) => line !== null);
  if (!isNamed && compareNumbers(numbers, newest.line.numbers) > 0) return false;
  if (isPreRelease(row)) return !hasDayToCome(row, table);
  const older = wanted.lines.find(({ line }) => compareNumbers(line.numbers, numbers) < 0);
  return older === undefined || older.tier === null;
}

/** The highest version that a row names, where it names pre-releases or nothing that was released; else null. */
function unreleasedTop(row: Row, { speakers }: VersionTable): readonly number[] | null {
  const isBound = lowerBound(row) !== null;
  const isHeld = rangeOf(row) !== null && speakers.linesOf(row).length > 0;
  const isSeveral = isPreRelease(row) && row.names.length > 1;
  return isBound || isHeld || isSeveral || namesReleases(row) ? null : highestOf(row);
}
