import type { FileFact } from '../document/file.ts';
import { type Result, success } from '../problem/problem.ts';
import { type Clone, readCommit } from './clone.ts';
import { changesOf } from './history.ts';
import { fileAt } from './tree.ts';

/**
 * The version of a file that came before the one at hand: the last committed one where that differs (edits that are
 * not committed), else the one before it in the history of the ref, along first parents. Null where there is none, as
 * at the end of a shallow history. `ref` null means HEAD. Problems: `git-failed`,
 * `objects-not-fetched`, `object-too-large`.
 */
export async function readPrevious(
  clone: Clone,
  ref: string | null,
  current: FileFact,
): Promise<Result<FileFact | null>> {
  const start = await readCommit(clone, ref ?? 'HEAD');
  if (!start.ok || start.value === null) return start.ok ? success(null) : start;
  const changes = await changesOf(clone, start.value, [current.path], 1);
  if (!changes.ok) return changes;
  const [last] = changes.value;
  return last === undefined ? success(null) : await versionOf(clone, last.id, current);
}

/** What a commit made of the file, unless that is the text at hand; then what it was before. */
async function versionOf(
  clone: Clone,
  commit: string,
  { path, bytes }: FileFact,
): Promise<Result<FileFact | null>> {
  const committed = await fileAt(clone, commit, path);
  if (!committed.ok) return committed;
  const isAtHand = committed.value === null || isSame(committed.value.bytes, bytes);
  return isAtHand ? await fileBefore(clone, commit, path) : committed;
}

async function fileBefore(clone: Clone, commit: string, path: string): Promise<Result<FileFact | null>> {
  const parent = await readCommit(clone, `${commit}^1`);
  if (!parent.ok || parent.value === null) return parent.ok ? success(null) : parent;
  return await fileAt(clone, parent.value, path);
}

/** Git may give a file other line endings in the working tree. */
function isSame(a: Uint8Array, b: Uint8Array): boolean {
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
  return text(a) === text(b);
}
