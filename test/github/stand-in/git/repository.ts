import type { ReadObject } from './folder.ts';
import { type Comparison, plainHistory } from './history.ts';
import { type NewCommit, zeroOid } from './import.ts';
import { type LooseObjects, looseObjects } from './loose.ts';
import { moveRefFiles, type RefUpdate } from './move-refs.ts';
import { type GitObject, parseCommit, parseTree, type TreeEntry } from './object.ts';
import { lazyReader, type Reader } from './reader.ts';
import { type Refs, refReader } from './refs.ts';
import { runGit } from './run.ts';
import { type NewTag, writeCommit, writeTag } from './write.ts';

/**
 * A bare git repository: the part of the stand-in's state that is real. What is in loose objects and in plain histories is
 * read and written here; git is started for the rest.
 */
export type Repository = Pick<Reader, 'read' | 'typeOf' | 'close'> & {
  readonly directory: string;
  readonly refs: () => Refs;
  /** Moves refs in one transaction; false when one of them was not where `before` says (zeros: not there). */
  readonly update: (updates: readonly RefUpdate[]) => Promise<boolean>;
  readonly commit: (commit: NewCommit) => Promise<string>;
  readonly tag: (tag: NewTag) => string;
  readonly compare: (base: string, head: string) => Promise<Comparison>;
  /** The commits that lead to one, newest first; with a path those that changed it, as `git log` finds them. */
  readonly log: (oid: string, path?: string) => Promise<readonly string[]>;
  /** How many files of a commit differ from its first parent. */
  readonly changedFiles: (oid: string, parent: string | undefined) => Promise<number>;
  readonly entry: (tree: string, path: string) => Promise<TreeEntry | undefined>;
  readonly run: (args: readonly string[], input?: string) => Promise<string>;
};

/** Opens a bare repository. It must not be changed by others than git. */
export const openRepository = (directory: string): Repository => {
  const objects = looseObjects(directory);
  const refs = refReader(directory);
  const { read, typeOf, close } = readObjects(objects, refs, lazyReader(directory));
  return {
    read,
    typeOf,
    close,
    directory,
    refs,
    update: async (updates) => (await areThere(typeOf, updates)) && moveRefFiles(directory, refs(), updates),
    commit: (commit) => writeCommit(read, objects.write, commit),
    tag: (tag) => writeTag(objects.write, tag),
    ...historyOf(directory, objects),
    entry: (tree, path) => findEntry(read, tree, path.split('/')),
    run: (args, input) => runGit(directory, args, input),
  };
};

/** Reads what is named by its hash, or by a ref and a path, where it is loose; every other expression is git's. */
const readObjects = (objects: LooseObjects, refs: () => Refs, git: Reader): Reader => {
  const read = async (expression: string): Promise<GitObject | undefined> => {
    const [, start, path] = /^([0-9a-f]{40}|refs\/[^:^~@{}]+)(?::(.+))?$/.exec(expression) ?? [];
    const found = start === undefined ? undefined : objects.read(refs().byName.get(start) ?? start);
    if (start !== undefined && path === undefined && objects.areAll()) return found;
    if (path === undefined || found?.type !== 'commit') return found ?? git.read(expression);
    const entry = await findEntry(read, parseCommit(found.content).tree, path.split('/'));
    return entry === undefined ? undefined : read(entry.oid);
  };
  const typeOf = async (oid: string) =>
    objects.read(oid)?.type ?? (objects.areAll() ? undefined : git.typeOf(oid));
  return { read, typeOf, close: git.close };
};

/** Whether git would let the refs stand there: on objects that it has, a branch on a commit. */
const areThere = async (typeOf: Reader['typeOf'], updates: readonly RefUpdate[]): Promise<boolean> => {
  for (const { name, after } of updates) {
    if (after === zeroOid) continue;
    const type = await typeOf(after);
    if (type === undefined || (name.startsWith('refs/heads/') && type !== 'commit')) return false;
  }
  return true;
};

const told = new Map<string, Promise<readonly string[]>>();

/** Works out plain histories, and asks git for the others: what it says of commits is the same in every copy. */
const historyOf = (
  directory: string,
  objects: LooseObjects,
): Pick<Repository, 'compare' | 'log' | 'changedFiles'> => {
  const plain = plainHistory(objects);
  const tell = (args: readonly string[]): Promise<readonly string[]> => {
    const key = args.join('\n');
    const known = told.get(key) ?? runGit(directory, args).then(linesOf);
    told.set(key, known);
    known.catch(() => told.delete(key));
    return known;
  };
  return {
    compare: async (base, head) => {
      const known = base === head ? { ahead: [], behind: 0 } : plain.compare(base, head);
      if (known !== null) return known;
      const range = `${base}...${head}`;
      const lines = await tell(['rev-list', '--left-right', '--topo-order', '--reverse', range]);
      const ahead = lines.filter((line) => line.startsWith('>')).map((line) => line.slice(1));
      return { ahead, behind: lines.length - ahead.length };
    },
    log: async (oid, path) => {
      const limit = path === undefined ? [] : ['--', path];
      return plain.log(oid, path) ?? (await tell(['--literal-pathspecs', 'rev-list', oid, ...limit]));
    },
    changedFiles: async (oid, parent) => {
      const sides = parent === undefined ? ['--root', '--no-commit-id', oid] : [parent, oid];
      return plain.changed(oid) ?? (await tell(['diff-tree', '-r', '--name-only', ...sides])).length;
    },
  };
};

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

const findEntry = async (
  read: ReadObject,
  tree: string,
  [name, ...rest]: readonly string[],
): Promise<TreeEntry | undefined> => {
  const object = await read(tree);
  if (object?.type !== 'tree') return undefined;
  const entry = parseTree(object.content).find((candidate) => candidate.name === name);
  return rest.length === 0 || entry === undefined ? entry : findEntry(read, entry.oid, rest);
};
