import { type Note, type Place, type Problem, placeText, problemPage, whatText } from '../problem/problem.ts';
import { home } from '../version.ts';
import { widthOf } from '../width.ts';
import { hanging, type Look } from './look.ts';
import { plain, type Style } from './paint.ts';
import { printable } from './untrusted.ts';

/** A problem as a compiler shows one: its place, the line with the part that is meant underlined, cause and remedy. */
export function problemText(problem: Problem, look: Look, address = home): readonly string[] {
  const { code, why, fix, link, where } = problem;
  const what = whatText(problem);
  const { bold, cyan } = look.paint;
  const title = withCode('✖ ', 'red', what, code, look);
  return [
    ...title.map((line, index) => (index === 0 ? bold(line) : line)),
    ...unsaidPlace(what, where).map((place) => `  ${cyan(printable(place))}`),
    ...(where === undefined ? [] : sourceLines(where, look)),
    ...hanging('  why  ', 'dim', why, look),
    ...hanging('  fix  ', 'dim', fix, look),
    ...(link === undefined ? [] : [`       ${cyan(printable(link))}`]),
    ...pageText(code, look, address),
  ];
}

/** A note, with its place where it has one. */
export function noteText(note: Note, look: Look, address = home): readonly string[] {
  const { code, where } = note;
  const what = whatText(note);
  const place = unsaidPlace(what, where).map((text) => ` (${text})`);
  const text = withCode('• ', 'yellow', `${what}${place.join('')}`, code, look);
  return [...text, ...pageText(code, look, address)];
}

/** The page that explains a code, once the project has an address. */
function pageText(code: string, { paint }: Look, address: string): readonly string[] {
  const page = problemPage(code, address);
  return page === null ? [] : [`  ${paint.dim('see')}  ${page}`];
}

/** A text behind its head, with its code at the end of the last line, or below it where there is no room. */
function withCode(head: string, style: Style, text: string, code: string, look: Look): readonly string[] {
  const { paint, columns } = look;
  const lines = hanging(head, style, text, look);
  const last = hanging(head, style, text, { paint: plain, columns }).at(-1) ?? '';
  const tail = `[${code}]`;
  const fits = columns === null || widthOf(last) + 1 + tail.length <= columns;
  return fits
    ? [...lines.slice(0, -1), `${lines.at(-1)} ${paint.dim(tail)}`]
    : [...lines, `  ${paint.dim(tail)}`];
}

/** The place of a message, unless its own words name it. */
function unsaidPlace(what: string, where: Place | undefined): readonly string[] {
  return where === undefined || what.includes(placeText(where)) ? [] : [placeText(where)];
}

/** A line is shown around what is meant in it, so that a long one fills no log. */
const mostShown = 200;

function sourceLines(place: Place, { paint }: Look): readonly string[] {
  const { line, column } = place;
  if (line === undefined || place.source === undefined) return [];
  const number = `${line}`;
  const margin = ' '.repeat(number.length);
  const { source, start, length } = excerpt(place.source, (column ?? 1) - 1, place.length ?? 1);
  const shown = `  ${paint.dim(`${number} │`)} ${printable(source)}`;
  if (column === undefined) return [shown];
  const before = ' '.repeat(widthOf(printable(source.slice(0, start))));
  const meant = '^'.repeat(Math.max(1, widthOf(printable(source.slice(start, start + length)))));
  return [shown, `  ${paint.dim(`${margin} │`)} ${before}${paint.red(meant)}`];
}

/** At most 200 characters of a line, with what is meant in them; `start` counts in what is left. */
function excerpt(source: string, start: number, length: number) {
  if (source.length <= mostShown) return { source, start, length };
  const from = Math.max(0, Math.min(start - mostShown / 4, source.length - mostShown));
  const kept = source.slice(from, from + mostShown);
  return { source: kept, start: start - from, length: Math.min(length, kept.length - (start - from)) };
}
