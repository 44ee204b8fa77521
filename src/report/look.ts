import type { Paint, Style } from './paint.ts';
import { printable } from './untrusted.ts';
import { widthOf, wrapped } from './width.ts';

/** How a page is set: its colours, and how many columns the terminal has (null where lines are not to be wrapped). */
export type Look = { readonly paint: Paint; readonly columns: number | null };

const narrowest = 30;

/** A text of one or several lines behind a head in the given style, all but the first indented to stand under it. */
export function hanging(
  head: string,
  style: Style,
  text: string,
  { paint, columns }: Look,
): readonly string[] {
  const indent = ' '.repeat(widthOf(head));
  const room = columns === null ? null : Math.max(narrowest, columns - indent.length);
  const lines = text.split('\n').flatMap((line) => wrapped(printable(line), room));
  return lines.map((line, index) => `${index === 0 ? paint[style](head) : indent}${line}`.trimEnd());
}
