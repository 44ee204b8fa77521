import { comparePolicies, type Difference, type Side } from '../policy/compare.ts';
import { type Evaluation, evaluate } from '../policy/evaluate.ts';
import { publishedBy, type Shortened, shortened } from '../policy/promise.ts';
import { notCompared } from '../problem/plan.ts';
import type { Note, Problem } from '../problem/problem.ts';
import { type ShortenedFact, shortenedPromise, shortenedPromiseNote } from '../problem/promise.ts';
import type { Facts } from './facts.ts';
import { readHistory } from './history.ts';

/** What differs from the repository's own policy; null without one, or with a note why it could not be told. */
export type Comparison = {
  readonly comparison: readonly Difference[] | null;
  readonly notes: readonly Note[];
  readonly problems: readonly Problem[];
};

/**
 * Compares the policy that was asked for, and what it gives each line, with the repository's own one. An end that is
 * earlier than the own policy's is the problem `shortened-promise`; a note where the policy allows it, or in a trial.
 */
export function compareWithOwn(proposed: Side, after: Evaluation, { own, tags, isTrial }: Facts): Comparison {
  if (own === null) return { comparison: null, notes: [], problems: [] };
  if (!own.reading.ok) return unreadable(own.source, own.reading.problems);
  const policy = own.reading.value;
  const history = readHistory(tags, policy, after.day);
  if (!history.ok) return unreadable(own.source, history.problems);
  const { lines } = history.value;
  const broken = shortened(publishedBy(evaluate(lines, policy, after.day)), after, proposed.policy);
  return {
    comparison: comparePolicies({ policy, lines }, proposed, after.day),
    notes: broken
      .filter(({ allowed }) => allowed || isTrial)
      .map(factOf)
      .map(shortenedPromiseNote),
    problems: broken
      .filter(({ allowed }) => !allowed && !isTrial)
      .map(factOf)
      .map(shortenedPromise),
  };
}

function unreadable(source: string, problems: readonly Problem[]): Comparison {
  return { comparison: null, notes: [notCompared(source, problems.length)], problems: [] };
}

function factOf({ published: { line, tier, date, words }, now }: Shortened): ShortenedFact {
  return { line, tier, before: date ?? words ?? '', now };
}
