import type { Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** Where a node stands: offsets (`end` is exclusive), its line from 1, and the offset at which that line begins. */
export type Span = {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly lineStart: number;
};

/** Without the transforms that look for links in finished text: their nodes would have no positions. */
const readers = gfmFromMarkdown().map(({ transforms: _, ...reader }) => reader);
const syntax = { extensions: [gfm()], mdastExtensions: readers };

/** The tree of a document in GitHub's flavour of Markdown, with positions. Used for reading only: nothing is ever stringified. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, syntax);
}

/** Where a node stands. */
export function spanOf(node: { position?: RootContent['position'] }): Span {
  if (node.position === undefined) throw new Error('a parsed node has a position');
  const { start, end } = node.position;
  const offset = start.offset ?? 0;
  return {
    start: offset,
    end: end.offset ?? offset,
    line: start.line,
    lineStart: offset - (start.column - 1),
  };
}

/** The offset at which the line around `offset` ends, its line ending not included. */
export function lineEnd(text: string, offset: number): number {
  const rest = /[^\r\n]*/y;
  rest.lastIndex = offset;
  rest.test(text);
  return rest.lastIndex;
}
