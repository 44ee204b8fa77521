import { addDays, type Day } from '../../day.ts';
import type { Place } from '../../problem/problem.ts';
import { startsWith } from '../../release/interval.ts';
import { compareNumbers } from '../../release/version.ts';
import { textIn } from '../markdown/table.ts';
import { isWrittenAs } from './date.ts';
import { type DayColumn, dayOf } from './day-column.ts';
import { dateIn } from './day-in-cell.ts';
import { isSpan, lineOf, lowerBound, namesVersions, type Row } from './row.ts';
import { placeOf, type VersionTable, versionText } from './version-table.ts';

/**
 * A day until which a table promises a line, and the day the policy says; both are the last supported one. A month
 * promises the policy's day in it, where there is one.
 */
export type PublishedDate = {
  readonly line: string;
  /** The tier the column is headed by; null for the end of life. */
  readonly tier: string | null;
  readonly date: Day;
  /** Null while the policy's end is open. */
  readonly expected: Day | null;
  readonly where: Place;
};

/** The dates in a table's columns of ends, for the rows that stand for one line. */
export function publishedDates(table: VersionTable): readonly PublishedDate[] {
  const ends = table.days.filter(({ kind }) => kind === 'end');
  return ends.flatMap((column) => table.rows.flatMap((row) => publishedIn(row, column, table) ?? []));
}

function publishedIn(row: Row, column: DayColumn, table: VersionTable): PublishedDate | null {
  const line = lineOf(row);
  const found = dateIn(textIn(row, column.index), column.slashOrder);
  if (line === null || found === null) return null;
  const { tier } = column;
  const written = dayOf(column, line, table.wanted.day);
  const expected = dayOf({ ...column, isLastDay: true }, line, table.wanted.day);
  const dayBefore = addDays(found.date.day, -1);
  const isDay = !isWrittenAs(dayBefore, found.date);
  const date = written !== expected && isDay ? dayBefore : found.date.day;
  const isMeant = written !== null && isWrittenAs(written, found.date);
  return {
    line: line.line.name,
    tier,
    date: isMeant && expected !== null ? expected : date,
    expected,
    where: placeOf(row, table),
  };
}

/** What a row says of releases that are not there: that they are supported, or have ended. */
export type MissingRelease = {
  /** The version cell as a reader sees it. */
  readonly text: string;
  /** The line it names; null for a bound or a range, which names releases without saying which. */
  readonly numbers: readonly number[] | null;
  /** Whether its state promises support. */
  readonly isPromise: boolean;
  readonly where: Place;
};

const namesNone: ReadonlySet<string> = new Set(['open', 'coming', 'unread']);

/**
 * The rows that speak of releases which are not there, by a version and a state that only a release can have. Words name
 * no release, and a line that is announced, or whose state cannot be read, has none yet. A bound counts where nothing
 * was released, or nothing from it on.
 */
export function missingReleases(table: VersionTable): readonly MissingRelease[] {
  const isBare = table.wanted.lines.length === 0;
  return table.rows
    .filter(({ state }) => !namesNone.has(state.kind))
    .flatMap((row): readonly MissingRelease[] => {
      const found = {
        text: versionText(row, table),
        isPromise: row.state.kind !== 'ended',
        where: { path: table.path, line: row.line },
      };
      if (isBare && isSpan(row)) return [{ ...found, numbers: null }];
      const begin = beginAbove(row, table);
      if (begin !== null) return [{ ...found, numbers: begin }];
      if (!namesVersions(row)) return [];
      const unreleased = row.names.filter(({ fit }) => fit === 'unreleased');
      return unreleased.map(({ label }) => ({ ...found, numbers: label.numbers }));
    });
}

/** The numbers from which on a row speaks, above every release: `>= 3.4.2` where 3.4.1 is the newest. */
function beginAbove(row: Row, { wanted }: VersionTable): readonly number[] | null {
  const begin = lowerBound(row);
  if (begin === null) return null;
  const { numbers } = begin.bound;
  const isReached = wanted.lines.some(
    ({ line }) =>
      compareNumbers(line.latest.version.numbers, numbers) >= 0 || startsWith(line.numbers, numbers),
  );
  return isReached ? null : numbers;
}
