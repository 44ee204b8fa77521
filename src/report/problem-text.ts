import { type Note, type Place, type Problem, placeText } from '../problem/problem.ts';
import { hanging, type Look } from './look.ts';
import { printable } from './untrusted.ts';
import { widthOf } from './width.ts';

/** A problem as a compiler shows one: its place, the line with the part that is meant underlined, cause and remedy. */
export function problemText({ what, why, fix, where }: Problem, look: Look): readonly string[] {
  const { bold, cyan } = look.paint;
  const title = hanging('✖ ', 'red', what, look).map((line, index) => (index === 0 ? bold(line) : line));
  return [
    ...title,
    ...(where === undefined ? [] : [`  ${cyan(printable(placeText(where)))}`, ...sourceLines(where, look)]),
    ...hanging('  why  ', 'dim', why, look),
    ...hanging('  fix  ', 'dim', fix, look),
  ];
}

/** A note, with its place where it has one. */
export function noteText({ what, where }: Note, look: Look): readonly string[] {
  const place = where === undefined ? '' : ` (${placeText(where)})`;
  return hanging('• ', 'yellow', `${what}${place}`, look);
}

function sourceLines({ line, column, length, source }: Place, { paint }: Look): readonly string[] {
  if (line === undefined || source === undefined) return [];
  const number = `${line}`;
  const margin = ' '.repeat(number.length);
  const shown = `  ${paint.dim(`${number} │`)} ${printable(source)}`;
  if (column === undefined) return [shown];
  const before = ' '.repeat(widthOf(printable(source.slice(0, column - 1))));
  const meant = '^'.repeat(
    Math.max(1, widthOf(printable(source.slice(column - 1, column - 1 + (length ?? 1))))),
  );
  return [shown, `  ${paint.dim(`${margin} │`)} ${before}${paint.red(meant)}`];
}
