import type { Nodes, Root, Table as TableNode } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { SkippedTableReason } from '../../problem/document.ts';
import { spanOf } from '../markdown/markdown.ts';
import { tableAt, tablesOf } from '../markdown/table.ts';
import { hasVersions, isVersionTable } from './locate.ts';
import { type Candidate, headerText } from './table-columns.ts';
import { supportWords, versionWords } from './version-words.ts';

/** A table that is not kept up, and why. */
export type SkippedTable = {
  readonly line: number;
  readonly reason: SkippedTableReason;
  /** It seems to say which versions are supported all the same. */
  readonly isOfVersions: boolean;
};

/** The tables of a document without a version table, from top to bottom, each with the reason it is passed over. */
export function skippedTables(root: Root, text: string): readonly SkippedTable[] {
  const whole = tablesOf(root, text).map((table): SkippedTable => {
    const reason = hasVersions(table) ? 'no states' : 'no versions';
    return { line: table.line, reason, isOfVersions: false };
  });
  const others = root.children.flatMap((node) =>
    node.type === 'table' ? [] : tablesWithin(node, node, text),
  );
  return [...whole, ...others].sort((a, b) => a.line - b.line);
}

function tablesWithin(node: Nodes, block: Nodes, text: string): readonly SkippedTable[] {
  if (node.type === 'table') return [nested(node, block, text)];
  if (node.type === 'html' && /<table\b/iu.test(node.value)) return [inHtml(node)];
  if (node.type === 'paragraph') return collapsed(node);
  return 'children' in node ? node.children.flatMap((child) => tablesWithin(child, block, text)) : [];
}

function nested(node: TableNode, block: Nodes, text: string): SkippedTable {
  const { line } = spanOf(node);
  const reason = block.type === 'blockquote' ? 'quote' : block.type === 'list' ? 'list' : 'block';
  return { line, reason, isOfVersions: isVersionTable(tableAt(node, text)) };
}

function inHtml(node: Extract<Nodes, { type: 'html' }>): SkippedTable {
  const { line } = spanOf(node);
  return { line, reason: 'html', isOfVersions: speaksOfVersions(node.value) };
}

/** A table whose line endings were lost is a paragraph, and so is one whose second row does not fit its first. */
function collapsed(node: Extract<Nodes, { type: 'paragraph' }>): readonly SkippedTable[] {
  const said = plainText(node);
  if (!/\|\s*:?-{3,}:?\s*\|/u.test(said)) return [];
  const [, second = ''] = said.split('\n');
  const reason = /^[ |:-]+$/u.test(second) ? 'delimiter' : 'one line';
  return [{ line: spanOf(node).line, reason, isOfVersions: speaksOfVersions(said) }];
}

/**
 * The version table that cannot be edited, beside one that was chosen although its column does not speak of support, nor
 * its heading; one with a wrong row of dashes is meant to be a table, whatever the heading of the other. Null without one.
 */
export function likelierTable(root: Root, text: string, chosen: Candidate): SkippedTable | null {
  const { table, state } = chosen;
  if (supportWords.test(headerText(table, state))) return null;
  const isTitled = supportWords.test(table.section.title);
  return (
    skippedTables(root, text).find(
      ({ isOfVersions, reason }) => isOfVersions && (reason === 'delimiter' || !isTitled),
    ) ?? null
  );
}

function speaksOfVersions(said: string): boolean {
  return supportWords.test(said) && versionWords.test(said) && /\d\.(?:\d|x)/iu.test(said);
}
