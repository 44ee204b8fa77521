import type { Place } from '../../problem/problem.ts';
import { isSpan, namesVersions } from './row.ts';
import { type Survey, versionText } from './survey.ts';

/** What a row says of releases that are not there: that they are supported, or have ended. */
export type Claim = {
  /** The version cell as a reader sees it. */
  readonly text: string;
  /** The line it names; null for a bound or a range, which names releases without saying which. */
  readonly numbers: readonly number[] | null;
  /** Whether its state promises support. */
  readonly isPromise: boolean;
  readonly where: Place;
};

const namesNone: ReadonlySet<string> = new Set(['open', 'coming', 'unread']);

/**
 * The rows that speak of releases which are not there, by a version and a state that only a release can have. Words name
 * no release, and a line that is announced, or whose state cannot be read, has none yet. A bound counts where nothing
 * was released.
 */
export function claims(table: Survey): readonly Claim[] {
  const isBare = table.wanted.lines.length === 0;
  return table.entries
    .filter(({ state }) => !namesNone.has(state.kind))
    .flatMap((entry): readonly Claim[] => {
      const found = {
        text: versionText(entry, table),
        isPromise: entry.state.kind !== 'ended',
        where: { path: table.path, line: entry.row.line },
      };
      if (isBare && isSpan(entry)) return [{ ...found, numbers: null }];
      if (!namesVersions(entry)) return [];
      const unreleased = entry.names.filter(({ fit }) => fit === 'unreleased');
      return unreleased.map(({ label }) => ({ ...found, numbers: label.numbers }));
    });
}
