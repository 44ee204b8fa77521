import type { Day } from '../../day.ts';
import { parseNumbers } from '../../release/interval.ts';
import type { SlashOrder } from './date.ts';
import { dateIn } from './day-in-cell.ts';
import { words } from './lexicon.ts';
import {
  branchName,
  buildingSigns,
  comingWords,
  endedWords,
  fullWords,
  openWords,
  partialWords,
  signOf,
} from './state-words.ts';

/**
 * What a state cell means. `full` and `partial` are both support: `partial` names a lesser tier in words or with a
 * warning sign. `coming` is a line that is announced. A date is the last supported day; `until` names the line whose release ends the support.
 */
export type State =
  | { readonly kind: 'full' | 'partial' | 'ended' | 'open' | 'coming' | 'unread' }
  /** `signed`: a sign, or a word, beside the day says that it is supported, and goes on saying so. */
  | { readonly kind: 'date'; readonly day: Day; readonly signed: boolean }
  | { readonly kind: 'until'; readonly numbers: readonly number[]; readonly signed: boolean };

/**
 * Reads the text of a state cell, markup already resolved. Total: what is not understood is `unread`. `slashOrder` says
 * what the column's slashed dates begin with.
 */
export function readState(cell: string, slashOrder: SlashOrder = null): State {
  const text = cell.trim();
  if (text === '' || openWords.test(text)) return { kind: 'open' };
  const sign = signOf(text);
  const words = text.slice(sign?.sign.length ?? 0).trim();
  const dated = readDated(words, slashOrder);
  if (sign === null) return dated ?? readWords(words.replace(otherSign, ''));
  if (sign.kind === 'ended') return { kind: 'ended' };
  if (dated?.kind === 'date' || dated?.kind === 'until')
    return { ...dated, signed: dated.signed || sign.kind === 'full' };
  return { kind: sign.kind === 'full' ? 'full' : kindBehind(sign.sign, readWords(words).kind) };
}

/** What a warning sign means with the words behind it. */
function kindBehind(sign: string, words: State['kind']): 'partial' | 'ended' | 'coming' {
  if (words === 'coming' && buildingSigns.includes(sign)) return 'coming';
  return words === 'ended' ? 'ended' : 'partial';
}

/**
 * Whether a state promises a lesser support by its sign, or by the words behind it, whatever end it tells of besides:
 * `⚠️ critical fixes until 2026-12-31`, and not `⚠️ EOL 2026-12-31`.
 */
export function saysLess(raw: string): boolean {
  const text = raw.trim();
  const sign = signOf(text);
  const words = plainStart(text.slice(sign?.sign.length ?? 0).replace(otherSign, ''));
  if (sign !== null && sign.kind !== 'partial') return false;
  return partialWords.test(words) || (sign !== null && !endedWords.test(words) && !comingWords.test(words));
}

/** `◈`, `:diamond_shape:`: no words, and none of the signs that are known. */
export function isUnknownSign(text: string): boolean {
  const isSign = /^(?:[^\p{L}\p{N}\s:]{1,4}|:[a-z_]+:)$/u.test(text.trim());
  return isSign && readState(text).kind === 'unread';
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

/** A sign that says nothing by itself, in front of words that do: `ℹ️ Maintenance`, `:calendar: Planned`. */
const otherSign =
  /^(?:[ℹ📅🗓🔧🔄🔁🔒🛡🚀⭐🌟✨🆕🧪🔜📦🏷🕒⏰❗‼]\uFE0F?|:(?:information_source|(?:spiral_)?calendar|date|wrench|(?:arrows_counterclockwise|repeat)|lock|shield|rocket|star2?|sparkles|new|test_tube|soon|package|label|(?:heavy_)?exclamation(?:_mark)?):)\s*(?=\p{L})/u;

/** Small letters, from the first word on. */
function plainStart(words: string): string {
  return words.toLowerCase().replace(/^[\s*_"'(—–,:-]+/u, '');
}

function readWords(words: string): State {
  const lower = plainStart(words);
  if (branchName.test(lower)) return { kind: 'unread' };
  if (comingWords.test(lower)) return { kind: 'coming' };
  if (endedWords.test(lower)) return { kind: 'ended' };
  if (partialWords.test(lower)) return { kind: 'partial' };
  return fullWords.test(lower) ? { kind: 'full' } : { kind: 'unread' };
}

/** `until 4.x`, `(until the 2.8.1 release)`, `until 2.0 is released`, `LTS until the release of 4.0`, `at release v21`. */
const untilLine = new RegExp(
  `^[^\\d<>=]{0,60}(?<!\\p{L})(?:${words('until')}|at)(?: the)?(?: (?:first )?(?:stable )?release(?: of)?| version)? v?(\\d{1,4}(?:\\.\\d{1,6}){0,3})(?:\\.[xX*])*(?![\\d.])(?![^)]*[+\\d])`,
  'iu',
);

const plainYes = new RegExp(`^(?:${words('supported')})(?!\\p{L})`, 'iu');

/** `2026-12-31`, `Until 2023-12-31`, `Yes (EOL Q4 2026)`, `Sunset 2026-12`, `Until 4.x`. */
function readDated(text: string, slashOrder: SlashOrder): State | null {
  const day = dateIn(text, slashOrder)?.date.day ?? null;
  const signed = plainYes.test(text);
  if (day !== null) return { kind: 'date', day, signed };
  const line = untilLine.exec(text)?.[1];
  return line === undefined ? null : { kind: 'until', numbers: parseNumbers(line), signed };
}
