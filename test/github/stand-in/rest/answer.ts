import { notFound, Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import { contentRoutes } from './content.ts';
import type { Description, Found, Operation } from './description.ts';
import { issueRoutes } from './issue.ts';
import { pullRoutes } from './pull.ts';
import { refRoutes } from './ref.ts';
import { releaseRoutes } from './release.ts';

export type RestRequest = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
};
export type RestReply = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};
/** What a route gets: the parts of its path by name, the query, and the body as GitHub describes it. */
export type Call = {
  readonly params: Readonly<Record<string, string>>;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
};
export type Route = (world: World, call: Call) => Promise<RestReply> | RestReply;

const routes: Readonly<Record<string, Route>> = {
  ...contentRoutes,
  ...refRoutes,
  ...pullRoutes,
  ...issueRoutes,
  ...releaseRoutes,
};

/** Answers one REST request. What GitHub's description does not allow, asked or answered, is a violation. */
export const answerRest = async (
  world: World,
  description: Description,
  request: RestRequest,
): Promise<RestReply> => {
  const found = description.find(request.method, request.path);
  const route = found === undefined ? undefined : routes[found.key];
  if (found === undefined || route === undefined) {
    world.violations.push(`REST: the stand-in does not know ${request.method} ${request.path}`);
    return refused(notFound(), 'https://docs.github.com/rest');
  }
  const wrong = faultsOf(world, description, found, request);
  world.violations.push(...wrong.map((fault) => `REST: ${found.key}: ${fault}`));
  const reply = await answer(world, route, found, request);
  const broken = brokenReply(description, found.operation, reply);
  if (broken !== undefined) world.violations.push(`REST: the answer of ${found.key}: ${broken}`);
  return reply;
};

/** The body of an error, as GitHub writes it. */
export const refused = (refusal: Refusal, documentation: string): RestReply => ({
  status: refusal.status,
  body: {
    message: refusal.message,
    ...(refusal.details === undefined ? {} : { errors: refusal.details }),
    documentation_url: documentation,
    status: String(refusal.status),
  },
});

const answer = async (world: World, route: Route, found: Found, request: RestRequest): Promise<RestReply> => {
  const { method, path, query } = request;
  const body = Array.isArray(request.body) ? { labels: request.body } : (request.body ?? {});
  const call = { params: found.params, path, query, body: body as Call['body'] };
  try {
    const { owner, repo } = found.params;
    const wanted = `${owner}/${repo}`.toLowerCase();
    if (wanted !== `${world.owner}/${world.name}`.toLowerCase()) throw notFound();
    const run = async () => route(world, call);
    return method === 'GET' ? await run() : await world.inTurn(run);
  } catch (error) {
    if (error instanceof Refusal) return refused(error, found.operation.documentation);
    throw error;
  }
};

const faultsOf = (
  world: World,
  description: Description,
  { operation }: Found,
  { query, body }: RestRequest,
): readonly string[] => {
  const paged = world.state.settings.refsPerPage === undefined ? [] : ['page', 'per_page'];
  const known = operation.parameters.filter((parameter) => parameter.in === 'query');
  const names = [...known.map(({ name }) => name), ...paged];
  const unknown = [...query.keys()].filter((name) => !names.includes(name));
  const unfit = known
    .filter(({ name }) => query.has(name))
    .map(({ name, schema }) => {
      const fault = description.faultOfText(schema, query.get(name) ?? '');
      return fault === undefined ? undefined : `query parameter ${name}: ${fault}`;
    })
    .filter((fault) => fault !== undefined);
  return [
    ...unknown.map((name) => `unknown query parameter ${name}`),
    ...unfit,
    ...bodyFaults(description, operation, body),
  ];
};

const bodyFaults = (description: Description, operation: Operation, body: unknown): readonly string[] => {
  if (operation.body === null) return body === undefined ? [] : ['a body where none belongs'];
  const fault = description.faultOf(operation.body, body ?? {});
  const known = operation.body.properties;
  const keys = known === undefined ? [] : Object.keys((body ?? {}) as object);
  const unknown = keys.filter((key) => known !== undefined && !Object.hasOwn(known, key));
  return [
    ...(fault === undefined ? [] : [`body: ${fault}`]),
    ...unknown.map((key) => `unknown key ${key} in the body`),
  ];
};

const basicError = { $ref: 'slice#/schemas/basic-error' };

const brokenReply = (
  description: Description,
  operation: Operation,
  { status, body }: RestReply,
): string | undefined => {
  const schema = operation.responses[String(status)];
  if (schema === null) return undefined;
  // Every operation may be refused, whether its description says so or not.
  if (schema === undefined && status < 400) return `status ${status} is not described`;
  return description.faultOf(schema ?? basicError, body);
};
