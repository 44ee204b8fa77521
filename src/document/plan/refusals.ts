import type { DocumentRules } from '../../policy/policy.ts';
import { rowsToldApart } from '../../problem/document.ts';
import { firstOf } from '../../problem/list.ts';
import type { Problem } from '../../problem/problem.ts';
import {
  ambiguousDates,
  coarseRow,
  contradiction,
  finerRows,
  partOfLine,
  symbolicRows,
  tornRange,
  unreadState,
} from '../../problem/row.ts';
import { type Interval, isWithin } from '../../release/interval.ts';
import { overlapping } from '../../release/intervals.ts';
import { compareNumbers } from '../../release/version.ts';
import { textIn, textsIn } from '../markdown/table.ts';
import { contains } from '../read/coverage.ts';
import { twoReadings } from '../read/date.ts';
import { tiersLastTrue } from '../read/last-days.ts';
import { tellingColumn } from '../read/product-names.ts';
import { highestOf, isSpan, lineOf, type Name, namesVersions, type Row } from '../read/row.ts';
import { isUnknownSign } from '../read/state.ts';
import {
  isWrong,
  lineAround,
  placeOf,
  type VersionTable,
  versionText,
  wrongLines,
} from '../read/version-table.ts';
import type { WantedLine } from '../wanted.ts';
import { announcements } from './announcements.ts';
import { mixturesOf } from './mixed.ts';
import type { FollowedRanges } from './ranges.ts';

/** Everything in the table that makes an edit a guess, each with its line; empty when the table can be kept. */
export function refusals(
  table: VersionTable,
  ranges: FollowedRanges,
  rows: DocumentRules['rows'],
): readonly Problem[] {
  return [
    ...contradictions(table),
    ...overlaps(table),
    ...crowdedLines(table),
    ...partsOfLines(table),
    ...announcements(table),
    ...table.rows.flatMap((row) => unfit(row, table, ranges, rows === 'concrete')),
    ...ranges.mixed.map(({ row, lines }) =>
      tornRange(versionText(row, table), names(lines), placeOf(row, table)),
    ),
  ];
}

function names(lines: readonly WantedLine[]): readonly string[] {
  return lines.map(({ line }) => line.name);
}

/** Rows of one version that a column tells apart: what the policy says of the version cannot be said in both. */
export function toldApart(table: VersionTable): readonly Problem[] {
  const { candidate, path, states, days } = table;
  const { header, rows } = candidate.table;
  const known = [...states, ...days].map(({ index }) => index);
  const column = tellingColumn(candidate, known);
  if (column === null) return [];
  const names = new Set(textsIn(rows, column).filter((name) => name !== ''));
  return [rowsToldApart(path, header.line, textIn(header, column), [...names])];
}

/** The same versions twice, in different states. */
function contradictions(table: VersionTable): readonly Problem[] {
  const found = repeatingRows(table).flatMap(({ row, first }) =>
    first.stateRaw === row.stateRaw
      ? []
      : [contradiction(versionText(row, table), first.line, placeOf(row, table))],
  );
  const apart = found.length === 0 ? [] : toldApart(table);
  return apart.length > 0 ? apart : found;
}

/** Rows that name the versions of an earlier one, with the first that did. */
export function repeatingRows(table: VersionTable): readonly { readonly row: Row; readonly first: Row }[] {
  const known = new Map<string, Row>();
  return releaseRows(table).flatMap((row) =>
    row.names.flatMap(({ label: { digits } }) => {
      const first = known.get(digits);
      if (first === undefined) known.set(digits, row);
      return first === undefined ? [] : [{ row, first }];
    }),
  );
}

/** The rows of releases; several pre-releases of one line are no repetition. */
function releaseRows({ rows }: VersionTable): readonly Row[] {
  return rows.filter(namesVersions);
}

/** Exceptions inside a line: 2.3.x is supported but 2.3.0 is not, or several exact releases of one line. */
function crowdedLines(table: VersionTable): readonly Problem[] {
  const rows = new Map<WantedLine, { readonly row: Row; readonly name: Name }[]>();
  for (const row of releaseRows(table)) {
    for (const name of row.names) {
      if (name.line !== null) rows.set(name.line, [...(rows.get(name.line) ?? []), { row, name }]);
    }
  }
  return [...rows].flatMap(([line, inside]) => {
    if (!inside.some(({ name }) => name.fit === 'finer') || inside.length < 2) return [];
    const [first] = inside;
    if (first === undefined || !isException(line, inside, table)) return [];
    const texts = inside.map(({ row }) => versionText(row, table));
    return [finerRows(line.line.name, texts, placeOf(first.row, table))];
  });
}

/** A range inside a line that is to change, or that promises its releases more support than the line has: `1.7.0 - 1.7.1`. */
function partsOfLines(table: VersionTable): readonly Problem[] {
  const { rows, speakers, vocabulary } = table;
  return rows.filter(isSpan).flatMap((row) => {
    const around = speakers.linesOf(row).length > 0 ? null : lineAround(row, table);
    const line = around !== null && isBelow(row, around) ? around : null;
    const isPromise = vocabulary.statusOf(row) === 'supported';
    if (line === null) return [];
    const isTrue = !isWrong(line, table) && (!isPromise || vocabulary.satisfies(row, line.tier));
    return isTrue ? [] : [partOfLine(versionText(row, table), line.line.name, placeOf(row, table))];
  });
}

/** Whether a range is of older releases than the latest one of a line. */
function isBelow(row: Row, { line: { latest } }: WantedLine): boolean {
  return compareNumbers(highestOf(row) ?? [], latest.version.numbers) < 0;
}

/** Whether rows inside one line differ from one another, or none of them speaks for its latest release. */
function isException(
  line: WantedLine,
  inside: readonly { readonly row: Row }[],
  table: VersionTable,
): boolean {
  const { statusOf, satisfies } = table.vocabulary;
  if (isWrong(line, table) || new Set(inside.map(({ row }) => statusOf(row))).size > 1) return true;
  return line.tier !== null && !inside.every(({ row }) => satisfies(row, line.tier));
}

function unfit(
  row: Row,
  table: VersionTable,
  ranges: FollowedRanges,
  isConcrete: boolean,
): readonly Problem[] {
  const wrong = wrongLines(row, table);
  if (wrong.length === 0) return [];
  const [text, place] = [versionText(row, table), placeOf(row, table)];
  if (table.vocabulary.statusOf(row) === 'unread')
    return isReplaced(row, table) ? [] : [unreadText(row, table)];
  const [mixture] = mixturesOf(row, table, ranges.mixed, isConcrete);
  switch (mixture) {
    case 'long':
      return [tornRange(text, names(wrong), place)];
    case 'words':
      return [symbolicRows(text, names(wrong), place)];
    case 'coarse':
      return [coarseRow(text, split(table.speakers.linesOf(row)), place)];
    default:
      return [];
  }
}

/**
 * Whether the text of a row is none of those the policy defines for all that a released line can be, or one that left it
 * open what the line would be, be it by a sign, while it was not released.
 */
function isReplaced(row: Row, { vocabulary, rows, speakers, wanted }: VersionTable): boolean {
  const line = lineOf(row);
  if (line === null || vocabulary.isDefined) return line !== null;
  const supported = rows.filter((each) => vocabulary.statusOf(each) === 'supported');
  const isOpen = row.state.kind === 'open' || (wanted.tiers.length === 1 && isUnknownSign(row.stateRaw));
  return isOpen && supported.length > 0 && !tiersLastTrue(supported, speakers, wanted).has(line.line.name);
}

function unreadText(row: Row, table: VersionTable): Problem {
  const { candidate } = table;
  const state = textIn(row, candidate.state);
  const header = textIn(candidate.table.header, candidate.state);
  const readings = twoReadings(state);
  const place = placeOf(row, table);
  return readings === null
    ? unreadState(state, table.wanted.tiers, place)
    : ambiguousDates(header, state, readings, place);
}

function split(lines: readonly WantedLine[]): string {
  const supported = names(lines.filter((line) => line.tier !== null));
  const ended = names(lines.filter((line) => line.tier === null));
  return `Supported: ${list(supported)}. Ended: ${list(ended)}.`;
}

function list(texts: readonly string[]): string {
  return texts.length === 0 ? 'none' : firstOf(texts, 6);
}

/** A row with the versions that it holds. */
type CoveringRow = { readonly row: Row; readonly coverage: Interval };

/**
 * Rows that both contain a released version and give it different states, where neither is the more specific one by its
 * own words: `>= 3.0` beside `< 4.0`. A bound inside another, a range inside a bound, and versions that have a row of their
 * own are no contradiction, because the more specific row applies.
 */
export function overlaps(table: VersionTable): readonly Problem[] {
  const ranges = table.rows.flatMap(coveringRow);
  const besides = overlapping(ranges, ({ coverage }) => coverage);
  return ranges.flatMap((range) => {
    const near = besides(range.coverage);
    const other = near.slice(0, near.indexOf(range)).find((earlier) => isContradicted(earlier, range, table));
    if (other === undefined) return [];
    const { row } = range;
    return [contradiction(versionText(row, table), other.row.line, placeOf(row, table))];
  });
}

/** Words are no contradiction to a bound or a range. */
function coveringRow(row: Row): readonly CoveringRow[] {
  const { coverage } = row;
  return isSpan(row) && coverage !== null ? [{ row, coverage }] : [];
}

function isContradicted(one: CoveringRow, other: CoveringRow, table: VersionTable): boolean {
  const { statusOf } = table.vocabulary;
  const states = [statusOf(one.row), statusOf(other.row)];
  if (states[0] === states[1] || states.includes('unread')) return false;
  if (isWithin(one.coverage, other.coverage) || isWithin(other.coverage, one.coverage)) return false;
  return sharesRelease(one.row, other.row, table);
}

/** A released version in both rows that has no row of its own. */
function sharesRelease(one: Row, other: Row, { wanted, speakers }: VersionTable): boolean {
  return wanted.lines
    .filter((line) => (speakers.of(line)?.names.length ?? 0) === 0)
    .some(({ line }) =>
      line.releases.some(({ version }) => [one, other].every((row) => contains(row, version.numbers))),
    );
}
