import { version } from '../version.ts';
import { boundedFetch } from './transport.ts';

/** Makes a client: `getOctokit` of @actions/github. */
export type GetOctokit = (token: string, options: OctokitOptions) => { readonly request: Request };
type OctokitOptions = {
  readonly baseUrl: string;
  readonly userAgent: string;
  readonly request: { readonly fetch: typeof fetch; readonly log: typeof silent };
};

/** GitHub's answer to one request. Header names are lower-case. */
export type Response = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data: unknown;
};

/** Sends one request, `GET /path` or `POST https://…`; throws what Octokit throws. */
export type Request = (route: string, parameters: Readonly<Record<string, unknown>>) => Promise<Response>;

/** Octokit for one account, with the `fetch` of Node.js itself, bounded, and without a log of its own. */
export function requestsOf(
  getOctokit: GetOctokit,
  { apiUrl, token }: { readonly apiUrl: string; readonly token: string },
): Request {
  const userAgent = `support-window/${version}`;
  const request = { fetch: boundedFetch(apiUrl), log: silent };
  return getOctokit(token, { baseUrl: apiUrl, userAgent, request }).request;
}

const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };

function ignore(): void {}
