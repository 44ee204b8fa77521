import type { DocumentRules } from '../policy/policy.ts';
import { parseMarkdown, type ReadMarkdown } from './markdown/markdown.ts';
import { type VersionTable, versionTableIn } from './read/version-table.ts';
import type { ReportedEdit } from './rules/reported.ts';
import { type BrokenRule, brokenReport, brokenRule } from './rules/rules.ts';
import type { Wanted } from './wanted.ts';

/** What the second reading is given: nothing the writer computed but the edits it reports. */
export type ClaimedEdit = ReportedEdit & {
  readonly path: string;
  readonly wanted: Wanted;
  readonly rules: DocumentRules;
};

/** The new document as it was read again, or the first rule that an edit breaks. */
export type Verification =
  | { readonly ok: true; readonly after: VersionTable }
  | ({ readonly ok: false } & BrokenRule);

/** The edited table is not found any more. */
export const tableLost: BrokenRule = { rule: 'found', reason: 'The table is no longer found.' };

/**
 * Reads both documents anew and demands that the table is found again, that no rule is broken (`rules/rules.ts`), and that a
 * second run would be silent, which is all that the writer is asked for (`isSettled`).
 */
export function verify(
  claim: ClaimedEdit,
  isSettled: (table: VersionTable) => boolean,
  read: ReadMarkdown = parseMarkdown,
): Verification {
  const { path, edits, wanted, rules } = claim;
  const unreported = brokenReport(claim);
  if (unreported !== null) return { ok: false, ...unreported };
  const [before, after] = [read(claim.before), read(claim.after)];
  const old = versionTableIn(before, claim.before, path, wanted, rules);
  const now = versionTableIn(after, claim.after, path, wanted, rules);
  if (now === null) return { ok: false, ...tableLost };
  const broken = brokenRule({ before, after, old, now, edits, rules });
  if (broken !== null) return { ok: false, ...broken };
  if (isSettled(now)) return { ok: true, after: now };
  return { ok: false, rule: 'silent', reason: 'A second run would change it again.' };
}
