import { groupBy } from '../../group.ts';
import type { DocumentRules } from '../../policy/policy.ts';
import type { Problem } from '../../problem/problem.ts';
import { changedDays, endsOfBound } from '../cells/day-cells.ts';
import { newCells, repeatingColumns, sharedStates, traitCells } from '../cells/further-cells.ts';
import { displacedBy, modelRowFor } from '../cells/model-row.ts';
import { latestCells } from '../cells/release-cell.ts';
import { withoutSuffix } from '../cells/release-remark.ts';
import {
  currentCells,
  formerCells,
  noLongerCurrent,
  remarked,
  struckLike,
  withCurrentRelease,
} from '../cells/remarks.ts';
import { type StateTexts, stateTexts } from '../cells/state-cells.ts';
import {
  clonedLabel,
  keepsNewestWords,
  plainLabel,
  unwritable,
  withoutLines,
  withoutNewest,
} from '../cells/version-cell.ts';
import { type Cells, rawIn } from '../markdown/table.ts';
import type { RowEdit, TableEdit } from '../plan/row-edit.ts';
import { digitsFor, replaceDigits } from '../read/label.ts';
import { lowerBound, namesVersions, type Row, rangeOf, suffixOf, upperBound } from '../read/row.ts';
import type { VersionTable } from '../read/version-table.ts';
import { wordedStates, wordsBeside } from '../read/worded-states.ts';
import type { WantedLine } from '../wanted.ts';
import { placing } from './position.ts';
import type { DraftRow } from './splice.ts';

/** The rows of the new table in their order, or what could not be written and why. */
export type WrittenRows = { readonly rows: readonly DraftRow[]; readonly problems: readonly Problem[] };

/** What the policy says of days and of latest releases. */
type WrittenBy = Pick<DocumentRules, 'dates' | 'latest'>;

type WrittenRow = { readonly row: DraftRow | null; readonly problems: readonly Problem[] };

/** Writes an edit into cells and puts the new rows in their places. */
export function writeRows(table: VersionTable, edit: TableEdit, rules: WrittenBy): WrittenRows {
  const displaced = displacedBy(edit.added[0], table);
  const old = table.rows.map((row) => writeOld(row, displaced, table, edit, rules));
  const positionOf = placing(table, edit.editOf);
  const added = edit.added.map((line) => ({ place: positionOf(line), ...writeNew(line, table, edit) }));
  const byPlace = groupBy(added, ({ place }) => place);
  const rows: DraftRow[] = [];
  for (let index = 0; index <= table.rows.length; index++) {
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
  row: Row,
  displaced: Row | null,
  table: VersionTable,
  { added: [newest], editOf }: TableEdit,
  rules: WrittenBy,
): WrittenRow {
  const edit = editOf(row);
  if (edit.kind === 'remove') return { row: null, problems: [] };
  const raw = rawIn(row, table.candidate.version);
  const version = versionAfter(row, raw, edit);
  if (version === null) return { row: null, problems: [unwritable(row, table)] };
  const { tier, promoted: isPromoted = false } = edit.kind === 'change' ? edit : {};
  const shown = tier === undefined ? version : struckLike(version, tier, table);
  const marked = remarked(row, tier === null ? withoutNewest(shown) : shown, displaced, table);
  const isFormer = row === displaced && tier === undefined;
  const states = tier === undefined ? nothing : changedStates(row, tier, isPromoted, table);
  const change = isPromoted ? 'promotion' : tier === undefined ? 'none' : 'states';
  const cells = new Map([
    ...(marked === raw ? [] : [[table.candidate.version, marked] as const]),
    ...(isFormer ? formerState(row.stateRaw, table) : []),
    ...formerCells(row, newest, table),
    ...changedDays(row, change, rules.dates, table, row === displaced),
    ...endsOfBound(row, edit.kind === 'change' ? edit.digits : undefined, table),
    ...latestCells(row, table, rules.latest),
    ...states.cells,
    ...traitCells(row, table),
  ]);
  return { row: inDocument({ row, isNew: false, cells }), problems: states.problems };
}

/** A row that another one was expanded into is written over that one, or beside it. */
function inDocument(row: DraftRow): DraftRow {
  const expansion = row.row?.expansion;
  if (expansion === undefined) return row;
  const { of, isNew, cells } = expansion;
  return { row: of, isNew, cells: new Map([...cells, ...row.cells]) };
}

/** The cell of a state that called its row the current one, in a row that is not the newest. */
function formerState(raw: string, table: VersionTable): readonly (readonly [number, string])[] {
  const text = noLongerCurrent(raw, table);
  return text === null ? [] : [[table.candidate.state, text]];
}

const nothing: StateTexts = { cells: new Map(), problems: [] };

/** The texts of another tier in every column that is not true of it. */
function changedStates(row: Row, tier: string | null, isPromoted: boolean, table: VersionTable): StateTexts {
  const columns = table.states.filter((column) => isPromoted || !column.satisfies(row, tier));
  const states = stateTexts(columns, tier, row, row.names[0]?.line ?? null, table);
  const again = repeated(states.cells, table);
  const words = wordsBeside(states.cells.get(table.candidate.state), table);
  const cells = [
    ...unsaid(row, table),
    ...sharedStates(table, tier, row),
    ...words,
    ...states.cells,
    ...again,
  ];
  return { ...states, cells: new Map(cells) };
}

/** Blanks for words that tell a state of their own, which the row has no longer. */
function unsaid(row: Row, table: VersionTable): readonly (readonly [number, string])[] {
  const known = new Set(table.states.map(({ index }) => index));
  const columns = namesVersions(row)
    ? [...wordedStates(table).keys()].filter((column) => !known.has(column))
    : [];
  return columns.flatMap((column) => (rawIn(row, column) === '' ? [] : [[column, ''] as const]));
}

/** The state once more, in the columns that repeat it. */
function repeated(cells: Cells, table: VersionTable): Cells {
  const state = cells.get(table.candidate.state);
  return new Map(state === undefined ? [] : repeatingColumns(table).map((column) => [column, state]));
}

/** The Markdown of an old row's version cell after the edit; null when a number cannot be found in it. */
function versionAfter(row: Row, raw: string, edit: RowEdit): string | null {
  if (edit.kind !== 'change') return raw;
  const start = rangeOf(row)?.from ?? lowerBound(row)?.bound ?? upperBound(row)?.bound;
  if (start !== undefined) {
    const end = replaced(raw, rangeOf(row)?.to.digits ?? '', edit.to);
    return end === null ? null : replaced(end, start.digits, edit.digits);
  }
  const [name] = row.names;
  if (name === undefined) return raw;
  if (edit.without !== undefined) return withoutLines(raw, edit.without);
  if (!edit.promoted) return replaced(raw, name.label.digits, edit.digits);
  const digits = name.line === null ? undefined : digitsFor(name.label, name.line);
  return replaced(withoutSuffix(raw, suffixOf(row)), name.label.digits, digits);
}

/** Digits that grew to name one release stand without the wildcard that was behind the shorter ones. */
function replaced(raw: string, from: string, to: string | undefined): string | null {
  if (to === undefined || to === from) return raw;
  const isExact = to.split('.').length > Math.max(2, from.split('.').length);
  const form = isExact ? raw.replace(/(?<=\d)(?:\.[xyzXYZ*])+/gu, '') : raw;
  return replaceDigits(form, from, to);
}

function writeNew(line: WantedLine, table: VersionTable, edit: TableEdit): WrittenRow {
  const source = modelRowFor(line, table);
  const states = stateTexts(table.states, line.tier, source, line, table);
  if (states.problems.length > 0) return { row: null, problems: states.problems };
  const raw = rawIn(source, table.candidate.version);
  const isNewest = line === table.wanted.lines[0];
  const keepsWords = keepsNewestWords(line, table);
  const label = source === null ? plainLabel(line) : clonedLabel(source, raw, line, keepsWords);
  if (source !== null && label === null) return { row: null, problems: [unwritable(source, table)] };
  const shown = struckLike(label ?? '', line.tier, table);
  const former = isNewest ? [] : formerState(states.cells.get(table.candidate.state) ?? '', table);
  const told = [...states.cells].map(
    ([column, text]) => [column, withCurrentRelease(text, rawIn(source, column), line, table)] as const,
  );
  const own = new Map([[table.candidate.version, shown], ...told, ...former]);
  const further = newCells(table, line, source, isOnlySuccessor(line, source, table, edit));
  const moved = isNewest ? currentCells(line, table) : [];
  const words = wordsBeside(states.cells.get(table.candidate.state), table);
  const beside = [...words].filter(([column]) => !own.has(column));
  const cells = new Map([...own, ...further, ...beside, ...repeated(own, table), ...moved]);
  return { row: { row: source ?? table.rows[0] ?? null, isNew: true, cells }, problems: [] };
}

/** Whether the only new line takes the place of a row that goes. */
function isOnlySuccessor(
  { tier }: WantedLine,
  source: Row | null,
  { vocabulary }: VersionTable,
  { added, editOf }: TableEdit,
): boolean {
  if (source === null) return false;
  const isReplaced = editOf(source).kind === 'remove' && vocabulary.satisfies(source, tier);
  return added.length === 1 && tier !== null && isReplaced;
}
