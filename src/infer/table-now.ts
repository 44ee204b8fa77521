import type { Day } from '../day.ts';
import type { DocumentFile } from '../document/file.ts';
import type { ReadMarkdown } from '../document/markdown/markdown.ts';
import { locateTable } from '../document/read/locate.ts';
import type { DatedText } from '../document/wanted.ts';

/** Whether the document has a table now; of one that was removed, the first day (UTC) without it. */
export type TableNow = { readonly kind: 'there' | 'none' } | { readonly kind: 'removed'; readonly day: Day };

/** The versions until a day (UTC), oldest first, with the document as it is behind them where it is another one. */
export function versionsUntil(
  versions: readonly DatedText[],
  document: DocumentFile | null,
  day: Day,
): readonly DatedText[] {
  const past = versions
    .filter((version) => version.day <= day)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  if (document === null) return past;
  const last = past.at(-1)?.day;
  const isKnown = past.some((version) => version.day === last && version.text === document.text);
  return isKnown ? past : [...past, { day, text: document.text }];
}

/**
 * What became of the table in versions that are oldest first, or of the one under a heading. A table that cannot be told
 * from others is there.
 */
export function tableNow(
  versions: readonly DatedText[],
  document: DocumentFile | null,
  day: Day,
  read: ReadMarkdown,
  table: string | null = null,
): TableNow {
  if (document !== null && hasTable(document.text, table, read)) return { kind: 'there' };
  const last = versions.findLastIndex(({ text }) => hasTable(text, table, read));
  return last < 0 ? { kind: 'none' } : { kind: 'removed', day: versions[last + 1]?.day ?? day };
}

function hasTable(text: string, table: string | null, read: ReadMarkdown): boolean {
  const located = locateTable(read(text), text, { path: 'SECURITY.md', table, adopt: true });
  return located.ok ? located.value !== null : located.problems[0]?.code !== 'table-not-found';
}
