import { type Entry, isCoarse, isNewest, isRest, upperBound } from '../read/row.ts';
import type { Survey } from '../read/survey.ts';
import { isCutOff, isRestOfLine } from './catch-alls.ts';
import { mostEndedRows } from './habits.ts';
import type { RangeChanges } from './ranges.ts';
import { isEndedWhole, wrongLines } from './whole.ts';

/**
 * Why no edit of a row alone lets it say what is wanted: it holds lines that have different states now. A `long` one
 * would leave more lines to list than a table gets, `words` follow the newest release by themselves, a `coarse` row
 * changes only as a whole, and a `range` lets go of lines only at its lower end.
 */
export type Mixture = 'long' | 'words' | 'coarse' | 'range';

/** In which ways a row mixes states; none where it is true, or an edit makes it so. */
export function mixturesOf(
  entry: Entry,
  table: Survey,
  { mixed }: RangeChanges,
  isConcrete: boolean,
): readonly Mixture[] {
  if (wrongLines(entry, table).length === 0) return [];
  const mixtures: Readonly<Record<Mixture, boolean>> = {
    long: isLong(entry, table),
    words: isMixedInWords(entry, table, isConcrete),
    coarse: isMixedCoarse(entry, table),
    range: mixed.some((each) => each.entry === entry),
  };
  return (Object.keys(mixtures) as Mixture[]).filter((mixture) => mixtures[mixture]);
}

function isLong(entry: Entry, table: Survey): boolean {
  const lines = table.speakers.linesOf(entry);
  return lines.filter((line) => isCutOff(line, table)).length > mostEndedRows;
}

/** Single lines can leave only a catch-all, and only where rows name lines, or are to (`isConcrete`). */
function isMixedInWords(entry: Entry, table: Survey, isConcrete: boolean): boolean {
  if (isNewest(entry)) return true;
  if ((!isRest(entry) && upperBound(entry) === null) || isEndedWhole(entry, table)) return false;
  if (wrongLines(entry, table).some((line) => line.tier === null)) return true;
  return isRest(entry) && !isConcrete && table.entries.every((each) => each.names.length === 0);
}

/** A coarse row may change as a whole, and finer rows may stand beside it when it is the ended rest of its line. */
function isMixedCoarse(entry: Entry, table: Survey): boolean {
  if (!isCoarse(entry)) return false;
  const wrong = wrongLines(entry, table);
  const isWhole = wrong.length === table.speakers.linesOf(entry).length;
  if (isWhole && new Set(wrong.map((line) => line.tier)).size === 1) return false;
  const isRest = isRestOfLine(entry, table) && table.vocabulary.says(entry) === 'ended';
  return !(isRest && wrong.every((line) => line.tier !== null));
}
