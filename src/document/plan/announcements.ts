import type { Problem } from '../../problem/problem.ts';
import { farRows } from '../../problem/row.ts';
import { compareNumbers } from '../../release/version.ts';
import { upperBound } from '../read/row.ts';
import { placeOf, type VersionTable, versionText } from '../read/version-table.ts';
import { isGitHubExample } from './github-example.ts';

/**
 * One or two rows above the newest release announce it; more of them, or two with a bound beneath each, say that the tags
 * are not this table's.
 */
export function announcements(table: VersionTable): readonly Problem[] {
  const newest = table.wanted.lines[0];
  if (newest === undefined || isGitHubExample(table.rows)) return [];
  const ahead = table.rows.filter((row) =>
    row.names.some(
      (name) => name.fit === 'unreleased' && compareNumbers(name.label.numbers, newest.line.numbers) > 0,
    ),
  );
  const bounds = table.rows.filter(
    (row) => compareNumbers(upperBound(row)?.bound.numbers ?? [], newest.line.numbers) > 0,
  );
  const [first] = ahead;
  const isFar = ahead.length > 2 || (ahead.length > 1 && bounds.length > 1);
  if (first === undefined || !isFar) return [];
  const texts = ahead.map((row) => versionText(row, table));
  return [farRows(texts, placeOf(first, table))];
}
