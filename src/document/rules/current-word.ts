import { compareNumbers } from '../../release/version.ts';
import { type CurrentWord, currentWordsOf, formerWord } from '../read/current-words.ts';
import { versionText } from '../read/version-table.ts';
import { type Rewritten, rowsByText } from './edited.ts';

/** A newer row without the word for the current one that the newest row had, or an older one that still has it. */
export function lostCurrentWord({ old, now }: Rewritten): string | null {
  if (compareNumbers(now.newestListed, old.newestListed) <= 0 || old.newestListed.length === 0) return null;
  const rows = rowsByText(now);
  const newest = now.rows.find(
    ({ names }) => compareNumbers(names[0]?.label.numbers ?? [], now.newestListed) === 0,
  );
  const isLost = (current: CurrentWord) => {
    const { column, row, word } = current;
    const former = rows.get(versionText(row, old))?.cells[column]?.raw;
    const isMoved = newest === undefined || newest.cells[column]?.raw === word;
    return !isMoved || (former !== undefined && former !== formerWord(current, old));
  };
  const lost = currentWordsOf(old).find(isLost);
  return lost === undefined ? null : `The word "${lost.word}" does not go with the newest row.`;
}
