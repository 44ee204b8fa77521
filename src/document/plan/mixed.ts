import { mostEndedRows } from '../read/ended.ts';
import { isCoarse, isNewest, isRest, lowerBound, previousOf, type Row, upperBound } from '../read/row.ts';
import { isWrong, type VersionTable, wrongLines } from '../read/version-table.ts';
import { isCutOff, isRestOfLine } from './leaving.ts';

/**
 * Why no edit of a row alone lets it say what is wanted: it holds lines that have different states now. A `long` one
 * would leave more lines to list than a table gets, `words` follow the newest release by themselves, a `coarse` row
 * changes only as a whole, and a `range` lets go of lines only at its lower end.
 */
export type Mixture = 'long' | 'words' | 'coarse' | 'range';

/** In which ways a row mixes states; none where it is true, or an edit makes it so. */
export function mixturesOf(
  row: Row,
  table: VersionTable,
  mixedRanges: readonly { readonly row: Row }[],
  isConcrete: boolean,
): readonly Mixture[] {
  if (wrongLines(row, table).length === 0) return [];
  const mixtures: Readonly<Record<Mixture, boolean>> = {
    long: isLong(row, table),
    words: isMixedInWords(row, table, isConcrete),
    coarse: isMixedCoarse(row, table),
    range: mixedRanges.some((each) => each.row === row),
  };
  return (Object.keys(mixtures) as Mixture[]).filter((mixture) => mixtures[mixture]);
}

function isLong(row: Row, table: VersionTable): boolean {
  const lines = table.speakers.linesOf(row);
  return lines.filter((line) => isCutOff(line, table)).length > mostEndedRows;
}

/** Single lines can leave only a catch-all, and only where rows name lines, or are to (`isConcrete`). */
function isMixedInWords(row: Row, table: VersionTable, isConcrete: boolean): boolean {
  if (isEndedWhole(row, table)) return false;
  if (isNewest(row)) return true;
  if (!isRest(row) && upperBound(row) === null) return false;
  if (wrongLines(row, table).some((line) => line.tier === null)) return true;
  return isRest(row) && !isConcrete && table.rows.every((each) => each.names.length === 0);
}

/** A coarse row may change as a whole, and finer rows may stand beside it when it is the ended rest of its line. */
function isMixedCoarse(row: Row, table: VersionTable): boolean {
  if (!isCoarse(row)) return false;
  const wrong = wrongLines(row, table);
  const isWhole = wrong.length === table.speakers.linesOf(row).length;
  if (isWhole && new Set(wrong.map((line) => line.tier)).size === 1) return false;
  const isRest = isRestOfLine(row, table) && table.vocabulary.statusOf(row) === 'ended';
  return !(isRest && wrong.every((line) => line.tier !== null));
}

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
