import type { PolicyFit } from './fit.ts';
import type { Guess } from './space.ts';

/** What is known of a candidate before it is tried on the next releases. */
export type Fitted = Guess & { readonly fit: PolicyFit };

/**
 * How sure it is that a candidate is the policy. `high`: it gives every one of several versions of the table, and
 * nothing else does; `medium`: the newest one and most of the others; `low`: less.
 */
export type Sureness = 'high' | 'medium' | 'low';

/**
 * Why it is not surer. `rivals` fit nearly as well; `some`, `most` and `newest` versions of the table say something
 * else; the history is too `short`; the lines of today are written into the policy, `frozen`; it would be `refused`; it counts days,
 * of which no version speaks, `timeless`; or the
 * table was `removed` since.
 */
export type Doubt =
  | 'rivals'
  | 'some'
  | 'most'
  | 'newest'
  | 'short'
  | 'frozen'
  | 'refused'
  | 'removed'
  | 'timeless';

const enoughVersions = 4;

/** How many versions of the table a candidate gives exactly. */
export function explainedBy(fit: PolicyFit): number {
  return fit.filter((against) => against.length === 0).length;
}

/** Whether it gives the newest version of the table exactly. */
export function explainsLast(fit: PolicyFit): boolean {
  return fit.at(-1)?.length === 0;
}

/** How sure a candidate is beside others that do something else. */
export function surenessOf(fit: PolicyFit, rivals: readonly PolicyFit[]): Sureness {
  const explained = explainedBy(fit);
  const isWhole = explained === fit.length && fit.length >= enoughVersions;
  if (isWhole && rivals.every((rival) => explainedBy(rival) < explained)) return 'high';
  return explainsLast(fit) && fit.length > 1 && explained * 2 > fit.length ? 'medium' : 'low';
}

/** What keeps a candidate from being surer, the weightiest first. */
export function doubtOf(fit: PolicyFit, rivals: readonly PolicyFit[]): Doubt {
  const explained = explainedBy(fit);
  if (fit.length > 1 && explained * 2 <= fit.length) return 'most';
  if (!explainsLast(fit)) return 'newest';
  if (fit.length === 1) return 'short';
  const isNear = (rival: PolicyFit) => explainsLast(rival) && explainedBy(rival) + 1 >= explained;
  if (rivals.some(isNear)) return 'rivals';
  return explained < fit.length ? 'some' : 'short';
}

/**
 * The best first: most versions of the table explained, of which the newest one counts for more, since policies change;
 * and so does prose beside a table that agrees with it; then what needs the fewest and most usual words; then what
 * comes nearest.
 */
export function byFit(a: Fitted, b: Fitted): number {
  return scoreOf(b) - scoreOf(a);
}

function scoreOf({ fit, cost, said }: Fitted): number {
  const isCurrent = explainsLast(fit);
  const newest = isCurrent ? Math.max(1, fit.length / 4) : 0;
  const stated = isCurrent && said === 'prose' ? Math.max(1.5, fit.length / 4) : 0;
  const wrong = fit.reduce((sum, against) => sum + Math.min(against.length, 5), 0);
  return explainedBy(fit) + newest + stated - cost * 0.2 - wrong * 0.01;
}
