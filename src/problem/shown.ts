const mostCharacters = 100;

/** A text that somebody gave, as a message shows it: a long one is cut. */
export function shown(text: string): string {
  return text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters)}…`;
}
