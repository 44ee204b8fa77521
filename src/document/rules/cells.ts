import type { DocumentRules } from '../../policy/policy.ts';
import { compareNumbers } from '../../release/version.ts';
import { textIn } from '../markdown/table.ts';
import { isCurrentAlone, withoutCurrent } from '../read/current.ts';
import { currentWordsOf, newestEnds } from '../read/current-words.ts';
import { type DayColumn, dayOf } from '../read/day-column.ts';
import { dateIn } from '../read/day-in-cell.ts';
import { latestColumns } from '../read/named-release.ts';
import { lineOf, type Row, upperBound } from '../read/row.ts';
import { traitColumns } from '../read/trait-columns.ts';
import { isWrong, namesNewest, type VersionTable, versionText } from '../read/version-table.ts';
import { tellsWholeEnd } from './days.ts';
import { type Rewritten, rowsByText } from './edited.ts';
import { isPassedBy } from './kept-rows.ts';

/** A header, or an alignment, that is another one. */
export function lostHeader({ old, now }: Rewritten): string | null {
  const cells = ({ candidate }: VersionTable) => candidate.table.header.cells.map(({ raw }) => raw);
  const isSame = JSON.stringify(cells(old)) === JSON.stringify(cells(now));
  const alignment = ({ candidate }: VersionTable) =>
    candidate.table.delimiter.cells.map(({ raw }) => raw.replace(/-+/u, '-')).join();
  return isSame && alignment(old) === alignment(now) ? null : 'The header changed.';
}

/** A row that stays and was true and has other cells, or a bound that has other ones wherever it moved. */
export function lostCell({ old, now, rules }: Rewritten): string | null {
  const before = rowsByText(old);
  const isFresh = (row: Row) => rules.rows === 'concrete' && old.vocabulary.statusOf(row) === 'ended';
  const changed = now.rows.find((row) => {
    const was = before.get(versionText(row, now));
    if (was === undefined) return !isFresh(row) && isTurnedBound(row, old);
    if (mayChange(was, row, old, now) || hasSameCells(was, row, rules.dates === 'sync', old)) return false;
    const others = [...latestOf(old, rules), ...traitColumns(old).keys()];
    return !isAlike(was, row, [...formerColumns(was, old, now), ...others]);
  });
  return changed === undefined ? null : `The row "${versionText(changed, now)}" changed for no reason.`;
}

/** The columns that follow the latest releases, of which another rule judges, as of those that ask something else of a line. */
function latestOf(old: VersionTable, { latest }: DocumentRules): readonly number[] {
  return latest === 'update' ? latestColumns(old).map(({ index }) => index) : [];
}

/** A row changes for lines of which it said, or would say, what is not wanted, and for versions that will not come any more. */
function mayChange(was: Row, row: Row, old: VersionTable, now: VersionTable): boolean {
  return (
    isPassedBy(was, old) ||
    old.speakers.linesOf(was).some((line) => isWrong(line, old)) ||
    now.speakers.linesOf(row).some((line) => !old.vocabulary.satisfies(was, line.tier))
  );
}

/** The columns in which a row called itself the current one, where it is not the newest any more. */
function formerColumns(was: Row, old: VersionTable, now: VersionTable): readonly number[] {
  const isFormer = namesNewest(was, old) && compareNumbers(now.newestListed, old.newestListed) > 0;
  if (!isFormer) return [];
  const isCurrent = withoutCurrent(was.stateRaw) !== null || isCurrentAlone(was.stateRaw);
  const further = currentWordsOf(old).filter(({ row }) => row === was);
  const ends = newestEnds(old).map(({ index }) => index);
  return [...further.map(({ column }) => column), ...ends, ...(isCurrent ? [old.candidate.state] : [])];
}

/** Whether two rows are the same but for these cells. */
function isAlike(was: Row, now: Row, except: readonly number[]): boolean {
  return was.cells.every(({ raw }, column) => except.includes(column) || raw === now.cells[column]?.raw);
}

/** A bound that moves has other digits, and the end of the newest line that it then holds where it tells one. */
function isTurnedBound(row: Row, old: VersionTable): boolean {
  const isKept = (was: Row, column: number) =>
    column === old.candidate.version ||
    (tellsWholeEnd(row, column, old) ?? was.cells[column]?.raw === row.cells[column]?.raw);
  const isMoved = (was: Row) =>
    upperBound(was) !== null && was.cells.every((_, column) => isKept(was, column));
  return upperBound(row) !== null && !old.rows.some(isMoved);
}

/** Whether a row has the same cells as before, but for days that are kept the policy's. */
export function hasSameCells(was: Row, now: Row, isSynced: boolean, old: VersionTable): boolean {
  const synced = isSynced ? old.days.filter((column) => !isPastRecord(was, column, old)) : [];
  const kept = new Set(lineOf(was) === null ? [] : synced.map(({ index }) => index));
  const cellsOf = (row: Row) =>
    JSON.stringify(row.cells.map(({ raw }, column) => (kept.has(column) ? null : raw)));
  return cellsOf(was) === cellsOf(now);
}

/** An end that was told of and is over is history where the policy's lies before it. */
function isPastRecord(was: Row, column: DayColumn, { wanted }: VersionTable): boolean {
  const line = lineOf(was);
  const told = dateIn(textIn(was, column.index), column.slashOrder)?.date.day;
  if (line === null || column.kind !== 'end' || told === undefined) return false;
  const day = dayOf(column, line, wanted.day);
  return day !== null && day < told && told < wanted.day;
}
