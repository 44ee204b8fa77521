import type { Nodes, Root } from 'mdast';
import { spanOf } from './markdown.ts';
import type { Table } from './table.ts';

/**
 * A run of plain prose: no heading, table, link, HTML or footnote, and no code but a version by itself, `0.9.x`. Its source
 * stands in the text as it is.
 */
export type ProseRun = {
  readonly start: number;
  readonly line: number;
  readonly source: string;
  /** What stands before the run in its paragraph, as source. */
  readonly before: string;
};

const noProse: ReadonlySet<Nodes['type']> = new Set([
  'heading',
  'table',
  'code',
  'link',
  'linkReference',
  'image',
  'html',
  'definition',
  'footnoteDefinition',
  'footnoteReference',
]);

const bareVersion = /^v?\d+(?:\.\d+)+(?:\.[xX*])?$|^v?\d+\.[xX*]$/u;

/** The prose of a document in order: the paragraphs and list items, run by run. */
export function proseOf(root: Root, text: string): readonly ProseRun[] {
  return root.children.flatMap((node) => runsIn(node, text, null));
}

/** Whether a run belongs to the table's own section. */
export function isInSection(run: ProseRun, { section }: Table): boolean {
  return run.start >= section.start && run.start < section.end;
}

function runsIn(node: Nodes, text: string, paragraph: number | null): readonly ProseRun[] {
  if (noProse.has(node.type)) return [];
  const { start, end, line } = spanOf(node);
  if (node.type === 'text' || (node.type === 'inlineCode' && bareVersion.test(node.value))) {
    return [{ start, line, source: text.slice(start, end), before: text.slice(paragraph ?? start, start) }];
  }
  if (!('children' in node)) return [];
  const within = node.type === 'paragraph' ? start : paragraph;
  return node.children.flatMap((child) => runsIn(child, text, within));
}
