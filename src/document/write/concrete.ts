import type { DocumentRules } from '../../policy/policy.ts';
import type { Problem } from '../../problem/problem.ts';
import { compareNumbers } from '../../release/version.ts';
import { lastDay } from '../read/day-column.ts';
import type { Entry } from '../read/entry.ts';
import { floorOf, type Survey, withEntries } from '../read/survey.ts';
import type { WantedLine } from '../wanted.ts';
import { noText, unwritable } from './arrange.ts';
import { newCells } from './columns.ts';
import { newDays } from './day-cells.ts';
import type { Draft, DraftRow } from './draft.ts';
import { isListOfSupported } from './ended.ts';
import { boundsFor, floorsOf, type NewBound, type Outgrown, outgrownRows } from './outgrown.ts';
import { boundInPlace, rowInPlace, type StandIn } from './stand-in.ts';
import { sourceFor } from './succession.ts';

/** The table as if its outgrown rows named their lines already, and the way back to the rows that stand there. */
export type Concrete = {
  readonly table: Survey;
  /** The lowest versions of the rows that went. */
  readonly gone: readonly (readonly number[])[];
  readonly restore: (draft: Draft) => Draft;
};

/**
 * Puts rows that name lines in place of those that cannot say what is wanted. Each gives its place to the newest
 * supported line it spoke for; ended lines that no other row would tell of get a bound beneath the supported ones, and
 * a list of supported lines stays one. Null when every row can stay; problems when something cannot be written.
 */
export function concreteRows(
  table: Survey,
  ended: DocumentRules['ended'],
): Concrete | readonly Problem[] | null {
  const outgrown = outgrownRows(table);
  if (outgrown.length === 0) return null;
  const isGone = new Set(outgrown.map(({ entry }) => entry));
  const left = withEntries(
    table,
    table.entries.filter((entry) => !isGone.has(entry)),
  );
  const bounds = boundsFor(tellingOfEnds(outgrown, table, ended), left, table);
  const made = [
    ...outgrown.flatMap(({ entry, lines }) => lines.map((line) => makeRow(entry, line, table))),
    ...bounds.map((bound) => makeBound(bound, table)),
  ];
  const problems = made.flatMap((each) => each.problems);
  if (problems.length > 0) return problems;
  const standIns = made.flatMap(({ standIn }) => standIn ?? []);
  const takers = ended === 'keep' ? [] : bounds.map(({ line }) => line);
  const entries = table.entries
    .filter((entry) => isGone.has(entry) || !isSwallowed(entry, takers, table))
    .flatMap((entry) => (isGone.has(entry) ? inOrder(standIns, entry, table) : [entry]));
  return {
    table: { ...withEntries(table, entries), newestListed: left.newestListed },
    gone: floorsOf(outgrown),
    restore: ({ rows }) => ({ rows: rows.map((row) => restored(row, standIns, table)) }),
  };
}

/** A list of supported lines says nothing of others, unless it has a row for all the others. */
function tellingOfEnds(
  outgrown: readonly Outgrown[],
  table: Survey,
  ended: DocumentRules['ended'],
): readonly Outgrown[] {
  if (ended === 'drop') return [];
  if (!isListOfSupported(table, ended)) return outgrown;
  return outgrown.filter(({ entry }) => entry.notation.kind === 'rest');
}

type Made = { readonly standIn: StandIn | null; readonly problems: readonly Problem[] };

function makeRow(entry: Entry, line: WantedLine, table: Survey): Made {
  const standIn = rowInPlace(entry, line, modelFor(entry, line, table), table);
  return { standIn, problems: standIn === null ? [unwritable(entry, table)] : [] };
}

/** The row that shows how lines are named: the outgrown row itself, or the one nearest by version. */
function modelFor(entry: Entry, line: WantedLine, table: Survey): Entry | null {
  return entry.names.length > 0 ? entry : sourceFor(line, table);
}

function makeBound({ entry, line }: NewBound, table: Survey): Made {
  const texts = table.states.map(({ index, textFor }) => ({ index, text: textFor(null, entry.index, null) }));
  const unknown = texts.filter(({ text }) => text === null);
  if (unknown.length > 0)
    return { standIn: null, problems: unknown.map(({ index }) => noText(entry, null, index, table)) };
  const known = new Map(texts.map(({ index, text }) => [index, text ?? '']));
  const above = rowInPlace(entry, line, modelFor(entry, line, table), table);
  const standIn = above === null ? null : boundInPlace(above, known, table);
  return { standIn, problems: standIn === null ? [unwritable(entry, table)] : [] };
}

/** An ended row that holds several lines, all of which a new bound holds too. */
function isSwallowed(entry: Entry, takers: readonly WantedLine[], table: Survey): boolean {
  const [name] = entry.names;
  if (name?.fit !== 'coarse' || table.vocabulary.says(entry) !== 'ended') return false;
  const lines = table.speakers.linesOf(entry);
  const above = table.wanted.lines.findLast(
    ({ line, tier }) => tier !== null && compareNumbers(line.numbers, name.label.numbers) >= 0,
  );
  return above !== undefined && takers.includes(above) && lines.every(({ tier }) => tier === null);
}

/** What stands in for a row: its lines and their bounds as the table runs. */
function inOrder(standIns: readonly StandIn[], origin: Entry, { order }: Survey): readonly Entry[] {
  const here = standIns.filter((each) => each.origin === origin).map(({ entry }) => entry);
  const sorted = here.toSorted((a, b) => compareNumbers(topOf(b), topOf(a)) || rankOf(a) - rankOf(b));
  return order === 'newest first' ? sorted : sorted.reverse();
}

function topOf(entry: Entry): readonly number[] {
  return entry.notation.kind === 'below' ? entry.notation.bound.numbers : (floorOf(entry) ?? []);
}

function rankOf({ notation }: Entry): number {
  return notation.kind === 'below' ? 1 : 0;
}

/** The first row made for another's place is that row with other cells, its own days among them; any further one is new. */
function restored(row: DraftRow, standIns: readonly StandIn[], table: Survey): DraftRow {
  const standIn = standIns.find(({ entry }) => entry.row === row.entry?.row);
  if (standIn === undefined) return row;
  const { origin } = standIn;
  if (row.isNew) return { ...row, entry: origin };
  const isFirst = standIns.find((each) => each.origin === origin) === standIn;
  const line = standIn.entry.names[0]?.line ?? null;
  const days = line === null ? new Map<number, string>() : daysOf(line, origin, table);
  const further = isFirst ? days : new Map([...furtherCells(standIn, table), ...days]);
  return { entry: origin, isNew: !isFirst, cells: new Map([...further, ...standIn.cells, ...row.cells]) };
}

/** The days of a line in place of those of the row it comes from, in columns of states too. */
function daysOf(line: WantedLine, origin: Entry, table: Survey): ReadonlyMap<number, string> {
  const end = lastDay(line, table.wanted.day);
  const dated = table.states
    .filter(({ index }) => table.days.some((column) => column.index === index))
    .flatMap(({ index, textFor }): readonly (readonly [number, string])[] => {
      const text = textFor(line.tier, origin.index, end);
      return text === null ? [] : [[index, text]];
    });
  return new Map([...newDays(table, line), ...dated]);
}

/** What a new row has in its other columns: the states of the row it was made of, and what is known of its line. */
function furtherCells({ entry, origin }: StandIn, table: Survey): ReadonlyMap<number, string> {
  const line = entry.names[0]?.line ?? null;
  const blank = table.candidate.table.header.cells.map((_, column) => [column, ''] as const);
  const states = table.states.map(({ index }) => [index, origin.row.cells[index]?.raw ?? ''] as const);
  return new Map([...blank, ...(line === null ? [] : newCells(table, line, origin)), ...states]);
}
