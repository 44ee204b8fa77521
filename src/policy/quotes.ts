import { missingQuotesProblem } from '../problem/policy-file.ts';
import type { Problem } from '../problem/problem.ts';
import { placeAt, type SourceText } from './node.ts';

const indicators = '>|{@%*&!`';

/**
 * The problem of a value that begins with a character YAML keeps for itself, such as `>=8.1` or `{YYYY}.{MM}`, when an
 * error at `offset` comes from one; null otherwise.
 */
export function missingQuotes(source: SourceText, offset: number): Problem | null {
  const start = valueStart(source, offset);
  const value = start === null ? '' : valueFrom(source.text, start);
  if (start === null || !indicators.includes(value.charAt(0)) || isFlowMap(value)) return null;
  return missingQuotesProblem(value, placeAt(source, start, value.length));
}

/** Where the value around an offset begins: behind the last `: `, `- `, `[`, `,` or the line's start. */
function valueStart({ text, lines }: SourceText, offset: number): number | null {
  const lineStart = lines.lineStarts[lines.linePos(offset).line - 1] ?? 0;
  const before = text.slice(lineStart, offset + 1);
  const opener = Math.max(
    before.lastIndexOf(': '),
    before.lastIndexOf('- '),
    before.lastIndexOf('['),
    before.lastIndexOf(', '),
  );
  const from = lineStart + (opener === -1 ? 0 : opener + 1);
  const space = text.slice(from).search(/\S/);
  return space === -1 ? null : from + space;
}

function valueFrom(text: string, start: number): string {
  const line = text.slice(start).split(/[\r\n]/, 1)[0] ?? '';
  const inList = /[[{][^\]}]*$/.test(text.slice(text.lastIndexOf('\n', start) + 1, start));
  const value = inList
    ? (/^(?:\{[YMD]{1,4}\}[._-]?)*[^\],}]*/.exec(line)?.[0] ?? line)
    : (line.split(' #', 1)[0] ?? line);
  return value.trimEnd();
}

/** A map in braces is no missing quote, except where its keys are the fields of a calendar. */
function isFlowMap(value: string): boolean {
  return value.startsWith('{') && !/^\{[YMD]{1,4}\}/.test(value);
}
