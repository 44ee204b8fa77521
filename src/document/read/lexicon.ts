import { languages, type Role } from './languages.ts';

/** The words of all languages for one role, as alternatives of a pattern; the first language that has one is English. */
export function words(role: Role): string {
  return Object.values(languages)
    .flatMap((language) => language.words[role] ?? [])
    .join('|');
}

/** The languages that have a word for a role in a text. */
export function languagesIn(text: string, role: Role): readonly string[] {
  return Object.entries(languages).flatMap(([name, language]) => {
    const pattern = language.words[role];
    return pattern !== undefined && new RegExp(pattern, 'iu').test(text) ? [name] : [];
  });
}

/** A whole text in one of the words for a role. */
export function whole(role: Role): RegExp {
  return new RegExp(`^(?:${words(role)})$`, 'u');
}

/** A text in which a word for a role stands somewhere, in small letters or capitals. */
export function within(role: Role): RegExp {
  return new RegExp(words(role), 'iu');
}

/** A text that begins with a word of these roles, or with one of the stems, whatever their ending is. */
export function beginsWith(roles: readonly Role[], stem: Role): RegExp {
  return new RegExp(`^(?:(?:${roles.map((role) => words(role)).join('|')})(?!\\p{L})|${words(stem)})`, 'u');
}

/** A month and the twelve names of which one was written; `isShort` when that one is cut. */
export type Month = { readonly number: number; readonly names: readonly string[]; readonly isShort: boolean };

const lists = Object.values(languages).flatMap(({ months }) => months.map((names) => names.split(' ')));

/** The longest name in a list of cut ones: `Sept`, `janv`. */
const longestCut = 5;

/** The month that a word names: a whole name in any language, else its first letters, three or four of them. */
export function monthNamed(word: string): Month | null {
  const lower = word.toLowerCase();
  const exact = monthIn((name) => name === lower);
  if (exact !== null) return { ...exact, isShort: exact.names.every(({ length }) => length <= longestCut) };
  const isCut = lower.length === 3 || lower.length === 4;
  const cut = isCut ? monthIn((name) => name.startsWith(lower)) : null;
  return cut === null ? null : { ...cut, isShort: lower.length === 3 };
}

function monthIn(isNamed: (name: string) => boolean): Omit<Month, 'isShort'> | null {
  for (const names of lists) {
    const index = names.findIndex((name) => isNamed(name.toLowerCase()));
    if (index !== -1) return { number: index + 1, names };
  }
  return null;
}

/** How many languages call a month by this name, cut or not. */
export function languagesNaming(word: string): number {
  const lower = word.toLowerCase();
  return lists.filter((names) => names.some((name) => name.toLowerCase() === lower)).length;
}

/** A text as a pattern that finds nothing but itself. */
export function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}
