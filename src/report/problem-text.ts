import { type Note, type Place, type Problem, placeText } from '../problem/problem.ts';
import { widthOf } from '../width.ts';
import { hanging, type Look } from './look.ts';
import { printable } from './untrusted.ts';

/** A problem as a compiler shows one: its place, the line with the part that is meant underlined, cause and remedy. */
export function problemText({ what, why, fix, link, where }: Problem, look: Look): readonly string[] {
  const { bold, cyan } = look.paint;
  const title = hanging('✖ ', 'red', what, look).map((line, index) => (index === 0 ? bold(line) : line));
  return [
    ...title,
    ...unsaidPlace(what, where).map((place) => `  ${cyan(printable(place))}`),
    ...(where === undefined ? [] : sourceLines(where, look)),
    ...hanging('  why  ', 'dim', why, look),
    ...hanging('  fix  ', 'dim', fix, look),
    ...(link === undefined ? [] : [`       ${cyan(printable(link))}`]),
  ];
}

/** A note, with its place where it has one. */
export function noteText({ what, where }: Note, look: Look): readonly string[] {
  const place = unsaidPlace(what, where).map((text) => ` (${text})`);
  return hanging('• ', 'yellow', `${what}${place.join('')}`, look);
}

/** The place of a message, unless its own words name it. */
function unsaidPlace(what: string, where: Place | undefined): readonly string[] {
  return where === undefined || what.includes(placeText(where)) ? [] : [placeText(where)];
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
