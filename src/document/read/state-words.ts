import { groupBy } from '../../group.ts';
import { beginsWith, words } from './lexicon.ts';

/**
 * The signs and words that real state cells begin with, in the languages they are written in. They only ever classify
 * whole cells; no prose is rewritten by them.
 */

export const fullSigns = [
  ':white_check_mark:',
  ':heavy_check_mark:',
  ':ballot_box_with_check:',
  ':green_circle:',
  ':green_heart:',
  ':+1:',
  '✅',
  '✔️',
  '✔',
  '✓',
  '☑️',
  '☑',
  '🟢',
  '🟩',
  '💚',
  '👍',
  '🆗',
  '○',
  '〇',
  '◯',
  '◎',
  '⬤',
  '●',
] as const;

export const endedSigns = [
  ':x:',
  ':heavy_multiplication_x:',
  ':no_entry:',
  ':no_entry_sign:',
  ':negative_squared_cross_mark:',
  ':red_circle:',
  ':stop_sign:',
  ':octagonal_sign:',
  ':skull:',
  ':skull_and_crossbones:',
  ':-1:',
  '❌',
  '❎',
  '✗',
  '✘',
  '✖️',
  '✖',
  '✕',
  '☒',
  '×',
  '☓',
  '⛔',
  '🚫',
  '🛑',
  '🔴',
  '🟥',
  '💀',
  '☠',
  '👎',
] as const;

export const partialSigns = [
  ':warning:',
  ':hammer_and_wrench:',
  ':hourglass_flowing_sand:',
  ':hourglass:',
  ':eight_pointed_black_star:',
  ':large_orange_diamond:',
  ':yellow_circle:',
  ':orange_circle:',
  '⚠️',
  '⚠',
  '🔶',
  '🟡',
  '🟠',
  '🟨',
  '🟧',
  '⏳',
  '🛠️',
  '🛠',
  '✴️',
  '✴',
  '⏲️',
  '⌛',
  ':construction:',
  '🚧',
  '△',
] as const;

/** A lesser support, unless words behind the sign say that the line is still being made. */
export const buildingSigns: readonly string[] = [':construction:', '🚧'];

export const endedWords = beginsWith(['ended'], 'endedStem');

export const partialWords = beginsWith(['lesser'], 'lesserStem');

export const comingWords = new RegExp(`^(?:${words('coming')})`, 'u');

export const openWords = new RegExp(`^(?:[-–—∞]|${words('open')})\\.?$`, 'iu');

/** `stable-2.0`, `maintenance/3.x`: a word inside a name is no state. */
export const branchName = /^\p{L}+[-_/]v?\d/u;

/** A state that calls its row the current or the stable one says that it is supported. */
export const fullWords = beginsWith(['supported', 'current', 'stable'], 'supportedStem');

/** The sign that a state begins with, and what it means. */
export type Sign = { readonly sign: string; readonly kind: 'full' | 'partial' | 'ended' };

const signs: readonly Sign[] = [
  ...fullSigns.map((sign) => ({ sign, kind: 'full' }) as const),
  ...endedSigns.map((sign) => ({ sign, kind: 'ended' }) as const),
  ...partialSigns.map((sign) => ({ sign, kind: 'partial' }) as const),
];
const byBeginning = groupBy(signs, ({ sign }) => sign[0]);

/** The sign that a text begins with; null without one. */
export function signOf(text: string): Sign | null {
  return byBeginning.get(text[0])?.find(({ sign }) => text.startsWith(sign)) ?? null;
}

const phase = new RegExp(`(?<!\\p{L})(?:${words('notOut')}|will (?:receive|get|have))(?!\\p{L})`, 'iu');

const toCome =
  /(?<!\p{L})(?:(?:after|upon|on|from|with) (?:the |its )?(?:first )?release(?= on\b|[\s*_`]*(?:$|[,.;:)!—–]))|(?:when|once) (?:it is )?released|planned(?! (?:eol|end|removal|deprecation|sunset|maintenance|lts|until|to))|upcoming|unreleased|not (?:yet )?released)(?!\p{L})/iu;

/** Whether a state tells of the time before a release, or of one that is not the whole of it: `Beta`, `Will receive fixes`. */
export function tellsPhase(raw: string): boolean {
  return phase.test(raw) || toCome.test(raw);
}

/** Whether a state says that the release is still to come: `Planned`, `Fixes on release`, and not ``Fixes on `release/1.x` ``. */
export function tellsRelease(raw: string): boolean {
  return toCome.test(raw);
}
