import { compareNumbers } from '../../release/version.ts';
import { textIn } from '../markdown/table.ts';
import { type CurrentWord, currentWordsOf, formerWord } from '../read/current-words.ts';
import { readState } from '../read/state.ts';
import { holdsOnlyStates } from '../read/tier-columns.ts';
import { traitColumns } from '../read/trait-columns.ts';
import {
  dayColumnAt,
  furtherColumns,
  isNewerThanAll,
  namesNewest,
  versionText,
} from '../read/version-table.ts';
import { type Rewritten, rowsByText } from './edited.ts';

/**
 * The new newest row where it says another state than the newest row before it, in a column of states that follows no
 * tier of the policy; null without one. The cells of older lines there are nobody's to judge.
 */
export function newestState({ now, old }: Rewritten): string | null {
  const [line] = now.wanted.lines;
  const row = line === undefined ? null : now.speakers.of(line);
  const before = old.rows.find((row) => namesNewest(row, old));
  const isNext = line !== undefined && isNewerThanAll(line, old);
  if (!isNext || !row || !before || line.tier === null) return null;
  if (row.names.length === 0 || !old.vocabulary.satisfies(before, line.tier)) return null;
  const wrong = furtherColumns(old).find((column) => {
    if (!holdsOnlyStates(old.rows, column) || traitColumns(old).has(column)) return false;
    const [was, is] = [before, row].map((row) => readState(textIn(row, column)).kind);
    return was !== is && was !== 'unread' && is !== 'open';
  });
  return wrong === undefined
    ? null
    : `A state in the row "${versionText(row, now)}" is not the newest row's.`;
}

/**
 * A newer row without the word for the current one that the newest row had, or an older one that still has it; of the days in
 * a column of ends another rule judges.
 */
export function lostCurrentWord({ old, now }: Rewritten): string | null {
  if (compareNumbers(now.newestListed, old.newestListed) <= 0 || old.newestListed.length === 0) return null;
  const rows = rowsByText(now);
  const newest = now.rows.find((row) => namesNewest(row, now));
  const isLost = (current: CurrentWord) => {
    const { column, row, word } = current;
    const former = rows.get(versionText(row, old))?.cells[column]?.raw;
    const isMoved = newest === undefined || newest.cells[column]?.raw === word;
    const isFormer =
      former === formerWord(current, old) || (former !== word && dayColumnAt(column, old) !== undefined);
    return !isMoved || (former !== undefined && !isFormer);
  };
  const words = currentWordsOf(old).filter(({ column }) => !traitColumns(old).has(column));
  const lost = words.find(isLost);
  return lost === undefined ? null : `The word "${lost.word}" does not go with the newest row.`;
}
