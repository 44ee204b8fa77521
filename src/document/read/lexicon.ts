import { languages, type Role } from './languages.ts';

/** The words of all languages for one role, as alternatives of a pattern; the first language that has one is English. */
export function words(role: Role): string {
  return Object.values(languages)
    .flatMap((language) => language.words[role] ?? [])
    .join('|');
}

/** A whole text in one of the words for a role. */
export function whole(role: Role): RegExp {
  return new RegExp(`^(?:${words(role)})$`, 'u');
}

/** A text in which a word for a role stands somewhere, in small letters or capitals. */
export function within(role: Role): RegExp {
  return new RegExp(words(role), 'iu');
}

/** A text that begins with one of the words, or with one of the stems, whatever their ending is. */
export function beginsWith(role: Role, stem: Role): RegExp {
  return new RegExp(`^(?:(?:${words(role)})(?!\\p{L})|${words(stem)})`, 'u');
}

/** A name of a month in one of the forms that its language has. */
export type Month = { readonly number: number; readonly names: readonly string[]; readonly length: number };

const lists = Object.values(languages).flatMap(({ months }) => months.map((names) => names.split(' ')));

/**
 * The month that a word names: a whole name in any language, else its first letters, three or four of them. `length` is
 * how many letters of its names are written. Null where it is none.
 */
export function monthNamed(word: string): Month | null {
  const lower = word.toLowerCase();
  const exact = monthIn((name) => name === lower);
  if (exact !== null) return { ...exact, length: Infinity };
  const isCut = lower.length === 3 || lower.length === 4;
  const cut = isCut ? monthIn((name) => name.startsWith(lower)) : null;
  return cut === null ? null : { ...cut, length: lower.length };
}

function monthIn(
  isNamed: (name: string) => boolean,
): { readonly number: number; readonly names: readonly string[] } | null {
  for (const names of lists) {
    const index = names.findIndex((name) => isNamed(name.toLowerCase()));
    if (index !== -1) return { number: index + 1, names };
  }
  return null;
}
