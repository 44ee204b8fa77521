/** A part of a text that begins at a heading of the top level: offsets (`end` is exclusive) and its first line from 1. */
export type Piece = { readonly start: number; readonly end: number; readonly line: number };

/** Shorter pieces than this are not worth a parse of their own. */
const leastLength = 1000;
/** A longer piece ends at any block that stands at the very left under a blank line: more than anybody writes in a section. */
const mostLength = 8000;

/**
 * Cuts a text before ATX headings that stand at the very left under a blank line, and in a section that is very long
 * before any block there; a list with blank lines between its items is then read as several. No quote, table, paragraph
 * or definition reaches across such a place; a fence or an HTML block may, and then it is no heading.
 */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const block = /(?:^|\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)(?=(#{1,6}[ \t])|\S)/gu;
  let start = 0;
  let line = 1;
  for (const match of text.matchAll(block)) {
    const end = match.index + match[0].length;
    if (end - start < (match[1] === undefined ? mostLength : leastLength)) continue;
    pieces.push({ start, end, line });
    line += countBreaks(text, start, end);
    start = end;
  }
  return [...pieces, { start, end: text.length, line }];
}

/**
 * What makes the parser copy all blocks of a piece once more: the marks of quotes, list items and footnotes at the
 * beginning of a line, and underlines.
 */
const mark = /(?:>|[-+*=]+|\d{1,9}[.)]|\[\^)[ \t]*/uy;

/** The line of the piece with more such marks than a reader can bear, or null. */
export function tooManyBlocks(text: string, most: number): number | null {
  const found = piecesOf(text).find(({ start, end }) => countMarks(text.slice(start, end)) > most);
  return found?.line ?? null;
}

/** The line from which more lines than a reader can bear follow one another without a blank one, or null. */
export function tooManyLines(text: string, most: number): number | null {
  let [line, first] = [1, 1];
  for (const source of text.split(/\r\n|\n|\r/u)) {
    if (source.trim() === '') first = line + 1;
    else if (line - first >= most) return first;
    line++;
  }
  return null;
}

function countMarks(source: string): number {
  let count = 0;
  for (const line of source.split(/[\r\n]+/u)) {
    mark.lastIndex = line.length - line.trimStart().length;
    while (mark.test(line)) count++;
  }
  return count;
}

function countBreaks(text: string, start: number, end: number): number {
  return text.slice(start, end).match(/\r\n|\n|\r/gu)?.length ?? 0;
}
