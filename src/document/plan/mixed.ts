import { type Entry, isCoarse, isNewest, isRest, lowerBound, previousOf, upperBound } from '../read/row.ts';
import { isWrong, type VersionTable, wrongLines } from '../read/version-table.ts';
import { mostEndedRows } from './catch-alls.ts';
import { isCutOff, isRestOfLine } from './leaving.ts';

/**
 * Why no edit of a row alone lets it say what is wanted: it holds lines that have different states now. A `long` one
 * would leave more lines to list than a table gets, `words` follow the newest release by themselves, a `coarse` row
 * changes only as a whole, and a `range` lets go of lines only at its lower end.
 */
export type Mixture = 'long' | 'words' | 'coarse' | 'range';

/** In which ways a row mixes states; none where it is true, or an edit makes it so. */
export function mixturesOf(
  entry: Entry,
  table: VersionTable,
  mixedRanges: readonly { readonly entry: Entry }[],
  isConcrete: boolean,
): readonly Mixture[] {
  if (wrongLines(entry, table).length === 0) return [];
  const mixtures: Readonly<Record<Mixture, boolean>> = {
    long: isLong(entry, table),
    words: isMixedInWords(entry, table, isConcrete),
    coarse: isMixedCoarse(entry, table),
    range: mixedRanges.some((each) => each.entry === entry),
  };
  return (Object.keys(mixtures) as Mixture[]).filter((mixture) => mixtures[mixture]);
}

function isLong(entry: Entry, table: VersionTable): boolean {
  const lines = table.speakers.linesOf(entry);
  return lines.filter((line) => isCutOff(line, table)).length > mostEndedRows;
}

/** Single lines can leave only a catch-all, and only where rows name lines, or are to (`isConcrete`). */
function isMixedInWords(entry: Entry, table: VersionTable, isConcrete: boolean): boolean {
  if (isNewest(entry)) return true;
  if ((!isRest(entry) && upperBound(entry) === null) || isEndedWhole(entry, table)) return false;
  if (wrongLines(entry, table).some((line) => line.tier === null)) return true;
  return isRest(entry) && !isConcrete && table.entries.every((each) => each.names.length === 0);
}

/** A coarse row may change as a whole, and finer rows may stand beside it when it is the ended rest of its line. */
function isMixedCoarse(entry: Entry, table: VersionTable): boolean {
  if (!isCoarse(entry)) return false;
  const wrong = wrongLines(entry, table);
  const isWhole = wrong.length === table.speakers.linesOf(entry).length;
  if (isWhole && new Set(wrong.map((line) => line.tier)).size === 1) return false;
  const isRest = isRestOfLine(entry, table) && table.vocabulary.statusOf(entry) === 'ended';
  return !(isRest && wrong.every((line) => line.tier !== null));
}

/**
 * Whether everything a supported row is left with has ended, so that it only has to turn: `< 2.0` beside `2.x`, `>= 4.15`
 * beside `5.x`. Other rows must hold the newest release, which a row from below would go on holding.
 */
export function isEndedWhole(entry: Entry, table: VersionTable): boolean {
  const isOpen = upperBound(entry) !== null || lowerBound(entry) !== null || isRest(entry);
  const lines = table.speakers.linesOf(entry);
  const [newest] = table.wanted.lines;
  if (!isOpen || previousOf(entry) !== null || newest === undefined || lines.includes(newest)) return false;
  return lines.length > 0 && lines.every((line) => line.tier === null && isWrong(line, table));
}

/** Whether all lines of a coarse row alone are supported again, or at last: it turns, and speaks for them. */
export function isRevivedWhole(entry: Entry, table: VersionTable): boolean {
  if (!isCoarse(entry) || isRestOfLine(entry, table)) return false;
  const lines = table.speakers.linesOf(entry);
  const tiers = new Set(lines.map(({ tier }) => tier));
  return tiers.size === 1 && !tiers.has(null) && lines.every((line) => isWrong(line, table));
}
