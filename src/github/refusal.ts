import * as problem from '../problem/github.ts';
import type { Problem } from '../problem/problem.ts';
import type { GraphqlError, Refusal } from './client.ts';

/** What was being done when GitHub said no, for the words of a problem. */
export type Doing = {
  readonly repository: string;
  readonly server: string;
  /** As in "The token may not …". */
  readonly purpose: string;
  /** The permissions it takes, as a workflow writes them. */
  readonly needs: readonly string[];
  readonly branch: string;
};

/** A problem from a request that came to nothing. */
export function problemFrom(refusal: Refusal, doing: Doing): Problem {
  switch (refusal.kind) {
    case 'limited':
      return problem.rateLimited(refusal.seconds);
    case 'uncertain':
      return problem.noAnswer(doing.server, refusal.said);
    case 'refused':
      return problemSaid(refusal.said, refusal.status, doing);
  }
}

/** A problem from an error inside a GraphQL answer. */
export function problemFromError({ type, message }: GraphqlError, doing: Doing): Problem {
  const status =
    type === 'NOT_FOUND' ? 404 : type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES' ? 403 : 422;
  return problemSaid(message, status, doing);
}

function problemSaid(said: string, status: number, doing: Doing): Problem {
  if (status === 401) return problem.badCredentials();
  if (/archived/i.test(said)) return problem.archivedRepository(doing.repository);
  if (isRule(said)) return problem.branchProtected(doing.branch, said);
  if (status === 404 && /Not Found|Could not resolve to a Repository/i.test(said)) {
    return problem.repositoryUnseen(doing.repository);
  }
  if (status === 403) return problem.missingPermission(doing.purpose, doing.needs, said);
  return problem.refused(doing.purpose, said);
}

/** Classic protection and rulesets use different words, and a refused creation has almost none. */
function isRule(said: string): boolean {
  return /rule violations|protected branch|through a pull request|Reference update failed|Cannot (create|update|delete|force)|creations being restricted/i.test(
    said,
  );
}
