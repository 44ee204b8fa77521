import type { DocumentOutcome, Edit } from '../document/outcome.ts';
import type { Paint } from './paint.ts';
import { printable } from './untrusted.ts';

const mostBetween = 2;

/** A row of a diff: the number of its line in the text before, what it is, and the line itself. */
export type DiffRow = {
  readonly line: number | null;
  readonly sign: '-' | '+' | ' ' | '⋯';
  readonly text: string;
};

/**
 * The changed lines of the document as a diff: those that stand together, old above new, each with its number in the
 * text before. A new line has no number of its own; the line it follows stands above it. Of the lines between, one or
 * two are shown, more are left out. `before` is the whole document as it was read.
 */
export function diffRows(before: string, document: DocumentOutcome): readonly DiffRow[] {
  const oldLines = before.split(/\r?\n/);
  const runs = runsOf(changesOf(oldLines, document));
  return runs.flatMap((run, index): readonly DiffRow[] => [
    ...between(runs[index - 1]?.at(-1), run[0], oldLines),
    ...run.flatMap(({ line, before: text }) => (text === null ? [] : [{ line, sign: '-' as const, text }])),
    ...run.flatMap(({ after: text }) => (text === null ? [] : [{ line: null, sign: '+' as const, text }])),
  ]);
}

/** A diff for a terminal, with the numbers of its lines. */
export function diffText(before: string, document: DocumentOutcome, paint: Paint): readonly string[] {
  const rows = diffRows(before, document);
  const width = Math.max(1, ...rows.map(({ line }) => `${line ?? ''}`.length));
  const styles = { '-': paint.red, '+': paint.green, ' ': paint.dim, '⋯': paint.dim };
  return rows.map((row) => {
    const text = styles[row.sign](rowText(row));
    if (row.sign === '⋯') return text;
    const place = `  ${paint.dim(`${row.line ?? ''}`.padStart(width))}`;
    return rowText(row) === '' ? place : `${place} ${text}`;
  });
}

/** A row without its number: `- | 3.x | Yes |`. */
export function rowText({ sign, text }: DiffRow): string {
  if (sign === '⋯') return '  ⋯';
  return text === '' ? sign.trim() : `${sign} ${printable(text)}`;
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
): readonly DiffRow[] {
  if (next === undefined) return [];
  const lines = last === undefined ? [] : linesBetween(last, next);
  const isFar = lines.length > mostBetween;
  const shown =
    last === undefined || isFar ? (next.before === null && next.line > 0 ? [next.line] : []) : lines;
  const context = shown.map((line) => ({ line, sign: ' ' as const, text: oldLines[line - 1] ?? '' }));
  return isFar ? [{ line: null, sign: '⋯', text: '' }, ...context] : context;
}
