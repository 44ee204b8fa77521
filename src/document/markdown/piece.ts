/** A part of a text that begins at a heading of the top level: offsets (`end` is exclusive) and its first line from 1. */
export type Piece = { readonly start: number; readonly end: number; readonly line: number };

/** Shorter pieces than this are not worth a parse of their own. */
const leastLength = 1000;

/**
 * Cuts a text before ATX headings that stand at the very left under a blank line. No list, quote, table, paragraph or
 * definition reaches across such a place; a fence or an HTML block may, and then it is no heading.
 */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const heading = /(?:^|\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)(?=#{1,6}[ \t])/gu;
  let start = 0;
  let line = 1;
  for (const match of text.matchAll(heading)) {
    const end = match.index + match[0].length;
    if (end - start < leastLength) continue;
    pieces.push({ start, end, line });
    line += countBreaks(text, start, end);
    start = end;
  }
  return [...pieces, { start, end: text.length, line }];
}

function countBreaks(text: string, start: number, end: number): number {
  return text.slice(start, end).match(/\r\n|\n|\r/gu)?.length ?? 0;
}
