import * as http from 'node:http';
import { proxyUnsupported } from '../problem/github.ts';
import type { Problem } from '../problem/problem.ts';

const variables = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

type Environment = Readonly<Record<string, string | undefined>>;
type SetProxy = (environment: Environment) => unknown;

/**
 * Makes `fetch` use the proxy that the environment names, NO_PROXY included. Node.js does so by itself only when
 * NODE_USE_ENV_PROXY is 1 at its start. Problem: `proxy-unsupported`, where it cannot be told to later.
 * https://nodejs.org/api/http.html#httpsetglobalproxyfromenvproxyenv
 */
export function useProxy(
  environment: Environment,
  runtime: string,
  setProxy: SetProxy | null = (http as { setGlobalProxyFromEnv?: SetProxy }).setGlobalProxyFromEnv ?? null,
): Problem | null {
  const variable = variables.find((name) => environment[name]);
  if (variable === undefined || environment.NODE_USE_ENV_PROXY === '1') return null;
  if (setProxy === null) return proxyUnsupported(variable, runtime);
  setProxy(environment);
  return null;
}
