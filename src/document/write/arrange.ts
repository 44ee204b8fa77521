import { groupBy } from '../../group.ts';
import type { DocumentRules } from '../../policy/policy.ts';
import type { Problem } from '../../problem/problem.ts';
import { unknownText, unwritableCell } from '../../problem/row.ts';
import { lastDay } from '../read/day-column.ts';
import { digitsFor, replaceDigits } from '../read/label.ts';
import { type Entry, lowerBound, rangeOf, suffixOf, upperBound } from '../read/row.ts';
import type { StateColumn } from '../read/state-column.ts';
import { type Survey, sourceOf, versionText } from '../read/survey.ts';
import type { WantedLine } from '../wanted.ts';
import { endsOfBound } from './bound-ends.ts';
import { changedDays } from './day-cells.ts';
import type { DraftRow } from './draft.ts';
import { newCells, repeatingColumns, sharedStates } from './further-cells.ts';
import { clonedLabel, plainLabel, withoutLines, withoutSuffix } from './label-cell.ts';
import { type BoundChange, boundChangeOf } from './moved-bounds.ts';
import { placing } from './position.ts';
import { type RangeChange, spanOf } from './ranges.ts';
import { latestCells } from './release-cell.ts';
import { currentCells, formerCells, noLongerCurrent, remarked, struckLike } from './remarks.ts';
import type { RowEdit } from './row-edit.ts';
import type { Rows } from './rows.ts';
import { displacedBy, isOnlySuccessor, templateFor } from './template-row.ts';

/** Everything that was decided about the rows. */
export type Decisions = Rows & {
  readonly ranges: readonly RangeChange[];
  readonly bounds: readonly BoundChange[];
  readonly rules: Pick<DocumentRules, 'dates' | 'latest'>;
};

/** The rows of the new table in their order, or what could not be written and why. */
export type Arrangement = { readonly rows: readonly DraftRow[]; readonly problems: readonly Problem[] };

type WrittenRow = { readonly row: DraftRow | null; readonly problems: readonly Problem[] };

/** Writes the decisions into cells and puts the new rows in their places. */
export function arrange(table: Survey, decisions: Decisions): Arrangement {
  const displaced = displacedBy(decisions.added[0], table);
  const old = table.entries.map((entry) => writeOld(entry, displaced, table, decisions));
  const positionOf = placing(table, decisions);
  const added = decisions.added.map((line) => ({
    place: positionOf(line),
    ...writeNew(line, table, decisions),
  }));
  const byPlace = groupBy(added, ({ place }) => place);
  const rows: DraftRow[] = [];
  for (let index = 0; index <= table.entries.length; index++) {
    const here = byPlace.get(index) ?? [];
    const ordered = table.order === 'newest first' ? here : here.toReversed();
    rows.push(...ordered.flatMap(({ row }) => row ?? []));
    const stays = old[index]?.row;
    if (stays) rows.push(stays);
  }
  return { rows, problems: [...old, ...added].flatMap(({ problems }) => problems) };
}

/** `displaced` is the newest row where a newer line takes its place. */
function writeOld(
  entry: Entry,
  displaced: Entry | null,
  table: Survey,
  { added: [newest], editOf, ranges, bounds, rules }: Decisions,
): WrittenRow {
  const range = spanOf(entry, ranges);
  const bound = boundChangeOf(entry, bounds);
  const edit = editOf(entry);
  if (edit.kind === 'drop' || bound?.digits === null) return { row: null, problems: [] };
  const raw = entry.row.cells[table.candidate.version]?.raw ?? '';
  const version = versionAfter(entry, raw, { edit, range, bound });
  if (version === null) return { row: null, problems: [unwritable(entry, table)] };
  const tier = edit.kind === 'change' && edit.tier !== undefined ? edit.tier : range?.state?.tier;
  const shown = tier === undefined ? version : struckLike(version, tier, table);
  const marked = remarked(entry, shown, displaced, table);
  const isPromoted = edit.kind === 'change' && edit.promoted === true;
  const isFormer = entry === displaced && tier === undefined;
  const states = tier === undefined ? nothing : changedStates(entry, tier, isPromoted, table);
  const change = isPromoted ? 'promotion' : tier === undefined ? 'none' : 'states';
  const cells = new Map([
    ...(marked === raw ? [] : [[table.candidate.version, marked] as const]),
    ...(isFormer ? formerState(entry.stateRaw, table) : []),
    ...formerCells(entry, newest, table),
    ...changedDays(entry, change, rules.dates, table),
    ...endsOfBound(entry, bound?.digits, table),
    ...latestCells(entry, table, rules.latest),
    ...states.cells,
  ]);
  return { row: { entry, isNew: false, cells }, problems: states.problems };
}

/** The cell of a state that called its row the current one, in a row that is not the newest. */
function formerState(raw: string, table: Survey): readonly (readonly [number, string])[] {
  const text = noLongerCurrent(raw, table);
  return text === null ? [] : [[table.candidate.state, text]];
}

const nothing: States = { cells: new Map(), problems: [] };

/** The texts of another tier in every column that is not true of it. */
function changedStates(entry: Entry, tier: string | null, isPromoted: boolean, table: Survey): States {
  const columns = table.states.filter((column) => isPromoted || !column.satisfies(entry, tier));
  const states = writeStates(columns, tier, entry, entry.names[0]?.line ?? null, table);
  const again = repeated(states.cells, table);
  return { ...states, cells: new Map([...sharedStates(table, tier, entry), ...states.cells, ...again]) };
}

/** The state once more, in the columns that repeat it. */
function repeated(cells: ReadonlyMap<number, string>, table: Survey): ReadonlyMap<number, string> {
  const state = cells.get(table.candidate.state);
  return new Map(state === undefined ? [] : repeatingColumns(table).map((column) => [column, state]));
}

type States = { readonly cells: ReadonlyMap<number, string>; readonly problems: readonly Problem[] };

/** The texts of a tier in these columns of states, in the words of the rows near `entry`. */
function writeStates(
  columns: readonly StateColumn[],
  tier: string | null,
  entry: Entry | null,
  line: WantedLine | null,
  table: Survey,
): States {
  const end = line === null ? null : lastDay(line, table.wanted.day);
  const texts = columns.map(({ index, textFor }) => ({ index, text: textFor(tier, entry?.index ?? 0, end) }));
  return {
    cells: new Map(texts.flatMap(({ index, text }) => (text === null ? [] : [[index, text]]))),
    problems: texts.flatMap(({ index, text }) => (text === null ? [noText(entry, tier, index, table)] : [])),
  };
}

type Changes = {
  readonly edit: RowEdit;
  readonly range: RangeChange | undefined;
  readonly bound: BoundChange | undefined;
};

/** The Markdown of an old row's version cell after the edit; null when a number cannot be found in it. */
function versionAfter(entry: Entry, raw: string, { edit, range, bound }: Changes): string | null {
  const [upper, lower, ends] = [upperBound(entry), lowerBound(entry), rangeOf(entry)];
  if (upper !== null) return replaced(raw, upper.bound.digits, bound?.digits);
  if (lower !== null) return replaced(raw, lower.bound.digits, range?.from);
  if (ends !== null) {
    const to = replaced(raw, ends.to.digits, range?.to);
    return to === null ? null : replaced(to, ends.from.digits, range?.from);
  }
  const [name] = entry.names;
  if (edit.kind !== 'change' || name === undefined) return raw;
  if (edit.without !== undefined) return withoutLines(raw, edit.without);
  if (!edit.promoted) return replaced(raw, name.label.digits, edit.digits);
  const digits = name.line === null ? undefined : digitsFor(name.label, name.line);
  return replaced(withoutSuffix(raw, suffixOf(entry)), name.label.digits, digits);
}

/** Digits that grew to name one release stand without the wildcard that was behind the shorter ones. */
function replaced(raw: string, from: string, to: string | null | undefined): string | null {
  if (to === null || to === undefined || to === from) return raw;
  const isExact = to.split('.').length > Math.max(2, from.split('.').length);
  const form = isExact ? raw.replace(/(?<=\d)(?:\.[xyzXYZ*])+/gu, '') : raw;
  return replaceDigits(form, from, to);
}

function writeNew(line: WantedLine, table: Survey, decisions: Decisions): WrittenRow {
  const source = templateFor(line, table);
  const states = writeStates(table.states, line.tier, source, line, table);
  if (states.problems.length > 0) return { row: null, problems: states.problems };
  const raw = source?.row.cells[table.candidate.version]?.raw ?? '';
  const isNewest = line === table.wanted.lines[0];
  const label = source === null ? plainLabel(line) : clonedLabel(source, raw, line, isNewest);
  if (source !== null && label === null) return { row: null, problems: [unwritable(source, table)] };
  const shown = struckLike(label ?? '', line.tier, table);
  const former = isNewest ? [] : formerState(states.cells.get(table.candidate.state) ?? '', table);
  const own = new Map([[table.candidate.version, shown], ...states.cells, ...former]);
  const further = newCells(table, line, source, isOnlySuccessor(line, source, table, decisions));
  const moved = isNewest ? currentCells(line, table) : [];
  const cells = new Map([...own, ...further, ...repeated(own, table), ...moved]);
  return { row: { entry: source ?? table.entries[0] ?? null, isNew: true, cells }, problems: [] };
}

/** The number in the version cell of a row cannot be replaced. */
export function unwritable(entry: Entry, table: Survey): Problem {
  return unwritableCell(table.path, entry.row.line, versionText(entry, table), sourceOf(entry, table.text));
}

/** A column of states has no text for a tier. */
export function noText(
  entry: Entry | null,
  tier: string | null,
  column: number,
  { path, candidate, states }: Survey,
): Problem {
  const { line, header } = candidate.table;
  const title = states.length > 1 ? (header.cells[column]?.text ?? null) : null;
  return unknownText(path, entry?.row.line ?? line, tier, title);
}
