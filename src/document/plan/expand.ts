import { groupBy } from '../../group.ts';
import type { DocumentRules } from '../../policy/policy.ts';
import type { Problem } from '../../problem/problem.ts';
import { compareNumbers } from '../../release/version.ts';
import { stateTexts } from '../cells/state-cells.ts';
import { templateFor } from '../cells/template-row.ts';
import { unwritable } from '../cells/version-cell.ts';
import { type Entry, floorOf, isRest, upperBound } from '../read/row.ts';
import { type VersionTable, withEntries } from '../read/version-table.ts';
import type { WantedLine } from '../wanted.ts';
import { isListOfSupported } from './ended-rows.ts';
import { type ExpandableRow, expandableRows, floorsOf } from './expandable-rows.ts';
import { boundBeneath, completed, type ExpandedRow, rowOfLine } from './expanded-row.ts';
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
  const isGone = new Set(replaced.map(({ entry }) => entry));
  const left = withEntries(
    table,
    table.entries.filter((entry) => !isGone.has(entry)),
  );
  const { rows, bounds } = tellingOf(tellingOfEnds(replaced, table, ended), left, table);
  const made = [
    ...replaced.flatMap(({ entry, lines }) => lines.map((line) => makeRow({ entry, line }, table))),
    ...rows.map((row) => makeRow(row, table)),
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
  const entries = table.entries
    .filter((entry) => isGone.has(entry) || !isSwallowed(entry, takers, table))
    .flatMap((entry) => (isGone.has(entry) ? inOrder(expanded.get(entry) ?? [], table) : [entry]));
  return {
    table: { ...withEntries(table, entries), newestListed: left.newestListed },
    gone: floorsOf(replaced),
  };
}

/** A list of supported lines says nothing of others, unless it has a row for all the others. */
function tellingOfEnds(
  replaced: readonly ExpandableRow[],
  table: VersionTable,
  ended: DocumentRules['ended'],
): readonly ExpandableRow[] {
  if (ended !== 'drop' && !isListOfSupported(table, ended)) return replaced;
  return replaced.filter(({ entry }) => isRest(entry));
}

type Made = { readonly row: ExpandedRow | null; readonly problems: readonly Problem[] };

/** A line in the place of a row, in its words where they are true of it. */
function makeRow({ entry, line }: UnlistedLine, table: VersionTable): Made {
  const wrong = table.states.filter((column) => !column.satisfies(entry, line.tier));
  const { cells, problems } = stateTexts(wrong, line.tier, entry, line, table);
  if (problems.length > 0) return { row: null, problems };
  return asMade(rowOfLine(entry, line, modelFor(entry, line, table), cells, table), entry, table);
}

/** The row that shows how lines are named: the replaced row itself, or the one nearest by version; none does by one release. */
function modelFor(entry: Entry, line: WantedLine, table: VersionTable): Entry | null {
  const [name] = entry.names;
  if (name?.fit === 'finer' && !name.label.wildcard) return null;
  return entry.names.length > 0 ? entry : templateFor(line, table);
}

function makeBound({ entry, line }: UnlistedLine, table: VersionTable): Made {
  const { cells, problems } = stateTexts(table.states, null, entry, null, table);
  if (problems.length > 0) return { row: null, problems };
  const above = rowOfLine(entry, line, modelFor(entry, line, table), new Map(), table);
  return asMade(above === null ? null : boundBeneath(above, cells, table), entry, table);
}

function asMade(row: ExpandedRow | null, entry: Entry, table: VersionTable): Made {
  return { row, problems: row === null ? [unwritable(entry, table)] : [] };
}

/** An ended row that holds several lines, all of which a new bound holds too. */
function isSwallowed(entry: Entry, takers: readonly WantedLine[], table: VersionTable): boolean {
  const [name] = entry.names;
  if (name?.fit !== 'coarse' || table.vocabulary.statusOf(entry) !== 'ended') return false;
  const lines = table.speakers.linesOf(entry);
  const above = table.wanted.lines.findLast(
    ({ line, tier }) => tier !== null && compareNumbers(line.numbers, name.label.numbers) >= 0,
  );
  return above !== undefined && takers.includes(above) && lines.every(({ tier }) => tier === null);
}

/** The rows of one origin as the table runs. */
function inOrder(rows: readonly Entry[], { order }: VersionTable): readonly Entry[] {
  const sorted = rows.toSorted((a, b) => compareNumbers(topOf(b), topOf(a)) || rankOf(a) - rankOf(b));
  return order === 'newest first' ? sorted : sorted.reverse();
}

function topOf(entry: Entry): readonly number[] {
  return upperBound(entry)?.bound.numbers ?? floorOf(entry) ?? [];
}

function rankOf(entry: Entry): number {
  return upperBound(entry) === null ? 0 : 1;
}
