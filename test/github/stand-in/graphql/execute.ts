import {
  type DocumentNode,
  execute,
  type GraphQLError,
  type GraphQLFieldResolver,
  parse,
  validate,
} from 'graphql';
import { githubSchema } from '../../schema.ts';
import { notFound, Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import type { Node } from './connection.ts';
import { pullMutations } from './mutation-pull.ts';
import { refMutations } from './mutation-ref.ts';
import { pullById, repositoryId } from './node-id.ts';
import { actorNode, pullNode } from './pull-request.ts';
import { repositoryNode } from './repository.ts';

export type GraphqlRequest = {
  readonly query?: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
};

/** Answers one GraphQL request: GitHub's schema decides what is valid, errors have GitHub's shape. */
export const answerGraphql = async (world: World, request: GraphqlRequest): Promise<Node> => {
  const { document, errors } = readDocument(request.query ?? '');
  if (document === undefined) {
    world.violations.push(...errors.map(({ message }) => `GraphQL: ${message}`));
    return { errors: errors.map(({ message, locations }) => ({ message, locations })) };
  }
  const result = await execute({
    schema: githubSchema(),
    document,
    rootValue: { ...queryFields(world), ...mutationFields(world) },
    contextValue: world,
    variableValues: request.variables ?? {},
    operationName: request.operationName ?? null,
    fieldResolver,
  });
  for (const error of result.errors ?? []) noteUnexpected(world, error);
  const answered = result.errors?.map(formatError);
  return { data: result.data ?? null, ...(answered === undefined ? {} : { errors: answered }) };
};

type Reading = { readonly document?: DocumentNode; readonly errors: readonly GraphQLError[] };
const readings = new Map<string, Reading>();

const readDocument = (source: string): Reading => {
  const reading = readings.get(source) ?? readAnew(source);
  readings.set(source, reading);
  return reading;
};

const readAnew = (source: string): Reading => {
  try {
    const document = parse(source);
    const errors = validate(githubSchema(), document);
    return errors.length > 0 ? { errors } : { document, errors };
  } catch (error) {
    return { errors: [error as GraphQLError] };
  }
};

// graphql-js would answer null for a field nobody resolves; here that is a gap in the stand-in and has to show.
const fieldResolver: GraphQLFieldResolver<unknown, World> = (source, args, _world, info) => {
  const value = (source as Node)[info.fieldName];
  if (value === undefined) {
    if (info.fieldName === 'clientMutationId') return null;
    throw new Error(`the stand-in has no resolver for ${info.parentType.name}.${info.fieldName}`);
  }
  return typeof value === 'function' ? value(args) : value;
};

const noteUnexpected = (world: World, error: GraphQLError): void => {
  if (!(error.originalError instanceof Refusal)) world.violations.push(`GraphQL: ${error.message}`);
};

const formatError = (error: GraphQLError): Node => {
  const { originalError: cause, path, locations, message } = error;
  return cause instanceof Refusal
    ? { type: cause.type, path, locations, message: cause.inGraphql }
    : { path, locations, message };
};

const queryFields = (world: World): Node => ({
  viewer: () => ({
    ...actorNode(world.state.token.login),
    __typename: 'User',
    login: world.state.token.login,
    databaseId: world.state.token.kind === 'actions' ? 41898282 : 583231,
    name: null,
  }),
  rateLimit: rateLimit(world),
  repository: ({ owner, name }: { owner: string; name: string }) => {
    const same = `${owner}/${name}`.toLowerCase() === `${world.owner}/${world.name}`.toLowerCase();
    if (same) return repositoryNode(world);
    throw notFound(`Could not resolve to a Repository with the name '${owner}/${name}'.`);
  },
  node: ({ id }: { id: string }) =>
    id === repositoryId(world) ? repositoryNode(world) : pullNode(world, pullById(world, id)),
});

const rateLimit = (world: World): Node => ({
  cost: 1,
  limit: 1000,
  remaining: 999,
  used: 1,
  nodeCount: 1,
  resetAt: new Date(world.now().getTime() + 3_600_000).toISOString(),
});

// Fields of a mutation run one after the other and go on after an error: each is nullable, so an error empties only
// its own field (GraphQL specification, 6.2.2 and 6.4.4).
const mutationFields = (world: World): Node =>
  Object.fromEntries(
    Object.entries({ ...refMutations, ...pullMutations }).map(([name, mutate]) => [
      name,
      ({ input }: { input: never }) => world.inTurn(() => mutate(world, input)),
    ]),
  );
