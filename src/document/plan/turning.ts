import { isCoarse, isNewest, isRest, lowerBound, previousOf, type Row, upperBound } from '../read/row.ts';
import { isWrong, type VersionTable } from '../read/version-table.ts';
import { isRestOfLine } from './leaving.ts';

/**
 * Whether everything a supported row is left with has ended, so that it only has to turn: `< 2.0` beside `2.x`, `>= 4.15`
 * beside `5.x`. Other rows must hold the newest release, which a row from below would go on holding, unless it has ended too.
 */
export function isEndedWhole(row: Row, table: VersionTable): boolean {
  const lines = table.speakers.linesOf(row);
  const [newest] = table.wanted.lines;
  if (!isOpenEnded(row) || previousOf(row) !== null || newest === undefined) return false;
  if (newest.tier !== null && lines.includes(newest)) return false;
  return lines.length > 0 && lines.every((line) => line.tier === null && isWrong(line, table));
}

function isOpenEnded(row: Row): boolean {
  return upperBound(row) !== null || lowerBound(row) !== null || isRest(row) || isNewest(row);
}

/** Whether all lines of a coarse row alone are supported again, or at last: it turns, and speaks for them. */
export function isRevivedWhole(row: Row, table: VersionTable): boolean {
  if (!isCoarse(row) || isRestOfLine(row, table)) return false;
  const lines = table.speakers.linesOf(row);
  const tiers = new Set(lines.map(({ tier }) => tier));
  return tiers.size === 1 && !tiers.has(null) && lines.every((line) => isWrong(line, table));
}
