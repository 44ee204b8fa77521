import type { Day } from '../day.ts';

/** One changed row, as whole lines of the document without their line ending. Lines are counted in the text before. */
export type Edit = {
  readonly line: number;
  /** Null for an inserted row; `line` is then the line it follows. */
  readonly before: string | null;
  /** Null for a removed row. */
  readonly after: string | null;
};

/** A number of the table repeated in the prose around it. */
export type Mention = {
  readonly line: number;
  readonly text: string;
  readonly updated: boolean;
};

/** What a table says of a line, and in which row. */
export type Listing = {
  readonly state: 'supported' | 'ended' | 'coming' | 'unread';
  /** The version cell of the row, as a reader sees it. */
  readonly row: string;
  /** The row's line in the text. */
  readonly at: number;
  /** Whether the row names the line; a bound, a range, a coarser row or a phrase such as "Latest" only covers it. */
  readonly named: boolean;
};

/** A day (`YYYY-MM-DD`, inclusive) that a row has in a column; null where it has none any more. */
export type WrittenDay = { readonly column: string; readonly day: Day | null };

/** A line that an edit is about: what the table said of it and what it says now; null where no row covers it. */
export type LineChange = {
  readonly line: string;
  readonly was: Listing | null;
  readonly now: Listing | null;
  /** Whether the table said another state, or another tier, than the policy. */
  readonly restated: boolean;
  /** The days of its row that changed. */
  readonly days: readonly WrittenDay[];
  /** The latest release that its row names, where that is another one than before. */
  readonly latest?: string;
};

/** What becomes of the document. `after` is the whole new text, present only when it changed. */
export type DocumentOutcome = {
  readonly path: string | null;
  readonly changed: boolean;
  readonly edits: readonly Edit[];
  /** The lines that the edits are about, newest first. */
  readonly changes: readonly LineChange[];
  readonly mentions: readonly Mention[];
  readonly after?: string;
};
