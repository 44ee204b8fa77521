import { groupBy } from '../../group.ts';
import { isLowest } from '../../release/interval.ts';
import { mostEndedRows } from '../read/ended.ts';
import { isRest, type Row, upperBound } from '../read/row.ts';
import type { VersionTable } from '../read/version-table.ts';
import type { WantedLine } from '../wanted.ts';
import { catchAlls, takerOf } from './catch-alls.ts';
import type { ExpandableRow } from './expandable-rows.ts';

/** A line for which `row`, which goes, spoke, or that was passed over since. */
export type UnlistedLine = { readonly row: Row; readonly line: WantedLine };

/** How ended lines are told of: by rows of their own, and by bounds, each beneath the row of the line it has. */
export type Telling = { readonly rows: readonly UnlistedLine[]; readonly bounds: readonly UnlistedLine[] };

/**
 * How ended lines are told of which only replaced rows spoke for: what lies between supported lines is listed unless it
 * is too much (where there is only one, a bound is no shorter), what lies beneath them gets a bound. `left` is the table without the replaced rows.
 */
export function tellingOf(
  replaced: readonly ExpandableRow[],
  left: VersionTable,
  table: VersionTable,
): Telling {
  const lowest = lowestSupported(table);
  const gaps = [...groupBy(unlistedIn(replaced, left, table), ({ line }) => supportedAbove(line, table))];
  const count = gaps.reduce((sum, [above, lines]) => (above === lowest ? sum : sum + lines.length), 0);
  const isListed = ([above, lines]: (typeof gaps)[number]) =>
    above !== lowest && (lines.length === 1 || count <= mostEndedRows);
  const bounds = gaps
    .filter((gap) => !isListed(gap))
    .flatMap(([line, [first]]) => (line === undefined || first === undefined ? [] : [{ ...first, line }]));
  return {
    rows: gaps.filter(isListed).flatMap(([, lines]) => lines),
    bounds: [...bounds, ...boundOfRest(replaced, bounds, left)],
  };
}

function unlistedIn(
  replaced: readonly ExpandableRow[],
  left: VersionTable,
  table: VersionTable,
): readonly UnlistedLine[] {
  const gone = new Set(replaced.map(({ row }) => row));
  const { wanted, speakers } = table;
  const newest = wanted.lines.findIndex((line) => speakers.of(line) !== null);
  return wanted.lines.flatMap((line, index) => {
    const row = index < newest ? replaced[0]?.row : speakers.of(line);
    const isUnlisted = line.tier === null && row && gone.has(row) && !isTold(line, left);
    return isUnlisted ? [{ row, line }] : [];
  });
}

/** Whether another row says that a line has ended, or will once its bound has moved. */
function isTold(line: WantedLine, left: VersionTable): boolean {
  const speaker = left.speakers.of(line);
  if (speaker !== null) return left.vocabulary.statusOf(speaker) === 'ended';
  const supported = left.wanted.lines.filter(({ tier }) => tier !== null);
  const standing = supported.map((each) => each.line.latest.version.numbers);
  return takerOf(line.line.numbers, catchAlls(left), standing, left) !== null;
}

function supportedAbove(line: WantedLine, { wanted }: VersionTable): WantedLine | undefined {
  return wanted.lines.slice(0, wanted.lines.indexOf(line)).findLast(({ tier }) => tier !== null);
}

function lowestSupported({ wanted }: VersionTable): WantedLine | undefined {
  return wanted.lines.findLast(({ tier }) => tier !== null);
}

/** Where `< latest` goes, a bound beneath all rows goes on saying that the rest has ended, released or not. */
function boundOfRest(
  replaced: readonly ExpandableRow[],
  bounds: readonly UnlistedLine[],
  left: VersionTable,
): readonly UnlistedLine[] {
  const { wanted, speakers, vocabulary } = left;
  const rest = replaced.find(({ row }) => isRest(row) && vocabulary.statusOf(row) === 'ended');
  const line = wanted.lines.findLast(
    (each) => each.tier !== null || (speakers.of(each)?.names.length ?? 0) > 0,
  );
  if (rest === undefined || line === undefined || isLowest(line.line.numbers)) return [];
  const isTold =
    bounds.some((bound) => bound.line === lowestSupported(left)) ||
    catchAlls(left).some((row) => upperBound(row) !== null || isRest(row));
  return isTold ? [] : [{ row: rest.row, line }];
}
