import { rememberedOf } from '../../remember.ts';
import { rawIn, textIn, textsIn } from '../markdown/table.ts';
import { currentCell } from './current.ts';
import { type DayColumn, dayOf } from './day-column.ts';
import { dateIn } from './day-in-cell.ts';
import { leavesOpen } from './open-ends.ts';
import { areWords } from './paired-words.ts';
import { namesVersions, type Row } from './row.ts';
import { readState } from './state.ts';
import { dayColumnAt, isStateColumn, namesNewest, type VersionTable } from './version-table.ts';
import { isWorded } from './worded-states.ts';

/** A further column whose word for the current row stands in the newest row alone. */
export type CurrentWord = {
  readonly column: number;
  readonly row: Row;
  /** The Markdown of the cell. */
  readonly word: string;
};

/**
 * The newest row, where its state in a further column is one that no other row has and all that are supported like it
 * have another one: `Active` above `Security fixes only`.
 */
function phaseOf(column: number, named: readonly Row[], table: VersionTable): Row | undefined {
  const { vocabulary } = table;
  const isOfWords = isWorded(column, table);
  const textOf = (row: Row) => rawIn(row, column);
  const isPhase = (raw: string) => isPhaseIn(raw, column, table);
  const newest = named.find((row) => namesNewest(row, table));
  if (newest === undefined || vocabulary.statusOf(newest) !== 'supported' || !isPhase(textOf(newest)))
    return undefined;
  const others = named.filter((row) => row !== newest);
  const alike = others.filter(({ stateRaw }) => stateRaw === newest.stateRaw).map(textOf);
  const isOne = new Set(alike).size === 1 && alike.every((raw) => isPhase(raw) || isOfWords);
  return isOne && others.every((row) => textOf(row) !== textOf(newest)) ? newest : undefined;
}

/** Whether a row says of its line what is wanted. */
function isTrue(row: Row, { vocabulary }: VersionTable): boolean {
  const line = row.names[0]?.line ?? null;
  return line !== null && vocabulary.satisfies(row, line.tier);
}

function isPhaseIn(raw: string, column: number, table: VersionTable): boolean {
  return isKnownPhase(raw) || (isPhrase(raw) && isWorded(column, table));
}

function isKnownPhase(raw: string): boolean {
  return ['full', 'partial'].includes(readState(raw).kind) && !/\d/u.test(raw);
}

/** Words of more than a name. */
function isPhrase(raw: string): boolean {
  return areWords(raw) && raw.trim().split(/\s+/u).length > 1;
}

/** An end that is open because the line is the newest one. */
const currentEnd = /^(?:now|present)$/iu;

/**
 * The columns, beside those of states and release days, that call the newest row of releases, and no other one, the
 * current one; of ends that of states, too.
 */
export const currentWordsOf = rememberedOf((table: VersionTable): readonly CurrentWord[] => {
  const { candidate, rows } = table;
  const named = rows.filter(namesVersions);
  return candidate.table.header.cells.flatMap((_, column) => {
    const row = column === candidate.version ? undefined : currentRow(column, named, table);
    const word = rawIn(row, column);
    return row === undefined || !namesNewest(row, table) || /\d/u.test(word) ? [] : [{ column, row, word }];
  });
});

function currentRow(column: number, named: readonly Row[], table: VersionTable): Row | undefined {
  const kind = dayColumnAt(column, table)?.kind;
  if (kind === 'end') return endlessRow(column, named);
  if (kind === 'release' || column === table.candidate.state) return undefined;
  const phase = phaseOf(column, named, table);
  const called = named[currentCell(textsIn(named, column))];
  if (isStateColumn(column, table) && (called === undefined || called !== phase || !isTrue(called, table)))
    return undefined;
  return called ?? phase;
}

/** The row whose end is open because it is the newest one. */
function endlessRow(column: number, named: readonly Row[]): Row | undefined {
  return named[currentCell(textsIn(named, column).map((text) => text.replace(currentEnd, 'current')))];
}

/**
 * What the other rows of releases in the same state have in the column, else all of them, if they agree and it tells of
 * no version: `Old stable version`. Empty where they do not. An end that is not known is said as the column says it.
 */
export function formerWord({ column, row }: CurrentWord, table: VersionTable): string {
  const { rows, vocabulary } = table;
  const end = dayColumnAt(column, table);
  if (end !== undefined) return end.open ?? '';
  const others = rows.filter((other) => other !== row && namesVersions(other));
  const isEnded = row.names[0]?.line?.tier === null;
  const isLike = (other: Row) =>
    !isEnded && isPhaseIn(rawIn(row, column), column, table)
      ? other.stateRaw === row.stateRaw
      : (vocabulary.statusOf(other) === 'ended') === isEnded;
  const alike = others.filter(isLike);
  const [text = '', other] = new Set((alike.length > 0 ? alike : others).map((row) => rawIn(row, column)));
  return other === undefined && !/\d/u.test(text) ? text : '';
}

/**
 * The columns of ends that only the newest row leaves open, be it in a word for the current line, while each of the others
 * that name versions tells a day, and a new line has none: those ends are written once they are known.
 */
export const newestEnds = rememberedOf((table: VersionTable): readonly DayColumn[] => {
  const { rows, days, wanted } = table;
  const [line] = wanted.lines;
  const named = rows.filter(namesVersions);
  const newest = named.find((row) => namesNewest(row, table));
  const others = named.filter((row) => row !== newest);
  return days.filter((column) => {
    const { index, kind, slashOrder } = column;
    if (kind !== 'end' || line === undefined) return false;
    if (currentWordsOf(table).some((current) => current.column === index)) return true;
    if (dayOf(column, line, wanted.day) !== null) return false;
    const isBeside = !isStateColumn(index, table);
    const isDated = others.every((row) => dateIn(textIn(row, index), slashOrder) !== null);
    return isBeside && leavesOpen(textIn(newest, index), column) && others.length > 0 && isDated;
  });
});
