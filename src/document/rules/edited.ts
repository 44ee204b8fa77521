import type { Root } from 'mdast';
import type { DocumentRules } from '../../policy/policy.ts';
import type { Edit } from '../outcome.ts';
import type { Row } from '../read/row.ts';
import { type VersionTable, versionText } from '../read/version-table.ts';

/** A document before an edit and after it. Both were read anew; of the writer's there are only the edits it reports. */
export type Edited = {
  readonly before: Root;
  readonly after: Root;
  /** Null where the document had no table. */
  readonly old: VersionTable | null;
  readonly now: VersionTable;
  readonly edits: readonly Edit[];
  readonly rules: DocumentRules;
};

/** An edit of a table that stood there. */
export type Rewritten = Edited & { readonly old: VersionTable };

/** The rows by what a reader sees in their version cell; of equal ones the last. */
export function rowsByText(table: VersionTable): ReadonlyMap<string, Row> {
  return new Map(table.rows.map((row) => [versionText(row, table), row]));
}

/** GitHub's own example, which nobody filled in. */
export function isUntouchedExample({ rows }: VersionTable): boolean {
  if (rows.length !== 4) return false;
  const names = rows.flatMap((row) => row.names);
  const isReleased = names.some(({ fit }) => fit !== 'unreleased');
  return !isReleased && names.map(({ label }) => label.digits).join() === '5.1,5.0,4.0';
}

/** Where each text comes up first. */
export function firstPlaces(texts: readonly string[]): ReadonlyMap<string, number> {
  return new Map(texts.map((text, place) => [text, place] as const).reverse());
}
