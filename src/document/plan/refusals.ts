import type { DocumentRules } from '../../policy/policy.ts';
import { firstOf } from '../../problem/list.ts';
import type { Problem } from '../../problem/problem.ts';
import {
  ambiguousDates,
  coarseRow,
  finerRows,
  partOfLine,
  symbolicRows,
  tornRange,
  unreadState,
} from '../../problem/row.ts';
import { compareNumbers } from '../../release/version.ts';
import { textIn } from '../markdown/table.ts';
import { twoReadings } from '../read/date.ts';
import { tiersLastTrue } from '../read/last-days.ts';
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
import { mixturesOf } from './mixed.ts';
import type { FollowedRanges } from './ranges.ts';

/** A table that an edit is asked of, the policy's rules for it, and how its ranges follow their lines. */
export type AskedTable = {
  readonly table: VersionTable;
  readonly rules: Pick<DocumentRules, 'rows' | 'dates'>;
  readonly ranges: FollowedRanges;
};

function names(lines: readonly WantedLine[]): readonly string[] {
  return lines.map(({ line }) => line.name);
}

/** Exceptions inside a line: 2.3.x is supported but 2.3.0 is not, or several exact releases of one line. */
export function crowdedLines(table: VersionTable): readonly Problem[] {
  const rows = new Map<WantedLine, { readonly row: Row; readonly name: Name }[]>();
  for (const row of table.rows.filter(namesVersions)) {
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
export function partsOfLines(table: VersionTable): readonly Problem[] {
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

/** Rows whose states cannot be read, or that no edit of theirs lets say what is wanted of their lines. */
export function unfitRows({ table, ranges, rules }: AskedTable): readonly Problem[] {
  return table.rows.flatMap((row) => unfit(row, table, ranges, rules.rows === 'concrete'));
}

/** Ranges whose lines have different states now. */
export function mixedRanges({ table, ranges }: AskedTable): readonly Problem[] {
  return ranges.mixed.map(({ row, lines }) =>
    tornRange(versionText(row, table), names(lines), placeOf(row, table)),
  );
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
