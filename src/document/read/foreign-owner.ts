import type { Root } from 'mdast';
import { spanOf } from '../markdown/markdown.ts';
import type { Table } from '../markdown/table.ts';

/** A comment and where it stands. */
export type OwnerClaim = { readonly line: number; readonly comment: string };

/** Another tool's claim on the table: a comment in its section, above it, that says so. Null without one. */
export function ownerOf(root: Root, text: string, table: Table): OwnerClaim | null {
  for (const node of root.children) {
    const { start, line } = spanOf(node);
    if (node.type !== 'html' || start < table.section.start || start > table.start) continue;
    if (claims(node.value, text.slice(table.end))) return { line, comment: node.value.split('\n')[0] ?? '' };
  }
  return null;
}

function claims(comment: string, after: string): boolean {
  if (!comment.startsWith('<!--')) return false;
  if (/auto-?generated|generated (?:by|from)|do not edit|do not modify|copy changes there/iu.test(comment))
    return true;
  const begin = /<!--\s*([\w:.-]*?)[-:_ ]?(?:begin|start)\b/iu.exec(comment);
  if (begin === null) return false;
  return /<!--\s*[\w:.-]*[-:_ ]?(?:end|stop)\b/iu.test(after);
}
