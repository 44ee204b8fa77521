import { zeroOid } from '../git/import.ts';
import { reopenPull } from '../pulls/change.ts';
import { newPull } from '../pulls/open.ts';
import { closePull, markMerged } from '../pulls/settle.ts';
import { carryOut } from '../ref-move.ts';
import { branchRef } from '../ref-name.ts';
import { type Comment, type PullRequest, timestamp, type World } from '../world.ts';
import { commitAs, headOf, type Push } from './branch.ts';

type Merge = { readonly method?: 'merge' | 'squash'; readonly deleteBranch?: boolean };

export type PullPeople = {
  /** Merges into the base branch; the head branch stays unless said otherwise. Gives the new commit's oid. */
  readonly merge: (number: number, how?: Merge) => Promise<string>;
  readonly close: (number: number, how?: { readonly deleteBranch?: boolean }) => Promise<void>;
  readonly reopen: (number: number) => Promise<void>;
  readonly edit: (number: number, change: Partial<Pick<PullRequest, 'title' | 'body' | 'draft'>>) => void;
  readonly comment: (number: number, body: string) => Comment;
  /** Opens a pull request from a branch of this repository, as a person would in the browser. */
  readonly open: (head: string, title: string, body?: string) => Promise<PullRequest>;
  /** Opens a pull request from a branch of this name in somebody's fork. */
  readonly openFromFork: (owner: string, head: string, push: Push) => Promise<PullRequest>;
};

/** People who review. */
export const pullPeople = (world: World): PullPeople => ({
  merge: (number, how = {}) => world.inTurn(() => merge(world, find(world, number), how)),
  close: (number, how = {}) =>
    world.inTurn(async () => {
      const pull = find(world, number);
      closePull(world, pull);
      if (how.deleteBranch) await dropBranch(world, pull);
    }),
  reopen: (number) => world.inTurn(() => reopenPull(world, find(world, number))),
  edit: (number, change) => void Object.assign(find(world, number), change),
  comment: (number, body) => {
    const comment = { id: world.state.nextId++, author: 'octocat', body, createdAt: timestamp(world.now()) };
    find(world, number).comments.push(comment);
    return comment;
  },
  open: async (head, title, body = '') =>
    openAs(world, { head, title, body, owner: world.owner, author: 'octocat' }),
  openFromFork: (owner, head, push) =>
    world.inTurn(async () => {
      const oid = await commitAs(world, world.state.settings.defaultBranch, push);
      const pull = openAs(world, {
        head,
        title: 'A change from a fork',
        body: '',
        owner,
        author: owner,
        oid,
      });
      await carryOut(world, [{ name: `refs/pull/${pull.number}/head`, after: oid }]);
      return pull;
    }),
});

const find = (world: World, number: number): PullRequest => {
  const pull = world.state.pulls.find((candidate) => candidate.number === number);
  if (pull === undefined) throw new Error(`There is no pull request #${number}.`);
  return pull;
};

type Opening = {
  readonly head: string;
  readonly title: string;
  readonly body: string;
  readonly owner: string;
  readonly author: string;
  readonly oid?: string;
};

const openAs = (world: World, { head, title, body, owner, author, oid }: Opening): PullRequest => {
  const headOid = oid ?? headOf(world, head);
  if (headOid === undefined) throw new Error(`there is no branch ${head}`);
  const base = world.state.settings.defaultBranch;
  const pull = newPull(world, { title, body, base, head, draft: false, headOid, headOwner: owner, author });
  world.state.pulls.push(pull);
  return pull;
};

const merge = async (
  world: World,
  pull: PullRequest,
  { method = 'merge', deleteBranch }: Merge,
): Promise<string> => {
  const base = headOf(world, pull.baseRef);
  if (base === undefined || pull.state !== 'OPEN') throw new Error(`#${pull.number} cannot be merged`);
  const tree = (await world.git.run(['merge-tree', '--write-tree', base, pull.headOid])).trim();
  const parents = method === 'squash' ? [base] : [base, pull.headOid];
  const message =
    method === 'squash' ? `${pull.title} (#${pull.number})` : `Merge pull request #${pull.number}`;
  const flags = parents.flatMap((parent) => ['-p', parent]);
  const oid = (await world.git.run(['commit-tree', tree, ...flags, '-m', message])).trim();
  markMerged(world, pull, oid, base);
  await carryOut(world, [{ name: branchRef(pull.baseRef), after: oid }]);
  if (deleteBranch) await dropBranch(world, pull);
  return oid;
};

const dropBranch = async (world: World, pull: PullRequest): Promise<void> => {
  if (headOf(world, pull.headRef) === undefined || pull.headOwner !== world.owner) return;
  await carryOut(world, [{ name: branchRef(pull.headRef), after: zeroOid }]);
};
