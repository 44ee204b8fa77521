import type { Decision } from '../change/decision.ts';
import type { Support, TierEnd } from '../policy/support.ts';
import type { Problem } from '../problem/problem.ts';
import { inColumns } from './columns.ts';
import { diffText } from './diff.ts';
import type { Look } from './look.ts';
import { noteText, problemText } from './problem-text.ts';
import { printable } from './untrusted.ts';

/** A decision as a page for a terminal: what would change as a diff, why as a table, and what is worth knowing. */
export function decisionPage(decision: Decision, look: Look): readonly string[] {
  return paragraphs([
    decision.problems.length === 0 ? changeText(decision, look) : [],
    reasonsText(decision, look),
    decision.notes.flatMap((note) => noteText(note, look)),
  ]);
}

/** Problems, each in a paragraph of its own. */
export function problemsPage(problems: readonly Problem[], look: Look): readonly string[] {
  return paragraphs(problems.map((problem) => problemText(problem, look)));
}

function changeText({ before, document }: Decision, { paint }: Look): readonly string[] {
  if (!document.changed) return [];
  const head = paint.bold(printable(document.path ?? ''));
  return [head, ...diffText(before ?? '', document, paint)];
}

/** Every supported line, and of the ended ones those that a changed row names; the others are counted. */
function reasonsText(decision: Decision, { paint }: Look): readonly string[] {
  const shown = decision.lines.filter((support) => support.tier !== null || isTouched(support, decision));
  const left = decision.lines.length - shown.length;
  const [head, ...rows] = inColumns([['line', 'support', 'ends', 'because'], ...shown.map(reasonRow)]);
  if (head === undefined || decision.lines.length === 0) return [];
  const more =
    left === 0 ? [] : [paint.dim(`  and ${left} ${left === 1 ? 'line that has' : 'lines that have'} ended`)];
  const colour = (index: number) => (shown[index]?.tier === null ? paint.dim : (text: string) => text);
  return [paint.dim(`  ${head}`), ...rows.map((row, index) => colour(index)(`  ${row}`)), ...more];
}

function isTouched({ line }: Support, { document }: Decision): boolean {
  const numbers = new RegExp(`(?<![\\d.])${line.name.replaceAll('.', '\\.')}(?!\\.?\\d)(?!\\.\\d)`);
  return document.edits.some(({ before, after }) => numbers.test(before ?? '') || numbers.test(after ?? ''));
}

function reasonRow({ line, tier, lts, ends, eol, reason }: Support): readonly string[] {
  const end = ends.find((candidate) => candidate.tier === tier);
  const state = `${tier ?? 'ended'}${lts ? ' (LTS)' : ''}`;
  return [line.name, state, tier === null ? (eol ?? '') : endText(end), reason].map(printable);
}

/** The last supported day, or in words while it is not known. */
export function endText(end: TierEnd | undefined): string {
  return end?.date ?? end?.words ?? '';
}

function paragraphs(blocks: readonly (readonly string[])[]): readonly string[] {
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}
