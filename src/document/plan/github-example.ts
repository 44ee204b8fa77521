import type { Row } from '../read/row.ts';

/**
 * Whether these are the rows of GitHub's own template, never filled in: 5.1.x, 5.0.x, 4.0.x and `< 4.0`, none released.
 * The edit of such a table replaces all rows, so that the rules for edits know it by a check of their own.
 */
export function isGitHubExample(rows: readonly Row[]): boolean {
  if (rows.length !== 4) return false;
  const names = rows.flatMap((row) => row.names);
  const isUnreleased = names.every(({ fit }) => fit === 'unreleased');
  return isUnreleased && names.map(({ label }) => label.digits).join(' ') === '5.1 5.0 4.0';
}
