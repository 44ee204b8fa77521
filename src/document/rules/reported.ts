import type { Edit } from '../outcome.ts';

/** The text before and after an edit, and the changed lines that are reported. */
export type ReportedEdit = {
  readonly before: string;
  readonly after: string;
  readonly edits: readonly Edit[];
};

/** An edit that is no single line. */
export function severalLines({ edits }: ReportedEdit): string | null {
  const isSeveral = edits.some(({ before, after }) => /[\r\n]/u.test(`${before ?? ''}${after ?? ''}`));
  return isSeveral ? 'An edit is more than one line.' : null;
}

/** A change that is in no reported edit. */
export function unreportedChange({ before, after, edits }: ReportedEdit): string | null {
  return replay(before, edits) === after ? null : 'Text outside the reported edits changed.';
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
