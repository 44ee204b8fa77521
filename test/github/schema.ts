import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema } from 'graphql';

let schema: GraphQLSchema | null = null;

/**
 * GitHub's own GraphQL schema, read once a process, without its descriptions and the places of its words: half the time,
 * and a smaller process to start others from. It repeats two fields, so it cannot be checked itself.
 */
export function githubSchema(): GraphQLSchema {
  const url = new URL('schema.graphql', import.meta.resolve('@octokit/graphql-schema'));
  schema ??= buildSchema(withoutDescriptions(readFileSync(url, 'utf8')), {
    assumeValidSDL: true,
    assumeValid: true,
    noLocation: true,
  });
  return schema;
}

function withoutDescriptions(text: string): string {
  return text.replaceAll(/^[ \t]*"""[\s\S]*?"""\n/gm, '');
}
