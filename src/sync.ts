import type { Decision } from './change/decision.ts';
import type { Facts } from './change/facts.ts';
import { decide } from './change/plan.ts';
import { settle } from './change/settle.ts';
import type { Day } from './day.ts';
import type { Problem, Result } from './problem/problem.ts';

/** The places where a run touches the world. */
export type Edge = {
  /** Fetches everything the decision needs. */
  readonly read: () => Promise<Result<Facts>>;
  /** Carries an open plan out; comes back with what went wrong. */
  readonly write: (decision: Decision) => Promise<readonly Problem[]>;
  /** Tells what was decided and done. */
  readonly report: (decision: Decision) => void;
};

/** One run: read, decide for a day (UTC), write, report. */
export async function sync({ read, write, report }: Edge, day: Day): Promise<Decision> {
  const facts = await read();
  const decision = facts.ok ? decide(facts.value, day) : settle(day, null, facts);
  const problems = decision.plan === 'open' ? await write(decision) : [];
  const outcome: Decision = problems.length === 0 ? decision : { ...decision, plan: 'blocked', problems };
  report(outcome);
  return outcome;
}
