import type { Environment } from '../environment.ts';
import { proxyUnsupported } from '../problem/connection.ts';
import type { Problem } from '../problem/problem.ts';

const variables = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

type SetProxy = (environment: Environment) => unknown;

/**
 * Makes `fetch` use the proxy that the environment names, NO_PROXY included. Node.js does so by itself only when
 * NODE_USE_ENV_PROXY is 1 at its start. Problem: `proxy-unsupported`, where it cannot be told to later.
 * https://nodejs.org/api/http.html#httpsetglobalproxyfromenvproxyenv
 */
export function useProxy(
  environment: Environment,
  runtime: string,
  setProxyOf: () => SetProxy | null = nodesOwn,
): Problem | null {
  const variable = variables.find((name) => environment[name]);
  if (variable === undefined || environment.NODE_USE_ENV_PROXY === '1') return null;
  const setProxy = setProxyOf();
  if (setProxy === null) return proxyUnsupported(variable, runtime);
  setProxy(environment);
  return null;
}

/** Since Node.js 24.14. An import would load all of Node's HTTP and fetch at the start, proxy or not. */
function nodesOwn(): SetProxy | null {
  const http: { readonly setGlobalProxyFromEnv?: SetProxy } = process.getBuiltinModule('node:http');
  return http.setGlobalProxyFromEnv ?? null;
}
