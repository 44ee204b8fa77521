import type { DocumentOutcome, Edit } from '../document/outcome.ts';
import type { Paint } from './paint.ts';
import { printable } from './untrusted.ts';

const mostBetween = 2;

/**
 * The changed lines of the document as a diff: those that stand together, old above new, each with its number in the
 * text before. A new line has no number of its own; the line it follows stands above it. Of the lines between, one or
 * two are shown, more are left out.
 * `before` is the whole document as it was read.
 */
export function diffText(before: string, document: DocumentOutcome, paint: Paint): readonly string[] {
  const oldLines = before.split(/\r?\n/);
  const changes = changesOf(oldLines, document);
  const width = `${changes.at(-1)?.line ?? ''}`.length;
  const place = (line: number | null) => `  ${paint.dim(`${line ?? ''}`.padStart(width))}`;
  const runs = runsOf(changes);
  return runs.flatMap((run, index) => [
    ...between(runs[index - 1]?.at(-1), run[0], oldLines, place, paint),
    ...run.flatMap(({ line, before: old }) =>
      old === null ? [] : [`${place(line)} ${paint.red(signed('-', old))}`],
    ),
    ...run.flatMap(({ after }) =>
      after === null ? [] : [`${place(null)} ${paint.green(signed('+', after))}`],
    ),
  ]);
}

/** Rows of the table and sentences whose number moved with them, in the order of the document. */
function changesOf(
  oldLines: readonly string[],
  { edits, mentions, after }: DocumentOutcome,
): readonly Edit[] {
  const newLines = after?.split(/\r?\n/) ?? oldLines;
  const known = new Set(edits.map(({ line }) => line));
  const moved = mentions
    .filter(({ line, updated }) => updated && !known.has(line))
    .map(({ line }) => line)
    .filter((line, index, lines) => lines.indexOf(line) === index)
    .map((line) => ({
      line,
      before: oldLines[line - 1] ?? '',
      after: newLines[newLineOf(line, edits) - 1] ?? '',
    }));
  return [...edits, ...moved].toSorted((a, b) => a.line - b.line);
}

/** Where a line stands after the edits, which rows that came and went above it moved. */
export function newLineOf(line: number, edits: readonly Edit[]): number {
  const above = edits.filter((edit) => edit.line < line);
  const count = (side: 'before' | 'after') => above.filter((edit) => edit[side] === null).length;
  return line + count('before') - count('after');
}

function runsOf(changes: readonly Edit[]): readonly (readonly Edit[])[] {
  const runs: Edit[][] = [];
  for (const change of changes) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && linesBetween(last, change).length === 0) run.push(change);
    else runs.push([change]);
  }
  return runs;
}

/** The numbers of the unchanged lines between two changes; an inserted line stands behind the line it names. */
function linesBetween(first: Edit, second: Edit): readonly number[] {
  const count = second.line - first.line - (second.before === null ? 0 : 1);
  return Array.from({ length: Math.max(0, count) }, (_, index) => first.line + 1 + index);
}

/** What stands between two changes, or before the first: few lines as they are, or a gap and the line a new one follows. */
function between(
  last: Edit | undefined,
  next: Edit | undefined,
  oldLines: readonly string[],
  place: (line: number) => string,
  { dim }: Paint,
): readonly string[] {
  if (next === undefined) return [];
  const lines = last === undefined ? [] : linesBetween(last, next);
  const isFar = lines.length > mostBetween;
  const shown =
    last === undefined || isFar ? (next.before === null && next.line > 0 ? [next.line] : []) : lines;
  const context = shown.map((line) => {
    const text = printable(oldLines[line - 1] ?? '');
    return text === '' ? place(line) : `${place(line)} ${dim(`  ${text}`)}`;
  });
  return isFar ? [dim('  ⋯'), ...context] : context;
}

function signed(sign: string, text: string): string {
  return text === '' ? sign : `${sign} ${printable(text)}`;
}
