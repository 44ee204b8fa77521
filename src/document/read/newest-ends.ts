import { compareNumbers } from '../../release/version.ts';
import { rememberedOf } from '../../remember.ts';
import { textIn } from '../markdown/table.ts';
import { currentWordsOf } from './current-words.ts';
import { type DayColumn, dayOf, isOpen } from './day-column.ts';
import { dateIn } from './day-in-cell.ts';
import { namesVersions } from './row.ts';
import type { VersionTable } from './version-table.ts';

/**
 * The columns of ends that only the newest row leaves open, be it in a word for the current line, while each of the others
 * that name versions tells a day, and a new line has none: those ends are written once they are known.
 */
export const newestEnds = rememberedOf((table: VersionTable): readonly DayColumn[] => {
  const { rows, days, states, newestListed, wanted } = table;
  const [line] = wanted.lines;
  const named = rows.filter(namesVersions);
  const isNewest = ({ names }: (typeof rows)[number]) =>
    compareNumbers(names[0]?.label.numbers ?? [], newestListed) === 0;
  const [newest] = named.filter(isNewest);
  const others = named.filter((row) => row !== newest);
  return days.filter((column) => {
    const { index, kind, order } = column;
    if (kind !== 'end' || line === undefined) return false;
    if (currentWordsOf(table).some((current) => current.column === index)) return true;
    if (dayOf(column, line, wanted.day) !== null) return false;
    const isBeside = states.every((column) => column.index !== index);
    const isDated = others.every((row) => dateIn(textIn(row, index), order) !== null);
    return isBeside && isOpen(textIn(newest, index)) && others.length > 0 && isDated;
  });
});
