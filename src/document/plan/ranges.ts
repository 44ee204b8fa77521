import { isLowest, parseNumbers, startsWith } from '../../release/interval.ts';
import { compareNumbers } from '../../release/version.ts';
import { firstThat } from '../../sorted.ts';
import { tellsEnd } from '../cells/day-cells.ts';
import { contains } from '../read/coverage.ts';
import { boundBehind, boundBelow, boundThrough } from '../read/label.ts';
import type { BoundNotation, RangeNotation } from '../read/notation.ts';
import { isRest, lowerBound, lowestOf, type Row, rangeOf, upperBound } from '../read/row.ts';
import { isNewerThanAll, isWrong, lineAround, type VersionTable } from '../read/version-table.ts';
import type { WantedLine } from '../wanted.ts';
import type { StandingVersions } from './catch-alls.ts';
import { isEndedWhole } from './mixed.ts';
import type { EditInPlace } from './row-edit.ts';

/** How a range, or a bound from below, changes: at one of its ends, or its state as a whole. */
export type RangeChange = {
  readonly row: Row;
  readonly edit: EditInPlace;
  /** Lines the row takes up that had none, or a row of their own. */
  readonly takes: readonly WantedLine[];
};

/** A range whose lines have different states; the lines are those it should not hold. */
export type MixedRange = { readonly row: Row; readonly lines: readonly WantedLine[] };

/** How they change, by row; those that are not among them stay. */
export type RangeChanges = ReadonlyMap<Row, RangeChange>;

/** How all of them change, and those that cannot. */
export type FollowedRanges = {
  readonly changes: RangeChanges;
  readonly mixed: readonly MixedRange[];
};

/** Decides for each bound from below and each closed range how it follows its lines. */
export function rangeChanges(table: VersionTable): FollowedRanges {
  const decided = table.rows.flatMap((row): readonly (RangeChange | MixedRange)[] => {
    if (isEndedWhole(row, table)) return [changed(row, { tier: null })];
    const [lower, range] = [lowerBound(row), rangeOf(row)];
    if (lower !== null) return followAbove(row, lower, table);
    return range === null ? [] : followRange(row, range, table);
  });
  return {
    changes: new Map(decided.flatMap((each) => ('takes' in each ? [[each.row, each] as const] : []))),
    mixed: decided.filter((each): each is MixedRange => 'lines' in each),
  };
}

/** `>= 2.4`: the lowest lines leave it when their support changes; a difference higher up would tear it. */
function followAbove(
  row: Row,
  lower: BoundNotation,
  table: VersionTable,
): readonly (RangeChange | MixedRange)[] {
  const lines = table.speakers.linesOf(row);
  const { left, kept } = splitBottom(lines, table);
  if (left.length === 0) return [];
  const lowest = kept.at(-1);
  if (lowest === undefined || !lower.inclusive) return [{ row, lines: left }];
  const mixed = kept.filter((line) => isWrong(line, table));
  if (mixed.length > 0) return [{ row, lines: mixed }];
  if (isPassing(row, lowest, table)) return [{ row, lines: left }];
  const held = left.filter((line) => isHeldElsewhere(line, row, table));
  if (held.length > 0) return [{ row, lines: held }];
  return [changed(row, { digits: boundBelow(lower.bound, lowest.line.name) })];
}

/** Whether the row would begin above a row of a supported line that stands on its newer side. */
function isPassing({ index }: Row, lowest: WantedLine, { rows, order }: VersionTable): boolean {
  return rows.some((other) => {
    const isNewer = order === 'newest first' ? other.index < index : other.index > index;
    return (
      isNewer &&
      other.names.some(
        ({ line }) =>
          line !== null && line.tier !== null && compareNumbers(line.line.numbers, lowest.line.numbers) < 0,
      )
    );
  });
}

/** Whether another row from below would go on calling an ended line supported. */
function isHeldElsewhere({ line, tier }: WantedLine, row: Row, { rows, vocabulary }: VersionTable): boolean {
  return rows.some(
    (other) =>
      other !== row &&
      tier === null &&
      lowerBound(other) !== null &&
      vocabulary.statusOf(other) === 'supported' &&
      contains(other, line.latest.version.numbers),
  );
}

function followRange(
  row: Row,
  range: RangeNotation,
  table: VersionTable,
): readonly (RangeChange | MixedRange)[] {
  const lines = table.speakers.linesOf(row);
  const { left, kept } = splitBottom(lines, table);
  const wrong = lines.filter((line) => isWrong(line, table));
  const takes = takenUp(row, range, table);
  if (wrong.length === 0) return takes.length === 0 ? [] : [extended(row, range, takes, table)];
  const tiers = new Set(wrong.map((line) => line.tier));
  const [tier] = tiers;
  if (wrong.length === lines.length && tiers.size === 1 && tier !== undefined) {
    return [changed(row, { tier })];
  }
  const lowest = kept.at(-1);
  if (lowest === undefined || wrong.length > left.length) {
    return wrong.every((line) => line.tier !== null) ? [] : [{ row, lines: wrong }];
  }
  const digits = boundBelow(range.from, lowest.line.name);
  const { edit } = extended(row, range, takes, table);
  return [changed(row, { digits, ...edit }, takes)];
}

function changed(
  row: Row,
  change: Omit<EditInPlace, 'kind'>,
  takes: readonly WantedLine[] = [],
): RangeChange {
  return { row, edit: { ...change, kind: 'change' }, takes };
}

/** Newest first: the wrong lines at the bottom, and those above them. */
function splitBottom(lines: readonly WantedLine[], table: VersionTable) {
  const last = lines.findLastIndex((line) => !isWrong(line, table));
  return { kept: lines.slice(0, last + 1), left: lines.slice(last + 1) };
}

/**
 * The lines directly above a range that now are what it says, oldest first: rows whose state changes to its, and lines
 * that were passed over. An old gap is not filled for its own sake, and `1.6.0 - 1.6.9` is the range of one line.
 */
function takenUp(row: Row, range: RangeNotation, table: VersionTable): readonly WantedLine[] {
  if (tellsEnd(row, table) || lineAround(row, table) !== null) return [];
  const { lines } = table.wanted;
  const isBeneath = ({ line: { numbers } }: WantedLine) =>
    compareNumbers(numbers, range.to.numbers.slice(0, numbers.length)) < 0;
  const run: WantedLine[] = [];
  for (const line of upwards(lines, firstThat(lines, isBeneath))) {
    const isUnder = compareNumbers(line.line.latest.version.numbers, range.from.numbers) <= 0;
    if (isUnder || table.speakers.of(line) === row) continue;
    if (!isTakenUp(line, row, table)) break;
    run.push(line);
  }
  const last = run.findLastIndex((line) => isWrong(line, table) || isNewerThanAll(line, table));
  return run.slice(0, last + 1);
}

/** The first of the lines, from the last of them to the newest. */
function* upwards(lines: readonly WantedLine[], count: number): Generator<WantedLine> {
  for (let index = count - 1; index >= 0; index--) {
    const line = lines[index];
    if (line !== undefined) yield line;
  }
}

function isTakenUp(line: WantedLine, range: Row, table: VersionTable): boolean {
  if (!table.vocabulary.satisfies(range, line.tier)) return false;
  const speaker = table.speakers.of(line);
  if (speaker === null || upperBound(speaker) !== null || isRest(speaker)) return true;
  return isWrong(line, table);
}

/** The range's end moves up: to the row that now stands above where it overlapped one, else to the highest line it takes up. */
function extended(
  row: Row,
  range: RangeNotation,
  takes: readonly WantedLine[],
  table: VersionTable,
): RangeChange {
  const highest = takes.at(-1);
  if (highest === undefined) return changed(row, {});
  const { lines } = table.wanted;
  const above = lines[lines.indexOf(highest) - 1];
  const overlapped = takes.some((line) => isOverlapped(row, range, line, table));
  const listed = above === undefined ? [] : [above.line.numbers];
  const plain = range.inclusive ? boundThrough(range.to, highest, listed) : boundBehind(range.to, highest);
  const exclusive = above === undefined ? plain : boundBelow(range.to, above.line.name);
  const to = overlapped || !range.inclusive ? exclusive : plain;
  return changed(row, { to }, takes);
}

/**
 * Whether a range ends where a line begins, `2.0.x - 3.0.0` under `3.0.x`. `2.1.0 - 2.6.1` under `2.6.2` ends at an
 * older release, and what has ended reaches into nothing that is supported.
 */
function isOverlapped(
  row: Row,
  { to: { numbers } }: RangeNotation,
  { line }: WantedLine,
  { vocabulary }: VersionTable,
): boolean {
  const isStart = isLowest(numbers.slice(line.numbers.length));
  return startsWith(numbers, line.numbers) && isStart && vocabulary.statusOf(row) !== 'ended';
}

/** The lowest versions of the rows that are no named lines: ranges and bounds from below, where they end up. */
export function standingSpans(
  { rows }: VersionTable,
  ranges: RangeChanges = new Map(),
  spent: ReadonlySet<Row> = new Set(),
): StandingVersions {
  return rows
    .filter((row) => row.names.length === 0 && !spent.has(row))
    .flatMap((row) => {
      const digits = ranges.get(row)?.edit.digits;
      const lowest = digits === undefined ? lowestOf(row) : parseNumbers(digits);
      return lowest === null ? [] : [lowest];
    });
}
