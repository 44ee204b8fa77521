import type { Root } from 'mdast';
import type { DocumentRules } from '../../policy/policy.ts';
import type { Place } from '../../problem/problem.ts';
import { beginningsOf } from '../../release/interval.ts';
import { compareNumbers } from '../../release/version.ts';
import { rememberedOf } from '../../remember.ts';
import { textIn } from '../markdown/table.ts';
import type { Wanted, WantedLine } from '../wanted.ts';
import { type DayColumn, dayColumns } from './day-column.ts';
import { futureDay } from './day-in-cell.ts';
import { learnedStates } from './learned-states.ts';
import { locateTable } from './locate.ts';
import type { ToldRows } from './open-ends.ts';
import {
  highest,
  highestOf,
  isNewest,
  isRest,
  lowestOf,
  type Row,
  rangeOf,
  scopeOf,
  upperBound,
} from './row.ts';
import { countRows, readRows } from './rows.ts';
import { findSpeakers, type Speakers } from './speakers.ts';
import { furtherColumn, mainColumn, type StateColumn } from './state-column.ts';
import type { Candidate } from './table-columns.ts';
import { tierColumns } from './tier-columns.ts';
import { headingOf, learnVocabulary, type Status, type Vocabulary } from './vocabulary.ts';

/** Everything the rewriting looks at: the table as it stands, and what is wanted of it. */
export type VersionTable = {
  readonly path: string;
  readonly text: string;
  readonly candidate: Candidate;
  readonly rows: readonly Row[];
  readonly speakers: Speakers;
  /** The columns of states, the one that says whether a line is supported at all first. */
  readonly states: readonly StateColumn[];
  /** Columns of states of which it cannot be told which tier is theirs. */
  readonly unclear: readonly number[];
  readonly days: readonly DayColumn[];
  /** What the rows say in all of these columns together. */
  readonly vocabulary: Vocabulary;
  readonly wanted: Wanted;
  readonly order: 'newest first' | 'oldest first';
  /** How many rows name each line, or a part of it; pre-releases do not count. */
  readonly rowCounts: ReadonlyMap<WantedLine, number>;
  /** The highest version any row names; empty when no row names one. */
  readonly newestListed: readonly number[];
};

/** Reads the chosen table against what is wanted. */
export function readVersionTable(
  path: string,
  text: string,
  located: Candidate,
  wanted: Wanted,
  given: Readonly<Record<string, string>>,
): VersionTable {
  const first = readRows(located, wanted);
  const learned = learnedStates(located, first, wanted);
  const candidate = learned === null ? located : { ...located, state: learned.state };
  const states = { ...learned?.states, ...given };
  const read = learned === null ? first : readRows(candidate, wanted);
  const { main, tierOf, unclear } = tierColumns(candidate, read, findSpeakers(read, wanted), wanted);
  const chosen = { ...candidate, state: main };
  const rows = main === candidate.state ? read : readRows(chosen, wanted);
  const speakers = findSpeakers(rows, wanted);
  const vocabulary = learnVocabulary(rows, speakers, wanted, states, headingOf(candidate.table, main));
  const further = [...tierOf].map(([index, tier]) =>
    furtherColumn({ index, tier, table: candidate.table, rows, speakers, wanted, states }),
  );
  return {
    path,
    text,
    candidate: chosen,
    rows,
    speakers,
    states: [mainColumn(main, candidate.table, vocabulary, wanted), ...further],
    unclear,
    days: dayColumns(chosen, wanted, rows, [main, ...tierOf.keys()], toldBy(rows, vocabulary)),
    vocabulary: inEveryColumn(vocabulary, further),
    wanted,
    order: orderOf(rows),
    rowCounts: countRows(rows),
    newestListed: highest(rows.map(highestOf)),
  };
}

function toldBy(rows: readonly Row[], { statusOf }: Vocabulary): ToldRows {
  const having = (status: Status) => rows.filter((row) => statusOf(row) === status);
  return { supported: having('supported'), ended: having('ended') };
}

/** The version table of a document that an edit was made in, whatever its rows say now; null where it is not found. */
export function versionTableIn(
  root: Root,
  text: string,
  path: string,
  wanted: Wanted,
  { table, states }: Pick<DocumentRules, 'table' | 'states'>,
): VersionTable | null {
  const located = locateTable(root, text, { path, table, adopt: true, states });
  if (!located.ok || located.value === null) return null;
  return readVersionTable(path, text, located.value, wanted, states);
}

/** A row is true of a tier when all of its columns of states are. */
function inEveryColumn(main: Vocabulary, further: readonly StateColumn[]): Vocabulary {
  const satisfies = (row: Row, tier: string | null) =>
    main.satisfies(row, tier) && further.every((column) => column.satisfies(row, tier));
  return { ...main, satisfies };
}

/** Whether the row's state is not yet what the policy says of this line. */
export function isWrong(line: WantedLine, { speakers, vocabulary }: VersionTable): boolean {
  const row = speakers.of(line);
  if (row === null) return line.tier !== null;
  return !vocabulary.satisfies(row, line.tier);
}

/** The lines a row speaks for without saying what is wanted of them. */
export function wrongLines(row: Row, table: VersionTable): readonly WantedLine[] {
  return table.speakers.linesOf(row).filter((line) => isWrong(line, table));
}

/** The line inside which a range begins and ends, `1.6.0 - 1.6.9`; null without one. */
export function lineAround(row: Row, { wanted }: VersionTable): WantedLine | null {
  const range = rangeOf(row);
  if (range === null) return null;
  const known = linesByName(wanted.lines);
  const { from, to } = range;
  const shared = beginningsOf(from.numbers).filter((name) => beginningsOf(to.numbers).includes(name));
  const outer = shared.filter((name) => name !== from.numbers.join('.') && name !== to.numbers.join('.'));
  return outer.flatMap((name) => known.get(name) ?? [])[0] ?? null;
}

const linesByName = rememberedOf(
  (lines: readonly WantedLine[]) => new Map(lines.map((line) => [line.line.numbers.join('.'), line])),
);

/** Whether a line is newer than everything that the rows name. */
export function isNewerThanAll({ line }: WantedLine, { newestListed }: VersionTable): boolean {
  return compareNumbers(line.numbers, newestListed) > 0;
}

/** Whether a row names, as its first version, the newest that any row names. */
export function namesNewest({ names: [name] }: Row, { newestListed }: VersionTable): boolean {
  return name !== undefined && compareNumbers(name.label.numbers, newestListed) === 0;
}

/** The column of days in this place. */
export function dayColumnAt(column: number, { days }: VersionTable): DayColumn | undefined {
  return days.find(({ index }) => index === column);
}

/** Whether a column is one of states. */
export function isStateColumn(column: number, { states }: VersionTable): boolean {
  return states.some(({ index }) => index === column);
}

/** The table as if these were its rows. */
export function withRows(table: VersionTable, all: readonly Row[]): VersionTable {
  const rows = all.map((row, index) => ({ ...row, index }));
  return {
    ...table,
    rows,
    speakers: findSpeakers(rows, table.wanted),
    rowCounts: countRows(rows),
    newestListed: highest(rows.map(highestOf)),
  };
}

/** Where a row stands, with its text. */
export function placeOf(row: Row, { path, text }: VersionTable): Place {
  return { path, line: row.line, source: text.slice(row.start, row.end) };
}

/** What a reader sees in the version cell. */
export function versionText(row: Row, { candidate }: VersionTable): string {
  return textIn(row, candidate.version);
}

/**
 * The direction of the named rows. One or two of them say little: the table is newest first then, unless a
 * catch-all stands above them, or there is none and the two rise.
 */
function orderOf(rows: readonly Row[]): VersionTable['order'] {
  const named = rows.filter((row) => lowestOf(row) !== null);
  const placed = named.length > 2 ? named : rows.filter((row) => rankOf(row) !== null);
  const falls = countPairs(placed, (order) => order < 0);
  const rises = countPairs(placed, (order) => order > 0);
  if (named.length > 2) return rises > falls ? 'oldest first' : 'newest first';
  const catchAlls = rows.filter((row) => upperBound(row) !== null || isRest(row));
  const [first] = catchAlls;
  if (first === undefined) return rises > falls ? 'oldest first' : 'newest first';
  return first.index < (placed[0]?.index ?? -1) ? 'oldest first' : 'newest first';
}

function countPairs(named: readonly Row[], isCounted: (order: number) => boolean): number {
  return named.filter((row, index) => {
    const previous = named[index - 1];
    if (previous === undefined) return false;
    return isCounted(compareNumbers(rankOf(row) ?? [], rankOf(previous) ?? []));
  }).length;
}

/** Where a row belongs among the others: by the lowest version it names, and "Latest" above them all. */
function rankOf(row: Row): readonly number[] | null {
  return isNewest(row) && scopeOf(row).length === 0 ? [Infinity] : lowestOf(row);
}

/** The columns beside the version and the states, by index. */
export const furtherColumns = rememberedOf(({ candidate, states }: VersionTable): readonly number[] => {
  const known = new Set([candidate.version, ...states.map(({ index }) => index)]);
  return [...candidate.table.header.cells.keys()].filter((column) => !known.has(column));
});

/** Those that hold no days either. */
export const plainColumns = rememberedOf((table: VersionTable): readonly number[] => {
  const dated = new Set(table.days.map(({ index }) => index));
  return furtherColumns(table).filter((column) => !dated.has(column));
});

/** Whether a cell beside the version holds a day that is still to come. */
export function hasDayToCome(row: Row, { candidate, wanted }: VersionTable): boolean {
  return row.cells.some(
    ({ text }, index) => index !== candidate.version && futureDay(text, wanted.day) !== null,
  );
}
