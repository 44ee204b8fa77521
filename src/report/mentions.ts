import type { DocumentOutcome } from '../document/outcome.ts';
import { joinWords } from '../problem/list.ts';
import { newLineOf } from './diff.ts';
import { hanging, type Look } from './look.ts';

/**
 * The lines of the text that still name what changed, and that only a person can judge; one item for each number. They
 * are counted in the text as it stands now: before the change, or after it where it was written.
 */
export function mentionsText(
  { path, edits, mentions }: DocumentOutcome,
  isWritten: boolean,
  look: Look,
): readonly string[] {
  const lines = new Map<string, number[]>();
  for (const { line, text, updated } of mentions) {
    if (!updated) lines.set(text, [...(lines.get(text) ?? []), isWritten ? newLineOf(line, edits) : line]);
  }
  return [...lines].flatMap(([text, numbers]) =>
    hanging('• ', 'yellow', `${path} still says ${text} in ${numbered(numbers)}. Should it?`, look),
  );
}

function numbered(lines: readonly number[]): string {
  const numbers = [...new Set(lines)];
  if (numbers.length === 1) return `line ${numbers[0]}`;
  return `lines ${joinWords(numbers.map(String))}`;
}
