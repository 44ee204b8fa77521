import { jsonHeaders } from './fault-reply.ts';
import { answerGraphql, type GraphqlRequest } from './graphql/execute.ts';
import { pageAt } from './page.ts';
import { Refusal } from './refusal.ts';
import { answerRest, refused } from './rest/answer.ts';
import type { Description } from './rest/description.ts';
import type { World } from './world.ts';

/** A request as it came in. `path` is without the query string. */
export type Incoming = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly userAgent: string | undefined;
  readonly body: unknown;
};
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
};

/** Answers a request: GraphQL, REST below the API's prefix, or a page for people. */
export const answer = async (world: World, description: Description, request: Incoming): Promise<Answer> => {
  if (isPage(world, request)) return pageAt(world, request.path);
  const no = whyNot(world, request);
  if (no !== undefined) return no;
  if (request.path === graphqlPath) {
    return json(200, await answerGraphql(world, (request.body ?? {}) as GraphqlRequest));
  }
  const path = request.path.slice(apiPath.length);
  const reply = await answerRest(world, description, { ...request, path });
  return { ...json(reply.status, reply.body), headers: { ...commonHeaders(world), ...reply.headers } };
};

/** Where the two APIs live: as on GitHub Enterprise Server, so that nobody can guess them from the host. */
export const apiPath = '/api/v3';
export const graphqlPath = '/api/graphql';

const isPage = (world: World, { method, path }: Incoming): boolean =>
  method === 'GET' && path.startsWith(`/${world.owner}/${world.name}`);

const whyNot = (world: World, { path, authorization, userAgent }: Incoming): Answer | undefined => {
  const documentation =
    path === graphqlPath ? 'https://docs.github.com/graphql' : 'https://docs.github.com/rest';
  const refuse = (status: number, message: string) => {
    const { body } = refused(new Refusal(status, 'FORBIDDEN', message), documentation);
    return json(status, body);
  };
  if (!userAgent) return refuse(403, 'Request forbidden by administrative rules.');
  if (authorization === undefined) return refuse(401, 'Requires authentication');
  const token = /^(?:token|bearer) (.+)$/i.exec(authorization)?.[1];
  return token === world.state.token.value ? undefined : refuse(401, 'Bad credentials');
};

const json = (status: number, body: unknown): Answer => ({
  status,
  headers: jsonHeaders,
  text: body === undefined ? '' : JSON.stringify(body),
});

const commonHeaders = (world: World): Readonly<Record<string, string>> => ({
  ...jsonHeaders,
  'x-ratelimit-limit': '1000',
  'x-ratelimit-remaining': '999',
  'x-ratelimit-reset': String(Math.floor(world.now().getTime() / 1000) + 3600),
});
