import type { Problem } from '../../problem/problem.ts';
import { contradiction } from '../../problem/row.ts';
import { type Interval, isWithin } from '../../release/interval.ts';
import { overlapping } from '../../release/intervals.ts';
import { contains } from '../read/coverage.ts';
import { isSpan, type Row } from '../read/row.ts';
import { sourceOf, type VersionTable, versionText } from '../read/version-table.ts';

/** A row with the versions that it holds. */
type CoveringRow = { readonly row: Row; readonly coverage: Interval };

/**
 * Rows that both contain a released version and give it different states, where neither is the more specific one by its
 * own words: `>= 3.0` beside `< 4.0`. A bound inside another, a range inside a bound, and versions that have a row of their
 * own are no contradiction, because the more specific row applies.
 */
export function overlaps(table: VersionTable): readonly Problem[] {
  const ranges = table.rows.flatMap(coveringRow);
  const besides = overlapping(ranges, ({ coverage }) => coverage);
  return ranges.flatMap((range) => {
    const near = besides(range.coverage);
    const other = near.slice(0, near.indexOf(range)).find((earlier) => isContradicted(earlier, range, table));
    if (other === undefined) return [];
    const { row } = range;
    const [text, source] = [versionText(row, table), sourceOf(row, table.text)];
    return [contradiction(table.path, row.line, text, other.row.line, source)];
  });
}

/** Words are no contradiction to a bound or a range. */
function coveringRow(row: Row): readonly CoveringRow[] {
  const { coverage } = row;
  return isSpan(row) && coverage !== null ? [{ row, coverage }] : [];
}

function isContradicted(one: CoveringRow, other: CoveringRow, table: VersionTable): boolean {
  const { statusOf } = table.vocabulary;
  const states = [statusOf(one.row), statusOf(other.row)];
  if (states[0] === states[1] || states.includes('unread')) return false;
  if (isWithin(one.coverage, other.coverage) || isWithin(other.coverage, one.coverage)) return false;
  return sharesRelease(one.row, other.row, table);
}

/** A released version in both rows that has no row of its own. */
function sharesRelease(one: Row, other: Row, { wanted, speakers }: VersionTable): boolean {
  return wanted.lines
    .filter((line) => (speakers.of(line)?.names.length ?? 0) === 0)
    .some(({ line }) =>
      line.releases.some(({ version }) => [one, other].every((row) => contains(row, version.numbers))),
    );
}
