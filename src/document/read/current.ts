import { words } from './lexicon.ts';

/** Words for the newest row, as alternatives of a pattern. */
export const currentWords = words('current');
const marker = new RegExp(`(?<!\\s)\\s*[(（](?:${currentWords})[)）]$`, 'iu');
const alone = new RegExp(`^[^\\p{L}]*(?:${currentWords})[^\\p{L}]*$`, 'iu');

/** A state without its remark that the row is the current one, `Yes` of `Yes (current)`; null where it has none. */
export function withoutCurrent(raw: string): string | null {
  const bare = raw.replace(marker, '');
  return bare === raw || bare === '' ? null : bare;
}

/** Whether a state says nothing but that its row is the current one. */
export function isCurrentAlone(raw: string): boolean {
  return alone.test(raw);
}
