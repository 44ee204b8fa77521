import { LineCounter } from 'yaml';
import type { Place } from '../problem/problem.ts';

/** A piece of a policy file and where it stands. Scalars are their source text, whatever YAML would make of them. */
export type PolicyNode = PolicyText | PolicyList | PolicyMap;

export type PolicyText = {
  readonly kind: 'text';
  readonly text: string;
  /** The offset of the text in the file; null where it is not written there as it reads. */
  readonly from: number | null;
  readonly place: Place;
};
export type PolicyList = {
  readonly kind: 'list';
  readonly items: readonly PolicyNode[];
  readonly place: Place;
};
export type PolicyMap = {
  readonly kind: 'map';
  readonly entries: readonly PolicyEntry[];
  readonly place: Place;
};
export type PolicyEntry = { readonly key: string; readonly keyPlace: Place; readonly value: PolicyNode };

/** A file's text and what finds the line and column of an offset. */
export type SourceText = { readonly path: string; readonly text: string; readonly lines: LineCounter };

/** Prepares a text for finding places in it. */
export function sourceText(text: string, path: string): SourceText {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return { path, text, lines };
}

/** The place of `length` characters from an offset on, cut at the end of the line. */
export function placeAt({ path, text, lines }: SourceText, offset: number, length: number): Place {
  const { line, col } = lines.linePos(offset);
  const source = text
    .slice(lines.lineStarts[line - 1], (lines.lineStarts[line] ?? text.length + 1) - 1)
    .replace(/\r$/, '');
  const column = Math.max(0, Math.min(col - 1, source.length));
  return {
    path,
    line,
    column: column + 1,
    length: Math.max(1, Math.min(length, source.length - column)),
    source,
  };
}

/** The place of a part of a scalar, or of the whole scalar where the part cannot be told. */
export function placeWithin(node: PolicyText, offset: number, length: number): Place {
  const { column, source } = node.place;
  if (node.from === null || column === undefined || source === undefined) return node.place;
  const quoted = '"\''.includes(source.charAt(column - 1)) ? 1 : 0;
  return { ...node.place, column: column + quoted + offset, length };
}
