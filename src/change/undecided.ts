import type { Day } from '../day.ts';
import type { infer } from '../infer/infer.ts';
import { policyPath } from '../policy/source.ts';
import { policyElsewhere } from '../problem/clone.ts';
import { missingPolicy } from '../problem/plan.ts';
import type { Decision } from './decision.ts';
import type { Facts } from './facts.ts';
import { misplacedPolicy } from './misplaced.ts';
import { proposals, withoutPolicy } from './propose.ts';
import { settle } from './settle.ts';

/** What may be done about a policy that is missing. */
export type Remedies = {
  /** The page that writes a policy's file; null where there is none. */
  readonly pageFor: ((policy: string) => string) | null;
  /** Whether a pull request may propose the best policy, so that nothing is wrong while there is one to propose. */
  readonly mayPropose: boolean;
};

const none: Remedies = { pageFor: null, mayPropose: false };

/**
 * Without a policy nothing is decided; those that the repository shows are proposed. Problems: `no-policy`, and
 * `policy-elsewhere` where a file has nearly the name of one, and those of reading tags. `step` and `inferFrom` as of
 * `proposals`.
 */
export function undecided(
  facts: Facts,
  day: Day,
  { pageFor, mayPropose }: Remedies = none,
  step?: () => void,
  inferFrom?: typeof infer,
): Decision {
  const misplaced = misplacedPolicy(facts.paths ?? []);
  if (misplaced !== null) {
    const problems = [policyElsewhere(misplaced, policyPath)];
    return settle(day, null, { notes: facts.notes, problems });
  }
  const inference = proposals(facts, day, step, inferFrom);
  if (inference.problems.length > 0)
    return settle(day, null, {
      notes: facts.notes,
      problems: [...inference.problems, missingPolicy(policyPath)],
    });
  const [best] = inference.candidates;
  const isProposed = mayPropose && best !== undefined && best.trials !== null;
  return settle(day, null, {
    notes: [...facts.notes, ...inference.notes],
    problems: isProposed ? [] : [withoutPolicy(inference, pageFor)],
    proposals: inference.candidates,
  });
}
