import { groupBy } from '../../group.ts';
import type { DocumentRules } from '../../policy/policy.ts';
import { compareNumbers } from '../../release/version.ts';
import { rememberedOf } from '../../remember.ts';
import { tellsEnd } from '../cells/day-cells.ts';
import { isUnread, lineOf, lowerBound, namesVersions, type Row, rangeOf, upperBound } from '../read/row.ts';
import { isWrong, type VersionTable, versionText } from '../read/version-table.ts';
import type { WantedLine } from '../wanted.ts';
import { isAnnotated, isAnnotationOf } from './annotated-rows.ts';
import { catchAlls, type Floors, mostEndedRows, takerOf } from './catch-alls.ts';
import { isCutOff, isOvershadowed, mayLeave } from './leaving.ts';
import { standingFloors } from './ranges.ts';

/**
 * Which ended lines keep, or get, a row of their own. The table's own shape decides, unless the policy says `keep`,
 * `fold` (where there is something to fold into) or `drop`. `floors` are the lowest versions of the rows that stay
 * anyway: a line folds into a catch-all only when none of them stands between the two.
 */
export function endedRows(
  table: VersionTable,
  floors: Floors,
  rule: DocumentRules['ended'],
): ReadonlySet<WantedLine> {
  const candidates = endedCandidates(table);
  const listed = listedEnded(table);
  const takers = catchAlls(table);
  const stuck = stuckLines(candidates, takers, floors, rule, table);
  const wish = rule === 'fold' && takers.length === 0 ? null : rule;
  switch (wish ?? habitOf(listed.length, takers.length, table)) {
    case 'keep': {
      const forced = takers.length === 0 ? stuck.filter((line) => isOvershadowed(line, table)) : stuck;
      const most = listed.length > mostEndedRows ? candidates.length : mostEndedRows;
      return new Set([...forced, ...newestOf(candidates, most, forced)]);
    }
    case 'keep some': {
      const habit = byHabit(listed, takers, table);
      if (keepsRows(listed, habit, table) && candidates.length <= mostEndedRows) return new Set(candidates);
      const kept = [...stuck, ...candidates.filter((line) => isAnnotated(line, takers, table))];
      return new Set([...kept, ...newestOf(candidates, habit, kept)]);
    }
    case 'fold':
      return new Set(stuck);
    case 'drop':
      return new Set(
        stuck.filter((line) =>
          takers.length > 0 ? table.speakers.of(line) !== null : isOvershadowed(line, table),
        ),
      );
  }
}

/** Whether what ends leaves the table without a trace, as it does in a list of supported lines. */
export function isListOfSupported(table: VersionTable, rule: DocumentRules['ended']): boolean {
  const takers = catchAlls(table).length;
  return rule === 'drop' || (rule !== 'keep' && habitOf(listedEnded(table).length, takers, table) === 'drop');
}

/**
 * The lines that no catch-all can take. One that tells an end of its own takes none unless the policy says so, or there
 * are too many.
 */
function stuckLines(
  candidates: readonly WantedLine[],
  takers: readonly Row[],
  floors: Floors,
  rule: DocumentRules['ended'],
  table: VersionTable,
): readonly WantedLine[] {
  const stuck = candidates.filter((line) => !mayLeave(line, takers, floors, table));
  const open = rule === null ? takers.filter((row) => !tellsEnd(row, table)) : takers;
  if (open.length === takers.length) return stuck;
  const apart = candidates.filter((line) => !mayLeave(line, open, floors, table));
  return apart.length > mostEndedRows ? stuck : apart;
}

type Habit = 'keep' | 'keep some' | 'fold' | 'drop';

/**
 * A table of supported rows only drops what ends; one with a catch-all folds; one that lists ended lines keeps them, be it
 * in a row whose version cannot be read.
 */
function habitOf(listed: number, catchAlls: number, table: VersionTable): Habit {
  const { rows, vocabulary } = table;
  if (catchAlls > 0) return listed > 0 && !isTemplate(rows) ? 'keep some' : 'fold';
  const isOfVersions = (row: Row) =>
    row.names.length > 0 || (isUnread(row) && /\d/u.test(versionText(row, table)));
  const listsEnded = rows.some((row) => isOfVersions(row) && vocabulary.statusOf(row) === 'ended');
  return listsEnded ? 'keep' : 'drop';
}

/** GitHub's own example, never filled in: 5.1.x, 5.0.x, 4.0.x and `< 4.0`, none of them released. */
export function isTemplate(rows: readonly Row[]): boolean {
  if (rows.length !== 4) return false;
  const names = rows.flatMap((row) => row.names);
  const isUnreleased = names.every(({ fit }) => fit === 'unreleased');
  return isUnreleased && names.map(({ label }) => label.digits).join(' ') === '5.1 5.0 4.0';
}

/** Ended lines that are listed now, or were passed over since the table was last kept up; newest first. */
function endedCandidates(table: VersionTable): readonly WantedLine[] {
  const { wanted, speakers, newestListed } = table;
  return wanted.lines.filter((line) => {
    if (line.tier !== null) return false;
    const row = speakers.of(line);
    if (row !== null && (lineOf(row) === line || row.names.length > 1)) return true;
    if (isLeaving(line, row, table) || isCutOff(line, table)) return true;
    const isPassedOver = newestListed.length > 0 && compareNumbers(line.line.numbers, newestListed) > 0;
    return isPassedOver && row?.names.length !== 1;
  });
}

/** Whether a range or a bound from below holds the line and must let it go. */
function isLeaving(line: WantedLine, row: Row | null, table: VersionTable): boolean {
  if (row === null || (lowerBound(row) === null && rangeOf(row) === null)) return false;
  return isWrong(line, table);
}

/** The rows that tell of ended releases; names nothing was released under do not count. */
function listedEnded({ rows, vocabulary }: VersionTable): readonly Row[] {
  return rows.filter((row) => {
    const isReleased = row.names.some((name) => name.line !== null) && namesVersions(row);
    return isReleased && vocabulary.statusOf(row) === 'ended';
  });
}

/**
 * Whether the rows that people wrote for what ended stay. One that stands alone above a bound shows a table that keeps
 * the last one and folds the others; more of them, or one between supported rows, were never folded.
 */
function keepsRows(listed: readonly Row[], habit: number, table: VersionTable): boolean {
  if (habit > 1) return true;
  const supported = table.rows.filter((row) => table.vocabulary.statusOf(row) === 'supported');
  const first = Math.min(...supported.map(({ index }) => index));
  const last = Math.max(...supported.map(({ index }) => index));
  const isBetween = ({ index }: Row) => index > first && index < last;
  return (
    habit === 0 && listed.some((row) => lineOf(row) !== null && isBetween(row) && !isReplacement(row, table))
  );
}

/** Whether a row is one of several that are to take the place of an old one, so that nobody wrote it. */
function isReplacement(row: Row, { rows }: VersionTable): boolean {
  return (rowsByLine(rows).get(row.line)?.length ?? 0) > 1;
}

const rowsByLine = rememberedOf((rows: readonly Row[]) => groupBy(rows, (row) => row.line));

/** How many ended rows stand there by habit: those a catch-all could have taken all along, and has not. */
function byHabit(listed: readonly Row[], takers: readonly Row[], table: VersionTable): number {
  const supported = table.rows
    .filter((row) => table.vocabulary.statusOf(row) === 'supported')
    .flatMap((row) => row.names.map(({ label }) => label.numbers));
  const floors = [...supported, ...standingFloors(table)];
  const bounds = takers.filter((row) => upperBound(row) !== null);
  return listed.filter(
    (row) =>
      !bounds.some((bound) => isAnnotationOf(bound, row, table.order)) &&
      row.names.every(({ label }) => takerOf(label.numbers, takers, floors, table) !== null),
  ).length;
}

/** The newest up to `most`, those that must stay not counted. */
function newestOf(
  candidates: readonly WantedLine[],
  most: number,
  stuck: readonly WantedLine[],
): readonly WantedLine[] {
  const others = new Set(stuck);
  return candidates.filter((line) => !others.has(line)).slice(0, most);
}
