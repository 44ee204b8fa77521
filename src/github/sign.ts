import { exhausted, type GraphqlError, sortAnswer } from './answer.ts';
import type { Failure } from './retry.ts';

/** A GraphQL answer with status 200 that is none: its errors say that GitHub did not do what it was asked. */
type FailureSign = {
  readonly means: keyof typeof statuses;
  readonly types: readonly string[];
  readonly words: RegExp;
  /** Milliseconds to wait where the answer names no time. */
  readonly pause?: number;
};

/**
 * What GitHub's errors mean for the whole answer. Each row was observed; test/github/observed.ts has the places.
 */
export const signs: readonly FailureSign[] = [
  { means: 'limited', types: [], words: /submitted too quickly/i, pause: 15_000 },
  { means: 'limited', types: ['RATE_LIMITED', 'RATE_LIMIT'], words: /\brate limit/i },
  {
    means: 'too-much',
    types: exhausted,
    words: /^(Resource limits for this query exceeded|Timeout on validation of query)/i,
  },
  { means: 'too-much', types: [], words: /^Something went wrong while executing your query/i },
  { means: 'unseen', types: [], words: /^Could not resolve to a Repository/i },
];

const statuses = { limited: 429, 'too-much': 500, unseen: 404 } as const;

type AnsweredQuery = { readonly headers: Failure['headers']; readonly errors: readonly GraphqlError[] };

/**
 * What failed, where an answer's errors mean that it is none; null where its data counts. Errors at fields that may be
 * absent do not spoil an answer, not even the last one before a limit.
 */
export function signIn({ headers, errors }: AnsweredQuery): Failure | null {
  const { fatal } = sortAnswer({ data: null, errors });
  if (fatal.length === 0) return null;
  const said = fatal.map(({ message }) => message).join(' ');
  const sign = signs.find((row) => fatal.some((error) => shows(row, error)));
  if (sign !== undefined) {
    const { means, pause } = sign;
    return { status: statuses[means], headers, said, means, ...(pause === undefined ? {} : { pause }) };
  }
  const isUsedUp =
    String(headers['x-ratelimit-remaining']) === '0' && fatal.every(({ type }) => type === undefined);
  return isUsedUp ? { status: 429, headers, said, means: 'limited' } : null;
}

function shows({ types, words }: FailureSign, { type, code, message }: GraphqlError): boolean {
  return (
    types.includes(type ?? '') ||
    types.includes(code ?? '') ||
    words.test(message) ||
    (code === 'graphql_rate_limit' && types.includes('RATE_LIMIT'))
  );
}
