import { addressOutside } from './address.ts';
import { type Reply, replyFrom } from './answer.ts';
import { failureFrom } from './failure.ts';
import { type GetOctokit, type Response, requestsOf } from './octokit.ts';
import {
  askedPause,
  type Failure,
  freshPause,
  nextPause,
  type Patience,
  patience,
  verdictOn,
} from './retry.ts';
import { signIn } from './sign.ts';
import { isOfApp } from './token.ts';

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
  /** `too-much`: GitHub could not compute the answer; a smaller question may help. `too-large`: more than we read. `elsewhere`: a redirect that leaves GitHub. */
  | {
      readonly kind: 'uncertain' | 'untrusted' | 'too-much' | 'too-large' | 'elsewhere';
      readonly said: string;
    }
  /** It was never sent: its address is not of this GitHub, and the token travels nowhere else. */
  | { readonly kind: 'astray'; readonly apiUrl: string; readonly said: string };

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

export type Variables = Readonly<Record<string, unknown>>;

/**
 * GitHub, with patience. Reads are repeated. A write never is: after the pause that GitHub asks for, or when nobody knows
 * whether it took effect, it comes back as `uncertain`, and its caller reads everything anew before writing again.
 */
export type GitHub = {
  readonly read: (route: string, parameters: Variables) => Promise<Answer<RestReply>>;
  readonly write: (route: string, parameters: Variables) => Promise<Answer<RestReply>>;
  /** `mayShrink`: the caller can ask for less, so a query that is too much for GitHub is not repeated for long. */
  readonly query: <Data>(
    document: string,
    variables: Variables,
    mayShrink?: boolean,
  ) => Promise<Answer<Reply<Data>>>;
  readonly mutate: <Data>(document: string, variables: Variables) => Promise<Answer<Reply<Data>>>;
};

/** `next` and `last` are the addresses of the following and of the last page. */
export type RestReply = {
  readonly data: unknown;
  readonly next: string | null;
  readonly last: string | null;
};

/** What kind of request it is. */
type Kind = { readonly isWrite: boolean; readonly isGraphql: boolean; readonly mayShrink: boolean };
type Send = (route: string, parameters: Variables, kind: Kind) => Promise<Answer<Response>>;

/** Opens a connection to GitHub, by the `fetch` of Node.js itself. Nothing is sent yet. */
export function connect(
  getOctokit: GetOctokit,
  { apiUrl, graphqlUrl, token }: Account,
  clock: Clock,
  limits = patience,
): GitHub {
  const request = requestsOf(getOctokit, { apiUrl, token });
  const begin = clock.now();
  let mayBeFresh = isOfApp(token);
  const send: Send = async (route, parameters, kind) => {
    const answer = await patiently(
      (signal) => request(route, { ...parameters, request: { signal } }),
      kind,
      { ...clock, begin, mayBeFresh },
      limits,
    );
    if (answer.ok) mayBeFresh = false; // whoever was answered is known
    return answer;
  };
  const rest = async (route: string, parameters: Variables, isWrite: boolean): Promise<Answer<RestReply>> => {
    const astray = addressOutside(route, apiUrl);
    if (astray !== null) return { ok: false, refusal: { kind: 'astray', apiUrl, said: astray } };
    const kind = { isWrite, isGraphql: false, mayShrink: false };
    const answer = await send(route, { ...parameters, headers: restHeaders }, kind);
    return answer.ok ? { ok: true, value: restReply(answer.value) } : answer;
  };
  const graphql = async <Data>(query: string, variables: Variables, kind: Kind) => {
    const answer = await send(`POST ${graphqlUrl}`, { query, variables }, kind);
    if (!answer.ok) return answer;
    return { ok: true as const, value: replyFrom<Data>(answer.value.data) };
  };
  return {
    read: (route, parameters) => rest(route, parameters, false),
    write: (route, parameters) => rest(route, parameters, true),
    query: (document, variables, mayShrink = false) =>
      graphql(document, variables, { isWrite: false, isGraphql: true, mayShrink }),
    mutate: (document, variables) =>
      graphql(document, variables, { isWrite: true, isGraphql: true, mayShrink: false }),
  };
}

const restHeaders = { 'x-github-api-version': '2022-11-28' };

type PatientRun = Clock & { readonly begin: number; readonly mayBeFresh: boolean };

async function patiently(
  attempt: (signal: AbortSignal) => Promise<Response>,
  kind: Kind,
  { now, sleep, begin, mayBeFresh }: PatientRun,
  limits: Patience,
): Promise<Answer<Response>> {
  const start = now();
  const { isWrite } = kind;
  for (let attempts = 1; ; attempts++) {
    const { response, failure } = await once(attempt, kind, limits);
    if (failure === null) return { ok: true, value: response };
    const elapsed = { request: now() - start, run: now() - begin };
    const fresh = mayBeFresh && !isWrite ? freshPause(failure, attempts, elapsed.run) : null;
    const pause = fresh ?? nextPause(failure, attempts, elapsed, now(), kind, limits);
    if (pause === null) return { ok: false, refusal: refusalFrom(failure, now(), isWrite) };
    await sleep(pause);
    if (isWrite) return { ok: false, refusal: { kind: 'uncertain', said: failure.said } };
  }
}

type Attempt =
  | { readonly response: Response; readonly failure: null }
  | { readonly response: null; readonly failure: Failure };

async function once(
  attempt: (signal: AbortSignal) => Promise<Response>,
  { isGraphql }: Kind,
  limits: Patience,
): Promise<Attempt> {
  try {
    const response = await attempt(AbortSignal.timeout(limits.attempt));
    const broken = brokenness(response);
    return broken === null ? { response, failure: null } : { response: null, failure: broken };
  } catch (error) {
    return { response: null, failure: failureFrom(error, isGraphql) };
  }
}

/** An answer that is no JSON, or GraphQL's 200 for a limit, for a query that was too much or an error of the server. */
function brokenness({ status, headers, data }: Response): Failure | null {
  if (status === 204) return null;
  if (status >= 300) return { status: null, headers: {}, said: `status ${status} without a URL` };
  if (typeof data !== 'object' || data === null || data instanceof ArrayBuffer) {
    return { status: null, headers: {}, said: 'an answer that is not JSON' };
  }
  return signIn({ headers, errors: replyFrom(data).errors });
}

function refusalFrom(failure: Failure, now: number, isWrite: boolean): Refusal {
  const { said, status } = failure;
  const verdict = verdictOn(failure);
  switch (verdict) {
    case 'limited': {
      const pause = askedPause(failure, now);
      return { kind: 'limited', seconds: pause === null ? null : Math.ceil(pause / 1000), said };
    }
    case 'too-much':
      return { kind: isWrite ? 'uncertain' : verdict, said };
    case 'uncertain':
    case 'untrusted':
    case 'too-large':
    case 'elsewhere':
      return { kind: verdict, said };
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
