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
  /** Whether the edit adds a section with a table to a document without one. */
  readonly added?: true;
  readonly after?: string;
};

/** What was done to a document and then to what came of it, as one change of the first text. */
export function joined(first: DocumentOutcome, later: DocumentOutcome): DocumentOutcome {
  const { path, edits, changes, mentions, after } = first;
  const moved = later.edits.map((edit) => ({ ...edit, line: lineBefore(edit.line, edits) }));
  const found = later.mentions.map((mention) => ({ ...mention, line: lineBefore(mention.line, edits) }));
  const text = later.after ?? after;
  return {
    path,
    changed: text !== undefined,
    edits: [...edits, ...moved].sort((a, b) => a.line - b.line),
    changes: changes.length > 0 ? changes : later.changes,
    mentions: [...mentions, ...found],
    ...(text === undefined ? {} : { after: text }),
  };
}

/** The line of the text before these edits that became this one. */
function lineBefore(line: number, edits: readonly Edit[]): number {
  let left = line;
  for (const edit of edits.toSorted((a, b) => a.line - b.line)) {
    if (edit.line >= left) break;
    left += edit.before === null ? -1 : edit.after === null ? 1 : 0;
  }
  return left;
}
