import type { DocumentRules } from '../policy/policy.ts';
import { parseMarkdown, type ReadMarkdown } from './markdown/markdown.ts';
import type { Edit } from './outcome.ts';
import { type VersionTable, versionTableIn } from './read/version-table.ts';
import { brokenRule } from './rules/rules.ts';
import type { Wanted } from './wanted.ts';

/** What the second reading is given: nothing the writer computed but the edits it reports. */
export type ClaimedEdit = {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly edits: readonly Edit[];
  readonly wanted: Wanted;
  readonly rules: DocumentRules;
};

/** The new document as it was read again, or the first reason not to trust it. */
export type Verification =
  | { readonly ok: true; readonly after: VersionTable }
  | { readonly ok: false; readonly reason: string };

/**
 * Reads both documents anew and demands that every byte outside the reported edits is the same, that no rule is broken
 * (`rules/rules.ts`), and that a second run would be silent, which is all that the writer is asked for (`isSettled`).
 */
export function verify(
  claim: ClaimedEdit,
  isSettled: (table: VersionTable) => boolean,
  read: ReadMarkdown = parseMarkdown,
): Verification {
  const { path, edits, wanted, rules } = claim;
  if (edits.some(({ before, after }) => /[\r\n]/u.test(`${before ?? ''}${after ?? ''}`)))
    return refuse('An edit is more than one line.');
  if (replay(claim.before, edits) !== claim.after) return refuse('Text outside the reported edits changed.');
  const [before, after] = [read(claim.before), read(claim.after)];
  const old = versionTableIn(before, claim.before, path, wanted, rules);
  const now = versionTableIn(after, claim.after, path, wanted, rules);
  if (now === null) return refuse('The table is no longer found.');
  const broken = brokenRule({ before, after, old, now, edits, rules });
  if (broken !== null) return refuse(broken.reason);
  return isSettled(now) ? { ok: true, after: now } : refuse('A second run would change it again.');
}

function refuse(reason: string): Verification {
  return { ok: false, reason };
}

/** The old text with the reported edits made, line by line. */
function replay(before: string, edits: readonly Edit[]): string {
  const lines = before.split(/(?<=\r\n|\n|\r(?!\n))/u);
  const usual = /\r\n|\r|\n/u.exec(before)?.[0] ?? '\n';
  const removed = new Set<number>();
  const inserted = new Map<number, string[]>();
  const replaced = new Map<number, string>();
  for (const { line, before: old, after } of edits) {
    if (old === null) inserted.set(line, [...(inserted.get(line) ?? []), after ?? '']);
    else if (after === null) removed.add(line);
    else replaced.set(line, after);
  }
  const result = lines.flatMap((source, index) => {
    const line = index + 1;
    const ending = /(?<![\r\n])[\r\n]*$/u.exec(source)?.[0] ?? '';
    const own = removed.has(line)
      ? []
      : [`${replaced.get(line) ?? source.slice(0, source.length - ending.length)}${ending}`];
    return [...own, ...(inserted.get(line) ?? []).map((text) => text + (ending || usual))];
  });
  return closed([...(inserted.get(0) ?? []).map((text) => text + usual), ...result], before);
}

/** Each line but the last ends; the last one ends as the document did. */
function closed(lines: readonly string[], before: string): string {
  const usual = /\r\n|\r|\n/u.exec(before)?.[0] ?? '\n';
  const isClosed = /[\r\n]$/u.test(before);
  return lines
    .map((line, index) => {
      const isLast = index === lines.length - 1;
      if (!isLast) return /[\r\n]$/u.test(line) ? line : line + usual;
      return isClosed ? line : line.replace(/(?<![\r\n])[\r\n]+$/u, '');
    })
    .join('');
}
