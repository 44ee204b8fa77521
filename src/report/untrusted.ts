/**
 * Everything that could move a terminal's cursor, change its colours or turn the direction of reading: the controls
 * and the format characters, but for the joiner that emoji are made with.
 */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}]|(?!\u200d)\p{Cf}/gu;

/** Text of the repository as one line for a terminal: tabs are blanks, control characters are spelt out. */
export function printable(text: string): string {
  return text.replaceAll('\t', '    ').replaceAll(unseen, spelt);
}

function spelt(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
