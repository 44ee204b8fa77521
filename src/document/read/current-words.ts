import { compareNumbers } from '../../release/version.ts';
import { rememberedOf } from '../../remember.ts';
import { currentCell } from './current.ts';
import { type Entry, namesVersions } from './row.ts';
import type { VersionTable } from './version-table.ts';

/** A further column whose word for the current row stands in the newest row alone. */
export type CurrentWord = {
  readonly column: number;
  readonly entry: Entry;
  /** The Markdown of the cell. */
  readonly word: string;
};

/** The columns, beside those of states and days, that call the newest row of releases, and no other one, the current one. */
export const currentWordsOf = rememberedOf((table: VersionTable): readonly CurrentWord[] => {
  const { candidate, entries, states, days, newestListed } = table;
  const known = [candidate.version, ...[...states, ...days].map(({ index }) => index)];
  const named = entries.filter(namesVersions);
  return candidate.table.header.cells.flatMap((_, column) => {
    if (known.includes(column)) return [];
    const entry = named[currentCell(named.map(({ row }) => row.cells[column]?.text ?? ''))];
    const word = entry?.row.cells[column]?.raw ?? '';
    const isNewest = compareNumbers(entry?.names[0]?.label.numbers ?? [], newestListed) === 0;
    return entry === undefined || !isNewest || /\d/u.test(word) ? [] : [{ column, entry, word }];
  });
});

/**
 * What the other rows of releases in the same state have in the column, else all of them, if they agree and it tells of
 * no version: `Old stable version`. Empty where they do not.
 */
export function formerWord({ column, entry }: CurrentWord, { entries, vocabulary }: VersionTable): string {
  const others = entries.filter((other) => other !== entry && namesVersions(other));
  const isEnded = entry.names[0]?.line?.tier === null;
  const alike = others.filter((other) => (vocabulary.statusOf(other) === 'ended') === isEnded);
  const [text = '', other] = new Set(
    (alike.length > 0 ? alike : others).map(({ row }) => row.cells[column]?.raw ?? ''),
  );
  return other === undefined && !/\d/u.test(text) ? text : '';
}
