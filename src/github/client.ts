import { addressOutside } from './address.ts';
import { type GetOctokit, type Response, requestsOf } from './octokit.ts';
import { askedPause, type Failure, nextPause, type Patience, patience, verdictOn } from './retry.ts';

/** Where GitHub is and who is asking; the addresses are the runner's own, so that GHES works like github.com. */
export type Account = {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly token: string;
};

/** What a client has of the world besides the network: time, in milliseconds. */
export type Clock = { readonly now: () => number; readonly sleep: (time: number) => Promise<void> };

/** A request that came to nothing. `seconds` is how long GitHub asks to wait. */
export type Refusal =
  | { readonly kind: 'refused'; readonly status: number; readonly said: string }
  | { readonly kind: 'limited'; readonly seconds: number | null; readonly said: string }
  | { readonly kind: 'uncertain' | 'untrusted'; readonly said: string }
  /** It was never sent: its address is not of this GitHub, and the token travels nowhere else. */
  | { readonly kind: 'astray'; readonly apiUrl: string; readonly said: string };

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

/** One error in a GraphQL answer. `type` is GitHub's own word, such as `STALE_DATA`. */
export type GraphqlError = {
  readonly type?: string;
  readonly path?: readonly (string | number)[];
  readonly message: string;
};

/** A GraphQL answer: what there is, and what went wrong. Both may be there. */
export type Reply<Data> = { readonly data: Partial<Data> | null; readonly errors: readonly GraphqlError[] };

export type Variables = Readonly<Record<string, unknown>>;

/**
 * GitHub, with patience. Reads are repeated. A write never is: after the pause that GitHub asks for, or when nobody knows
 * whether it took effect, it comes back as `uncertain`, and its caller reads everything anew before writing again.
 */
export type GitHub = {
  readonly read: (route: string, parameters: Variables) => Promise<Answer<RestReply>>;
  readonly write: (route: string, parameters: Variables) => Promise<Answer<RestReply>>;
  readonly query: <Data>(document: string, variables: Variables) => Promise<Answer<Reply<Data>>>;
  readonly mutate: <Data>(document: string, variables: Variables) => Promise<Answer<Reply<Data>>>;
};

/** `next` and `last` are the addresses of the following and of the last page. */
export type RestReply = {
  readonly data: unknown;
  readonly next: string | null;
  readonly last: string | null;
};

type Send = (route: string, parameters: Variables, isWrite: boolean) => Promise<Answer<Response>>;

/** Opens a connection to GitHub, by the `fetch` of Node.js itself. Nothing is sent yet. */
export function connect(
  getOctokit: GetOctokit,
  { apiUrl, graphqlUrl, token }: Account,
  clock: Clock,
  limits = patience,
): GitHub {
  const request = requestsOf(getOctokit, { apiUrl, token });
  const begin = clock.now();
  const send: Send = (route, parameters, isWrite) =>
    patiently(
      (signal) => request(route, { ...parameters, request: { signal } }),
      isWrite,
      { ...clock, begin },
      limits,
    );
  const rest = async (route: string, parameters: Variables, isWrite: boolean): Promise<Answer<RestReply>> => {
    const astray = addressOutside(route, apiUrl);
    if (astray !== null) return { ok: false, refusal: { kind: 'astray', apiUrl, said: astray } };
    const answer = await send(route, { ...parameters, headers: restHeaders }, isWrite);
    return answer.ok ? { ok: true, value: restReply(answer.value) } : answer;
  };
  const graphql = async <Data>(query: string, variables: Variables, isWrite: boolean) => {
    const answer = await send(`POST ${graphqlUrl}`, { query, variables }, isWrite);
    return answer.ok ? { ok: true as const, value: answer.value.data as Reply<Data> } : answer;
  };
  return {
    read: (route, parameters) => rest(route, parameters, false),
    write: (route, parameters) => rest(route, parameters, true),
    query: (document, variables) => graphql(document, variables, false),
    mutate: (document, variables) => graphql(document, variables, true),
  };
}

const restHeaders = { 'x-github-api-version': '2022-11-28' };

async function patiently(
  attempt: (signal: AbortSignal) => Promise<Response>,
  isWrite: boolean,
  { now, sleep, begin }: Clock & { readonly begin: number },
  limits: Patience,
): Promise<Answer<Response>> {
  const start = now();
  for (let attempts = 1; ; attempts++) {
    const { response, failure } = await once(attempt, limits);
    if (failure === null) return { ok: true, value: response };
    const elapsed = { request: now() - start, run: now() - begin };
    const pause = nextPause(failure, attempts, elapsed, now(), isWrite, limits);
    if (pause === null) return { ok: false, refusal: refusalFrom(failure, now()) };
    await sleep(pause);
    if (isWrite) return { ok: false, refusal: { kind: 'uncertain', said: failure.said } };
  }
}

type Attempt =
  | { readonly response: Response; readonly failure: null }
  | { readonly response: null; readonly failure: Failure };

async function once(attempt: (signal: AbortSignal) => Promise<Response>, limits: Patience): Promise<Attempt> {
  try {
    const response = await attempt(AbortSignal.timeout(limits.attempt));
    const broken = brokenness(response);
    return broken === null ? { response, failure: null } : { response: null, failure: broken };
  } catch (error) {
    return { response: null, failure: failureFrom(error) };
  }
}

/** An answer that is no JSON, or GraphQL's 200 for a limit or for an error of the server. */
function brokenness({ status, headers, data }: Response): Failure | null {
  if (status === 204) return null;
  if (typeof data !== 'object' || data === null || data instanceof ArrayBuffer) {
    return { status: null, headers: {}, said: 'an answer that is not JSON' };
  }
  const { errors } = data as { errors?: readonly GraphqlError[] };
  if (!Array.isArray(errors)) return null;
  const said = errors.map(({ message }) => message).join(' ');
  if (errors.some(({ type }) => type === 'RATE_LIMITED') || /secondary rate limit/i.test(said)) {
    return { status: 429, headers, said };
  }
  return /^Something went wrong while executing your query/.test(said)
    ? { status: 500, headers, said }
    : null;
}

/** What Octokit throws: GitHub's answer, or status 500 without one when there was none. */
function failureFrom(error: unknown): Failure {
  const { status, response, message } = error as { status?: number; response?: Response; message?: string };
  if (response === undefined) return { status: null, headers: {}, said: message ?? 'no answer' };
  return {
    status: status ?? null,
    headers: response.headers,
    said: saidIn(response.data) ?? `status ${status}`,
  };
}

function saidIn(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('message' in data)) return null;
  const { message, errors } = data as { message: unknown; errors?: unknown };
  const details = Array.isArray(errors) ? errors.map(detailText).filter((text) => text !== '') : [];
  return [String(message), ...details].join(': ');
}

function detailText(detail: unknown): string {
  if (typeof detail === 'string') return detail;
  const { message, field, code } = (detail ?? {}) as Record<string, unknown>;
  return [message ?? [field, code].filter(Boolean).join(' ')].join('');
}

function refusalFrom(failure: Failure, now: number): Refusal {
  const { said, status } = failure;
  switch (verdictOn(failure)) {
    case 'limited': {
      const pause = askedPause(failure, now);
      return { kind: 'limited', seconds: pause === null ? null : Math.ceil(pause / 1000), said };
    }
    case 'uncertain':
      return { kind: 'uncertain', said };
    case 'untrusted':
      return { kind: 'untrusted', said };
    case 'refused':
      return { kind: 'refused', status: status ?? 0, said };
  }
}

function restReply({ data, headers }: Response): RestReply {
  const link = String(headers.link ?? '');
  const [, next = null] = /<([^<>]+)>; rel="next"/.exec(link) ?? [];
  const [, last = null] = /<([^<>]+)>; rel="last"/.exec(link) ?? [];
  return { data, next, last };
}
