import type { Fault, FaultName } from './fault.ts';

/** An answer as bytes, or what happens to the connection instead. `cut` promises more than it sends. */
export type WireReply =
  | {
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly text: string;
      readonly cut?: boolean;
    }
  | 'silence'
  | 'reset';

/** GitHub's header lines for a body of JSON. */
export const jsonHeaders: Readonly<Record<string, string>> = {
  'content-type': 'application/json; charset=utf-8',
};

const page =
  '<!DOCTYPE html>\n<html><head><title>Unicorn!</title></head><body>GitHub is having a moment.</body></html>\n';
const html = { 'content-type': 'text/html; charset=utf-8' };
const limits = 'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api';
const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
const broken =
  'Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug. Please include `0000:0000` when reporting this issue.';

type Context = {
  readonly seconds: number;
  readonly now: Date;
  /** What the answer would have been, where the request took effect. */
  readonly real: string | undefined;
};

/** The answer a fault makes; `real` is what the answer would have been where the request took effect. */
export const faultReply = (fault: Fault, now: Date, real: string | undefined): WireReply =>
  replies[fault.name]({ seconds: fault.seconds ?? 1, now, real });

const replies: Readonly<Record<FaultName, (context: Context) => WireReply>> = {
  timeout: () => 'silence',
  reset: () => 'reset',
  'too-many-requests': () => refusal(429, secondary),
  'too-many-requests-wait': ({ seconds }) => refusal(429, secondary, { 'retry-after': String(seconds) }),
  'secondary-limit': () => refusal(403, secondary),
  'secondary-limit-wait': ({ seconds }) => refusal(403, secondary, { 'retry-after': String(seconds) }),
  'primary-limit': (context) => refusal(403, primary, usedUp(context)),
  'server-error': () => ({ ...json({ message: 'Server Error' }), status: 500 }),
  'bad-gateway': () => ({ status: 502, headers: html, text: page }),
  truncated: ({ real }) => ({ status: 200, headers: jsonHeaders, text: firstHalf(real) }),
  cut: ({ real }) => ({ status: 200, headers: jsonHeaders, text: firstHalf(real), cut: true }),
  'wrong-content-type': () => ({ status: 200, headers: html, text: page }),
  'graphql-errors': () => json({ data: null, errors: [{ message: broken }] }),
  'graphql-partial': ({ real }) => json(partial(real)),
  'graphql-limit': (context) => ({
    ...json({ errors: [{ type: 'RATE_LIMITED', message: primary }] }),
    headers: { ...jsonHeaders, ...usedUp(context) },
  }),
  'graphql-limit-new': (context) => ({
    ...json({ errors: [{ type: 'RATE_LIMIT', code: 'graphql_rate_limit', message: alreadyExceeded }] }),
    headers: { ...jsonHeaders, ...usedUp(context) },
  }),
  'graphql-limit-header': (context) => ({
    ...json({ errors: [{ message: 'Please wait.' }] }),
    headers: { ...jsonHeaders, ...usedUp(context) },
  }),
  'graphql-resources': () => tooMuch('Resource limits for this query exceeded.', 'RESOURCE_LIMITS_EXCEEDED'),
  'graphql-validation': () => tooMuch('Timeout on validation of query'),
  'graphql-internal': () => tooMuch('Internal error', 'INTERNAL'),
  'graphql-gave-up': () => refusal(504, gaveUp),
  'graphql-too-quickly': () => tooMuch('was submitted too quickly', 'UNPROCESSABLE'),
  'fresh-token': () => refusal(401, 'Bad credentials'),
  'fresh-token-unseen': () => refusal(404, 'Not Found'),
  redirect: () => ({ status: 307, headers: { location: 'https://127.0.0.1:1/elsewhere' }, text: '' }),
};

const alreadyExceeded = 'API rate limit already exceeded for installation ID 1.';
const gaveUp =
  "We couldn't respond to your request in time. Sorry about that. Please try resubmitting your request and contact us if the problem persists.";

const tooMuch = (message: string, type?: string) =>
  json({ data: null, errors: [{ ...(type === undefined ? {} : { type }), message }] });

const primary = 'API rate limit exceeded for installation ID 1.';

const usedUp = ({ now, seconds }: Context): Readonly<Record<string, string>> => ({
  'x-ratelimit-remaining': '0',
  'x-ratelimit-reset': String(Math.ceil(now.getTime() / 1000) + seconds),
});

const json = (body: unknown) => ({ status: 200, headers: jsonHeaders, text: JSON.stringify(body) });

const refusal = (status: number, message: string, headers: Readonly<Record<string, string>> = {}) => ({
  status,
  headers: { ...jsonHeaders, ...headers },
  text: JSON.stringify({ message, documentation_url: limits, status: String(status) }),
});

const firstHalf = (real: string | undefined): string => {
  const text = real !== undefined && real.length > 1 ? real : '{"data":{"repository":{"id":"R_1"}}}';
  return text.slice(0, Math.ceil(text.length / 2));
};

/** The real answer with its first field emptied, and an error that names it. */
const partial = (real: string | undefined): unknown => {
  const { data, ...rest } = JSON.parse(real ?? '{"data":{"repository":null}}') as { data: object | null };
  const [field = 'repository', ...others] = Object.keys(data ?? {});
  const kept = Object.fromEntries(Object.entries(data ?? {}).filter(([name]) => others.includes(name)));
  return { ...rest, data: { [field]: null, ...kept }, errors: [{ path: [field], message: broken }] };
};
