import { demandWrite } from '../access.ts';
import { commitOnBranch } from '../commit-on-branch.ts';
import { zeroOid } from '../git/import.ts';
import { moveRefs } from '../ref-move.ts';
import { branchOf, branchRef } from '../ref-name.ts';
import { notFound, Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import type { Node } from './connection.ts';
import { objectNode } from './git-object.ts';
import { checkRepositoryId, refById } from './node-id.ts';
import { findRef, refNode } from './ref.ts';

type CommitInput = {
  readonly branch: {
    readonly id?: string;
    readonly repositoryNameWithOwner?: string;
    readonly branchName?: string;
  };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string };
  readonly fileChanges?: {
    readonly additions: readonly { readonly path: string; readonly contents: string }[];
    readonly deletions: readonly { readonly path: string }[];
  };
};
type RefUpdateInput = {
  readonly name: string;
  readonly afterOid: string;
  readonly beforeOid?: string;
  readonly force: boolean;
};

/** The mutations that move refs and make commits. */
export const refMutations: Readonly<Record<string, (world: World, input: never) => Promise<Node>>> = {
  createRef: async (
    world,
    { repositoryId, name, oid }: { repositoryId: string; name: string; oid: string },
  ) => {
    checkRepositoryId(world, repositoryId);
    demandWrite(world, 'contents');
    if (world.git.refs().byName.has(name)) throw alreadyExists(name);
    await moveRefs(world, [{ name, after: oid, before: zeroOid }]);
    return { ref: currentRef(world, name) };
  },
  updateRef: async (world, { refId, oid, force }: { refId: string; oid: string; force: boolean }) => {
    const name = refById(world, refId);
    demandWrite(world, 'contents');
    await moveRefs(world, [{ name, after: oid, force }]);
    return { ref: currentRef(world, name) };
  },
  deleteRef: async (world, { refId }: { refId: string }) => {
    const name = refById(world, refId);
    demandWrite(world, 'contents');
    await moveRefs(world, [{ name, after: zeroOid }]);
    return {};
  },
  updateRefs: async (world, input: { repositoryId: string; refUpdates: readonly RefUpdateInput[] }) => {
    checkRepositoryId(world, input.repositoryId);
    demandWrite(world, 'contents');
    const moves = input.refUpdates.map(({ name, afterOid, beforeOid, force }) => ({
      name,
      after: afterOid,
      before: beforeOid,
      force,
    }));
    await moveRefs(world, moves);
    return {};
  },
  createCommitOnBranch: async (world, input: CommitInput) => {
    const branch = branchName(world, input.branch);
    demandWrite(world, 'contents');
    const oid = await commitOnBranch(world, {
      branch,
      expectedHeadOid: input.expectedHeadOid,
      headline: input.message.headline,
      body: input.message.body,
      additions: input.fileChanges?.additions ?? [],
      deletions: input.fileChanges?.deletions ?? [],
    });
    return { commit: () => objectNode(world, oid), ref: currentRef(world, branchRef(branch)) };
  },
};

const alreadyExists = (name: string): Refusal =>
  new Refusal(422, 'UNPROCESSABLE', 'Reference already exists', {
    inGraphql: `A ref named "${name}" already exists in the repository.`,
  });

const currentRef = (world: World, name: string) => () => {
  const found = findRef(world, name);
  return found === undefined ? null : refNode(world, found);
};

const branchName = (world: World, branch: CommitInput['branch']): string => {
  if (branch.id !== undefined) return branchOf(refById(world, branch.id)) ?? '';
  if (branch.repositoryNameWithOwner !== `${world.owner}/${world.name}`) {
    throw notFound(`Could not resolve to a Repository with the name '${branch.repositoryNameWithOwner}'.`);
  }
  const name = branch.branchName ?? '';
  return branchOf(name) ?? name;
};
