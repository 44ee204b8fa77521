import type { DocumentOutcome, Edit } from '../document/outcome.ts';
import type { Paint } from './paint.ts';
import { printable } from './untrusted.ts';

/**
 * The changed lines of the document as a diff: those that stand together, old above new, each with its number in the
 * text before. A new line has no number of its own. `before` is the whole document as it was read.
 */
export function diffText(before: string, document: DocumentOutcome, paint: Paint): readonly string[] {
  const changes = changesOf(before, document);
  const width = `${changes.at(-1)?.line ?? ''}`.length;
  const gap = paint.dim(`  ${'⋯'.padStart(width)}`);
  return runsOf(changes).flatMap((run, index) => [
    ...(index === 0 ? [] : [gap]),
    ...run.flatMap(({ line, before: old }) =>
      old === null ? [] : [removed(`${line}`.padStart(width), old, paint)],
    ),
    ...run.flatMap(({ after }) => (after === null ? [] : [added(' '.repeat(width), after, paint)])),
  ]);
}

/** Rows of the table and sentences whose number moved with them, in the order of the document. */
function changesOf(before: string, { edits, mentions, after }: DocumentOutcome): readonly Edit[] {
  const [oldLines, newLines] = [before, after ?? before].map((text) => text.split(/\r?\n/));
  const known = new Set(edits.map(({ line }) => line));
  const moved = mentions
    .filter(({ line, updated }) => updated && !known.has(line))
    .map(({ line }) => line)
    .filter((line, index, lines) => lines.indexOf(line) === index)
    .map((line) => ({
      line,
      before: oldLines?.[line - 1] ?? '',
      after: newLines?.[line - 1 + shiftAt(line, edits)] ?? '',
    }));
  return [...edits, ...moved].toSorted((a, b) => a.line - b.line);
}

/** How many lines the rows that came and went above a line moved it down. */
function shiftAt(line: number, edits: readonly Edit[]): number {
  const above = edits.filter((edit) => edit.line < line);
  const count = (side: 'before' | 'after') => above.filter((edit) => edit[side] === null).length;
  return count('before') - count('after');
}

function runsOf(changes: readonly Edit[]): readonly (readonly Edit[])[] {
  const runs: Edit[][] = [];
  for (const change of changes) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && change.line - last.line <= 1) run.push(change);
    else runs.push([change]);
  }
  return runs;
}

function removed(number: string, text: string, { dim, red }: Paint): string {
  return `  ${dim(number)} ${red(`- ${printable(text)}`)}`;
}

function added(number: string, text: string, { green }: Paint): string {
  return `  ${number} ${green(`+ ${printable(text)}`)}`;
}
