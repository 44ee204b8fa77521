import { type FileChange, zeroOid } from '../git/import.ts';
import { carryOut } from '../ref-move.ts';
import { branchRef } from '../ref-name.ts';
import type { World } from '../world.ts';

export type Push = {
  /** New contents by path; null deletes. */
  readonly files: Readonly<Record<string, string | null>>;
  readonly message?: string;
  readonly author?: string;
  /** The commit to build on; the branch as it is unless given. Another one makes it a forced push. */
  readonly onto?: string;
};

export type BranchPeople = {
  /** Commits to a branch, which is made from the default branch where there is none; gives the commit's oid. */
  readonly push: (branch: string, push: Push) => Promise<string>;
  /** Sets a branch to any commit, forced. */
  readonly reset: (branch: string, oid: string) => Promise<void>;
  readonly deleteBranch: (branch: string) => Promise<void>;
  /** The oid a branch is at. */
  readonly head: (branch: string) => string | undefined;
  /** A file's text on a branch. */
  readonly file: (branch: string, path: string) => Promise<string | undefined>;
};

/** People who push. */
export const branchPeople = (world: World): BranchPeople => ({
  push: (branch, push) =>
    world.inTurn(async () => {
      const oid = await commitAs(world, branch, push);
      await carryOut(world, [{ name: branchRef(branch), after: oid }]);
      return oid;
    }),
  reset: (branch, oid) => world.inTurn(() => carryOut(world, [{ name: branchRef(branch), after: oid }])),
  deleteBranch: (branch) =>
    world.inTurn(() => carryOut(world, [{ name: branchRef(branch), after: zeroOid }])),
  head: (branch) => headOf(world, branch),
  file: async (branch, path) => {
    const blob = await world.git.read(`${branchRef(branch)}:${path}`);
    return blob?.type === 'blob' ? blob.content.toString() : undefined;
  },
});

/** Writes a person's commit and moves no ref. */
export const commitAs = (world: World, branch: string, push: Push): Promise<string> => {
  const parent = push.onto ?? headOf(world, branch) ?? headOf(world, world.state.settings.defaultBranch);
  const author = push.author ?? 'octocat';
  return world.git.commit({
    parents: parent === undefined ? [] : [parent],
    message: push.message ?? 'A change by hand',
    author: { name: author, email: `${author}@users.noreply.github.com` },
    date: world.now(),
    changes: Object.entries(push.files).map(([path, content]): FileChange => ({ path, content })),
  });
};

/** The oid a branch is at. */
export const headOf = (world: World, branch: string): string | undefined =>
  world.git.refs().byName.get(branchRef(branch));
