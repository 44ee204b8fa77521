import { readOnlyToken } from '../problem/permission.ts';
import type { Outcome } from './outcome.ts';

/** What a run came to whose token turned out to only read because of who started it: it reports, and nothing is wrong. */
export function reportedOnly(outcome: Outcome, outsider: string): Outcome {
  const isRefused = ({ code }: { readonly code: string }) => code === 'missing-permission';
  if (!outcome.problems.some(isRefused)) return outcome;
  return {
    ...outcome,
    problems: outcome.problems.filter((problem) => !isRefused(problem)),
    notes: [...outcome.notes, readOnlyToken(outsider)],
  };
}
