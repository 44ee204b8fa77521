import type { Environment } from '../environment.ts';
/** Who started a run whose workflow token may only read, whatever permissions the job asks for. */
export type Outsider = 'a fork' | 'Dependabot';

/**
 * Tells from the runner's variables and the event's payload, which may be anything, whether GitHub gives the run a token
 * that only reads; null where nothing says so.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 */
export function outsiderIn(environment: Environment, payload: unknown): Outsider | null {
  if (environment.GITHUB_ACTOR === 'dependabot[bot]') return 'Dependabot';
  const { pull_request: pull } = (payload ?? {}) as { pull_request?: EventPullRequest | null };
  if (environment.GITHUB_EVENT_NAME === 'pull_request_target' || !pull?.head) return null;
  const [from, into] = [pull.head.repo?.full_name, pull.base?.repo?.full_name];
  return from !== undefined && from === into ? null : 'a fork';
}

/** A side without a repository came from a fork that is gone. */
type EventPullRequest = { readonly head?: EventSide; readonly base?: EventSide };
type EventSide = { readonly repo?: { readonly full_name?: unknown } | null } | null;
