import type { Decision } from '../change/decision.ts';
import type { Problem } from '../problem/problem.ts';
import { comparisonText } from './comparison.ts';
import { diffText } from './diff.ts';
import type { Look } from './look.ts';
import { noteText, problemText } from './problem-text.ts';
import { reasonsText } from './reasons.ts';
import { printable } from './untrusted.ts';

/** A decision as a page for a terminal: what would change as a diff, why as a table, and what is worth knowing. */
export function decisionPage(decision: Decision, look: Look): readonly string[] {
  return paragraphs([
    decision.problems.length === 0 ? changeText(decision, look) : [],
    [...reasonsText(decision.lines, decision.document, look), ...nextText(decision, look)],
    comparisonText(decision.comparison ?? [], look),
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

function nextText({ nextChange }: Decision, { paint }: Look): readonly string[] {
  return nextChange === null ? [] : [paint.dim(`  the next support ends on ${nextChange}`)];
}

function paragraphs(blocks: readonly (readonly string[])[]): readonly string[] {
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}
