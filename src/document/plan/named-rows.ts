import type { DocumentRules } from '../../policy/policy.ts';
import { compareNumbers } from '../../release/version.ts';
import { mostEndedRows } from '../read/ended.ts';
import {
  highestOf,
  isCoarse,
  isPreRelease,
  lineOf,
  lowestOf,
  meansNewest,
  type Row,
  rangeOf,
} from '../read/row.ts';
import { isWrong, type VersionTable } from '../read/version-table.ts';
import type { WantedLine } from '../wanted.ts';
import { boundFor, type StandingVersions } from './catch-alls.ts';
import { endedLinesKept } from './ended-rows.ts';
import { isListOfSupported } from './habit.ts';
import { isRevivedWhole } from './mixed.ts';
import { type RangeChanges, standingSpans } from './ranges.ts';
import { editOf, type RowEdit } from './row-edit.ts';

/** The rows that name lines, after the edit. */
export type RowDecisions = {
  readonly editOf: (row: Row) => RowEdit;
  /** Lines that get a row of their own, newest first. */
  readonly added: readonly WantedLine[];
  /** Ended lines that keep or get a row. */
  readonly kept: ReadonlySet<WantedLine>;
};

/** Decides which lines are listed one by one after the edit, and what becomes of each old row. */
export function decideRows(
  table: VersionTable,
  ranges: RangeChanges,
  rule: DocumentRules['ended'],
): RowDecisions {
  const changes = [...ranges.values()];
  const taken = new Set(changes.flatMap(({ takes }) => takes));
  const restated = new Set<Row | null>(
    changes.filter(({ edit }) => edit.tier !== undefined).map(({ row }) => row),
  );
  const supported = table.wanted.lines.filter(
    (line) => line.tier !== null && !taken.has(line) && isListedOneByOne(line, restated, table),
  );
  const named = supported.map(({ line }) => line.latest.version.numbers);
  const spent = spentRanges(table, ranges, named);
  const written = rule === null ? writtenCoarse(table) : [];
  const standing = [...named, ...standingCoarse(table), ...written, ...standingSpans(table, ranges, spent)];
  const isRestated = (line: WantedLine) => restated.has(table.speakers.of(line));
  const isKept = (line: WantedLine) => !taken.has(line) && !isRestated(line);
  const kept = new Set([...endedLinesKept(table, standing, rule)].filter(isKept));
  const isSelective = isListOfSupported(table, rule);
  const context = { table, taken, spent, kept, isSelective, standing };
  const edits = new Map(table.rows.map((row) => [row, editOf(row, context)]));
  const listed = new Set(table.rows.flatMap((row) => linesLeft(row, edits.get(row))));
  const wished = new Set([...supported, ...kept]);
  const added = table.wanted.lines.filter((line) => !listed.has(line) && wished.has(line));
  return { editOf: (row) => edits.get(row) ?? { kind: 'stay' }, added, kept };
}

/** The lowest versions of coarse rows that hold supported lines: what ends above them cannot fold past them. */
function standingCoarse({ rows, speakers }: VersionTable): StandingVersions {
  return rows
    .filter(isCoarse)
    .filter((row) => speakers.linesOf(row).some(({ tier }) => tier !== null))
    .map((row) => lowestOf(row) ?? []);
}

/**
 * The lowest versions of coarse rows that people wrote for what has ended, `1.x` above `< 1.0`: while the table lists few
 * ended lines, none folds past them.
 */
function writtenCoarse(table: VersionTable): StandingVersions {
  const { rows, vocabulary, wanted, newestListed } = table;
  const ended = rows.filter((row) => isCoarse(row) && vocabulary.statusOf(row) === 'ended');
  const lines = wanted.lines.filter(
    ({ tier, line }) =>
      tier === null && ended.every((row) => compareNumbers(line.numbers, highestOf(row) ?? []) > 0),
  );
  return lines.length > mostEndedRows || newestListed.length === 0
    ? []
    : ended.map((row) => lowestOf(row) ?? []);
}

/** The ranges that have ended and that a catch-all beneath takes: no row that stays is between the two. */
function spentRanges(
  table: VersionTable,
  ranges: RangeChanges,
  named: readonly (readonly number[])[],
): ReadonlySet<Row> {
  const [newest] = table.wanted.lines;
  const isEnding = (row: Row) => ranges.get(row)?.edit.tier === null;
  const closed = table.rows.filter((row) => rangeOf(row) !== null);
  const ended = closed.filter(isEnding);
  const staying = closed.filter((row) => !isEnding(row) && table.vocabulary.statusOf(row) === 'ended');
  const standing = [...named, ...staying.flatMap((row) => [lowestOf(row) ?? []])];
  return new Set(
    ended.filter((row) => {
      const isLast = newest !== undefined && table.speakers.of(newest) === row;
      return !isLast && boundFor(lowestOf(row) ?? [], standing, table) !== null;
    }),
  );
}

/** Whether a supported line has, or must get, a row that names it. */
function isListedOneByOne(line: WantedLine, restated: ReadonlySet<Row | null>, table: VersionTable): boolean {
  const speaker = table.speakers.of(line);
  if (speaker === null) return true;
  if (restated.has(speaker) || isRevivedWhole(speaker, table)) return false;
  if (meansNewest(speaker)) return isWrong(line, table) || listsNewestByName(table);
  const isOwn = speaker.names.some((name) => name.line === line);
  return isOwn || isWrong(line, table);
}

/**
 * Beside "Latest", a table may still name the newest line, as it names or must now name others; one that names only its
 * LTS lines, or a supported line that outlived newer ones, does not.
 */
export function listsNewestByName(table: VersionTable): boolean {
  const { rows, vocabulary, wanted } = table;
  const ended = wanted.lines.find(({ tier }) => tier === null)?.line.numbers ?? [];
  const isPlain = ({ tier, lts, line }: WantedLine) =>
    !lts && (tier === null || compareNumbers(line.numbers, ended) > 0);
  const names = (row: Row) => {
    const line = lineOf(row);
    return line !== null && isPlain(line) && vocabulary.statusOf(row) === 'supported';
  };
  return (
    rows.some(names) ||
    wanted.lines.slice(1).some((line) => line.tier !== null && !line.lts && isWrong(line, table))
  );
}

function linesLeft(row: Row, edit: RowEdit | undefined): readonly WantedLine[] {
  if (edit === undefined || edit.kind === 'remove') return [];
  if (isPreRelease(row) && !(edit.kind === 'change' && edit.promoted)) return [];
  const without = edit.kind === 'change' ? (edit.without ?? []) : [];
  return row.names.filter((name) => !without.includes(name)).flatMap((name) => name.line ?? []);
}
