import { groupBy } from '../../group.ts';
import type { DocumentRules } from '../../policy/policy.ts';
import type { Problem } from '../../problem/problem.ts';
import { compareNumbers } from '../../release/version.ts';
import { modelRowFor } from '../cells/model-row.ts';
import { stateTexts } from '../cells/state-cells.ts';
import { unwritable } from '../cells/version-cell.ts';
import { isRest, lowestOf, type Row, upperBound } from '../read/row.ts';
import { type VersionTable, withRows } from '../read/version-table.ts';
import type { WantedLine } from '../wanted.ts';
import { type ExpandableRow, expandableRows, lowestReplaced } from './expandable-rows.ts';
import { boundBeneath, completed, type ExpandedRow, rowOfLine } from './expanded-row.ts';
import { isListOfSupported } from './habit.ts';
import { tellingOf, type UnlistedLine } from './unlisted-lines.ts';

/** A table in which some rows were expanded, and the lowest versions of those. */
export type ExpandedTable = {
  readonly table: VersionTable;
  readonly gone: readonly (readonly number[])[];
};

/**
 * Expands rows that cannot say what is wanted into a row for each of their lines. Each gives its place to the supported
 * lines it spoke for; ended lines that no other row would tell of get rows between the supported ones and a bound beneath
 * them, and a list of supported lines stays one. Null when every row can stay; problems when something cannot be written.
 */
export function expandRows(
  table: VersionTable,
  ended: DocumentRules['ended'],
): ExpandedTable | readonly Problem[] | null {
  const replaced = expandableRows(table);
  if (replaced.length === 0) return null;
  const isGone = new Set(replaced.map(({ row }) => row));
  const left = withRows(
    table,
    table.rows.filter((row) => !isGone.has(row)),
  );
  const { rows: listed, bounds } = tellingOf(tellingOfEnds(replaced, table, ended), left, table);
  const made = [
    ...replaced.flatMap(({ row, lines }) => lines.map((line) => makeRow({ row, line }, table))),
    ...listed.map((each) => makeRow(each, table)),
    ...bounds.map((bound) => makeBound(bound, table)),
  ];
  const problems = made.flatMap((each) => each.problems);
  if (problems.length > 0) return problems;
  const expanded = groupBy(
    completed(
      made.flatMap(({ row }) => row ?? []),
      table,
    ),
    ({ expansion }) => expansion.of,
  );
  const takers = ended === 'keep' ? [] : bounds.map(({ line }) => line);
  const rows = table.rows
    .filter((row) => isGone.has(row) || !isSwallowed(row, takers, table))
    .flatMap((row) => (isGone.has(row) ? inOrder(expanded.get(row) ?? [], table) : [row]));
  return {
    table: { ...withRows(table, rows), newestListed: left.newestListed },
    gone: lowestReplaced(replaced),
  };
}

/** A list of supported lines says nothing of others, unless it has a row for all the others. */
function tellingOfEnds(
  replaced: readonly ExpandableRow[],
  table: VersionTable,
  ended: DocumentRules['ended'],
): readonly ExpandableRow[] {
  if (ended !== 'drop' && !isListOfSupported(table, ended)) return replaced;
  return replaced.filter(({ row }) => isRest(row));
}

type Made = { readonly row: ExpandedRow | null; readonly problems: readonly Problem[] };

/** A line in the place of a row, in its words where they are true of it. */
function makeRow({ row, line }: UnlistedLine, table: VersionTable): Made {
  const wrong = table.states.filter((column) => !column.satisfies(row, line.tier));
  const { cells, problems } = stateTexts(wrong, line.tier, row, line, table);
  if (problems.length > 0) return { row: null, problems };
  return asMade(rowOfLine(row, line, modelInPlace(row, line, table), cells, table), row, table);
}

/** The row that shows how lines are named: the replaced row itself, or the one nearest by version; none does by one release. */
function modelInPlace(row: Row, line: WantedLine, table: VersionTable): Row | null {
  const [name] = row.names;
  if (name?.fit === 'finer' && !name.label.wildcard) return null;
  return row.names.length > 0 ? row : modelRowFor(line, table);
}

function makeBound({ row, line }: UnlistedLine, table: VersionTable): Made {
  const { cells, problems } = stateTexts(table.states, null, row, null, table);
  if (problems.length > 0) return { row: null, problems };
  const above = rowOfLine(row, line, modelInPlace(row, line, table), new Map(), table);
  return asMade(above === null ? null : boundBeneath(above, cells, table), row, table);
}

function asMade(made: ExpandedRow | null, row: Row, table: VersionTable): Made {
  return { row: made, problems: made === null ? [unwritable(row, table)] : [] };
}

/** An ended row that holds several lines, all of which a new bound holds too. */
function isSwallowed(row: Row, takers: readonly WantedLine[], table: VersionTable): boolean {
  const [name] = row.names;
  if (name?.fit !== 'coarse' || table.vocabulary.statusOf(row) !== 'ended') return false;
  const lines = table.speakers.linesOf(row);
  const above = table.wanted.lines.findLast(
    ({ line, tier }) => tier !== null && compareNumbers(line.numbers, name.label.numbers) >= 0,
  );
  return above !== undefined && takers.includes(above) && lines.every(({ tier }) => tier === null);
}

/** The rows of one origin as the table runs. */
function inOrder(rows: readonly Row[], { order }: VersionTable): readonly Row[] {
  const sorted = rows.toSorted((a, b) => compareNumbers(versionOf(b), versionOf(a)) || rankOf(a) - rankOf(b));
  return order === 'newest first' ? sorted : sorted.reverse();
}

function versionOf(row: Row): readonly number[] {
  return upperBound(row)?.bound.numbers ?? lowestOf(row) ?? [];
}

function rankOf(row: Row): number {
  return upperBound(row) === null ? 0 : 1;
}
