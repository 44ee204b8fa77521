import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { type Piece, piecesOf } from './piece.ts';

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

/** Reads a document; see `parseMarkdown`. */
export type ReadMarkdown = (text: string) => Root;

/**
 * The tree of a document in GitHub's flavour of Markdown, with positions. Used for reading only: nothing is ever
 * stringified. The parser's time grows faster than the text, so the text is parsed in pieces that begin at headings;
 * a link by reference (`[6.x][6]`) is read as text where its definition stands in another piece.
 */
export function parseMarkdown(text: string): Root {
  return markdownReader()(text);
}

/** A reader that remembers the pieces of its last two texts: to read a text again after an edit costs what changed. */
export function markdownReader(): ReadMarkdown {
  let older: Pieces = new Map();
  let recent: Pieces = new Map();
  return (text) => {
    [older, recent] = [recent, new Map()];
    return treeOf(text, (source) => remembered(source, recent, older));
  };
}

/** Pieces of a text by their source. */
type Pieces = Map<string, Remembered>;

/** A piece as it was parsed, and as it last stood in a text. */
type Remembered = { readonly tree: Root; placed: { readonly at: Piece; readonly tree: Root } | null };

function remembered(source: string, recent: Pieces, older: Pieces): Remembered {
  const known = recent.get(source) ??
    older.get(source) ?? { tree: withoutDepths(fromMarkdown(source, syntax)), placed: null };
  recent.set(source, known);
  return known;
}

/** Nothing is looked for this many levels inside other nodes, where walking the tree could exhaust the stack. */
const deepest = 200;

function withoutDepths(tree: Root): Root {
  const open: { readonly node: Nodes; readonly depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next;
    if (!('children' in node)) continue;
    if (depth >= deepest) node.children = [];
    for (const child of node.children) open.push({ node: child, depth: depth + 1 });
  }
  return tree;
}

function treeOf(text: string, parse: (source: string) => Remembered): Root {
  const children: RootContent[] = [];
  let pieces = piecesOf(text);
  while (pieces.length > 0) {
    const { known, piece, count } = parseWhole(text, pieces, parse);
    children.push(...placedAt(piece, known).children);
    pieces = pieces.slice(count);
  }
  return { type: 'root', children };
}

type Parsed = { readonly known: Remembered; readonly piece: Piece; readonly count: number };

/** Parses the first piece, with as many of the following ones as its last block could reach into. */
function parseWhole(text: string, pieces: readonly Piece[], parse: (source: string) => Remembered): Parsed {
  const [first] = pieces;
  if (first === undefined) throw new Error('a document has a piece');
  for (let count = 1; ; count *= 2) {
    const last = pieces[Math.min(count, pieces.length) - 1] ?? first;
    const piece = { ...first, end: last.end };
    const known = parse(text.slice(piece.start, piece.end));
    if (count >= pieces.length || !staysOpen(known.tree))
      return { known, piece, count: Math.min(count, pieces.length) };
  }
}

/** A fence or an HTML block may go on past a heading; any other block of the top level ends there. */
function staysOpen(tree: Root): boolean {
  const last = tree.children.at(-1)?.type;
  return last === 'code' || last === 'html';
}

function placedAt(piece: Piece, known: Remembered): Root {
  const { placed } = known;
  if (placed?.at.start === piece.start && placed.at.line === piece.line) return placed.tree;
  const tree = piece.start === 0 ? known.tree : shifted(known.tree, piece);
  known.placed = { at: piece, tree };
  return tree;
}

/** A copy of the tree of a piece, with positions in the whole text. */
function shifted<T extends Nodes>(node: T, piece: Piece): T {
  const copy = { ...node };
  if (node.position !== undefined) {
    const { start, end } = node.position;
    copy.position = { start: moved(start, piece), end: moved(end, piece) };
  }
  if ('children' in node && 'children' in copy) {
    copy.children = node.children.map((child) => shifted(child, piece)) as typeof copy.children;
  }
  return copy;
}

type Point = NonNullable<RootContent['position']>['start'];

function moved({ line, column, offset = 0 }: Point, piece: Piece): Point {
  return { line: line + piece.line - 1, column, offset: offset + piece.start };
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
