import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema } from 'graphql';

let schema: GraphQLSchema | null = null;

/** GitHub's own GraphQL schema. It repeats two fields, so it cannot be checked itself. */
export function githubSchema(): GraphQLSchema {
  const url = new URL('schema.graphql', import.meta.resolve('@octokit/graphql-schema'));
  schema ??= buildSchema(readFileSync(url, 'utf8'), { assumeValidSDL: true, assumeValid: true });
  return schema;
}
