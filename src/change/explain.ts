import type { Day } from '../day.ts';
import { evaluate } from '../policy/evaluate.ts';
import { linesMeant, rulesFor } from '../policy/explain.ts';
import { readHistory } from '../policy/history.ts';
import type { Policy } from '../policy/policy.ts';
import type { Product } from '../policy/product.ts';
import type { Support } from '../policy/support.ts';
import { unknownLine } from '../problem/plan.ts';
import { failure, type Note, type Problem, type Result, success } from '../problem/problem.ts';
import type { Tag } from '../release/release.ts';
import type { Facts } from './facts.ts';
import { shareTags } from './products.ts';
import { proposals, withoutPolicy } from './propose.ts';

/**
 * One line's support, and the part of the policy that speaks for it, as the policy writes it. `product` is null where
 * there is only one.
 */
export type Explanation = {
  readonly product: string | null;
  readonly support: Support;
  readonly rule: string;
};

/** What is asked of one product; a null line asks for all of its lines. */
type ExplainQuestion = {
  readonly product: string | null;
  readonly policy: Policy;
  readonly tags: readonly Tag[];
  readonly line: string | null;
};

/** What one product has to say: the lines that are meant, and the names of all. */
type ExplainAnswer = {
  readonly product: string | null;
  readonly names: readonly string[];
  readonly found: readonly Explanation[];
};

/**
 * Explains the lines that are meant on a day (UTC), newest first, for every product that has one. They are named as
 * people write them: `3`, `v3`, `3.x`, or by a release, `3.0.2`; a product's name may stand before them or alone:
 * `server 3`. What the reading of the facts wants said is among the notes. Problems: `no-policy`, `unknown-line`, those of the policy and of the tags.
 */
export function explainLine(asked: string, facts: Facts, day: Day): Result<readonly Explanation[]> {
  const { policy, tags } = facts;
  if (policy === null) return failure([withoutPolicy(proposals(facts, day))]);
  if (!policy.reading.ok) return policy.reading;
  const readings = questionsOf(asked, policy.reading.value, tags).map((question) => answer(question, day));
  const problems = readings.flatMap((reading) => (reading.ok ? [] : reading.problems));
  if (problems.length > 0) return failure(problems);
  const answers = readings.flatMap((reading) => (reading.ok ? [reading.value] : []));
  const found = answers.flatMap((one) => one.found);
  const notes = [...facts.notes, ...readings.flatMap((reading) => reading.notes)];
  return found.length === 0 ? failure([unknownLine(asked, answers)], notes) : success(found, notes);
}

function questionsOf(
  asked: string,
  products: readonly Product[],
  tags: readonly Tag[],
): readonly ExplainQuestion[] {
  const [first] = products;
  if (first?.name === null) return [{ product: null, policy: first.policy, tags, line: asked }];
  const questions = shareTags(products, tags).shares.map(({ product: { name, policy }, tags: own }) => ({
    product: name,
    policy,
    tags: own,
    line: asked,
  }));
  const named = questions.filter(({ product }) => asked === product || asked.startsWith(`${product} `));
  if (named.length === 0) return questions;
  return named.map((question) => ({
    ...question,
    line: asked.slice(question.product.length).trim() || null,
  }));
}

function answer({ product, policy, tags, line }: ExplainQuestion, day: Day): Result<ExplainAnswer> {
  const history = readHistory(tags, policy, day);
  const said = <T extends Note | Problem>(message: T): T =>
    product === null ? message : { ...message, products: [product] };
  if (!history.ok) return failure(history.problems.map(said));
  const { lines } = history.value;
  const meant = new Set(line === null ? lines : linesMeant(line, lines));
  const ruleOf = rulesFor(lines, policy, day);
  const found = evaluate(lines, policy, day)
    .support.filter((support) => meant.has(support.line))
    .map((support) => ({ product, support, rule: ruleOf(support.line) ?? '' }));
  return success({ product, names: lines.map(({ name }) => name), found }, history.notes.map(said));
}
