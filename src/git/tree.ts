import type { FileFact } from '../document/file.ts';
import { gitFailed } from '../problem/git.ts';
import { failure, type Problem, type Result, success } from '../problem/problem.ts';
import type { GitObject } from './answers.ts';
import { missingProblem, type Objects } from './objects.ts';

/** What is asked for objects; a partial clone has left some of them at its remote. */
type Store = { readonly objects: Objects; readonly partial: boolean };

/** What a folder holds under a name. */
export type TreeEntry = { readonly mode: string; readonly object: string };

/**
 * Reads the file at a path of a commit, by walking its folders; null where there is none. Links are not followed, and
 * folders and submodules are no files. Problems: those of reading an object, `git-failed` for one that is missing.
 */
export async function fileAt(clone: Store, commit: string, path: string): Promise<Result<FileFact | null>> {
  const entry = await entryAt((name) => present(clone, name), `${commit}^{tree}`, path);
  if (!entry.ok || entry.value === null) return entry.ok ? success(null) : entry;
  const { mode, object } = entry.value;
  if (!/^1[02]0/.test(mode)) return success(null);
  const blob = await present(clone, object);
  return blob.ok ? success({ path, mode, bytes: Uint8Array.from(blob.value.bytes) }) : blob;
}

/** Walks down from a folder; null where nothing stands at the path. `read` reads what has to be there. */
export async function entryAt(
  read: (name: string) => Promise<Result<GitObject>>,
  folder: string,
  path: string,
): Promise<Result<TreeEntry | null>> {
  let name = folder;
  const steps = path.split('/');
  for (const [index, step] of steps.entries()) {
    const tree = await read(name);
    if (!tree.ok) return tree;
    const entry = entryOf(tree.value.bytes, step, tree.value.id.length / 2);
    if (entry === null || index === steps.length - 1) return success(entry);
    if (entry.mode !== '40000') return success(null);
    name = entry.object;
  }
  return success(null);
}

/** An object that another one names, so it has to be there. */
export async function present(clone: Store, name: string): Promise<Result<GitObject>> {
  const objects = await allPresent(clone, [name]);
  if (!objects.ok) return objects;
  const [object] = objects.value;
  return object === undefined ? failure([lost(clone, name)]) : success(object);
}

/** Objects that others name, so they have to be there. */
export async function allPresent(
  clone: Store,
  names: readonly string[],
): Promise<Result<readonly GitObject[]>> {
  const objects = await clone.objects.readAll(names);
  if (!objects.ok) return objects;
  const missing = objects.value.indexOf(null);
  if (missing >= 0) return failure([lost(clone, names[missing] ?? '')]);
  return success(objects.value.flatMap((object) => object ?? []));
}

function lost(clone: Store, name: string): Problem {
  return missingProblem(clone, gitFailed('read the files of the commit', `${name} missing`));
}

/**
 * Finds a name in a folder as git stores one: `mode SP name NUL id` again and again, the id in `idBytes` bytes
 * (https://git-scm.com/docs/user-manual#tree-object).
 */
export function entryOf(tree: Buffer, name: string, idBytes: number): TreeEntry | null {
  const text = tree.toString('latin1');
  const wanted = `${Buffer.from(name).toString('latin1')}\0`;
  for (let start = 0; start < text.length; ) {
    const space = text.indexOf(' ', start);
    const end = text.indexOf('\0', space);
    if (space < 0 || end < 0) return null;
    const next = end + 1 + idBytes;
    if (text.startsWith(wanted, space + 1))
      return { mode: text.slice(start, space), object: tree.toString('hex', end + 1, next) };
    start = next;
  }
  return null;
}
