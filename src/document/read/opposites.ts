import { languages } from './languages.ts';
import { signOf } from './state-words.ts';

/** Full support and its end; signs are of no language. */
type Opposites = { readonly language: string | null; readonly full: string; readonly ended: string };

const signs: readonly (readonly [string, string])[] = [
  [':white_check_mark:', ':x:'],
  [':heavy_check_mark:', ':x:'],
  [':heavy_check_mark:', ':heavy_multiplication_x:'],
  ['✅', '❌'],
  ['✔️', '❌'],
  ['✔', '❌'],
  ['✓', '✗'],
  ['🟢', '🔴'],
  ['○', '×'],
  ['〇', '×'],
  ['◯', '×'],
  ['⬤', '◯'],
  ['●', '○'],
  ['&#10004;', '&#10006;'],
  ['&#9989;', '&#10060;'],
];

/** Signs, and words of all languages, that say the opposite of each other. */
export const opposites: readonly Opposites[] = [
  ...signs.map(([full, ended]) => ({ language: null, full, ended })),
  ...Object.entries(languages).flatMap(([language, { pairs }]) =>
    pairs.map(([full, ended]) => ({ language, full, ended })),
  ),
];

/** How a word may be written besides. */
const cases: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => word.toLowerCase(),
  (word) => word.toUpperCase(),
];

type Partner = { readonly language: string | null; readonly text: string };

/**
 * The text that says the opposite in the vocabulary of `token`: `:x:` for `:white_check_mark:`, `NO` for `YES`, `❌ No` for
 * `✅ Yes`. A word of several languages, `Ja`, has that of the languages `spoken` around it, else the English one. Null
 * where none, or no single one, is known.
 */
export function partnerOf(token: string, spoken: readonly string[]): string | null {
  const plain = token.trim();
  const partners = cases.flatMap((inCase) => partnersIn(inCase, plain));
  return partners.length > 0 ? chosenFrom(partners, spoken) : partnerInside(plain, spoken);
}

function partnersIn(inCase: (word: string) => string, text: string): readonly Partner[] {
  return opposites.flatMap(({ language, full, ended }) => {
    if (inCase(full) === text) return [{ language, text: inCase(ended) }];
    return inCase(ended) === text ? [{ language, text: inCase(full) }] : [];
  });
}

function chosenFrom(partners: readonly Partner[], spoken: readonly string[]): string | null {
  const sign = partners.find(({ language }) => language === null);
  if (sign !== undefined) return sign.text;
  const around = partners.filter(({ language }) => spoken.includes(language ?? ''));
  const english = partners.filter(({ language }) => language === 'english');
  const texts = [partners, around, english].map((each) => [...new Set(each.map(({ text }) => text))]);
  return texts.find(({ length }) => length === 1)?.[0] ?? null;
}

/** Of what is emphasized, `**Yes**`; of a sign and the words behind it, `✅ Yes`. */
function partnerInside(text: string, spoken: readonly string[]): string | null {
  const [, mark = '', inner, end] = /^([*_`]{1,3})([^*_`]+)([*_`]{1,3})$/u.exec(text) ?? [];
  if (inner !== undefined && mark === end) return around(mark, partnerOf(inner, spoken), mark);
  const [, sign, space = '', word = ''] = /^(\S+)(\s+)(\S.*)$/u.exec(text) ?? [];
  if (sign === undefined || signOf(sign) === null) return null;
  const first = partnerOf(sign, spoken);
  return first === null ? null : around(`${first}${space}`, partnerOf(word, spoken), '');
}

function around(before: string, partner: string | null, after: string): string | null {
  return partner === null ? null : `${before}${partner}${after}`;
}
