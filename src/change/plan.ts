import type { Day } from '../day.ts';
import { policyPath } from '../policy/source.ts';
import { missingPolicy } from '../problem/plan.ts';
import type { Decision } from './decision.ts';
import type { Facts } from './facts.ts';
import { decideProduct } from './product.ts';
import { decideProducts } from './products.ts';
import { settle } from './settle.ts';

/**
 * Decides what to do on a day (UTC). Everything that is wrong comes back in `problems`, each message once, and blocks;
 * the lines are complete all the same wherever the policy and the tags can be read. Without a policy it only says so;
 * `undecided` looks for those that the repository shows.
 */
export function decide(facts: Facts, day: Day): Decision {
  const { policy, notes } = facts;
  if (policy === null) return settle(day, null, { notes, problems: [missingPolicy(policyPath)] });
  const { origin, reading } = policy;
  if (!reading.ok) return settle(day, origin, { ...reading, notes: [...notes, ...reading.notes] });
  const [first] = reading.value;
  const found =
    first === undefined || first.name !== null
      ? decideProducts(reading.value, facts, day, origin)
      : decideProduct(first, facts, day);
  return settle(day, origin, { ...found, notes: [...notes, ...reading.notes, ...(found.notes ?? [])] });
}
