import { compareNumbers } from '../../release/version.ts';
import { rememberedOf } from '../../remember.ts';
import { rawIn, textsIn } from '../markdown/table.ts';
import { currentCell } from './current.ts';
import { namesVersions, type Row } from './row.ts';
import { readState } from './state.ts';
import type { VersionTable } from './version-table.ts';

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
function phaseOf(
  column: number,
  named: readonly Row[],
  { newestListed, vocabulary }: VersionTable,
): Row | undefined {
  const textOf = (row: Row) => rawIn(row, column);
  const newest = named.find(({ names }) => compareNumbers(names[0]?.label.numbers ?? [], newestListed) === 0);
  if (newest === undefined || vocabulary.statusOf(newest) !== 'supported' || !isPhase(textOf(newest)))
    return undefined;
  const others = named.filter((row) => row !== newest);
  const alike = others.filter(({ stateRaw }) => stateRaw === newest.stateRaw).map(textOf);
  const isOne = new Set(alike).size === 1 && alike.every(isPhase);
  return isOne && others.every((row) => textOf(row) !== textOf(newest)) ? newest : undefined;
}

/** Whether a row says of its line what is wanted. */
function isTrue(row: Row, { vocabulary }: VersionTable): boolean {
  const line = row.names[0]?.line ?? null;
  return line !== null && vocabulary.satisfies(row, line.tier);
}

function isPhase(raw: string): boolean {
  return ['full', 'partial'].includes(readState(raw).kind) && !/\d/u.test(raw);
}

/** The columns, beside those of states and days, that call the newest row of releases, and no other one, the current one. */
export const currentWordsOf = rememberedOf((table: VersionTable): readonly CurrentWord[] => {
  const { candidate, rows, states, days, newestListed } = table;
  const known = [candidate.version, candidate.state, ...days.map(({ index }) => index)];
  const named = rows.filter(namesVersions);
  return candidate.table.header.cells.flatMap((_, column) => {
    if (known.includes(column)) return [];
    const called = named[currentCell(textsIn(named, column))];
    const phase = phaseOf(column, named, table);
    const isState = states.some(({ index }) => index === column);
    const isKept = called === phase && called !== undefined && isTrue(called, table);
    if (isState && !isKept) return [];
    const row = called ?? phase;
    const word = rawIn(row, column);
    const isNewest = compareNumbers(row?.names[0]?.label.numbers ?? [], newestListed) === 0;
    return row === undefined || !isNewest || /\d/u.test(word) ? [] : [{ column, row, word }];
  });
});

/**
 * What the other rows of releases in the same state have in the column, else all of them, if they agree and it tells of
 * no version: `Old stable version`. Empty where they do not.
 */
export function formerWord({ column, row }: CurrentWord, { rows, vocabulary }: VersionTable): string {
  const others = rows.filter((other) => other !== row && namesVersions(other));
  const isEnded = row.names[0]?.line?.tier === null;
  const isLike = (other: Row) =>
    !isEnded && isPhase(rawIn(row, column))
      ? other.stateRaw === row.stateRaw
      : (vocabulary.statusOf(other) === 'ended') === isEnded;
  const alike = others.filter(isLike);
  const [text = '', other] = new Set((alike.length > 0 ? alike : others).map((row) => rawIn(row, column)));
  return other === undefined && !/\d/u.test(text) ? text : '';
}
