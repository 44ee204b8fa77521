import { type Interval, startsWith } from '../../release/interval.ts';
import { compareNumbers } from '../../release/version.ts';
import type { Cells, TableRow } from '../markdown/table.ts';
import type { WantedLine } from '../wanted.ts';
import type { SlashOrder } from './date.ts';
import type { Label } from './label.ts';
import type { BoundNotation, Notation, RangeNotation } from './notation.ts';
import type { State } from './state.ts';

/**
 * How a label lies to the policy's lines. `own`: it names one. `finer`: one release, or part, of a line. `coarse`: it
 * holds several lines. `unreleased`: no line of that name was released.
 */
export type Fit = 'own' | 'finer' | 'coarse' | 'unreleased';

/** A label of a version cell and the line it names or lies in. */
export type Name = { readonly label: Label; readonly fit: Fit; readonly line: WantedLine | null };

/** A row of the version table as it was read. */
export type Row = TableRow & {
  readonly index: number;
  /** What its version cell says; the questions below are all that is asked of it. */
  readonly notation: Notation;
  /** The versions that a bound, a range or a phrase holds; null for rows that name theirs. */
  readonly coverage: Interval | null;
  readonly names: readonly Name[];
  readonly state: State;
  /** The Markdown of the state cell. */
  readonly stateRaw: string;
  /** What the slashed dates of the state column begin with. */
  readonly slashOrder: SlashOrder;
  /** Only of a row that an edit puts in the place of another. */
  readonly expansion?: Expansion;
};

/** The row of the document that was expanded, whether it stays that row, and the Markdown of the cells that differ, by column. */
export type Expansion = {
  readonly of: Row;
  readonly isNew: boolean;
  readonly cells: Cells;
};

/** What the questions are asked of: a row, or a version cell alone. */
type Versions = Pick<Row, 'notation'>;

/** `3.2`, `3.x, 2.x`: it names released or announced versions one by one. */
export function namesVersions({ notation }: Versions): boolean {
  return notation.kind === 'lines';
}

/** `4.0.0-rc.1`. */
export function isPreRelease({ notation }: Versions): boolean {
  return notation.kind === 'pre-release';
}

/** The bound of `< 2.0` or `<= 1.9`; null for other rows. */
export function upperBound({ notation }: Versions): BoundNotation | null {
  return notation.kind === 'below' ? notation : null;
}

/** The bound of `>= 4.15` or `> 4.15`; null for other rows. */
export function lowerBound({ notation }: Versions): BoundNotation | null {
  return notation.kind === 'above' ? notation : null;
}

/** The ends of `1.0 - 1.4`; null for other rows. */
export function rangeOf({ notation }: Versions): RangeNotation | null {
  return notation.kind === 'range' ? notation : null;
}

/** A bound or a range. */
export function isSpan({ notation: { kind } }: Versions): boolean {
  return kind === 'below' || kind === 'above' || kind === 'range';
}

/** `Latest`, `Latest release in 8.x`. */
export function isNewest({ notation }: Versions): boolean {
  return notation.kind === 'newest';
}

/** `Older`, `Previous`, `All other versions`. */
export function isRest({ notation }: Versions): boolean {
  return notation.kind === 'rest';
}

/** The line that `Previous` means, where it is a single one; null for other rows. */
export function previousOf({ notation }: Versions): 'major' | 'minor' | 'line' | null {
  return notation.kind === 'rest' ? (notation.previous ?? null) : null;
}

/** The version within which words for the newest or for all the rest are meant, `Latest release in 8.x`; empty for all. */
export function scopeOf({ notation }: Versions): readonly number[] {
  return notation.kind === 'newest' || notation.kind === 'rest' ? (notation.of?.numbers ?? []) : [];
}

/** `main`, or a dash. */
export function isBranch({ notation }: Versions): boolean {
  return notation.kind === 'branch';
}

/** Whether a row means the newest release without its name: "Latest", or a branch that holds it. */
export function meansNewest(row: Versions): boolean {
  return isNewest(row) || isBranch(row);
}

/** Words: neither a number nor a bound. */
export function isInWords(row: Versions): boolean {
  return meansNewest(row) || isRest(row);
}

/** What is not understood. */
export function isUnread({ notation }: Versions): boolean {
  return notation.kind === 'unread';
}

/** What stands behind the version: `(LTS)`. */
export function suffixOf({ notation }: Versions): string {
  return notation.kind === 'lines' || notation.kind === 'pre-release' ? notation.suffix : '';
}

/** Whether a row names a version that holds several lines. */
export function isCoarse({ names }: Row): boolean {
  return names.some(({ fit }) => fit === 'coarse');
}

/** Whether a row names versions, and nothing was released under any of them. */
export function isUnreleased({ names }: Row): boolean {
  return names.length > 0 && names.every(({ fit }) => fit === 'unreleased');
}

/** Whether a row names versions, and one of them was released. */
export function namesReleases({ notation, names }: Row): boolean {
  return notation.kind === 'lines' && names.some(({ fit }) => fit !== 'unreleased');
}

/** Whether a row holds a line by a coarser name. */
export function holdsCoarsely(row: Row, numbers: readonly number[]): boolean {
  return row.names.some(({ fit, label }) => fit === 'coarse' && startsWith(numbers, label.numbers));
}

/** The numbers of what a row names coarsely. */
export function coarseNames({ names }: Row): readonly string[] {
  return names.flatMap(({ fit, label }) => (fit === 'coarse' ? [label.numbers.join('.')] : []));
}

/** The one line that a row stands for, when it stands for exactly one. */
export function lineOf(row: Row): WantedLine | null {
  const [name, second] = row.names;
  if (name === undefined || second !== undefined || !namesVersions(row)) return null;
  return name.fit === 'own' || name.fit === 'finer' ? name.line : null;
}

/** The lowest version a row names; null for bounds from above, words and branches. */
export function lowestOf(row: Row): readonly number[] | null {
  const start = rangeOf(row)?.from ?? lowerBound(row)?.bound;
  if (start !== undefined) return start.numbers;
  return row.names
    .map(({ label }) => label.numbers)
    .reduce<readonly number[] | null>(
      (best, numbers) => (best === null || compareNumbers(numbers, best) < 0 ? numbers : best),
      null,
    );
}

/** The highest version a row names; null for bounds from above, words and branches. */
export function highestOf(row: Row): readonly number[] | null {
  const end = rangeOf(row)?.to ?? lowerBound(row)?.bound;
  if (end !== undefined) return end.numbers;
  return row.names.length === 0 ? null : highest(row.names.map(({ label }) => label.numbers));
}

/** The highest of some versions; empty where there is none. */
export function highest(all: readonly (readonly number[] | null)[]): readonly number[] {
  return all.reduce<readonly number[]>(
    (best, numbers) => (numbers !== null && compareNumbers(numbers, best) > 0 ? numbers : best),
    [],
  );
}
