import { rawIn, textIn } from '../markdown/table.ts';
import { callsCurrent } from './current.ts';
import { whole, words } from './lexicon.ts';
import { highest, highestOf, namesVersions, type Row } from './row.ts';
import { readState } from './state.ts';
import { hints } from './unread-day.ts';

const noEnd = whole('noEnd');

/** Whether a cell of ends says that there is none: `None`, `Not planned`. */
export function saysNoEnd(text: string): boolean {
  return noEnd.test(text.trim().toLowerCase().replace(/\.$/u, ''));
}

/** Whether a cell leaves its day open: empty, `TBD`, `-`. */
export function isOpen(text: string): boolean {
  return readState(text).kind === 'open';
}

/** A column of days, and the word of its own that it has for an end that is not known. */
type OpenColumn = { readonly kind: 'release' | 'end'; readonly ownWord: string | null };

/** Whether a cell leaves the day of its column open, be it in words that only this column has. */
export function leavesOpen(text: string, { kind, ownWord }: OpenColumn): boolean {
  return isOpen(text) || (kind === 'end' && (text === ownWord || saysNoEnd(text)));
}

const nextRelease = new RegExp(`(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(?:${words('next')})`, 'iu');

/** Whether an end waits in words for a release to come: `Next minor release`, `Bis zur nächsten Version`. */
export function waitsForNext(text: string): boolean {
  return nextRelease.test(text) && !/\d/u.test(text);
}

/** The rows of a table that are supported, and those that have ended. */
export type ToldRows = { readonly supported: readonly Row[]; readonly ended: readonly Row[] };

/**
 * The word of its own that a column of ends has for one that is not known, `under active care`: what the newest supported
 * row says, if it is no day, no event and no lesser support, and no ended row says it, too. Null without one.
 */
export function ownOpenWord(column: number, { supported, ended }: ToldRows): string | null {
  const named = supported.filter(namesVersions);
  const top = highest(named.map(highestOf));
  const newest = named.find((row) => highestOf(row) === top);
  const text = textIn(newest, column);
  const isShared = ended.some((row) => textIn(row, column) === text);
  return newest !== undefined && !isShared && isWord(text, rawIn(newest, column)) ? text : null;
}

/** As many characters as a word for an open end has at most. */
const longest = 40;
const now = /^(?:now|present)$/iu;

function isWord(text: string, raw: string): boolean {
  const isPlain = text !== '' && text.length <= longest && !/\d|\]\(|\[\^|<|:\/\//u.test(raw);
  if (!isPlain || callsCurrent(text) || now.test(text)) return false;
  if (waitsForNext(text) || hints.some(({ pattern }) => pattern.test(text))) return false;
  return saysNoEnd(text) || ['full', 'coming', 'unread'].includes(readState(text).kind);
}
