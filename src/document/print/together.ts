import type { DocumentOutcome, Edit } from '../outcome.ts';

/** What was done to a document and then to what came of it, as one change of the first text. */
export function together(first: DocumentOutcome, later: DocumentOutcome): DocumentOutcome {
  const { path, edits, changes, mentions, after } = first;
  const moved = later.edits.map((edit) => ({ ...edit, line: lineBefore(edit.line, edits) }));
  const found = later.mentions.map((mention) => ({ ...mention, line: lineBefore(mention.line, edits) }));
  const text = later.after ?? after;
  return {
    path,
    changed: text !== undefined,
    edits: [...edits, ...moved].sort((a, b) => a.line - b.line),
    changes: changes.length > 0 ? changes : later.changes,
    mentions: [...mentions, ...found],
    ...(text === undefined ? {} : { after: text }),
  };
}

/** The line of the text before these edits that became this one. */
function lineBefore(line: number, edits: readonly Edit[]): number {
  let left = line;
  for (const edit of edits.toSorted((a, b) => a.line - b.line)) {
    if (edit.line >= left) break;
    left += edit.before === null ? -1 : edit.after === null ? 1 : 0;
  }
  return left;
}
