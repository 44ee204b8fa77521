import { addDays, type Day } from '../../day.ts';
import { textIn } from '../markdown/table.ts';
import type { WantedLine } from '../wanted.ts';
import { isWrittenAs, readDate, type SlashOrder } from './date.ts';
import { endIn } from './last-days.ts';
import { isOpen, type ToldRows } from './open-ends.ts';
import { lineOf, type Row } from './row.ts';
import { isRemarkHeader, tellsOtherReleases } from './tier-header.ts';
import { foreignHeader } from './version-words.ts';

/** A row of one line that tells a day. */
type DatedRow = {
  readonly row: Row;
  readonly line: WantedLine;
  readonly isDay: (day: Day | null) => boolean;
};

/**
 * What a column holds whose header nobody knows: release days where two or more of its days are those of the lines and none
 * is another, and ends where all of its days are those of the policy and each supported row without one is open. Null for
 * any other column.
 */
export function kindByUse(
  column: number,
  header: string,
  slashOrder: SlashOrder,
  rows: readonly Row[],
  { supported }: ToldRows,
): 'release' | 'end' | null {
  if (isRemarkHeader(header) || foreignHeader.test(header) || tellsOtherReleases(header)) return null;
  const isOther = (row: Row) =>
    !isOpen(textIn(row, column)) && readDate(textIn(row, column), slashOrder) === null;
  if (rows.some(isOther)) return null;
  const dated = rows.flatMap((row) => datedRow(row, textIn(row, column), slashOrder));
  const [first, second] = dated;
  if (first === undefined) return null;
  if (second !== undefined && dated.every(({ line, isDay }) => isDay(line.line.released))) return 'release';
  const isOpened = supported.some((row) => isOpen(textIn(row, column)));
  return isOpened && dated.every(isEnd) ? 'end' : null;
}

function isEnd({ line, isDay }: DatedRow): boolean {
  const end = endIn(null, line);
  return isDay(end?.date ?? null) || isDay(end?.replaced ?? null);
}

/** No month alone, in which many days are. */
function datedRow(row: Row, text: string, slashOrder: SlashOrder): readonly DatedRow[] {
  const [line, date] = [lineOf(row), readDate(text, slashOrder)];
  if (line === null || date === null) return [];
  const isDay = (day: Day | null) =>
    day !== null && isWrittenAs(day, date) && ![-1, 1].some((days) => isWrittenAs(addDays(day, days), date));
  return [{ row, line, isDay }];
}
