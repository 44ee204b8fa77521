import { missingQuotesProblem } from '../problem/policy.ts';
import type { Problem } from '../problem/problem.ts';
import { placeAt, type SourceText } from './node.ts';

/** What a text cannot begin with in YAML. A map in braces is no text, except where its keys are fields of a calendar. */
const needsQuotes = /^(?:[>|@%*&!`]|\{[YMD]{1,4}\})/;

/**
 * The problem of a value that begins with a character YAML keeps for itself, such as `>=8.1` or `{YYYY}.{MM}`, when an
 * error at `offset` comes from one; null otherwise.
 */
export function missingQuotes(source: SourceText, offset: number): Problem | null {
  const start = valueStart(source, offset);
  const value = start === null ? '' : valueFrom(source.text, start);
  if (start === null || !needsQuotes.test(value)) return null;
  return missingQuotesProblem(value, placeAt(source, start, value.length));
}

/** Where the value or key around an offset begins: behind the last `: `, `- `, `[`, `{ `, `, ` or the line's start. */
function valueStart({ text, lines }: SourceText, offset: number): number | null {
  const lineStart = lines.lineStarts[lines.linePos(offset).line - 1] ?? 0;
  const before = text.slice(lineStart, offset);
  const opener = Math.max(
    before.lastIndexOf(': '),
    before.lastIndexOf('- '),
    before.lastIndexOf('['),
    before.lastIndexOf('{ '),
    before.lastIndexOf(', '),
  );
  const from = lineStart + (opener === -1 ? 0 : opener + 1);
  const space = text.slice(from).search(/\S/);
  return space === -1 ? null : from + space;
}

function valueFrom(text: string, start: number): string {
  const [line = ''] = text.slice(start).split(/[\r\n]/, 1);
  const inList = /[[{][^\]}]*$/.test(text.slice(text.lastIndexOf('\n', start) + 1, start));
  const [value = ''] = inList ? (/^(?:\{[YMD]{1,4}\}[._-]?)*[^\],}]*/.exec(line) ?? []) : [line];
  return value.split(/ #|: /, 1).join('').trimEnd();
}
