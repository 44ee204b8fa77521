import type { Day } from '../../day.ts';
import { readDate, type SlashOrder, type WrittenDate } from './date.ts';
import {
  branchName,
  buildingSigns,
  comingWords,
  endedSigns,
  endedWords,
  fullSigns,
  fullWords,
  openWords,
  opposites,
  partialSigns,
  partialWords,
} from './state-words.ts';

/**
 * What a state cell means. `full` and `partial` are both support: `partial` names a lesser tier in words or with a
 * warning sign. `coming` is a line that is announced. A date is the last supported day; `until` names the line whose release ends the support.
 */
export type State =
  | { readonly kind: 'full' | 'partial' | 'ended' | 'open' | 'coming' | 'unread' }
  /** `signed`: a sign beside the day says that it is supported, and goes on saying so. */
  | { readonly kind: 'date'; readonly day: Day; readonly signed: boolean }
  | { readonly kind: 'until'; readonly numbers: readonly number[] };

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
  if (sign === null) return dated ?? readWords(words.replace(otherSign, ''));
  if (sign.kind === 'ended') return { kind: 'ended' };
  if (dated?.kind === 'date') return { ...dated, signed: dated.signed || sign.kind === 'full' };
  if (dated !== null) return dated;
  return { kind: sign.kind === 'full' ? 'full' : kindBehind(sign.sign, readWords(words).kind) };
}

/** What a warning sign means with the words behind it. */
function kindBehind(sign: string, words: State['kind']): 'partial' | 'ended' | 'coming' {
  if (words === 'coming' && buildingSigns.includes(sign)) return 'coming';
  return words === 'ended' ? 'ended' : 'partial';
}

/** The sign, or the words, a state begins with: what may be copied where its further words may not. */
export function leadingToken(raw: string): string {
  const sign = signOf(raw)?.sign;
  if (sign !== undefined) return sign;
  const [word] = /^[\p{L}`*_]+/u.exec(raw) ?? [raw];
  const known = [endedWords, partialWords, fullWords].flatMap((words) => words.exec(raw.toLowerCase()) ?? []);
  const end = Math.max(0, ...known.map(({ length }) => length));
  const phrase = raw.slice(0, end) + (end > 0 ? (/^\p{L}*/u.exec(raw.slice(end))?.[0] ?? '') : '');
  return phrase.length > word.length ? phrase.trimEnd() : word;
}

/** The sign that says the opposite in the vocabulary of `token`: `:x:` for `:white_check_mark:`, `No` for `Yes`. */
export function partnerOf(token: string): string | null {
  const plain = token.trim();
  const pair = opposites.find(([full, ended]) => full === plain || ended === plain);
  if (pair === undefined) return null;
  return pair[0] === plain ? pair[1] : pair[0];
}

function signOf(text: string): { sign: string; kind: 'full' | 'partial' | 'ended' } | null {
  const signs = { full: fullSigns, ended: endedSigns, partial: partialSigns } as const;
  for (const kind of ['full', 'ended', 'partial'] as const) {
    const sign = signs[kind].find((each) => text.startsWith(each));
    if (sign !== undefined) return { sign, kind };
  }
  return null;
}

/** A sign that says nothing by itself, in front of words that do: `ℹ️ Maintenance`, `:calendar: Planned`. */
const otherSign =
  /^(?:[ℹ📅🗓🔧🔄🔁🔒🛡🚀⭐🌟✨🆕🧪🔜📦🏷🕒⏰❗‼]\uFE0F?|:(?:information_source|(?:spiral_)?calendar|date|wrench|(?:arrows_counterclockwise|repeat)|lock|shield|rocket|star2?|sparkles|new|test_tube|soon|package|label|(?:heavy_)?exclamation(?:_mark)?):)\s*(?=\p{L})/u;

function readWords(words: string): State {
  const lower = words.toLowerCase().replace(/^[\s*_"'(—–,:-]+/u, '');
  if (branchName.test(lower)) return { kind: 'unread' };
  if (comingWords.test(lower)) return { kind: 'coming' };
  if (endedWords.test(lower)) return { kind: 'ended' };
  if (partialWords.test(lower)) return { kind: 'partial' };
  return fullWords.test(lower) ? { kind: 'full' } : { kind: 'unread' };
}

/** `until 4.x`, `until v4.0 release`, `until the release of 4.0`, `at release v21`. */
const untilLine =
  /^\(?(?:until(?: the)?(?: release(?: of)?)?|at release) v?(\d+(?:\.\d+){0,2})(?:\.x)*(?: release| ships| is released)?\)?$/iu;

const plainYes = /^(?:yes|sim|sí|sì|ja|oui|да)(?!\p{L})/iu;

/** `2026-12-31`, `Until 2023-12-31`, `Yes (EOL Q4 2026)`, `Sunset 2026-12`, `Until 4.x`. */
function readDated(words: string, order: SlashOrder): State | null {
  const day = readDate(withoutUntil(words), order)?.day ?? null;
  if (day !== null) return { kind: 'date', day, signed: plainYes.test(words) };
  const line = untilLine.exec(words)?.[1];
  return line === undefined ? null : { kind: 'until', numbers: line.split('.').map(Number) };
}

/** What may stand before the last day of a state: `until`, `support ends on`, `(EOL`, `Security fixes through`. */
const beforeDay =
  /^\(?(?:(?:(?:yes|sim|sí|sì|ja|oui|да|supported|support|maintained|maintenance|security(?: fixes| updates| patches| support)?|bug ?fixes)(?: only)?,? \(?)?(?:until|till|through|thru|up to|end of (?:life|support)|ends?(?: on)?|sunsets?(?: on)?|expires(?: on)?|eol|bis|hasta|até|до)(?::? |:))?(.+?)\)?$/iu;

function withoutUntil(words: string): string {
  return beforeDay.exec(words)?.[1] ?? '';
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
