import type { Place } from '../../problem/problem.ts';
import { type Survey, versionText } from './survey.ts';

/** What a row says of a line that has no release: that it is supported, or that it has ended. */
export type Claim = {
  /** The version cell as a reader sees it. */
  readonly text: string;
  readonly numbers: readonly number[];
  readonly where: Place;
};

/**
 * The rows that speak of releases which are not there, by a version and a state that only a release can have. Bounds,
 * ranges and words name no release, and a line that is announced, or whose state cannot be read, has none yet.
 */
export function claims(table: Survey): readonly Claim[] {
  return table.entries.flatMap((entry) => {
    if (entry.notation.kind !== 'lines' || ['open', 'coming', 'unread'].includes(entry.state.kind)) return [];
    const where = { path: table.path, line: entry.row.line };
    const unreleased = entry.names.filter(({ fit }) => fit === 'unreleased');
    return unreleased.map(({ label }) => ({
      text: versionText(entry, table),
      numbers: label.numbers,
      where,
    }));
  });
}
