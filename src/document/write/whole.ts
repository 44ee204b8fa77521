import { type Entry, isCoarse, isRest, lowerBound, previousOf, upperBound } from '../read/row.ts';
import { isWrong, type Survey } from '../read/survey.ts';
import type { WantedLine } from '../wanted.ts';
import { isRestOfLine } from './catch-alls.ts';

/** The lines a row speaks for without saying what is wanted of them. */
export function wrongLines(entry: Entry, table: Survey): readonly WantedLine[] {
  return table.speakers.linesOf(entry).filter((line) => isWrong(line, table));
}

/**
 * Whether everything a supported row is left with has ended, so that it only has to turn: `< 2.0` beside `2.x`, `>= 4.15`
 * beside `5.x`. Other rows must hold the newest release, which a row from below would go on holding.
 */
export function isEndedWhole(entry: Entry, table: Survey): boolean {
  const isOpen = upperBound(entry) !== null || lowerBound(entry) !== null || isRest(entry);
  const lines = table.speakers.linesOf(entry);
  const [newest] = table.wanted.lines;
  if (!isOpen || previousOf(entry) !== null || newest === undefined || lines.includes(newest)) return false;
  return lines.length > 0 && lines.every((line) => line.tier === null && isWrong(line, table));
}

/** Whether all lines of a coarse row alone are supported again, or at last: it turns, and speaks for them. */
export function isRevivedWhole(entry: Entry, table: Survey): boolean {
  if (!isCoarse(entry) || isRestOfLine(entry, table)) return false;
  const lines = table.speakers.linesOf(entry);
  const tiers = new Set(lines.map(({ tier }) => tier));
  return tiers.size === 1 && !tiers.has(null) && lines.every((line) => isWrong(line, table));
}
