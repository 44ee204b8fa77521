import { isLowest, parseNumbers, startsWith } from '../../release/interval.ts';
import { compareNumbers } from '../../release/version.ts';
import { contains } from '../read/coverage.ts';
import { boundBelow, boundThrough, type Label } from '../read/label.ts';
import { lowestOf, namesReleases, type Row, rangeOf, upperBound } from '../read/row.ts';
import type { VersionTable } from '../read/version-table.ts';
import type { WantedLine } from '../wanted.ts';
import { isInterleaved } from './catch-alls.ts';
import type { FinalRow, Movement } from './movement.ts';
import type { RowEdit } from './row-edit.ts';

/** What becomes of a `<` or `<=` row: other digits, or it goes because nothing is left above it or beneath. */
type BoundChange = { readonly row: Row; readonly digits: string | null };

/**
 * Moves the catch-alls. A bound moves only because the edit took a row away, a passed-over line ended, or a row now
 * stands inside it; old gaps stay. Interleaved bounds are each the tail of the rows above them.
 */
export function boundChanges(table: VersionTable, movement: Movement): ReadonlyMap<Row, RowEdit> {
  const bounds = table.rows
    .filter((row) => upperBound(row) !== null && table.vocabulary.statusOf(row) === 'ended')
    .sort((a, b) => compareNumbers(boundOf(b), boundOf(a)));
  const changes = bounds.flatMap((row, index) => {
    const above = bounds[index - 1];
    return moveBound(row, above === undefined ? null : boundOf(above), movement, table);
  });
  return new Map(
    changes.map((change, index): readonly [Row, RowEdit] => {
      const { row, digits } = change;
      const isGone = digits === null || hasMet(change, changes.slice(0, index));
      return [row, isGone ? { kind: 'remove' } : { kind: 'change', digits }];
    }),
  );
}

/** Whether a bound comes to name the row that a higher one has come down to. */
function hasMet({ digits }: BoundChange, higher: readonly BoundChange[]): boolean {
  return higher.some((other) => other.digits !== null && other.digits === digits);
}

function boundOf(row: Row): readonly number[] {
  return upperBound(row)?.bound.numbers ?? [];
}

function moveBound(
  row: Row,
  ceiling: readonly number[] | null,
  { final, gone, passedOver }: Movement,
  table: VersionTable,
): readonly BoundChange[] {
  const bound = boundOf(row);
  const isTail = (numbers: readonly number[]) =>
    !contains(row, numbers) &&
    compareNumbers(numbers, bound) >= 0 &&
    (ceiling === null || compareNumbers(numbers, ceiling) < 0);
  const above = final
    .filter((each) => isTail(each.numbers))
    .sort((a, b) => compareNumbers(a.numbers, b.numbers));
  const range = lowestRange(above, table);
  const isNext = (numbers: readonly number[]) =>
    isTail(numbers) && (range === null || compareNumbers(numbers, range) < 0);
  const isTouched = gone.some(isNext) || passedOver.some(({ line }) => isTail(line.numbers));
  const lower = loweredTo(row, final, table);
  if (!isTouched) return lower === null ? [] : changed(row, lower, final, table);
  const lowest = lower ?? above[0] ?? newestAsRow(table, ceiling);
  return lowest === null ? [{ row, digits: null }] : changed(row, lowest, final, table);
}

/** Where the lowest of some rows is a closed range: what happens above that is not the tail of a bound. */
function lowestRange([lowest]: readonly FinalRow[], { rows }: VersionTable): readonly number[] | null {
  const isRange = rows.some((row) => rangeOf(row)?.from.digits === lowest?.digits);
  return isRange && lowest !== undefined ? lowest.numbers : null;
}

/** With no row left above it, the topmost bound follows the newest release, for which a word such as "Latest" speaks. */
function newestAsRow({ wanted }: VersionTable, ceiling: readonly number[] | null): FinalRow | null {
  const newest = wanted.lines[0]?.line;
  if (ceiling !== null || newest === undefined) return null;
  return { digits: newest.name, numbers: newest.numbers, lines: [], isNew: false };
}

/** A new row inside the bound draws it down when every released line between the two has a row. */
function loweredTo(row: Row, final: readonly FinalRow[], table: VersionTable): FinalRow | null {
  const inside = final.filter((other) => contains(row, other.numbers));
  const [lowest] = inside.filter(({ isNew }) => isNew).sort((a, b) => compareNumbers(a.numbers, b.numbers));
  if (lowest === undefined || isInterleaved(row, lowest.numbers, table)) return null;
  const between = table.wanted.lines.filter(({ line }) => {
    const { numbers } = line.latest.version;
    return compareNumbers(numbers, lowest.numbers) >= 0 && contains(row, numbers);
  });
  const isListed = (line: WantedLine) => final.some(({ lines }) => lines.includes(line));
  return between.every(isListed) ? lowest : null;
}

function changed(
  row: Row,
  lowest: FinalRow,
  final: readonly FinalRow[],
  table: VersionTable,
): readonly BoundChange[] {
  const { wanted } = table;
  const upper = upperBound(row);
  if (upper === null) return [];
  const { bound, inclusive } = upper;
  if (inclusive && wanted.lines.some((line) => parts(row, bound, line))) return [];
  const isBeneath = ({ line, tier }: WantedLine) =>
    tier === null && compareNumbers(line.latest.version.numbers, lowest.numbers) < 0;
  const newestEnded = wanted.lines.find(isBeneath);
  const isVoid = newestEnded === undefined && lowest.isNew;
  if (isVoid && (inclusive || isLowest(lowest.numbers))) return [{ row, digits: null }];
  if (!inclusive) return asChange(row, boundBelow(bound, coarsest(bound, lowest)), bound.digits);
  if (newestEnded === undefined) return [];
  const listed = final.map(({ numbers }) => numbers);
  const digits = boundThrough(bound, newestEnded, listed);
  return reachesOver(row, parseNumbers(digits), final, table) ? [] : asChange(row, digits, bound.digits);
}

/** Whether a bound up to a version would come to hold a row that stands before it, and stays. */
function reachesOver(
  { index }: Row,
  to: readonly number[],
  final: readonly FinalRow[],
  { rows, order }: VersionTable,
): boolean {
  const side = order === 'newest first' ? 1 : -1;
  return rows.some((other) => {
    const lowest = namesReleases(other) ? lowestOf(other) : null;
    if (lowest === null || (index - other.index) * side <= 0 || compareNumbers(lowest, to) > 0) return false;
    return final.some(({ numbers }) => compareNumbers(numbers, lowest) === 0);
  });
}

/** Whether a bound parts the older releases of a supported line from its newest, which no policy does. */
function parts(row: Row, { numbers }: Label, { line, tier }: WantedLine): boolean {
  if (tier === null || contains(row, line.latest.version.numbers)) return false;
  const isFiner = numbers.length > line.numbers.length;
  return isFiner && startsWith(numbers, line.numbers);
}

/** A bound as short as the row's line names the line: `< 24.1` beneath `24.1.1`. */
function coarsest(bound: Label, { digits, lines: [line, other] }: FinalRow): string {
  if (line === undefined || other !== undefined) return digits;
  const { name } = line.line;
  return bound.digits.split('.').length <= name.split('.').length ? name : digits;
}

function asChange(row: Row, digits: string, before: string): readonly BoundChange[] {
  return digits === before ? [] : [{ row, digits }];
}
