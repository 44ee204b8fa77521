import { rawIn } from '../markdown/table.ts';
import type { Row } from './row.ts';

/** Words alone, without numbers, links and footnotes. */
export function areWords(text: string): boolean {
  return /\p{L}/u.test(text) && !/[\d[<]/u.test(text);
}

/**
 * Whether a column has one text for each state of support, whatever its numbers, one state for each text, and other words
 * where support has ended.
 */
export function tellsEachState(
  rows: readonly Row[],
  column: number,
  isEnded: (row: Row) => boolean,
): boolean {
  const supported = rows.filter((row) => !isEnded(row));
  const stateOf = ({ stateRaw }: Row) => stateRaw.replace(/\d+/gu, '');
  const [states, texts] = [
    new Set(supported.map(stateOf)),
    new Set(supported.map((row) => rawIn(row, column))),
  ];
  const pairs = new Set(supported.map((row) => JSON.stringify([stateOf(row), rawIn(row, column)])));
  const ended = rows.filter(isEnded).map((row) => rawIn(row, column));
  const isApart = ended.every((text) => /\p{L}/u.test(text) && !texts.has(text));
  const isSeveral = states.size + Math.min(ended.length, 1) > 1;
  const isOneToOne = states.size === pairs.size && texts.size === pairs.size;
  return isSeveral && isOneToOne && isApart && [...texts].every(areWords);
}
