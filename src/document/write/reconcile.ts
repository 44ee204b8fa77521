import type { DocumentRules } from '../../policy/policy.ts';
import { parseNumbers } from '../../release/interval.ts';
import { compareNumbers } from '../../release/version.ts';
import {
  type Entry,
  floorOf,
  isBranch,
  isUnread,
  lineOf,
  lowerBound,
  meansNewest,
  rangeOf,
} from '../read/row.ts';
import { isWrong, type Survey } from '../read/survey.ts';
import type { WantedLine } from '../wanted.ts';
import { ambiguities } from './ambiguities.ts';
import { arrange } from './arrange.ts';
import { brokenPromises } from './broken-promises.ts';
import { concreteRows } from './concrete.ts';
import { blurredDays, changedDays, unclearDays } from './day-cells.ts';
import type { Drafting } from './draft.ts';
import { clonedDigits } from './label-cell.ts';
import { boundChanges, type FinalRow, type Movement } from './moved-bounds.ts';
import { type RangeChange, rangeChanges, spanOf } from './ranges.ts';
import { refusals } from './refusals.ts';
import { latestCells } from './release-cell.ts';
import { isStale, type RowEdit, relabelled } from './row-edit.ts';
import { decideRows, listsNewestByName, type Rows } from './rows.ts';
import { templateFor } from './template-row.ts';

/**
 * What the table should look like: the rows that stay, with the cells that change, and the new ones in their places.
 * Nothing is wrong: unchanged. Something cannot be said in this table: refused, with the reasons.
 */
export function reconcile(table: Survey, rules: DocumentRules): Drafting {
  const concrete = rules.rows === 'concrete' ? concreteRows(table, rules.ended) : null;
  if (concrete === null) return draftOf(table, rules, null);
  if (!('table' in concrete)) return { kind: 'refused', problems: concrete };
  const drafting = draftOf(concrete.table, rules, concrete.gone);
  return drafting.kind === 'draft' ? { ...drafting, draft: concrete.restore(drafting.draft) } : drafting;
}

/** `gone` are the lowest versions of rows that went before; with them an edit is needed in any case. */
function draftOf(table: Survey, rules: DocumentRules, gone: Movement['gone'] | null): Drafting {
  const ranges = rangeChanges(table);
  const { changes } = ranges;
  const isSynced = rules.dates === 'sync';
  const refused = [
    ...refusals(table, ranges, rules.rows),
    ...(isSynced ? unclearDays(table, table.wanted.lines) : []),
  ];
  if (refused.length > 0) return { kind: 'refused', problems: refused };
  if (gone === null && !needsEdit(table, changes, rules)) return latestOnly(table, rules);
  const hindered = ambiguities(table);
  if (hindered.length > 0) return { kind: 'refused', problems: hindered };
  const rows = decideRows(table, changes, rules.ended);
  const broken = brokenPromises(table, rows, changes);
  if (broken.length > 0) return { kind: 'refused', problems: broken };
  const unclear = unclearDays(table, rows.added);
  if (unclear.length > 0) return { kind: 'refused', problems: unclear };
  const bounds = boundChanges(table, movementOf(table, rows, changes, gone ?? []));
  const arranged = arrange(table, { ...rows, ranges: changes, bounds, rules });
  if (arranged.problems.length > 0) return { kind: 'refused', problems: arranged.problems };
  const blurred = blurredDays(table, arranged.rows);
  if (blurred.length > 0) return { kind: 'refused', problems: blurred };
  return { kind: 'draft', draft: { rows: arranged.rows } };
}

function needsEdit(table: Survey, ranges: readonly RangeChange[], rules: DocumentRules): boolean {
  const { dates, rows } = rules;
  if (rows !== 'concrete' && isOfBranches(table)) return false;
  if (ranges.length > 0 || table.wanted.lines.some((line) => isWrong(line, table))) return true;
  if (isUnnamed(table.wanted.lines[0], table)) return true;
  return table.entries.some((entry) => {
    const line = lineOf(entry);
    if (isStale(entry, table) || changedDays(entry, 'none', dates, table).size > 0) return true;
    return line !== null && relabelled(entry, line, table) !== null;
  });
}

/** The table with no more than its latest releases moved on, where it is true otherwise. */
function latestOnly(table: Survey, { latest }: DocumentRules): Drafting {
  const rows = table.entries.map((entry) => {
    return { entry, isNew: false, cells: latestCells(entry, table, latest) };
  });
  return rows.some(({ cells }) => cells.size > 0)
    ? { kind: 'draft', draft: { rows } }
    : { kind: 'unchanged' };
}

/** A table of nothing but branches says nothing of releases. */
function isOfBranches({ entries }: Survey): boolean {
  return entries.some(isBranch) && entries.every((entry) => isBranch(entry) || isUnread(entry));
}

/** Whether only a word such as "Latest" speaks for the newest line in a table that names its lines all the same. */
function isUnnamed(newest: WantedLine | undefined, table: Survey): boolean {
  if (newest === undefined || newest.tier === null) return false;
  const speaker = table.speakers.of(newest);
  return speaker !== null && meansNewest(speaker) && listsNewestByName(table);
}

/** What the bounds must know: the rows that will stand, those that went, and the ended lines that got none. */
function movementOf(
  table: Survey,
  rows: Rows,
  ranges: readonly RangeChange[],
  gone: Movement['gone'],
): Movement {
  const old = table.entries.flatMap((entry) => finalRow(entry, rows.editOf(entry), ranges) ?? []);
  const added = rows.added.map((line): FinalRow => newRow(line, table));
  const taken = new Set(ranges.flatMap((change) => change.takes));
  return {
    final: [...old, ...added],
    gone: [
      ...gone,
      ...table.entries.flatMap((entry) => goneFloor(entry, rows.editOf(entry), ranges)),
      ...ranges.flatMap((change) => leftBehind(change, table)),
    ],
    passedOver: table.wanted.lines.filter(
      (line) =>
        line.tier === null &&
        !rows.ended.has(line) &&
        !taken.has(line) &&
        table.newestListed.length > 0 &&
        compareNumbers(line.line.numbers, table.newestListed) > 0,
    ),
  };
}

function newRow(line: WantedLine, table: Survey): FinalRow {
  const digits = clonedDigits(templateFor(line, table), line);
  return { digits, numbers: parseNumbers(digits), lines: [line], isNew: true };
}

function finalRow(entry: Entry, edit: RowEdit, ranges: readonly RangeChange[]): FinalRow | null {
  if (edit.kind === 'drop') return null;
  const digits = finalDigits(entry, edit, ranges);
  if (digits === null) return null;
  const lines = entry.names.flatMap(({ line }) => line ?? []);
  return { digits, numbers: parseNumbers(digits), lines, isNew: false };
}

/** The digits of the lowest version a row names after the edit. */
function finalDigits(entry: Entry, edit: RowEdit, ranges: readonly RangeChange[]): string | null {
  const start = rangeOf(entry)?.from ?? lowerBound(entry)?.bound;
  if (start !== undefined) return spanOf(entry, ranges)?.from ?? start.digits;
  if (edit.kind === 'change' && edit.digits !== undefined) return edit.digits;
  const without = edit.kind === 'change' ? (edit.without ?? []) : [];
  const left = entry.names.filter((name) => !without.includes(name));
  const [lowest] = [...left].sort((a, b) => compareNumbers(a.label.numbers, b.label.numbers));
  return lowest?.label.digits ?? null;
}

/** The lines that a raised lower end leaves behind. */
function leftBehind({ entry, from }: RangeChange, { speakers }: Survey): readonly (readonly number[])[] {
  const floor = from === null ? [] : parseNumbers(from);
  return speakers
    .linesOf(entry)
    .map(({ line }) => line.numbers)
    .filter((numbers) => compareNumbers(numbers, floor) < 0);
}

/**
 * The lower end a row had, when the row goes or that end moves; of lines that go with it their newest releases as well,
 * which a bound such as `< 0.1` beneath `0.x` does not hold.
 */
function goneFloor(
  entry: Entry,
  edit: RowEdit,
  ranges: readonly RangeChange[],
): readonly (readonly number[])[] {
  const floor = floorOf(entry);
  if (floor === null) return [];
  if (edit.kind === 'drop') return [floor, ...entry.names.flatMap(({ line }) => newestOf(line))];
  const after = finalDigits(entry, edit, ranges);
  const moved = after === null || compareNumbers(parseNumbers(after), floor) !== 0;
  return moved ? [floor] : [];
}

function newestOf(line: WantedLine | null): readonly (readonly number[])[] {
  return line === null ? [] : [line.line.latest.version.numbers];
}
