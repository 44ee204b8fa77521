import type { Decision } from '../change/decision.ts';
import { type Part, partsOf } from '../change/parts.ts';
import type { Problem } from '../problem/problem.ts';
import { comparisonText } from './comparison.ts';
import { diffText } from './diff.ts';
import type { Look } from './look.ts';
import { mentionsText } from './mentions.ts';
import { noteText, problemText } from './problem-text.ts';
import { reasonsText } from './reasons.ts';
import { printable } from './untrusted.ts';
import type { Purpose } from './verdict.ts';

/** What changes next for a product, below its table. */
export type NextText = (part: Part, look: Look) => readonly string[];

/**
 * A decision as a page for a terminal: what changes as a diff, why as a table, and what is worth knowing; of several
 * products one after another. Where all is well only `plan` shows the table.
 */
export function decisionPage(
  decision: Decision,
  look: Look,
  purpose: Purpose = 'plan',
  next: NextText = () => [],
): readonly string[] {
  const isQuiet = decision.plan === 'unchanged' && purpose !== 'plan';
  const isWritten = decision.plan === 'open' && purpose === 'update';
  return paragraphs([
    ...(isQuiet ? [] : partsOf(decision).flatMap((part) => partTexts(part, decision.plan, look, next))),
    [
      ...partsOf(decision).flatMap(({ document }) => mentionsText(document, isWritten, look)),
      ...decision.notes.flatMap((note) => noteText(note, look)),
    ],
  ]);
}

function partTexts(
  part: Part,
  plan: Decision['plan'],
  look: Look,
  next: NextText,
): readonly (readonly string[])[] {
  return [
    part.name === null ? [] : [look.paint.bold(`── ${printable(part.name)}`)],
    plan === 'blocked' ? [] : changeText(part, look),
    [...reasonsText(part.lines, part.document, look), ...next(part, look)],
    comparisonText(part.comparison ?? [], look),
  ];
}

/** Problems, each in a paragraph of its own. */
export function problemsPage(problems: readonly Problem[], look: Look): readonly string[] {
  return paragraphs(problems.map((problem) => problemText(problem, look)));
}

function changeText(
  { before, document }: Pick<Decision, 'before' | 'document'>,
  { paint }: Look,
): readonly string[] {
  if (!document.changed) return [];
  const head = paint.bold(printable(document.path ?? ''));
  return [head, ...diffText(before ?? '', document, paint)];
}

/** Blocks of lines with a blank line between them; an empty block is none. */
export function paragraphs(blocks: readonly (readonly string[])[]): readonly string[] {
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}
