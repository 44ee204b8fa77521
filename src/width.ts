/** Characters of two columns (https://www.unicode.org/reports/tr11/), and the selector that makes an emoji of one. */
const wide =
  /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\ufe0f/u;
const unseen = /^[\p{Mark}\u200b-\u200d]+$/u;
const plain = /^[ -~]*$/;

/** How many columns of a terminal a text fills: East Asian characters and emoji fill two, marks none. */
export function widthOf(text: string): number {
  if (plain.test(text)) return text.length;
  return charactersOf(text).reduce((sum, character) => sum + columns(character), 0);
}

/** What may join the character before it, or the one behind it: only such texts need to be segmented. */
const joining =
  /[\p{Mark}\u200b-\u200d\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]/u;

/** The first segmenter of a process takes 8 ms, which a start should not. */
function charactersOf(text: string): readonly string[] {
  if (!joining.test(text)) return [...text];
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** The columns of the widest text; 0 where there is none. */
export function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);
}

/** The text with blanks after it, up to `width` columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

function columns(character: string): number {
  if (unseen.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/** The text in lines of at most `width` columns where its words allow it; null leaves it in one. */
export function wrapped(text: string, width: number | null): readonly string[] {
  if (width === null || widthOf(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) lines.push(line);
    line = line !== '' && widthOf(longer) > width ? word : longer;
  }
  return [...lines, line];
}
