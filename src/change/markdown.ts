/** Characters nobody sees, but for the joiner that emoji are made with. */
export const unseen = /[\p{Cc}\p{Zl}\p{Zp}]|(?!\u200d)\p{Cf}/gu;
const zeroWidth = '\u200b';

/**
 * Text of strangers as Markdown that shows just that text on one line, in a table cell too: marks of Markdown and HTML
 * are escaped, and nobody is mentioned, no issue referred to and no address linked, by a zero-width space inside.
 */
export function escaped(text: string): string {
  return oneLine(text)
    .replaceAll(/[\\`*_[\]<>|~&$]/g, '\\$&')
    .replaceAll(/^(\s*)([-+=]|\d{1,9}[.)])(?=\s|$)/g, '$1\\$2')
    .replaceAll(/@|#|GH-(?=\d)|:(?=\/\/)|www(?=\.)/gi, `$&${zeroWidth}`);
}

/** The same as a code span, which mentions and refers to nobody by itself. It may stand in a table cell. */
export function codeSpan(text: string): string {
  // Parsers disagree about a bar behind a backslash in a table.
  const line = oneLine(text).replaceAll('\\|', '\\\\u{7c}').replaceAll('|', '\\|');
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = line.startsWith('`') || line.endsWith('`') || line.trim() === '' ? ' ' : '';
  return `${fence}${padding}${line}${padding}${fence}`;
}

/** A table with a head; cells are Markdown already. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)];
}

/** Lines as a block of code, between fences that none of them can close. */
export function fenced(lines: readonly string[], language: string): readonly string[] {
  const longest = Math.max(2, ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, ...lines, fence];
}

/** Tabs and line breaks are blanks; other characters nobody sees are spelt out. */
function oneLine(text: string): string {
  return text
    .replaceAll(/[\t\r\n]+/g, ' ')
    .replaceAll(unseen, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
