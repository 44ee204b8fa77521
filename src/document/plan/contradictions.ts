import { rowsToldApart } from '../../problem/document.ts';
import type { Problem } from '../../problem/problem.ts';
import { contradiction, repeatedLine } from '../../problem/row.ts';
import { type Interval, isWithin } from '../../release/interval.ts';
import { overlapping } from '../../release/intervals.ts';
import { textIn, textsIn } from '../markdown/table.ts';
import { contains } from '../read/coverage.ts';
import { tellingColumn } from '../read/product-names.ts';
import { isSpan, namesVersions, type Row } from '../read/row.ts';
import { placeOf, type VersionTable, versionText } from '../read/version-table.ts';

/** Rows of one version that a column tells apart: what the policy says of the version cannot be said in both. */
export function toldApart(table: VersionTable): readonly Problem[] {
  const { candidate, path, states, days } = table;
  const { header, rows } = candidate.table;
  const known = [...states, ...days].map(({ index }) => index);
  const column = tellingColumn(candidate, known);
  if (column === null) return [];
  const names = new Set(textsIn(rows, column).filter((name) => name !== ''));
  return [rowsToldApart(path, header.line, textIn(header, column), [...names])];
}

/** The same versions twice, in different states. */
export function contradictions(table: VersionTable): readonly Problem[] {
  const found = repeatingRows(table).flatMap(({ row, first }) =>
    first.stateRaw === row.stateRaw
      ? []
      : [contradiction(versionText(row, table), first.line, placeOf(row, table))],
  );
  const apart = found.length === 0 ? [] : toldApart(table);
  return apart.length > 0 ? apart : found;
}

/** Rows that name the versions of an earlier one, with the first that did; several pre-releases of one line do not. */
function repeatingRows(table: VersionTable): readonly { readonly row: Row; readonly first: Row }[] {
  const known = new Map<string, Row>();
  return table.rows.filter(namesVersions).flatMap((row) =>
    row.names.flatMap(({ label: { digits } }) => {
      const first = known.get(digits);
      if (first === undefined) known.set(digits, row);
      return first === undefined ? [] : [{ row, first }];
    }),
  );
}

/** The same versions twice in one state. */
export function repetitions(table: VersionTable): readonly Problem[] {
  return repeatingRows(table).map(({ row, first }) =>
    repeatedLine(versionText(row, table), first.line, placeOf(row, table)),
  );
}

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
    return [contradiction(versionText(row, table), other.row.line, placeOf(row, table))];
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
