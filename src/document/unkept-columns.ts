import type { DocumentRules } from '../policy/policy.ts';
import { cellsToCheck, columnNotKept, latestNotKept } from '../problem/document-note.ts';
import type { Note } from '../problem/problem.ts';
import { parseNumbers } from '../release/interval.ts';
import type { Release } from '../release/release.ts';
import { compareNumbers } from '../release/version.ts';
import { textIn, textsIn } from './markdown/table.ts';
import {
  isLatestHeader,
  isLiving,
  isWholeRelease,
  type LatestColumn,
  latestColumns,
  type NamedRelease,
  namesLatest,
  newerRelease,
  releaseIn,
  releasesOf,
} from './read/named-release.ts';
import { isOpen } from './read/open-ends.ts';
import type { Row } from './read/row.ts';
import { isEndHeader } from './read/tier-header.ts';
import { plainColumns, type VersionTable, versionText } from './read/version-table.ts';

/**
 * A column of exact releases beside the lines is the maintainers' to keep, and so is one of the latest of each ("Latest
 * version"), unless the policy has it updated: then only the cells that say more than a release. Days and states are kept.
 */
export function unkeptColumns(table: VersionTable, rule: DocumentRules['latest']): readonly Note[] {
  const { rows, path } = table;
  const { header } = table.candidate.table;
  const columns = plainColumns(table).flatMap((column): readonly Note[] => {
    const title = textIn(header, column);
    if (isEndHeader(title) || (rule === 'update' && isLatestHeader(title))) return [];
    const texts = textsIn(rows, column);
    const exact = texts.filter((text) => /^v?\d+\.\d+\.\d+/u.test(text));
    if (exact.length === 0 || exact.length * 2 < texts.length) return [];
    const where = { path, line: header.line };
    return [isLatestHeader(title) ? latestNotKept(title, where) : columnNotKept(title, where)];
  });
  return rule === 'update' ? [...columns, ...unreadLatest(table)] : columns;
}

/** The cells of living rows that are to name the latest release and say something else, or more than that. */
function unreadLatest(table: VersionTable): readonly Note[] {
  const living = table.rows.filter((row) => row.names.length > 0 && isLiving(row, table));
  return living.flatMap((row) => {
    const unread = latestColumns(table).filter((column) => isUnreadRelease(row, column, table));
    const where = { path: table.path, line: row.line };
    const titles = unread.map(({ title }) => title);
    return unread.length === 0 ? [] : [cellsToCheck(titles, versionText(row, table), where)];
  });
}

function isUnreadRelease(row: Row, { index, slashOrder }: LatestColumn, table: VersionTable): boolean {
  const { raw = '', text = '' } = row.cells[index] ?? {};
  if (isOpen(text) || !/\d/u.test(text) || namesLatest(row, index, table)) return false;
  const named = releaseIn(raw, slashOrder);
  if (named === null || !isWholeRelease(raw, named)) return true;
  const releases = releasesOf(row, table);
  return isBehind(named, releases[0]) && newerRelease(raw, named, releases) === null;
}

function isBehind({ digits }: NamedRelease, latest: Release | undefined): boolean {
  if (digits === null || latest === undefined) return false;
  return compareNumbers(parseNumbers(digits), latest.version.numbers) < 0;
}
