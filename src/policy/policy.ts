/** The part of a policy that says how the document is kept. Keys are described in the policy language. */
export type DocumentRules = {
  readonly file: string | null;
  /** The heading above the version table, where several tables could be meant. */
  readonly table: string | null;
  readonly adopt: boolean;
  /** What becomes of ended lines; null follows the table's own habit. */
  readonly ended: 'keep' | 'fold' | 'drop' | null;
  readonly rows: 'as-is' | 'concrete';
  /** Tier name, or `ended`, to the text of its state cell. */
  readonly states: Readonly<Record<string, string>>;
  readonly dates: 'report' | 'sync';
  readonly mentions: 'update' | 'report';
};
