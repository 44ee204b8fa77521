import type { Day } from '../day.ts';
import { readDate, type SlashOrder, type WrittenDate } from './date.ts';

/**
 * What a state cell means. `full` and `partial` are both support: `partial` names a lesser tier in words or with a
 * warning sign. `coming` is a line that is announced. A date is the last supported day; `until` names the line whose release ends the support.
 */
export type State =
  | { readonly kind: 'full' | 'partial' | 'ended' | 'open' | 'coming' | 'unread' }
  | { readonly kind: 'date'; readonly day: Day }
  | { readonly kind: 'until'; readonly numbers: readonly number[] };

const fullSigns = [
  ':white_check_mark:',
  ':heavy_check_mark:',
  ':ballot_box_with_check:',
  ':green_circle:',
  ':+1:',
  '✅',
  '✔️',
  '✔',
  '✓',
  '☑️',
  '☑',
  '🟢',
  '👍',
  '🆗',
];
const endedSigns = [
  ':x:',
  ':heavy_multiplication_x:',
  ':no_entry:',
  ':no_entry_sign:',
  ':negative_squared_cross_mark:',
  ':red_circle:',
  ':-1:',
  '❌',
  '❎',
  '✗',
  '✘',
  '✖️',
  '✖',
  '⛔',
  '🚫',
  '🔴',
  '👎',
];
const partialSigns = [
  ':warning:',
  ':hammer_and_wrench:',
  ':hourglass_flowing_sand:',
  ':hourglass:',
  ':eight_pointed_black_star:',
  ':construction:',
  ':large_orange_diamond:',
  ':yellow_circle:',
  '⚠️',
  '⚠',
  '🔶',
  '🟡',
  '🟠',
  '⏳',
  '🛠️',
  '🛠',
  '🚧',
];

const endedWords =
  /^(?:no\b|not\b|non\b|não\b|nao\b|nein\b|none\b|never\b|нет|не\b|не |unsupported|un-?maintained|eol\b|end[ -]of[ -](?:life|support)|ended\b|deprecated|retired|obsolete|discontinued|dropped|archived|expired|superseded|x$|nicht\b|kein|aucun|sin soporte|sem suporte|descontinuad|fin de (?:soporte|vida)|снят|прекращ|不再|不支持|未支持|已停止|已结束|停止|否|未サポート|サポート(?:なし|終了|外)|対象外|終了|미지원|지원 (?:종료|안)|종료|아니)/u;
const partialWords =
  /^(?:security|critical|important|high|limited|best[ -]effort|partial|maintenance|discretionary|backports?|deprecat|legacy|lts\b|extended|life support|bug ?fix|fixes|patch|supported for|eingeschränkt|mantenimiento|manuten[çc][ãa]o|somente|só |solo |sólo |tests? uniquement|только|ограничен|критическ|仅|セキュリティ|重大|보안|제한)/u;
const comingWords =
  /^(?:(?:in |under )?development(?! and)|coming|upcoming|planned|unreleased|not (?:yet )?released|pre-?release|pre-mvp|future|alpha|beta|release candidate|работ|в разработке|开发中|開発中|개발)/u;
const openWords =
  /^(?:[-–—]|tb[ad]|n\/a|to be (?:defined|determined|announced|decided)|not yet (?:known|defined|announced)|unknown|ongoing)\.?$/iu;
/** `stable-2.0`, `maintenance/3.x`: a word inside a name is no state. */
const branchName = /^\p{L}+[-_/]v?\d/u;
const fullWords =
  /^(?:yes\b|y$|o$|supported|active|actively|maintained|current\b|stable\b|full\b|fully\b|all fixes|sim\b|sí(?!\p{L})|si\b|ja\b|oui\b|да\b|да$|aktiv|unterstützt|activ[oa]|actif|active|activement|suportad|soportad|com suporte|con soporte|pris en charge|prise en charge|поддерж|активн|支持|持续支持|是$|受支持|対象|サポート|アクティブ|有効|지원|예$|네$)/u;

/**
 * Reads the text of a state cell, markup already resolved. Total: what is not understood is `unread`. `order` says
 * what the column's slashed dates begin with.
 */
export function readState(cell: string, order: SlashOrder = null): State {
  const text = cell.trim();
  if (text === '' || openWords.test(text)) return { kind: 'open' };
  const sign = signOf(text);
  const words = text.slice(sign?.sign.length ?? 0).trim();
  const dated = readDated(words, order);
  if (sign === null) return dated ?? readWords(words);
  if (sign.kind === 'ended') return { kind: 'ended' };
  if (dated !== null) return dated;
  if (sign.kind === 'full') return { kind: 'full' };
  return readWords(words).kind === 'ended' ? { kind: 'ended' } : { kind: 'partial' };
}

/** The sign, or the words, a state begins with: what may be copied where its further words may not. */
export function leadingToken(raw: string): string {
  const sign = signOf(raw)?.sign;
  if (sign !== undefined) return sign;
  const [word] = /^[\p{L}`*_]+/u.exec(raw) ?? [raw];
  const known = [endedWords, partialWords, fullWords].flatMap((words) => words.exec(raw.toLowerCase()) ?? []);
  const phrase = raw.slice(0, Math.max(0, ...known.map(({ length }) => length)));
  return phrase.length > word.length ? phrase.trimEnd() : word;
}

/** The sign that says the opposite in the vocabulary of `token`: `:x:` for `:white_check_mark:`, `No` for `Yes`. */
export function partnerOf(token: string): string | null {
  const plain = token.trim();
  const pair = pairs.find(([full, ended]) => full === plain || ended === plain);
  if (pair === undefined) return null;
  return pair[0] === plain ? pair[1] : pair[0];
}

const pairs: readonly (readonly [string, string])[] = [
  [':white_check_mark:', ':x:'],
  [':heavy_check_mark:', ':x:'],
  [':heavy_check_mark:', ':heavy_multiplication_x:'],
  ['✅', '❌'],
  ['✔️', '❌'],
  ['✔', '❌'],
  ['✓', '✗'],
  ['&#10004;', '&#10006;'],
  ['&#9989;', '&#10060;'],
  ['Yes', 'No'],
  ['yes', 'no'],
  ['YES', 'NO'],
  ['✅ Yes', '❌ No'],
  ['**Yes**', '**No**'],
  ['Supported', 'Not supported'],
  ['supported', 'not supported'],
  ['Active', 'End of life'],
  ['Sim', 'Não'],
  ['sim', 'não'],
  ['Sí', 'No'],
  ['Ja', 'Nein'],
  ['Oui', 'Non'],
  ['oui', 'non'],
  ['Да', 'Нет'],
  ['да', 'нет'],
  ['O', 'X'],
  ['是', '否'],
  ['支持', '不支持'],
  ['対象', '対象外'],
];

function signOf(text: string): { sign: string; kind: 'full' | 'partial' | 'ended' } | null {
  const signs = { full: fullSigns, ended: endedSigns, partial: partialSigns } as const;
  for (const kind of ['full', 'ended', 'partial'] as const) {
    const sign = signs[kind].find((each) => text.startsWith(each));
    if (sign !== undefined) return { sign, kind };
  }
  return null;
}

function readWords(words: string): State {
  const lower = words.toLowerCase().replace(/^[\s*_"'(—–,:-]+/u, '');
  if (branchName.test(lower)) return { kind: 'unread' };
  if (comingWords.test(lower)) return { kind: 'coming' };
  if (endedWords.test(lower)) return { kind: 'ended' };
  if (partialWords.test(lower)) return { kind: 'partial' };
  return fullWords.test(lower) ? { kind: 'full' } : { kind: 'unread' };
}

/** `2026-12-31`, `Until 2023-12-31`, `(until 2027-06-30)`, `Until 4.x`. */
function readDated(words: string, order: SlashOrder): State | null {
  const day = readDate(withoutUntil(words), order)?.day ?? null;
  if (day !== null) return { kind: 'date', day };
  const line = /^\(?until v?(\d+(?:\.\d+){0,2})(?:\.x)*\)?$/iu.exec(words)?.[1];
  return line === undefined ? null : { kind: 'until', numbers: line.split('.').map(Number) };
}

function withoutUntil(words: string): string {
  const inner = /^\(?(?:(?:supported )?(?:until|till|through|bis|hasta|até|до) )?(.+?)\)?$/iu.exec(words);
  return inner?.[1] ?? '';
}

/** The part of a cell that is its date, `2026-12-31` in `✅ until 2026-12-31`, and that date; null without one. */
export function dateIn(
  cell: string,
  order: SlashOrder,
): { readonly text: string; readonly date: WrittenDate } | null {
  const trimmed = cell.trim();
  const text = withoutUntil(trimmed.slice(signOf(trimmed)?.sign.length ?? 0).trim());
  const date = readDate(text, order);
  return date === null ? null : { text, date };
}
