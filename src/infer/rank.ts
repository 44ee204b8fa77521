import type { PolicyFit } from './fit.ts';

/** What is known of a candidate before it is tried on the next releases. */
export type Fitted = { readonly text: string; readonly cost: number; readonly fit: PolicyFit };

/**
 * How sure it is that a candidate is the policy. `high`: it gives every one of several versions of the table, and
 * nothing else does; `medium`: the newest one and most of the others; `low`: less.
 */
export type Sureness = 'high' | 'medium' | 'low';

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

/**
 * The best first: most versions of the table explained, of which the newest one counts for more, since policies change;
 * then what needs the fewest and most usual words; then what comes nearest.
 */
export function byFit(a: Fitted, b: Fitted): number {
  return scoreOf(b) - scoreOf(a);
}

function scoreOf({ fit, cost }: Fitted): number {
  const newest = explainsLast(fit) ? Math.max(1, fit.length / 4) : 0;
  const wrong = fit.reduce((sum, against) => sum + Math.min(against.length, 5), 0);
  return explainedBy(fit) + newest - cost * 0.2 - wrong * 0.01;
}
