const wide =
  /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
const emojiStyle = '\ufe0f';
const joined = /^[\p{Mark}\u200b-\u200d]$/u;

/** How many columns of a terminal a text fills: East Asian characters and emoji fill two, marks none. */
export function widthOf(text: string): number {
  const characters = [...text];
  return characters.reduce((sum, character, index) => sum + columns(character, characters[index + 1]), 0);
}

/** The text with blanks after it, up to `width` columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

function columns(character: string, next: string | undefined): number {
  if (joined.test(character)) return 0;
  return next === emojiStyle || wide.test(character) ? 2 : 1;
}

/** The text in lines of at most `width` columns where its words allow it; null leaves it in one. */
export function wrapped(text: string, width: number | null): readonly string[] {
  if (width === null) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) lines.push(line);
    line = line !== '' && widthOf(longer) > width ? word : longer;
  }
  return [...lines, line];
}
