import { labelsOf } from '../../src/document/read/notation.ts';
import { isBranch, isPreRelease, type Row } from '../../src/document/read/row.ts';
import { type VersionTable, versionText } from '../../src/document/read/version-table.ts';
import { startsWith } from '../../src/release/interval.ts';
import type { Release } from '../../src/release/release.ts';

/**
 * The rows that speak for no known line and promise support that another table does not, however it is worded; a branch
 * under another name promises nothing else.
 */
export function promisesLeft(mine: VersionTable, theirs: VersionTable): readonly Row[] {
  const speaking = new Set(mine.wanted.lines.map((line) => mine.speakers.of(line)));
  const named = new Set(theirs.rows.map((row) => promiseOf(row, theirs)));
  return mine.rows.filter(
    (row) =>
      !speaking.has(row) &&
      !isBranch(row) &&
      mine.vocabulary.statusOf(row) === 'supported' &&
      !named.has(promiseOf(row, mine)),
  );
}

/** Whether none of the releases is of the versions that a row names, and the row stands in the older table as it is. */
export function isUnreleased(row: Row, released: readonly Release[], older: VersionTable): boolean {
  const labels = labelsOf(row.notation);
  const isThere = labels.some(({ numbers }) =>
    released.some(({ version }) => startsWith(version.numbers, numbers)),
  );
  const isKept = older.rows.some((other) => cellsOf(other) === cellsOf(row));
  return labels.length > 0 && !isThere && isKept;
}

function cellsOf({ cells }: Row): string {
  return cells.map(({ text }) => text).join('|');
}

/** What a row promises: the pre-releases of a version, else what its cell says. */
function promiseOf(row: Row, table: VersionTable): string {
  if (!isPreRelease(row)) return versionText(row, table);
  const words =
    versionText(row, table)
      .toLowerCase()
      .match(/[\p{L}\d.]+/gu) ?? [];
  return words.toSorted().join(' ');
}
