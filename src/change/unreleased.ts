import type { MissingRelease } from '../document/read/published-dates.ts';
import type { History } from '../policy/history.ts';
import type { Policy } from '../policy/policy.ts';
import { neverReleased, neverReleasedNote } from '../problem/clone.ts';
import type { Note, Problem } from '../problem/problem.ts';
import { parseNumbers, startsWith } from '../release/interval.ts';
import { compareNumbers } from '../release/version.ts';
import type { Facts } from './facts.ts';

type Unreleased = { readonly problems: readonly Problem[]; readonly notes: readonly Note[] };
type UnreleasedRow = MissingRelease & { readonly numbers: readonly number[] };

/**
 * Rows for versions above every release. They are named in every run, and where a gate asks they are a problem as soon as
 * one of them promises support. Not meant are lines that the policy plans, and those that a pre-release announces.
 */
export function unreleasedRows(
  missingReleases: readonly MissingRelease[],
  { lines, skipped }: History,
  policy: Policy,
  { isGate = false }: Facts,
): Unreleased {
  const [newest] = lines;
  if (newest === undefined) return { problems: [], notes: [] };
  const rows = missingReleases
    .flatMap((claim): readonly UnreleasedRow[] =>
      claim.numbers === null ? [] : [{ ...claim, numbers: claim.numbers }],
    )
    .filter(({ numbers }) => compareNumbers(numbers, newest.numbers) > 0)
    .filter(({ numbers }) => !policy.planned.some(({ line }) => startsWith(numbers, line.numbers)))
    .filter(({ numbers }) => !skipped.some(({ tag }) => isTagOf(tag, numbers)));
  const [first] = rows;
  if (first === undefined) return { problems: [], notes: [] };
  const names = [...new Set(rows.map(({ text }) => text))];
  return isGate && rows.some(({ isPromise }) => isPromise)
    ? { problems: [neverReleased(names, newest.name, first.where)], notes: [] }
    : { problems: [], notes: [neverReleasedNote(names, first.where)] };
}

/** A pre-release of a line has its numbers in the name of its tag: `v5.0.0-rc.1` for the line 5. */
function isTagOf(tag: string, numbers: readonly number[]): boolean {
  const [text = ''] = /\d+(?:\.\d+)*/.exec(tag) ?? [];
  return startsWith(parseNumbers(text), numbers);
}
