import assert from 'node:assert/strict';
import type { Reply } from '../../src/github/answer.ts';
import type { Answer, GitHub, RestReply, Variables } from '../../src/github/client.ts';

export type Asked = { readonly document: string; readonly variables: Variables };
export type Say = Answer<Reply<unknown>> | Answer<RestReply>;

/** A GitHub that answers from a list, in order, and remembers what it was asked. */
export function scripted(...answers: readonly Say[]): {
  readonly github: GitHub;
  readonly asked: readonly Asked[];
} {
  const left = [...answers];
  const asked: Asked[] = [];
  const next = async (document: string, variables: Variables): Promise<Say> => {
    asked.push({ document, variables });
    return left.shift() ?? assert.fail(`nobody expected another request:\n${document}`);
  };
  /** Whether pull requests are switched on is asked before a branch is pushed; features.test.ts is about that. */
  const read = async (route: string, variables: Variables): Promise<Say> =>
    route === 'GET /repos/{owner}/{repo}' ? page({ has_pull_requests: true }) : await next(route, variables);
  const github = { read, write: next, query: next, mutate: next } as GitHub;
  return { github, asked };
}

/** A GraphQL answer without errors. */
export function data(value: unknown): Answer<Reply<unknown>> {
  return { ok: true, value: { data: value, errors: [] } as Reply<unknown> };
}

/** A GraphQL answer with errors, and with data where there is some. */
export function errors(
  ...found: readonly {
    readonly type?: string;
    readonly path?: readonly (string | number)[];
    readonly message: string;
  }[]
) {
  return { ok: true, value: { data: null, errors: found } } as const;
}

/** A REST answer, with the addresses of the next and of the last page. */
export function page(
  value: unknown,
  next: string | null = null,
  last: string | null = null,
): Answer<RestReply> {
  return { ok: true, value: { data: value, next, last } };
}

/** GitHub could not compute the answer. */
export const tooMuch = { ok: false, refusal: { kind: 'too-much', said: 'Resource limits' } } as const;

export const uncertain = { ok: false, refusal: { kind: 'uncertain', said: 'no answer' } } as const;

/** A refusal with a status. */
export function refused(status: number, said: string) {
  return { ok: false, refusal: { kind: 'refused', status, said } } as const;
}

/** The variables of a request that must have been sent. */
export function sent<Sent>(request: Asked | undefined): Sent {
  assert.ok(request !== undefined, 'the request was not sent');
  return request.variables as Sent;
}
