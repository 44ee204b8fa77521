import type { Day } from '../day.ts';
import { comparePolicies, type Difference, type Side } from '../policy/compare.ts';
import { notCompared } from '../problem/plan.ts';
import type { Note, Problem } from '../problem/problem.ts';
import type { Facts } from './facts.ts';
import { readHistory } from './history.ts';

/** What differs from the repository's own policy; null without one, or with a note why it could not be told. */
export type Comparison = {
  readonly comparison: readonly Difference[] | null;
  readonly notes: readonly Note[];
};

/** Compares the policy that was asked for with the repository's own one on a day (UTC). */
export function compareWithOwn(proposed: Side, { own, tags }: Facts, day: Day): Comparison {
  if (own === null) return { comparison: null, notes: [] };
  if (!own.reading.ok) return unreadable(own.source, own.reading.problems);
  const policy = own.reading.value;
  const history = readHistory(tags, policy, day);
  if (!history.ok) return unreadable(own.source, history.problems);
  return { comparison: comparePolicies({ policy, lines: history.value.lines }, proposed, day), notes: [] };
}

function unreadable(source: string, problems: readonly Problem[]): Comparison {
  return { comparison: null, notes: [notCompared(source, problems.length)] };
}
