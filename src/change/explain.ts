import type { Day } from '../day.ts';
import { evaluate } from '../policy/evaluate.ts';
import { lineNamed, ruleFor } from '../policy/explain.ts';
import type { Policy } from '../policy/policy.ts';
import type { Support } from '../policy/support.ts';
import { unknownLine } from '../problem/plan.ts';
import { failure, type Result, success } from '../problem/problem.ts';
import type { Facts } from './facts.ts';
import { readHistory } from './history.ts';
import { withoutPolicy } from './propose.ts';

/** One line's support, and the part of the policy that speaks for it, as the policy writes it. */
export type Explanation = { readonly support: Support; readonly rule: string };

/**
 * Explains a line on a day (UTC). The line is named as people write it: `3`, `v3`, `3.x`. Problems: `no-policy`,
 * `unknown-line`, those of the policy and of the tags.
 */
export function explainLine(asked: string, facts: Facts, day: Day): Result<Explanation> {
  const { policy } = facts;
  if (policy === null) return failure([withoutPolicy(facts, day)]);
  return policy.reading.ok ? explainBy(policy.reading.value, asked, facts, day) : policy.reading;
}

function explainBy(policy: Policy, asked: string, facts: Facts, day: Day): Result<Explanation> {
  const history = readHistory(facts.tags, policy, day);
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
