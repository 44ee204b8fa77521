import { addDays } from '../../day.ts';
import type { TierEnd } from '../../policy/support.ts';
import { compareNumbers } from '../../release/version.ts';
import { textIn } from '../markdown/table.ts';
import type { Wanted, WantedLine } from '../wanted.ts';
import { type Covering, contains } from './coverage.ts';
import { isWrittenAs, type SlashOrder } from './date.ts';
import { dateIn } from './day-in-cell.ts';
import { lineOf, lowerBound, type Row, rangeOf } from './row.ts';
import type { Speakers } from './speakers.ts';
import { isLastDayHeader } from './tier-header.ts';

/** Where a column of ends stands, the tier whose ends it holds (null: the end of life), and how it writes days. */
type EndsColumn = { readonly index: number; readonly tier: string | null; readonly slashOrder: SlashOrder };

/**
 * Whether ends that a release brought about are written as the last day before it: by most of the cells that tell, else
 * by the header, "Last day", "Supported through". Most people write the day of the release.
 */
export function holdsLastDays(
  { index, tier, slashOrder }: EndsColumn,
  header: string,
  rows: readonly Row[],
  lines: readonly WantedLine[],
): boolean {
  const told = tellingRows(rows, lines).flatMap(({ row, line }): readonly boolean[] => {
    const end = endIn(tier, line);
    const found = dateIn(textIn(row, index), slashOrder);
    if (!end?.date || !end.replaced || found === null) return [];
    const [isLast, isRelease] = [end.date, end.replaced].map((day) => isWrittenAs(day, found.date));
    return isLast === isRelease ? [] : [isLast === true];
  });
  const last = told.filter((isLast) => isLast).length;
  return told.length === 0 ? isLastDayHeader(header) : last * 2 >= told.length;
}

/** A row and the line whose end it tells. */
type TellingRow = { readonly row: Row; readonly line: WantedLine };

function tellingRows(rows: readonly Row[], lines: readonly WantedLine[]): readonly TellingRow[] {
  return rows.flatMap((row) => {
    const line = lineOf(row) ?? newestEnded(row, lines);
    return line === undefined ? [] : [{ row: row, line }];
  });
}

/** The newest ended line that a bound or a range holds, whose end it tells. */
export function newestEnded(row: Covering, lines: readonly WantedLine[]): WantedLine | undefined {
  return lines.find(({ tier, line }) => tier === null && contains(row, line.latest.version.numbers));
}

/** The end of a tier; null: the end of life. */
export function endIn(tier: string | null, { ends }: WantedLine): TierEnd | undefined {
  return tier === null ? ends.at(-1) : ends.find((end) => end.tier === tier);
}

/**
 * The tier of each line by its name when a table was last true: on the day before the first release of a line newer than
 * any that these rows name; today when there is none. Where the newest of them was released on that very day, it is told
 * as if the newer ones were not out yet. What was never released tells no day.
 */
export function tiersLastTrue(
  supported: readonly Row[],
  speakers: Speakers,
  wanted: Wanted,
): ReadonlyMap<string, string | null> {
  const newest = supported
    .flatMap(({ names }) => names.filter(({ fit }) => fit !== 'unreleased').map(({ label }) => label.numbers))
    .reduce<readonly number[]>((best, numbers) => (compareNumbers(numbers, best) > 0 ? numbers : best), []);
  if (!supported.some((row) => lineOf(row) !== null)) return wanted.tiersOn(wanted.day);
  const isNewer = (each: WantedLine) => compareNumbers(each.line.numbers, newest) > 0;
  const days = wanted.lines
    .filter((each) => isNewer(each) && !isSpanned(speakers.of(each)))
    .flatMap(({ line }) => line.released ?? []);
  const first = days.sort()[0];
  if (first === undefined) return wanted.tiersOn(wanted.day);
  const last = wanted.lines.find((each) => !isNewer(each));
  return last?.line.released === first
    ? wanted.tiersOn(first, last.line.numbers)
    : wanted.tiersOn(addDays(first, -1));
}

/** A bound from below or a range knows the lines it holds. */
function isSpanned(speaker: Row | null): boolean {
  return speaker !== null && (lowerBound(speaker) !== null || rangeOf(speaker) !== null);
}
