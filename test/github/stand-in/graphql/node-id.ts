import { noSuchNode } from '../refusal.ts';
import type { PullRequest, World } from '../world.ts';

const encode = (prefix: string, name: string): string =>
  `${prefix}_${Buffer.from(name).toString('base64url')}`;

/** Node ids: opaque to callers, readable here. */
export const repositoryId = (world: World): string => encode('R', `${world.owner}/${world.name}`);
export const refId = (name: string): string => encode('REF', name);
export const pullRequestId = (pull: PullRequest): string => encode('PR', String(pull.number));
export const objectId = (oid: string): string => encode('O', oid);
export const actorId = (login: string): string => encode('U', login);

/** The full name of the ref an id stands for; refuses an id of none. */
export const refById = (world: World, id: string): string => {
  const name = decode('REF', id);
  if (name === undefined || !world.git.refs().byName.has(name)) throw noSuchNode(id);
  return name;
};

/** The pull request an id stands for; refuses an id of none. */
export const pullById = (world: World, id: string): PullRequest => {
  const pull = world.state.pulls.find(({ number }) => String(number) === decode('PR', id));
  if (pull === undefined) throw noSuchNode(id);
  return pull;
};

/** Refuses an id that is not this repository's. */
export const checkRepositoryId = (world: World, id: string): void => {
  if (id !== repositoryId(world)) throw noSuchNode(id);
};

const decode = (prefix: string, id: string): string | undefined =>
  id.startsWith(`${prefix}_`) ? Buffer.from(id.slice(prefix.length + 1), 'base64url').toString() : undefined;
