import type { DocumentRules } from '../../policy/policy.ts';
import type { Problem } from '../../problem/problem.ts';
import { changedDays } from '../cells/day-cells.ts';
import { latestCells } from '../cells/release-cell.ts';
import { isBranch, isUnread, lineOf, meansNewest, type Row } from '../read/row.ts';
import { isWrong, type VersionTable } from '../read/version-table.ts';
import type { WantedLine } from '../wanted.ts';
import { boundChanges } from './bounds.ts';
import { brokenByPlan, brokenDemands } from './demands.ts';
import { type ExpandedTable, expandRows } from './expand.ts';
import { movementOf } from './movement.ts';
import { decideRows, listsNewestByName, type RowDecisions } from './named-rows.ts';
import { type RangeChanges, rangeChanges } from './ranges.ts';
import { isStale, type RowEdit, relabelled, type TableEdit, together } from './row-edit.ts';

/**
 * What is to be done to a table: nothing, because nothing is wrong; nothing, because it cannot be said in this table, with
 * the reasons; or an edit of `table`, in which rows that must name their lines are expanded.
 */
export type Plan =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'edit'; readonly table: VersionTable; readonly edit: TableEdit };

/** Decides what is to be done to a table so that it says what is wanted of it. */
export function planEdit(table: VersionTable, rules: DocumentRules): Plan {
  const expanded = rules.rows === 'concrete' ? expandRows(table, rules.ended) : null;
  if (expanded === null) return planRows({ table, gone: null }, rules);
  return 'table' in expanded ? planRows(expanded, rules) : { kind: 'refused', problems: expanded };
}

/** `gone` is null where no row was expanded: then an edit need not be needed. */
type PlannedTable = Pick<ExpandedTable, 'table'> & { readonly gone: ExpandedTable['gone'] | null };

function planRows({ table, gone }: PlannedTable, rules: DocumentRules): Plan {
  const ranges = rangeChanges(table);
  const { changes } = ranges;
  const asked = { table, ranges, rules };
  const refused = brokenDemands('read', asked);
  if (refused.length > 0) return { kind: 'refused', problems: refused };
  if (gone === null && !needsEdit(table, changes, rules)) return latestOnly(table, rules);
  const ambiguous = brokenDemands('needed', asked);
  if (ambiguous.length > 0) return { kind: 'refused', problems: ambiguous };
  const rows = decideRows(table, changes, rules.ended);
  const bounds = boundChanges(table, movementOf(table, rows, changes, gone ?? []));
  const edit = { added: rows.added, editOf: allEdits(table, rows, changes, bounds) };
  const broken = brokenByPlan({ ...asked, edit });
  if (broken.length > 0) return { kind: 'refused', problems: broken };
  return { kind: 'edit', table, edit };
}

/** One edit for each row, whatever its version cell is. */
function allEdits(
  table: VersionTable,
  { editOf }: RowDecisions,
  ranges: RangeChanges,
  bounds: ReturnType<typeof boundChanges>,
): TableEdit['editOf'] {
  const editsOf = (row: Row) => [editOf(row), ranges.get(row)?.edit ?? stay, bounds.get(row) ?? stay];
  const known = new Map(table.rows.map((row) => [row, together(editsOf(row))]));
  return (row) => known.get(row) ?? stay;
}

const stay: RowEdit = { kind: 'stay' };

function needsEdit(table: VersionTable, ranges: RangeChanges, { dates, rows }: DocumentRules): boolean {
  if (rows !== 'concrete' && isOfBranches(table)) return false;
  if (ranges.size > 0 || table.wanted.lines.some((line) => isWrong(line, table))) return true;
  if (isUnnamed(table.wanted.lines[0], table)) return true;
  return table.rows.some((row) => {
    const line = lineOf(row);
    if (isStale(row, table) || changedDays(row, 'none', dates, table, false).size > 0) return true;
    return line !== null && relabelled(row, line, table) !== null;
  });
}

/** A table that is true but for its latest releases, which move on: no row is edited for it. */
function latestOnly(table: VersionTable, { latest }: DocumentRules): Plan {
  const isMoved = table.rows.some((row) => latestCells(row, table, latest).size > 0);
  const edit: TableEdit = { editOf: () => ({ kind: 'stay' }), added: [] };
  return isMoved ? { kind: 'edit', table, edit } : { kind: 'unchanged' };
}

/** A table of nothing but branches says nothing of releases. */
function isOfBranches({ rows }: VersionTable): boolean {
  return rows.some(isBranch) && rows.every((row) => isBranch(row) || isUnread(row));
}

/** Whether only a word such as "Latest" speaks for the newest line in a table that names its lines all the same. */
function isUnnamed(newest: WantedLine | undefined, table: VersionTable): boolean {
  if (newest === undefined || newest.tier === null) return false;
  const speaker = table.speakers.of(newest);
  return speaker !== null && meansNewest(speaker) && listsNewestByName(table);
}
