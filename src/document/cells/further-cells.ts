import { parseNumbers, startsWith } from '../../release/interval.ts';
import { compareNumbers } from '../../release/version.ts';
import { remembered, rememberedOf } from '../../remember.ts';
import { type Cells, rawIn, textIn } from '../markdown/table.ts';
import { callsCurrent, callsPrevious, withoutAsides } from '../read/current.ts';
import { boundBelow, replaceDigits } from '../read/label.ts';
import { lineOf, type Name, namesVersions, type Row } from '../read/row.ts';
import { readState } from '../read/state.ts';
import { commonText, textOfAll } from '../read/table-columns.ts';
import { holdsOnlyStates } from '../read/tier-columns.ts';
import { isReleaseHeader } from '../read/tier-header.ts';
import { traitColumns } from '../read/trait-columns.ts';
import {
  dayColumnAt,
  furtherColumns,
  isNewerThanAll,
  namesNewest,
  plainColumns,
  type VersionTable,
} from '../read/version-table.ts';
import { platformHeader } from '../read/version-words.ts';
import { wordedStates } from '../read/worded-states.ts';
import type { WantedLine } from '../wanted.ts';
import { isDue, newDays } from './day-cells.ts';
import { releaseCell } from './release-cell.ts';

/** A version and nothing else, `2.1.0`, and a name or link that may hold one, `stable-2.1`. */
const bareVersion = /^`?v?\d+(?:\.\d+)*`?$/u;
const plainName = /^(?:`?[\w./*-]+`?|\[[^\]]+\]\([^)\s]+\))$/u;

/**
 * The Markdown of a new row's further cells, by column: a second state that all rows of its state share, a date the
 * policy knows, what the nearest rows agree on, a branch or link whose pattern is plain; where the row takes the place of
 * `source` (`isOnlySuccessor`), its remarks. Empty where only a person knows.
 */
export function newCells(
  table: VersionTable,
  line: WantedLine,
  source: Row | null,
  isOnlySuccessor = false,
): Cells {
  const shared = sharedStates(table, line.tier, source);
  const days = newDays(table, line, source);
  const traits = traitColumns(table);
  return new Map(
    furtherColumns(table).map((column) => {
      const trait = traits.get(column);
      if (trait !== undefined) return [column, trait.textFor(line) ?? ''];
      const like = rawIn(source, column);
      const header = textIn(table.candidate.table.header, column);
      const pattern = isPattern(table, column) ? patternCell(like, line, source) : null;
      const slashOrder = dayColumnAt(column, table)?.slashOrder ?? null;
      const release = releaseCell(column, line, source, slashOrder, table);
      const known =
        shared.get(column) ?? release ?? days.get(column) ?? agreedText(column, line, table) ?? pattern;
      const newest = newestState(table, column, line, source);
      const isTaken = isOnlySuccessor && !isReleaseHeader(header) && isTrueOf(line, source, like);
      return [column, known ?? newest ?? (isTaken ? like : '')];
    }),
  );
}

/**
 * What the nearest rows that agree have in a column: of what a version runs on, `Java 17`, two or more rows of its major
 * version, whatever that is, else all rows of the table.
 */
function agreedText(column: number, { line }: WantedLine, { candidate, rows }: VersionTable): string | null {
  const isPlatform = platformHeader.test(textIn(candidate.table.header, column));
  const isRelated = ({ names }: Row) =>
    names.length > 0 && names.every(({ label }) => label.numbers[0] === line.numbers[0]);
  const related = isPlatform ? rows.filter(isRelated) : [];
  const own = related.length < 2 ? null : commonText(related, column);
  return own ?? textOfAll(rows, column);
}

/** The plain columns that repeat the state in every row. */
export function repeatingColumns(table: VersionTable): readonly number[] {
  const own = plainColumns(table).filter((column) => !traitColumns(table).has(column));
  return own.filter((column) =>
    table.rows.every((row) => row.stateRaw !== '' && rawIn(row, column) === row.stateRaw),
  );
}

/**
 * Whether a remark is as true of the next line: it has no number but of what holds both, "the 10.x series", and is no
 * single word, which may be a name, nor about a first release.
 */
function isTrueOf({ line }: WantedLine, source: Row | null, remark: string): boolean {
  if (!/\s/u.test(remark.trim()) || /\b(?:initial|first)\b/iu.test(remark)) return false;
  const before = source?.names[0]?.label.numbers ?? [];
  const told = withoutAsides(remark).match(/\d+(?:\.\d+)*/gu) ?? [];
  return told
    .map(parseNumbers)
    .every((numbers) => startsWith(line.numbers, numbers) && startsWith(before, numbers));
}

/**
 * Columns of states beside the main one: the text that every row of this state has there, if they agree. Where only
 * the ended rows have one ("No longer supported"), it is theirs all the same, and so is advice that each of several has,
 * where a row that ends has nothing.
 */
export function sharedStates(table: VersionTable, tier: string | null, except: Row | null): Cells {
  const { rows, columns } = rowsOfState(table)(tier);
  const shared = new Map<number, string>();
  for (const { column, texts, isState } of columns) {
    const [text, other] = texts;
    if (text === undefined || other !== undefined || text === '' || hasNumber(text)) continue;
    const isHabit = rows > 1 || yields(except?.cells[column]?.raw) || isDue(except, column, table);
    const isAdvice = rows > 1 && except?.cells[column]?.raw === '' && /\p{L}\s/u.test(text);
    const isEnd = tier === null && ((isHabit && isEndText(table, column, text)) || isAdvice);
    if (!isState(text) && !isEnd) continue;
    if (except?.cells[column]?.raw !== text || rows > 0) shared.set(column, text);
  }
  return shared;
}

/** How many rows are in a state, and the texts they have in the further columns. */
const rowsOfState = rememberedOf((table: VersionTable) => {
  const { rows, vocabulary } = table;
  const worded = wordedStates(table);
  const traits = traitColumns(table);
  const all = [...new Set([...furtherColumns(table), ...worded.keys()])];
  const columns = all
    .filter((column) => !traits.has(column))
    .map((column) => {
      const isOfStates = holdsOnlyStates(rows, column);
      return { column, isState: (text: string) => worded.get(column)?.has(text) ?? isOfStates };
    });
  return remembered((tier: string | null) => {
    const same = rows.filter(
      (row) => vocabulary.statusOf(row) !== 'unread' && vocabulary.satisfies(row, tier),
    );
    const named = same.filter(namesVersions);
    const textsIn = (column: number) => {
      const told = worded.has(column) && named.length > 0 ? named : same;
      return new Set(told.map((row) => rawIn(row, column)));
    };
    return {
      rows: same.length,
      columns: columns.map((each) => ({ ...each, texts: [...textsIn(each.column)] })),
    };
  });
});

/** The Markdown of the columns that say something else of a line than its support, where it is another one now. */
export function traitCells(row: Row, table: VersionTable): Cells {
  const line = lineOf(row);
  const cells = [...(line === null ? [] : traitColumns(table))].flatMap(([column, { textFor, isLeft }]) => {
    const text = line === null ? null : (textFor(line) ?? (isLeft(line) ? '' : null));
    return text === null || text === rawIn(row, column) ? [] : [[column, text] as const];
  });
  return new Map(cells);
}

/** Where rows of one state differ, as those with bug fixes and those without: what the newest one has, for a newer line. */
function newestState(
  table: VersionTable,
  column: number,
  line: WantedLine,
  source: Row | null,
): string | null {
  if (source === null || line.tier === null || !holdsOnlyStates(table.rows, column)) return null;
  const isSuccessor = isNewerThanAll(line, table) && namesNewest(source, table);
  const raw = rawIn(source, column);
  const isLike = table.vocabulary.satisfies(source, line.tier);
  return isSuccessor && isLike && readState(raw).kind !== 'unread' && !hasNumber(raw) ? raw : null;
}

/** Words for the end, which say the same of every line, in a column that holds no days. */
function isEndText({ days }: VersionTable, column: number, text: string): boolean {
  return days.every(({ index }) => index !== column) && readState(text).kind === 'ended';
}

/** Whether a further cell gives way to the words of one other row: an empty one, words for a state or for a place. */
function yields(raw = ''): boolean {
  if (raw === '' || callsCurrent(raw) || callsPrevious(raw)) return true;
  return !['unread', 'date', 'until'].includes(readState(raw).kind);
}

/** A day or a version is somebody's own; the number of a sign is none. */
function hasNumber(text: string): boolean {
  return /\d/u.test(text.replace(/&#\d+;/gu, ''));
}

/** The cells of a row in columns of states beside the main one, as rows that split it have them too. */
export function stateCells(table: VersionTable, row: Row): Cells {
  const columns = plainColumns(table).filter(
    (column) => row.cells[column]?.raw === row.stateRaw || holdsOnlyStates(table.rows, column),
  );
  return new Map(columns.map((column) => [column, rawIn(row, column)]));
}

/** The cells of a row that name the first release of what it holds, for a line that takes its place. */
export function releaseCells(table: VersionTable, line: WantedLine, source: Row): Cells {
  const cells = furtherColumns(table).flatMap((column): readonly (readonly [number, string])[] => {
    const like = rawIn(source, column);
    const text = bareVersion.test(like) ? patternCell(like, line, source) : null;
    return text === null ? [] : [[column, text]];
  });
  return new Map(cells);
}

/** Whether no row of a column of names goes by another number than its own. */
function isPattern({ rows }: VersionTable, column: number): boolean {
  return rows.every((row) => {
    const raw = rawIn(row, column);
    const isNamed = row.names.length === 1 && plainName.test(raw) && /\d/u.test(raw);
    return !isNamed || numbersOf(raw, row.names[0]).length > 0;
  });
}

/** Whether a cell is a name, or a link, with the number of its row and no other, as in all rows: `release/1.3`. */
export function goesByVersion(row: Row, column: number, table: VersionTable): boolean {
  const isOwn = (each: Row) => {
    const raw = rawIn(each, column);
    const own = numbersOf(raw, each.names[0]);
    return (
      plainName.test(raw) &&
      own.length > 0 &&
      !/\d/u.test(own.reduce((left, one) => left.replaceAll(one, ''), raw))
    );
  };
  return isOwn(row) && isPattern(table, column) && table.rows.some((each) => each !== row && isOwn(each));
}

/** The numbers in a cell that are those of a label, however long they are written: `2.0` beside `2.x`. */
function numbersOf(raw: string, label: Name | undefined): readonly string[] {
  const numbers = label?.label.numbers ?? [];
  const found = raw.match(/(?<![\d.])\d+(?:\.\d+)*/gu) ?? [];
  return found.filter((digits) => compareNumbers(parseNumbers(digits), numbers) === 0);
}

/**
 * A cell that holds nothing but a name with the line's number in it: `stable-3.2`, `release/3.x`, a link. A branch or
 * link for several lines is that of each of them.
 */
function patternCell(like: string, line: WantedLine, source: Row | null): string | null {
  const [own] = source?.names ?? [];
  if (own === undefined || !plainName.test(like)) return null;
  const [digits] = numbersOf(like, own);
  if (digits !== undefined && !bareVersion.test(like) && own.fit === 'coarse' && isWithin(line, own))
    return like;
  return digits === undefined
    ? null
    : replaceDigits(like, digits, boundBelow({ ...own.label, digits }, line.line.name));
}

function isWithin({ line }: WantedLine, { label }: Name): boolean {
  return startsWith(line.numbers, label.numbers);
}
