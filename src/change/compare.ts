import type { Day } from '../day.ts';
import type { PublishedDate } from '../document/read/published-dates.ts';
import { comparePolicies, type Difference } from '../policy/compare.ts';
import { type Evaluation, evaluate } from '../policy/evaluate.ts';
import { readHistory } from '../policy/history.ts';
import type { Policy } from '../policy/policy.ts';
import type { Product } from '../policy/product.ts';
import { publishedBy, shortened, shortenedMessages } from '../policy/promise.ts';
import { originText } from '../policy/source.ts';
import { notCompared } from '../problem/plan.ts';
import { productNotCompared } from '../problem/policy.ts';
import type { Note, Problem } from '../problem/problem.ts';
import type { Line, Tag } from '../release/release.ts';
import type { Facts, PolicyFact } from './facts.ts';

/** What differs from the repository's own policy; null without one, or with a note why it could not be told. */
export type Comparison = {
  readonly comparison: readonly Difference[] | null;
  readonly notes: readonly Note[];
  readonly problems: readonly Problem[];
};

/** A product and the lines its policy makes of the releases. */
export type ComparedProduct = { readonly product: Product; readonly lines: readonly Line[] };

const nothing: Comparison = { comparison: null, notes: [], problems: [] };

/**
 * Compares the policy that was asked for, and what it gives each line, with the repository's own one, and holds it to the
 * version of its file that was published before. An end that is earlier than the published one is the problem
 * `shortened-promise`; a note where the policy allows it, or in a trial.
 */
export function compareWithOwn(proposed: ComparedProduct, after: Evaluation, facts: Facts): Comparison {
  const { own, previous = null } = facts;
  const withOwn = own === null ? nothing : compareWith(own, proposed, after, facts);
  if (previous?.reading.ok !== true) return withOwn;
  const withPrevious = compareWith(previous, proposed, after, facts);
  return {
    comparison: withOwn.comparison,
    notes: [...withOwn.notes, ...withPrevious.notes],
    problems: [...withOwn.problems, ...withPrevious.problems],
  };
}

/**
 * Holds the policy to the dates that the table published. Problem and note: as for an earlier policy.
 */
export function compareWithTable(
  dates: readonly PublishedDate[],
  after: Evaluation,
  policy: Policy,
  { isTrial = false }: Facts,
): Pick<Comparison, 'notes' | 'problems'> {
  const promises = dates.map(({ line, tier, date, where }) => ({ line, tier, date, undated: null, where }));
  return shortenedMessages(shortened(promises, after, policy), !isTrial);
}

function compareWith(
  { origin, reading }: PolicyFact,
  { product, lines }: ComparedProduct,
  after: Evaluation,
  { tags, isTrial = false }: Facts,
): Comparison {
  const source = originText(origin);
  if (!reading.ok) return { ...nothing, notes: [notCompared(source, reading.problems.length)] };
  const counterpart = reading.value.find(({ name }) => name === product.name);
  if (counterpart === undefined) return { ...nothing, notes: [productNotCompared(product.name, source)] };
  const published = publishedSide(counterpart, tags, after.day);
  if (published === null) return { ...nothing, notes: [notCompared(source, 1)] };
  const promises = publishedBy(published.evaluation).map((one) => ({ ...one, where: { path: source } }));
  const broken = shortened(promises, after, product.policy);
  const comparison = comparePolicies(published, { policy: product.policy, lines }, after.day);
  return { comparison, ...shortenedMessages(broken, !isTrial) };
}

/** What a policy that was published gives the releases; null where it cannot read the tags. */
function publishedSide({ policy }: Product, tags: readonly Tag[], day: Day) {
  const history = readHistory(tags, policy, day);
  if (!history.ok) return null;
  const { lines } = history.value;
  return { policy, lines, evaluation: evaluate(lines, policy, day) };
}
