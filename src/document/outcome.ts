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

/** What becomes of the document. `after` is the whole new text, present only when it changed. */
export type DocumentOutcome = {
  readonly path: string | null;
  readonly changed: boolean;
  readonly edits: readonly Edit[];
  readonly mentions: readonly Mention[];
  readonly after?: string;
};
