import type { Root } from 'mdast';
import { compareNumbers } from '../../release/version.ts';
import { spanOf } from '../markdown/markdown.ts';
import { isSameNode } from '../markdown/same-node.ts';
import { namesVersions, suffixOf } from '../read/row.ts';
import { type VersionTable, versionText } from '../read/version-table.ts';
import type { Edited, Rewritten } from './edited.ts';

/** Markdown outside the table that is not the same tree; where a mention moved, the same but for its words. */
export function changedMarkdown({ before, after, old, now, edits }: Edited): string | null {
  if (old === null) return sameAround(before, after) ? null : 'The Markdown around the new section changed.';
  const from = outside(before, old.candidate.table.start);
  const to = outside(after, now.candidate.table.start);
  const isSame = from.every((node, index) => {
    const { line } = spanOf(node);
    const last = node.position?.end.line ?? line;
    const isTouched = edits.some((edit) => edit.line >= line && edit.line <= last);
    return isSameNode(node, to[index], isTouched);
  });
  return isSame && from.length === to.length ? null : 'The Markdown outside the table changed.';
}

/** Whether the old nodes are the first and the last of the new ones. */
function sameAround({ children: from }: Root, { children: to }: Root): boolean {
  const added = to.length - from.length;
  const at = from.findIndex((node, index) => !isSameNode(node, to[index], false));
  if (at === -1) return added >= 0;
  return added >= 0 && from.slice(at).every((node, index) => isSameNode(node, to[at + added + index], false));
}

function outside(root: Root, tableStart: number): Root['children'] {
  return root.children.filter((node) => node.type !== 'table' || spanOf(node).start !== tableStart);
}

/** A line that was there and that a new section changes. */
export function changedLine({ old, edits }: Edited): string | null {
  const isChange = old === null && edits.some(({ before }) => before !== null);
  return isChange ? 'Lines outside the new section changed.' : null;
}

/** An edit outside the table that is more than the label of the newest supported row in place of the old one. */
export function strayEdit({ old, now, edits }: Rewritten): string | null {
  const { header, delimiter, rows } = old.candidate.table;
  const last = rows.at(-1)?.line ?? delimiter.line;
  const labels = [newestLabel(old), newestLabel(now)].sort((a, b) => b.length - a.length);
  const plain = (text: string | null) =>
    labels.includes('')
      ? text
      : labels.reduce((words, label) => words?.replaceAll(label, '\0') ?? null, text);
  const stray = edits.find(({ line, before, after }) => {
    const isInTable = line <= last && (before === null ? line >= delimiter.line : line >= header.line);
    return !isInTable && (before === null || after === null || plain(before) !== plain(after));
  });
  return stray === undefined ? null : `Line ${stray.line}, outside the table, changed.`;
}

/** What the highest supported row that names one version is called, without its remark; empty where there is none. */
function newestLabel(table: VersionTable): string {
  const [newest] = table.rows
    .flatMap((row) => {
      const [name, second] = row.names;
      if (!namesVersions(row) || name === undefined || second !== undefined) return [];
      if (table.vocabulary.statusOf(row) !== 'supported') return [];
      const text = versionText(row, table);
      const suffix = suffixOf(row);
      const end = text.lastIndexOf(suffix);
      const label = text.slice(0, end).trimEnd() + text.slice(end + suffix.length);
      return [{ numbers: name.label.numbers, label: label.trim() }];
    })
    .sort((a, b) => compareNumbers(b.numbers, a.numbers));
  return newest?.label ?? '';
}
