import type { Problem } from '../../problem/problem.ts';
import type { Entry } from '../read/row.ts';

/**
 * A row of the table after the edit: an old one, or a new one laid out like `entry` (like the delimiter row in a table
 * that has no rows yet). `cells` holds the Markdown that changed, for a new row that of every column.
 */
export type DraftRow = {
  readonly entry: Entry | null;
  readonly isNew: boolean;
  readonly cells: ReadonlyMap<number, string>;
};

/** The rows of the table after the edit, top to bottom; old rows that are missing were removed. */
export type Draft = { readonly rows: readonly DraftRow[] };

/** A draft, or why the table is left alone. */
export type Drafting =
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };
