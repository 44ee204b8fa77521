import type { FileChange, NewCommit } from './git/import.ts';
import { parseCommit } from './git/object.ts';
import { moveRefs } from './ref-move.ts';
import { branchRef } from './ref-name.ts';
import { notFound, Refusal } from './refusal.ts';
import type { World } from './world.ts';

export type BranchCommit = {
  readonly branch: string;
  readonly expectedHeadOid: string;
  readonly headline: string;
  readonly body: string | undefined;
  readonly additions: readonly { readonly path: string; readonly contents: string }[];
  readonly deletions: readonly { readonly path: string }[];
};

/**
 * Appends one commit to a branch that exists and gives its oid. Refuses with STALE_DATA when the branch is not at the
 * expected head; never makes a branch, never forces; a commit that changes nothing is made all the same.
 */
export const commitOnBranch = async (world: World, wanted: BranchCommit): Promise<string> => {
  const name = branchRef(wanted.branch);
  const head = world.git.refs().byName.get(name);
  if (head === undefined) throw notFound(`No ref with the name of '${name}'`);
  if (head !== wanted.expectedHeadOid) throw stale(wanted.expectedHeadOid);
  if (world.state.settings.webCommitSignoffRequired && !isSignedOff(wanted)) throw notSignedOff();
  const oid = await world.git.commit(await newCommit(world, wanted, head));
  await moveRefs(world, [{ name, before: head, after: oid }]);
  world.signed.add(oid);
  return oid;
};

// ministryofjustice/modernisation-platform#11985: the exact words, with two spaces.
const stale = (expected: string): Refusal =>
  new Refusal(
    422,
    'STALE_DATA',
    `Expected branch to point to "${expected}" but it did not.  Pull and try again.`,
  );

const isSignedOff = ({ body }: BranchCommit): boolean => /^Signed-off-by: .+ <.+>$/m.test(body ?? '');

// What GitHub answers is not recorded; the strictest reading of the setting, in words of our own.
const notSignedOff = (): Refusal =>
  new Refusal(422, 'UNPROCESSABLE', 'Commits must be signed off: the repository requires it.');

const newCommit = async (world: World, wanted: BranchCommit, head: string): Promise<NewCommit> => {
  const parent = await world.git.read(head);
  const tree = parent === undefined ? '' : parseCommit(parent.content).tree;
  const { login } = world.state.token;
  return {
    parents: [head],
    message: wanted.body ? `${wanted.headline}\n\n${wanted.body}` : wanted.headline,
    author: { name: login, email: `${login}@users.noreply.github.com` },
    committer: { name: 'GitHub', email: 'noreply@github.com' },
    date: world.now(),
    changes: [...(await additions(world, tree, wanted)), ...(await deletions(world, tree, wanted))],
  };
};

// New files are always 100644 (babarot/gh-infra#167) and modes cannot be given (renovate#13824). What happens to the
// mode of an existing executable is not recorded; git's plain way, keeping it, is assumed. A symlink becomes a plain
// file (planetscale/ghcommit#83).
const additions = (world: World, tree: string, wanted: BranchCommit): Promise<FileChange[]> =>
  Promise.all(
    wanted.additions.map(async ({ path, contents }) => {
      const entry = await world.git.entry(tree, path);
      const mode = entry?.mode === 0o100755 ? '100755' : '100644';
      return { path: checkPath(path), content: decode(contents), mode } as const;
    }),
  );

const deletions = (world: World, tree: string, wanted: BranchCommit): Promise<FileChange[]> =>
  Promise.all(
    wanted.deletions.map(async ({ path }) => {
      if ((await world.git.entry(tree, path)) !== undefined) return { path, content: null } as const;
      throw new Refusal(
        422,
        'UNPROCESSABLE',
        `A path was requested for deletion which does not exist: ${path}`,
      );
    }),
  );

const checkPath = (path: string): string => {
  const bad = path.split('/').some((part) => ['', '.', '..', '.git'].includes(part));
  if (!bad && !/["\n]/.test(path)) return path;
  throw new Refusal(422, 'UNPROCESSABLE', `A path was requested which is not valid: ${path}`);
};

const decode = (contents: string): Buffer => {
  const bytes = Buffer.from(contents, 'base64');
  if (bytes.toString('base64') === contents) return bytes;
  throw new Refusal(422, 'UNPROCESSABLE', 'Contents must be base64 with padding (RFC 4648)');
};
