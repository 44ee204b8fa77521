import { type NewCommit, writeCommit, zeroOid } from './import.ts';
import { parseTree, type TreeEntry } from './object.ts';
import { openReader, type Reader } from './reader.ts';
import { type Refs, refReader } from './refs.ts';
import { runGit, tryGit } from './run.ts';

export type RefUpdate = { readonly name: string; readonly before: string; readonly after: string };
/** Commits only the head has (oldest first), and how many only the base has. */
export type Comparison = { readonly ahead: readonly string[]; readonly behind: number };

/** A bare git repository: the part of the stand-in's state that is real. */
export type Repository = Pick<Reader, 'read' | 'typeOf' | 'close'> & {
  readonly directory: string;
  readonly refs: () => Refs;
  /** Moves refs in one transaction; false when one of them was not where `before` says (zeros: not there). */
  readonly update: (updates: readonly RefUpdate[]) => Promise<boolean>;
  readonly commit: (commit: NewCommit) => Promise<string>;
  readonly compare: (base: string, head: string) => Promise<Comparison>;
  readonly entry: (tree: string, path: string) => Promise<TreeEntry | undefined>;
  readonly run: (args: readonly string[], input?: string) => Promise<string>;
  /** What git says of commits that are named by their oid: the same in every copy, so each is asked once. */
  readonly tell: (args: readonly string[]) => Promise<string>;
};

const told = new Map<string, Promise<string>>();

/** Opens a bare repository. It must not be changed by others than git. */
export const openRepository = (directory: string): Repository => {
  const reader = openReader(directory);
  const tell = (args: readonly string[]) => {
    const key = args.join('\n');
    const known = told.get(key) ?? runGit(directory, args);
    told.set(key, known);
    known.catch(() => told.delete(key));
    return known;
  };
  return {
    ...reader,
    directory,
    refs: refReader(directory),
    update: (updates) => updateRefs(directory, updates),
    commit: (commit) => writeCommit(directory, commit),
    compare: (base, head) => compareCommits(tell, base, head),
    entry: (tree, path) => findEntry(reader, tree, path.split('/')),
    run: (args, input) => runGit(directory, args, input),
    tell,
  };
};

const updateRefs = async (directory: string, updates: readonly RefUpdate[]): Promise<boolean> => {
  const lines = updates.map(({ name, before, after }) =>
    after === zeroOid ? `delete ${name} ${before}\n` : `update ${name} ${after} ${before}\n`,
  );
  return (await tryGit(directory, ['update-ref', '--stdin'], lines.join(''))).code === 0;
};

const compareCommits = async (tell: Repository['tell'], base: string, head: string): Promise<Comparison> => {
  if (base === head) return { ahead: [], behind: 0 };
  const out = await tell(['rev-list', '--left-right', '--topo-order', '--reverse', `${base}...${head}`]);
  const lines = out.split('\n').filter((line) => line !== '');
  const ahead = lines.filter((line) => line.startsWith('>')).map((line) => line.slice(1));
  return { ahead, behind: lines.length - ahead.length };
};

const findEntry = async (
  reader: Reader,
  tree: string,
  [name, ...rest]: readonly string[],
): Promise<TreeEntry | undefined> => {
  const object = await reader.read(tree);
  if (object?.type !== 'tree') return undefined;
  const entry = parseTree(object.content).find((candidate) => candidate.name === name);
  return rest.length === 0 || entry === undefined ? entry : findEntry(reader, entry.oid, rest);
};
