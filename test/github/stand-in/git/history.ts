import type { LooseObjects } from './loose.ts';
import { type Commit, parseCommit, parseTree } from './object.ts';

/** Commits only the head has (oldest first), and how many only the base has. */
export type Comparison = { readonly ahead: readonly string[]; readonly behind: number };

/** What commits say of one another. Null where a commit is a merge or in a pack, which is git's to work out. */
export type History = {
  readonly compare: (base: string, head: string) => Comparison | null;
  /** The commits that lead to one, newest first; with a path those that changed it. */
  readonly log: (oid: string, path: string | undefined) => readonly string[] | null;
  /** How many files differ from the first parent. */
  readonly changed: (oid: string) => number | null;
};

/** The history of a repository whose commits follow each other one by one. Reading it starts no process. */
export const plainHistory = (objects: LooseObjects): History => ({
  compare: (base, head) => {
    const [below, above] = [chain(objects, base), chain(objects, head)];
    if (below === null || above === null) return null;
    const [old, added] = [new Set(below), new Set(above)];
    const ahead = above.filter((oid) => !old.has(oid)).reverse();
    return { ahead, behind: below.filter((oid) => !added.has(oid)).length };
  },
  log: (oid, path) => {
    const all = chain(objects, oid);
    if (all === null || path === undefined) return all;
    const found = all.map((commit) => placeAt(objects, treeOf(objects, commit), path.split('/')));
    return all.filter((_, index) => found[index] !== (found[index + 1] ?? ''));
  },
  changed: (oid) => {
    const commit = commitAt(objects, oid);
    if (commit === undefined) return null;
    const [parent] = commit.parents;
    const before = parent === undefined ? '' : treeOf(objects, parent);
    return before === undefined ? null : difference(objects, before, commit.tree);
  },
});

/** From a commit to the first one; null where one of them has two parents, or is not there. */
const chain = (objects: LooseObjects, last: string): readonly string[] | null => {
  const found: string[] = [];
  for (let oid: string | undefined = last; oid !== undefined; ) {
    const commit = commitAt(objects, oid);
    if (commit === undefined || commit.parents.length > 1) return null;
    found.push(oid);
    [oid] = commit.parents;
  }
  return found;
};

const commitAt = (objects: LooseObjects, oid: string): Commit | undefined => {
  const object = objects.read(oid);
  return object?.type === 'commit' ? parseCommit(object.content) : undefined;
};

const treeOf = (objects: LooseObjects, commit: string): string | undefined => commitAt(objects, commit)?.tree;

/** Mode and name of what is at a path; empty where nothing is. */
const placeAt = (
  objects: LooseObjects,
  tree: string | undefined,
  [name = '', ...below]: readonly string[],
): string => {
  const found = tree === undefined ? undefined : entriesOf(objects, tree).get(name);
  if (found === undefined) return '';
  return below.length === 0 ? `${found.mode} ${found.oid}` : placeAt(objects, found.oid, below);
};

type Entries = ReadonlyMap<string, { readonly mode: number; readonly oid: string }>;

/** What is in a tree by name; nothing where there is no such tree. */
const entriesOf = (objects: LooseObjects, tree: string): Entries => {
  const object = tree === '' ? undefined : objects.read(tree);
  const entries = object?.type === 'tree' ? parseTree(object.content) : [];
  return new Map(entries.map((entry) => [entry.name, entry]));
};

const folderMode = 0o40000;

/** In how many files two trees differ. */
const difference = (objects: LooseObjects, before: string, after: string): number => {
  if (before === after) return 0;
  const [old, now] = [entriesOf(objects, before), entriesOf(objects, after)];
  const counts = [...new Set([...old.keys(), ...now.keys()])].map((name) => {
    const [was, is] = [old.get(name), now.get(name)];
    if (was?.oid === is?.oid && was?.mode === is?.mode) return 0;
    const folders = [was, is].map((entry) => (entry?.mode === folderMode ? entry.oid : ''));
    const isFile = [was, is].some((entry) => entry !== undefined && entry.mode !== folderMode);
    return (isFile ? 1 : 0) + difference(objects, folders[0] ?? '', folders[1] ?? '');
  });
  return counts.reduce((sum, count) => sum + count, 0);
};
