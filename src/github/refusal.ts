import * as connection from '../problem/connection.ts';
import * as problem from '../problem/github.ts';
import * as permission from '../problem/permission.ts';
import type { Problem } from '../problem/problem.ts';
import type { GraphqlError } from './answer.ts';
import type { Refusal } from './client.ts';

/** What was being done when GitHub said no, for the words of a problem. */
export type Doing = {
  readonly repository: string;
  readonly server: string;
  /** As in "The token may not …". */
  readonly purpose: string;
  /** The permissions it takes, as a workflow writes them. */
  readonly needs: readonly string[];
  readonly branch: string;
  /** The base of the branch; for writes of the branch only. */
  readonly base?: { readonly name: string; readonly isDefault: boolean };
};

/** A problem from a request that came to nothing. */
export function problemFrom(refusal: Refusal, doing: Doing): Problem {
  switch (refusal.kind) {
    case 'limited':
      return connection.rateLimited(refusal.seconds);
    case 'uncertain':
      return connection.noAnswer(doing.server, refusal.said);
    case 'untrusted':
      return connection.untrustedServer(doing.server, refusal.said);
    case 'astray':
      return connection.linkAstray(refusal.said, refusal.apiUrl);
    case 'elsewhere':
      return connection.redirected(doing.server, refusal.said);
    case 'too-large':
      return connection.answerTooLarge(doing.server, refusal.said);
    case 'too-much':
      return connection.tooMuch(doing.purpose, refusal.said);
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
  if (status === 401) return permission.badCredentials();
  if (/archived/i.test(said)) return permission.archivedRepository(doing.repository);
  if (/sign(?:ed)?[ -]?off/i.test(said)) return permission.signoffRequired(doing.repository, said);
  if (/Ref cannot be created/i.test(said)) return problem.branchClash(doing.branch);
  if (isPolicy(said)) return permission.organisationPolicy(said);
  if (isAboutWorkflows(said))
    return permission.workflowsPermission(doing.branch, doing.base?.name ?? 'its base', said);
  if (isAboutMessages(said)) return permission.commitMessageRefused(doing.branch, said);
  if (isRule(said)) return permission.branchProtected(doing.branch, said);
  if (status === 404 && /Not Found|Could not resolve to a Repository/i.test(said)) {
    return problem.repositoryUnseen(doing.repository);
  }
  if (doing.base?.isDefault === false && isOfApp(said))
    return permission.perhapsWorkflows(doing.branch, doing.base.name, doing.needs, said);
  if (status === 403) return permission.missingPermission(doing.purpose, doing.needs, said);
  return problem.refused(doing.purpose, said);
}

/** Classic protection and rulesets use different words, and a refused creation has almost none. */
function isRule(said: string): boolean {
  return /rule violations|protected branch|through a pull request|Reference update failed|Cannot (create|update|delete|force)|creations being restricted/i.test(
    said,
  );
}

/** In the words of a push, which the API repeats. */
function isAboutWorkflows(said: string): boolean {
  return /create or update workflow|without `?workflows?`? permission/i.test(said);
}

/**
 * All that GitHub says to an App, and so to GITHUB_TOKEN, that lacks any permission. For a branch at another base than the
 * default branch that may be `workflows`: vercel/next.js#94596.
 */
function isOfApp(said: string): boolean {
  return /Resource not accessible by integration/i.test(said);
}

/** Rulesets on metadata: "Commit message must match a given regex pattern". keystatic#1598 has their frame. */
function isAboutMessages(said: string): boolean {
  return /commit message/i.test(said) && /must|match|pattern|rule/i.test(said);
}

/** Single sign-on, a list of addresses, kinds of tokens that are not let in: 403, and FORBIDDEN in GraphQL. */
function isPolicy(said: string): boolean {
  return /SAML enforcement|IP allow list|forbids access via/i.test(said);
}
