import type { Day } from '../day.ts';
import { evaluate } from '../policy/evaluate.ts';
import { lineNamed, ruleFor } from '../policy/explain.ts';
import type { Policy } from '../policy/policy.ts';
import type { Product } from '../policy/product.ts';
import type { Support } from '../policy/support.ts';
import { unknownLine } from '../problem/plan.ts';
import { failure, type Note, type Problem, type Result, success } from '../problem/problem.ts';
import { saidOf } from '../problem/product.ts';
import type { Tag } from '../release/release.ts';
import type { Facts } from './facts.ts';
import { readHistory } from './history.ts';
import { shareTags } from './products.ts';
import { withoutPolicy } from './propose.ts';

/**
 * One line's support, and the part of the policy that speaks for it, as the policy writes it. `product` is null where
 * there is only one.
 */
export type Explanation = {
  readonly product: string | null;
  readonly support: Support;
  readonly rule: string;
};

/**
 * Explains a line on a day (UTC), for every product that has one of that name. The line is named as people write it:
 * `3`, `v3`, `3.x`; a product's name may stand before it: `server 3`. Problems: `no-policy`, `unknown-line`, those of
 * the policy and of the tags.
 */
export function explainLine(asked: string, facts: Facts, day: Day): Result<readonly Explanation[]> {
  const { policy } = facts;
  if (policy === null) return failure([withoutPolicy(facts, day)]);
  if (!policy.reading.ok) return policy.reading;
  const [first] = policy.reading.value;
  if (first?.name !== null) return explainProducts(policy.reading.value, asked, facts.tags, day);
  const explained = explainBy(first.policy, asked, facts.tags, day);
  return explained.ok ? success([{ product: null, ...explained.value }], explained.notes) : explained;
}

function explainProducts(
  products: readonly Product[],
  asked: string,
  tags: readonly Tag[],
  day: Day,
): Result<readonly Explanation[]> {
  const { shares } = shareTags(products, tags);
  const meant = shares.filter(({ product }) => asked.startsWith(`${product.name} `));
  const explained = (meant.length > 0 ? meant : shares).map(({ product: { name, policy }, tags: own }) => {
    const line = meant.length > 0 ? asked.slice(name.length + 1) : asked;
    return { name, result: explainBy(policy, line, own, day) };
  });
  const found = explained.flatMap(({ name, result }) =>
    result.ok ? [{ product: name, ...result.value }] : [],
  );
  const notes: readonly Note[] = explained.flatMap(({ name, result }) =>
    result.ok ? result.notes.map((note) => saidOf([name], note)) : [],
  );
  const problems: readonly Problem[] = explained.flatMap(({ name, result }) =>
    result.ok ? [] : result.problems.map((problem) => saidOf([name], problem)),
  );
  return found.length > 0 ? success(found, notes) : failure(problems);
}

function explainBy(
  policy: Policy,
  asked: string,
  tags: readonly Tag[],
  day: Day,
): Result<Omit<Explanation, 'product'>> {
  const history = readHistory(tags, policy, day);
  if (!history.ok) return history;
  const { lines } = history.value;
  const line = lineNamed(asked, lines);
  const support = evaluate(lines, policy, day).support.find((candidate) => candidate.line === line);
  if (line === null || support === undefined)
    return failure([
      unknownLine(
        asked,
        lines.map(({ name }) => name),
      ),
    ]);
  return success({ support, rule: ruleFor(line, lines, policy, day) ?? '' }, history.notes);
}
