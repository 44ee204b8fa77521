import { parseNumbers } from '../../release/interval.ts';
import { newDays } from '../cells/day-cells.ts';
import { newCells, releaseCells, sharedStates, stateCells } from '../cells/further-cells.ts';
import { struckLike } from '../cells/remarks.ts';
import { boundLabel, clonedDigits, clonedLabel, dressed, plainLabel } from '../cells/version-cell.ts';
import { type Cells, rawIn, textIn } from '../markdown/table.ts';
import { coverageOf } from '../read/coverage.ts';
import { lastDay } from '../read/day-column.ts';
import { boundBelow, type Label, replaceDigits } from '../read/label.ts';
import type { Notation } from '../read/notation.ts';
import { type Expansion, type Name, type Row, upperBound } from '../read/row.ts';
import { readState } from '../read/state.ts';
import { dayColumnAt, type VersionTable } from '../read/version-table.ts';
import type { WantedLine } from '../wanted.ts';

/** A row that another one was expanded into. */
export type ExpandedRow = Row & { readonly expansion: Expansion };

/**
 * The row of `line` in the place of `origin`, written like `source`, or like the words of `origin` without one; `texts`
 * are its states that differ, by column. Null where the number of `source` cannot be replaced.
 */
export function rowOfLine(
  origin: Row,
  line: WantedLine,
  source: Row | null,
  texts: Cells,
  table: VersionTable,
): ExpandedRow | null {
  const raw = labelInPlace(origin, line, source, table);
  if (raw === null) return null;
  const label = labelOf(source === null ? line.line.name : clonedDigits(source, line), raw);
  const fit: Name['fit'] = label.numbers.length > line.line.numbers.length ? 'finer' : 'own';
  const cells = new Map([...texts, [table.candidate.version, struckLike(raw, line.tier, table)]]);
  const notation: Notation = { kind: 'lines', labels: [label], suffix: '' };
  return { ...inPlaceOf(origin, cells, table), ...coveringOf(notation), names: [{ label, fit, line }] };
}

function labelInPlace(
  origin: Row,
  line: WantedLine,
  source: Row | null,
  { candidate, wanted, rows }: VersionTable,
): string | null {
  const rawOf = (row: Row) => rawIn(row, candidate.version);
  if (source !== null) return clonedLabel(source, rawOf(source), line, line === wanted.lines[0]);
  const isV = rows.some((row) => /(?<!\p{L})v\d/u.test(textIn(row, candidate.version)));
  return dressed(rawOf(origin), `${isV ? 'v' : ''}${plainLabel(line)}`);
}

/**
 * The bound beneath a row, in the place of the same origin, with the words for what has ended: `texts`, by column. A
 * table that has such a bound shows how it is written.
 */
export function boundBeneath(above: ExpandedRow, texts: Cells, table: VersionTable): ExpandedRow | null {
  const bound = boundText(above, table);
  if (bound === null) return null;
  const { raw, digits } = bound;
  const cells = new Map([...texts, [table.candidate.version, raw]]);
  const notation: Notation = { kind: 'below', bound: labelOf(digits, raw), inclusive: false };
  return { ...inPlaceOf(above.expansion.of, cells, table), ...coveringOf(notation), names: [] };
}

type BoundText = { readonly raw: string; readonly digits: string };

function boundText(above: ExpandedRow, { rows, candidate }: VersionTable): BoundText | null {
  const rawOf = (row: Row) => rawIn(row, candidate.version);
  const like = rows.find((each) => upperBound(each)?.inclusive === false);
  const bound = like === undefined ? undefined : upperBound(like)?.bound;
  const own = above.names[0]?.label.digits ?? '';
  if (like === undefined || bound === undefined) return { raw: boundLabel(rawOf(above)), digits: own };
  const digits = boundBelow(bound, own);
  const raw = replaceDigits(rawOf(like), bound.digits, digits);
  return raw === null ? null : { raw, digits };
}

function labelOf(digits: string, raw: string): Label {
  return { digits, numbers: parseNumbers(digits), wildcard: /\d\.[xyzXYZ*]/u.test(raw) };
}

function coveringOf(notation: Notation): Pick<Row, 'notation' | 'coverage'> {
  return { notation, coverage: coverageOf(notation) };
}

/** A row with the Markdown of some cells replaced, and with the state that it says then. */
function inPlaceOf(origin: Row, cells: Cells, { candidate }: VersionTable): ExpandedRow {
  const replaced = origin.cells.map((cell, column) => {
    const raw = cells.get(column);
    return raw === undefined ? cell : { ...cell, raw, text: raw.replace(markup, '') };
  });
  const { raw = '', text = '' } = replaced[candidate.state] ?? {};
  return {
    ...origin,
    cells: replaced,
    state: readState(text, origin.slashOrder),
    stateRaw: raw,
    expansion: { of: origin, isNew: true, cells },
  };
}

const markup = /[`*~]|(?<!\w)_+|(?<!_)_+(?!\w)/gu;

/**
 * The rows with all their cells. The first that says what its origin says takes over that row and keeps its further cells;
 * others have what is known of their lines, and the states of what they were made of.
 */
export function completed(rows: readonly ExpandedRow[], table: VersionTable): readonly ExpandedRow[] {
  return rows.map((row) => {
    const { of, cells } = row.expansion;
    const isNew = rows.find((each) => each.expansion.of === of && isLike(each, table)) !== row;
    const line = row.names[0]?.line ?? null;
    const known = isNew ? furtherCells(row, line, table) : line === null ? [] : releaseCells(table, line, of);
    const days = line === null ? [] : daysOf(line, of, table);
    return { ...row, expansion: { of, isNew, cells: new Map([...known, ...days, ...cells]) } };
  });
}

/** Whether a row says what its origin says. */
function isLike(row: ExpandedRow, { vocabulary }: VersionTable): boolean {
  const { of } = row.expansion;
  if (row.names.length === 0 && of.names.length > 0) return false;
  return (vocabulary.statusOf(row) === 'ended') === (vocabulary.statusOf(of) === 'ended');
}

/** The days of a line in place of those of the row it comes from, in columns of states too. */
function daysOf(line: WantedLine, origin: Row, table: VersionTable): Cells {
  const end = lastDay(line, table.wanted.day);
  const dated = table.states
    .filter(({ index }) => dayColumnAt(index, table) !== undefined)
    .flatMap(({ index, textFor }): readonly (readonly [number, string])[] => {
      const text = textFor(line.tier, origin.index, end);
      return text === null ? [] : [[index, text]];
    });
  return new Map([...newDays(table, line, origin), ...dated]);
}

/** What a new row has in its other columns: the states of the row it was made of, and what is known of its line. */
function furtherCells(row: ExpandedRow, line: WantedLine | null, table: VersionTable): Cells {
  const { of } = row.expansion;
  const blank = table.candidate.table.header.cells.map((_, column) => [column, ''] as const);
  const states = table.states.map(({ index }) => [index, rawIn(of, index)] as const);
  const alike = isLike(row, table) ? stateCells(table, of) : [];
  const own = line === null ? sharedStates(table, null, of) : newCells(table, line, of);
  return new Map([...blank, ...own, ...alike, ...states]);
}
