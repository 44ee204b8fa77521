import type { FileChange } from './import.ts';
import { type GitObject, parseTree } from './object.ts';

export type ReadObject = (oid: string) => Promise<GitObject | undefined>;
export type WriteObject = (type: GitObject['type'], content: Buffer) => string;

/** A tree that is being changed: what is in it by name, each as it is or as a folder that was looked into. */
type Folder = Map<string, { readonly mode: string; readonly oid: string } | Folder>;

/** Writes the tree that changes make of another, in their order, and gives its name. Empty folders go. */
export const changeTree = async (
  read: ReadObject,
  write: WriteObject,
  tree: string | undefined,
  changes: readonly FileChange[],
): Promise<string> => {
  const root = await open(read, tree);
  for (const { path, ...change } of changes) {
    const parts = path.split('/');
    const name = parts.pop() ?? '';
    const folder = await folderOf(read, root, parts, change.content !== null);
    if (change.content === null) folder?.delete(name);
    else
      folder?.set(name, { mode: change.mode ?? '100644', oid: write('blob', Buffer.from(change.content)) });
  }
  return writeFolder(write, root);
};

/** The folder at a path; where there is none, or a file, it is made if that is wanted. */
const folderOf = async (
  read: ReadObject,
  folder: Folder,
  [name, ...below]: readonly string[],
  make: boolean,
): Promise<Folder | undefined> => {
  if (name === undefined) return folder;
  const now = folder.get(name);
  const isThere = now instanceof Map || now?.mode === treeMode;
  if (!isThere && !make) return undefined;
  const within = now instanceof Map ? now : await open(read, isThere ? now?.oid : undefined);
  folder.set(name, within);
  return folderOf(read, within, below, make);
};

const open = async (read: ReadObject, tree: string | undefined): Promise<Folder> => {
  const object = tree === undefined ? undefined : await read(tree);
  const entries = object === undefined ? [] : parseTree(object.content);
  return new Map(entries.map(({ name, mode, oid }) => [name, { mode: mode.toString(8), oid }]));
};

const treeMode = '40000';

const writeFolder = (write: WriteObject, folder: Folder): string => {
  const entries = [...folder].flatMap(([name, found]) => {
    if (!(found instanceof Map)) return [{ name, ...found }];
    return holdsFiles(found) ? [{ name, mode: treeMode, oid: writeFolder(write, found) }] : [];
  });
  const sorted = entries
    .map((entry) => ({ ...entry, key: Buffer.from(entry.mode === treeMode ? `${entry.name}/` : entry.name) }))
    .sort((a, b) => Buffer.compare(a.key, b.key)); // a folder as if its name ended in a slash, as git does
  const lines = sorted.flatMap(({ mode, name, oid }) => [
    Buffer.from(`${mode} ${name}\0`),
    Buffer.from(oid, 'hex'),
  ]);
  return write('tree', Buffer.concat(lines));
};

const holdsFiles = (folder: Folder): boolean =>
  [...folder.values()].some((found) => !(found instanceof Map) || holdsFiles(found));
