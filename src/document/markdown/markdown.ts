import type { Nodes, Root, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { bounds } from './limits.ts';
import { type Piece, piecesOf } from './piece.ts';

/** Where a node stands: offsets (`end` is exclusive), its line from 1, and the offset at which that line begins. */
export type Span = {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly lineStart: number;
};

/**
 * Bounded in what it costs, and without the transforms that look for links in finished text: their nodes would have no
 * positions.
 */
const reader = remark()
  .use(remarkGfm)
  .use(function boundedWithoutTransforms() {
    const { fromMarkdownExtensions: extensions = [], micromarkExtensions = [] } = this.data();
    this.data('micromarkExtensions', [...micromarkExtensions, bounds]);
    const readers = extensions.flat().map(({ transforms: _, ...extension }) => extension);
    this.data('fromMarkdownExtensions', readers);
  })
  .freeze();

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

/** A reader that remembers its last two texts: to read one of them again is free, and after an edit costs what changed. */
export function markdownReader(): ReadMarkdown {
  let known: readonly Known[] = [];
  return (text) => {
    const reading = known.find((other) => other.text === text) ?? readingOf(text, known);
    known = [reading, ...known.filter((other) => other !== reading)].slice(0, 2);
    return reading.root;
  };
}

/** A text that was read, and the trees of its pieces by their source. */
type Known = { readonly text: string; readonly root: Root; readonly pieces: ReadonlyMap<string, Root> };

function readingOf(text: string, known: readonly Known[]): Known {
  const pieces = new Map<string, Root>();
  const root = treeOf(text, (source) => {
    const holder = [{ pieces }, ...known].find((other) => other.pieces.has(source));
    const tree = holder?.pieces.get(source) ?? withoutDepths(reader.parse(source));
    pieces.set(source, tree);
    return tree;
  });
  return { text, root, pieces };
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

function treeOf(text: string, parse: (source: string) => Root): Root {
  const children: RootContent[] = [];
  let pieces = piecesOf(text);
  while (pieces.length > 0) {
    const { tree, piece, count } = parseWhole(text, pieces, parse);
    for (const child of placedAt(piece, tree).children) children.push(child); // more than fit on a stack
    pieces = pieces.slice(count);
  }
  return { type: 'root', children };
}

type ParsedPiece = { readonly tree: Root; readonly piece: Piece; readonly count: number };

/** Parses the first piece, with as many of the following ones as its last block could reach into. */
function parseWhole(text: string, pieces: readonly Piece[], parse: (source: string) => Root): ParsedPiece {
  const [first] = pieces;
  if (first === undefined) throw new Error('a document has a piece');
  for (let count = 1; ; count *= 2) {
    const last = pieces[Math.min(count, pieces.length) - 1] ?? first;
    const piece = { ...first, end: last.end };
    const tree = parse(text.slice(piece.start, piece.end));
    if (count >= pieces.length || !staysOpen(tree))
      return { tree, piece, count: Math.min(count, pieces.length) };
  }
}

/** A fence or an HTML block may go on past a heading; any other block of the top level ends there. */
function staysOpen(tree: Root): boolean {
  const last = tree.children.at(-1)?.type;
  return last === 'code' || last === 'html';
}

function placedAt(piece: Piece, tree: Root): Root {
  return piece.start === 0 ? tree : shifted(tree, piece);
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
