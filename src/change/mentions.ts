import type { Decision } from './decision.ts';
import { codeSpan } from './markdown.ts';
import { documentPaths, partsOf } from './parts.ts';

/** The prose that still names what changed, as sentences in Markdown; lines are counted in the text before the change. */
export function mentionSentences(decision: Decision): readonly string[] {
  const isAlone = documentPaths(decision).length === 1;
  const sentences = partsOf(decision).flatMap(({ document }) =>
    document.mentions
      .filter(({ updated }) => !updated)
      .map(({ line, text }) => {
        const place = isAlone ? '' : ` of ${codeSpan(document.path ?? '')}`;
        return `Line ${line}${place} still says ${codeSpan(text)}.`;
      }),
  );
  return [...new Set(sentences)];
}
