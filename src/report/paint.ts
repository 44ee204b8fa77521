/** How parts of a text look in a terminal. */
export type Paint = Readonly<Record<Style, (text: string) => string>>;

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

/** In colour. */
export const coloured: Paint = {
  bold: between(1, 22),
  dim: between(2, 22),
  red: between(31, 39),
  green: between(32, 39),
  yellow: between(33, 39),
  cyan: between(36, 39),
};

/** Without any colour. */
export const plain: Paint = { bold: same, dim: same, red: same, green: same, yellow: same, cyan: same };

/** Wraps a text in the terminal's codes for a look and its end (ECMA-48, Select Graphic Rendition). */
function between(start: number, end: number): (text: string) => string {
  return (text) => (text === '' ? '' : `\u001b[${start}m${text}\u001b[${end}m`);
}

function same(text: string): string {
  return text;
}
