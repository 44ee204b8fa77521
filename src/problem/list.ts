/** Words as a sentence lists them: `a`, `a and b`, `a, b or c`. */
export function joinWords(words: readonly string[], joint: 'and' | 'or' = 'and'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;
}

/** Texts of a document, each in quotes: `"a", "b"`. */
export function quoted(texts: readonly string[]): string {
  return texts.map((text) => `"${text}"`).join(', ');
}

/** `1 tag`, `2 tags`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The first of many and how many are left: `a, b and 3 more`; `what` is said of those instead. */
export function firstOf(words: readonly string[], most: number, what = 'more'): string {
  const left = words.length - most;
  return `${words.slice(0, most).join(', ')}${left > 0 ? ` and ${left} ${what}` : ''}`;
}
