import type { DocumentRules } from '../../policy/policy.ts';
import { compareNumbers } from '../../release/version.ts';
import { tellsEnd } from '../cells/day-cells.ts';
import { endedRows, mostEndedRows } from '../read/ended.ts';
import { lineOf, lowerBound, type Row, rangeOf } from '../read/row.ts';
import { isNewerThanAll, isWrong, type VersionTable } from '../read/version-table.ts';
import type { WantedLine } from '../wanted.ts';
import { catchAlls, type StandingVersions } from './catch-alls.ts';
import { habitOf, rowsLeft, withoutOmitted, writtenRows } from './habit.ts';
import { isAnnotated, isCutOff, isOvershadowed, mayLeave } from './leaving.ts';

/**
 * Which ended lines keep, or get, a row of their own; `row-edit.ts` removes or shortens the rows of all others. The policy
 * decides, or else the table's own shape and history (`habit.ts`, `practice.ts`):
 * - `keep`: the newest twelve of them;
 * - `practice`: as many as the last edits of the table left;
 * - `fold`: only the lines that no catch-all can take (`stuck`);
 * - `drop`: only those that a reader would otherwise take for supported.
 * `standing` are the lowest versions of the rows that stay anyway: a line folds into a catch-all only when none of them is
 * between the two.
 */
export function endedLinesKept(
  table: VersionTable,
  standing: StandingVersions,
  rule: DocumentRules['ended'],
): ReadonlySet<WantedLine> {
  const candidates = endedCandidates(table);
  const listed = endedRows(table);
  const takers = catchAlls(table);
  const stuck = stuckLines(candidates, takers, standing, rule, table);
  const wish = rule === 'fold' && takers.length === 0 ? null : rule;
  switch (wish ?? habitOf(takers.length, table)) {
    case 'keep': {
      const forced = takers.length === 0 ? stuck.filter((line) => isOvershadowed(line, table)) : stuck;
      const most = listed.length > mostEndedRows ? candidates.length : mostEndedRows;
      return new Set([...forced, ...newestOf(candidates, most, forced)]);
    }
    case 'practice': {
      const isPlain = listed.length === 0 && takers.every((row) => rangeOf(row) === null);
      if (isPlain) return new Set(withoutOmitted(stuck, table));
      const written = writtenRows(listed, takers, standing, table);
      const kept = [...stuck, ...candidates.filter((line) => isAnnotated(line, takers, table))];
      return new Set([...kept, ...newestOf(candidates, rowsLeft(candidates, written, table), kept)]);
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

/** Whether the history of the document may tell another edit than the table alone: of rows for what ended, or of lines between. */
export function asksPractice(table: VersionTable, { ended }: DocumentRules): boolean {
  const isUnknown = ended === null && table.wanted.practice === undefined;
  if (!isUnknown || catchAlls(table).length === 0) return false;
  const isListing = endedRows(table).length > 0;
  const lowest = table.wanted.lines.findLast(({ tier }) => tier !== null)?.line.numbers;
  const isBetween = ({ line }: WantedLine) =>
    lowest !== undefined && compareNumbers(line.numbers, lowest) > 0;
  return endedCandidates(table).some((line) => isListing || isBetween(line));
}

/**
 * The lines that no catch-all can take. One that tells an end of its own takes none unless the policy says so, or there
 * are too many.
 */
function stuckLines(
  candidates: readonly WantedLine[],
  takers: readonly Row[],
  standing: StandingVersions,
  rule: DocumentRules['ended'],
  table: VersionTable,
): readonly WantedLine[] {
  const stuck = candidates.filter((line) => !mayLeave(line, takers, standing, table));
  const open = rule === null ? takers.filter((row) => !tellsEnd(row, table)) : takers;
  if (open.length === takers.length) return stuck;
  const apart = candidates.filter((line) => !mayLeave(line, open, standing, table));
  return apart.length > mostEndedRows ? stuck : apart;
}

/** Ended lines that are listed now, or were passed over since the table was last kept up; newest first. */
function endedCandidates(table: VersionTable): readonly WantedLine[] {
  const { wanted, speakers, newestListed } = table;
  return wanted.lines.filter((line) => {
    if (line.tier !== null) return false;
    const row = speakers.of(line);
    if (row !== null && (lineOf(row) === line || row.names.length > 1)) return true;
    if (isLeaving(line, row, table) || isCutOff(line, table)) return true;
    const isNewer = newestListed.length > 0 && isNewerThanAll(line, table);
    return isNewer && row?.names.length !== 1;
  });
}

/** Whether a range or a bound from below holds the line and must let it go. */
function isLeaving(line: WantedLine, row: Row | null, table: VersionTable): boolean {
  if (row === null || (lowerBound(row) === null && rangeOf(row) === null)) return false;
  return isWrong(line, table);
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
