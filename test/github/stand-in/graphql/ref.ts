import { demand } from '../access.ts';
import { parseCommit, parseTag } from '../git/object.ts';
import type { GitRef } from '../git/refs.ts';
import type { World } from '../world.ts';
import { connection, type Node, type PageArguments } from './connection.ts';
import { objectNode } from './git-object.ts';
import { objectId, refId } from './node-id.ts';
import { type PullArguments, pullsOf } from './pull-list.ts';
import { repositoryNode } from './repository.ts';

export type RefArguments = PageArguments & {
  readonly refPrefix: string;
  readonly query?: string | null;
  readonly direction?: 'ASC' | 'DESC' | null;
  readonly orderBy?: {
    readonly field: 'ALPHABETICAL' | 'TAG_COMMIT_DATE';
    readonly direction: 'ASC' | 'DESC';
  } | null;
};

/** The node of a ref. `prefix` and `name` split its full name after `refs/<kind>/`. */
export const refNode = (world: World, { name, oid }: GitRef): Node => {
  const cut = name.indexOf('/', 'refs/'.length) + 1;
  return {
    __typename: 'Ref',
    id: refId(name),
    name: name.slice(cut),
    prefix: name.slice(0, cut),
    target: () => objectNode(world, oid),
    repository: () => repositoryNode(world),
    compare: ({ headRef }: { headRef: string }) => comparisonNode(world, oid, headRef),
    associatedPullRequests: (args: PullArguments) => {
      demand(world, 'read', 'pullRequests');
      return pullsOf(world, 'associatedPullRequests', { ...args, headRefName: name.slice(cut) }, true);
    },
  };
};

/** A ref by its full name, else by a short name, as `Repository.ref(qualifiedName:)` finds it. */
export const findRef = (world: World, name: string): GitRef | undefined => {
  const refs = world.git.refs().byName;
  const full = [name, `refs/${name}`, `refs/heads/${name}`, `refs/tags/${name}`].find((candidate) =>
    refs.has(candidate),
  );
  const oid = full === undefined ? undefined : refs.get(full);
  return full === undefined || oid === undefined ? undefined : { name: full, oid };
};

/** The refs below a prefix whose names hold the query, in the wanted order, one page of them. */
export const refList = async (world: World, args: RefArguments): Promise<Node> => {
  const query = args.query?.toLowerCase() ?? '';
  const refs = world.git
    .refs()
    .list.filter(({ name }) => name.startsWith(args.refPrefix))
    .filter(({ name }) => name.slice(args.refPrefix.length).toLowerCase().includes(query));
  return connection('refs', await inOrder(world, refs, args), args, (ref) => refNode(world, ref));
};

const inOrder = async (
  world: World,
  refs: readonly GitRef[],
  args: RefArguments,
): Promise<readonly GitRef[]> => {
  const field = args.orderBy?.field ?? 'ALPHABETICAL';
  const direction = args.orderBy?.direction ?? args.direction ?? 'ASC';
  const sorted = field === 'TAG_COMMIT_DATE' ? await byCommitDate(world, refs) : refs;
  return direction === 'DESC' ? [...sorted].reverse() : sorted;
};

const datesOf = new WeakMap<World, Map<string, Promise<string>>>();

const byCommitDate = async (world: World, refs: readonly GitRef[]): Promise<readonly GitRef[]> => {
  const known = datesOf.get(world) ?? new Map<string, Promise<string>>();
  datesOf.set(world, known);
  const dated = refs.map(async (ref) => {
    const date = known.get(ref.oid) ?? commitDate(world, ref.oid);
    known.set(ref.oid, date);
    return { ref, date: await date };
  });
  return (await Promise.all(dated))
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
    .map(({ ref }) => ref);
};

const commitDate = async (world: World, oid: string): Promise<string> => {
  const object = await world.git.read(oid);
  if (object?.type === 'tag') return commitDate(world, parseTag(object.content).object);
  return object?.type === 'commit' ? parseCommit(object.content).committer.date : '';
};

/** How a head stands against a base; null "if the comparison cannot be made" (the schema's words). */
const comparisonNode = async (world: World, base: string, headRef: string): Promise<Node | null> => {
  const head = findRef(world, headRef)?.oid;
  const types = await Promise.all([base, head ?? ''].map((oid) => world.git.typeOf(oid)));
  if (head === undefined || types.some((type) => type !== 'commit')) return null;
  const { ahead, behind } = await world.git.compare(base, head);
  return {
    __typename: 'Comparison',
    id: objectId(`${base}${head}`),
    aheadBy: ahead.length,
    behindBy: behind,
    status: comparisonStatus(ahead.length, behind),
    baseTarget: () => objectNode(world, base),
    headTarget: () => objectNode(world, head),
    commits: (page: PageArguments) => connection('commits', ahead, page, (oid) => objectNode(world, oid)),
  };
};

const comparisonStatus = (ahead: number, behind: number): string => {
  if (ahead > 0) return behind > 0 ? 'DIVERGED' : 'AHEAD';
  return behind > 0 ? 'BEHIND' : 'IDENTICAL';
};
