import { Refusal } from './refusal.ts';
import type { Access, Scope, World } from './world.ts';

const rank: Readonly<Record<Access, number>> = { none: 0, read: 1, write: 2 };

/** Whether the token's permission for a scope reaches a level. */
export const may = (world: World, scope: Scope, level: Access): boolean =>
  rank[world.state.token.permissions[scope]] >= rank[level];

/** Refuses where none of the scopes reaches the level, in the words GitHub has for each kind of token. */
export const demand = (world: World, level: Access, ...scopes: readonly Scope[]): void => {
  if (scopes.some((scope) => may(world, scope, level))) return;
  const holder = world.state.token.kind === 'personal' ? 'personal access token' : 'integration';
  throw new Refusal(403, 'FORBIDDEN', `Resource not accessible by ${holder}`);
};

/** Refuses a write the token may not do, or any write to an archived repository. */
export const demandWrite = (world: World, ...scopes: readonly Scope[]): void => {
  demand(world, 'write', ...scopes);
  if (world.state.settings.archived) {
    throw new Refusal(403, 'FORBIDDEN', 'Repository was archived so is read-only.', {
      inGraphql: 'Repository was archived so is read-only',
    });
  }
};
