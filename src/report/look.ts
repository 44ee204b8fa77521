import { widthOf, wrapped } from '../width.ts';
import type { Paint, Style } from './paint.ts';
import { printable } from './untrusted.ts';

/** How a page is set: its colours, and how many columns the terminal has (null where lines are not to be wrapped). */
export type Look = {
  readonly paint: Paint;
  readonly columns: number | null;
  /** Whether pictures are drawn with ASCII alone, for terminals that know no more. */
  readonly ascii?: boolean;
  /** Whether lines are only ever added, so that nothing can be drawn over: a dumb terminal, which may be read aloud. */
  readonly still?: boolean;
};

const narrowest = 30;

/** The columns that are left to a block that stands two columns in. */
export function indented(columns: number | null): number | null {
  return columns === null ? null : Math.max(narrowest, columns - 2);
}

/**
 * A text behind a head in the given style, all but its first line indented to stand under it. The first line of the text
 * is wrapped; further ones are an example, which stays as it is.
 */
export function hanging(
  head: string,
  style: Style,
  text: string,
  { paint, columns }: Look,
): readonly string[] {
  const indent = ' '.repeat(widthOf(head));
  const room = columns === null ? null : Math.max(narrowest, columns - indent.length);
  const [first = '', ...example] = text.split('\n').map(printable);
  const lines = [...wrapped(first, room), ...example];
  return lines.map((line, index) => `${index === 0 ? paint[style](head) : indent}${line}`.trimEnd());
}
