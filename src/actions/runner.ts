import type { Environment } from '../environment.ts';
import { noRunner } from '../problem/actions.ts';
import { failure, type Result, success } from '../problem/problem.ts';

/** What the runner says of the run. https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
export type Runner = {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly serverUrl: string;
  /** `owner/name` of the repository the workflow runs in. */
  readonly repository: string;
  readonly event: string;
  /** The page of this action, at the version that runs; null for one that a workflow has in its own repository. */
  readonly tool: { readonly page: string; readonly docs: string } | null;
  /** Names this attempt of this run; no other has the same. */
  readonly run: string;
};

/** Reads the runner's variables. Problem: `no-runner`, when this is not a step of a workflow. */
export function readRunner(environment: Environment): Result<Runner> {
  const repository = environment.GITHUB_REPOSITORY ?? '';
  if (repository === '') return failure([noRunner('GITHUB_REPOSITORY')]);
  const apiUrl = withoutSlash(environment.GITHUB_API_URL || 'https://api.github.com');
  const serverUrl = withoutSlash(environment.GITHUB_SERVER_URL || 'https://github.com');
  return success({
    apiUrl,
    graphqlUrl: environment.GITHUB_GRAPHQL_URL || `${apiUrl.replace(/\/v3$/, '')}/graphql`,
    serverUrl,
    tool: toolFrom(environment, serverUrl),
    repository,
    event: environment.GITHUB_EVENT_NAME ?? '',
    run: `${environment.GITHUB_RUN_ID ?? '0'}-${environment.GITHUB_RUN_ATTEMPT ?? '1'}`,
  });
}

function toolFrom(environment: Environment, serverUrl: string): Runner['tool'] {
  const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = environment;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) return null;
  const page = `${serverUrl}/${repository}`;
  return { page, docs: `${page}/blob/${encodeURIComponent(ref || 'HEAD')}` };
}

function withoutSlash(url: string): string {
  return url.endsWith('/') ? url.slice(0, -1) : url;
}
