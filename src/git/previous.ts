import type { FileFact } from '../document/file.ts';
import { gitFailed } from '../problem/git.ts';
import { failure, type Result, success } from '../problem/problem.ts';
import { type Clone, readCommit } from './clone.ts';
import { runGit, saidBy } from './command.ts';
import { missingProblem, type ReadObject, withObjects } from './objects.ts';
import { fileAt } from './tree.ts';

/**
 * The version of a file that came before the one at hand: the last committed one where that differs (edits that are
 * not committed), else the one before it in the history of the ref, along first parents. Null where there is none, as
 * at the end of a shallow history. `ref` null means HEAD. Two git processes. Problems: `git-failed`,
 * `objects-not-fetched`, `object-too-large`.
 */
export async function readPrevious(
  clone: Clone,
  ref: string | null,
  current: FileFact,
): Promise<Result<FileFact | null>> {
  return await withObjects(clone, async (read) => {
    const start = await readCommit(read, ref ?? 'HEAD');
    if (!start.ok || start.value === null) return start.ok ? success(null) : start;
    const change = await lastChange(clone, start.value, current.path);
    if (!change.ok || change.value === null) return change.ok ? success(null) : change;
    return await versionOf(clone, read, change.value, current);
  });
}

/** What a commit made of the file, unless that is the text at hand; then what it was before. */
async function versionOf(
  clone: Clone,
  read: ReadObject,
  commit: string,
  { path, bytes }: FileFact,
): Promise<Result<FileFact | null>> {
  const committed = await fileAt(clone, read, commit, path);
  if (!committed.ok) return committed;
  const isAtHand = committed.value === null || isSame(committed.value.bytes, bytes);
  return isAtHand ? await fileBefore(clone, read, commit, path) : committed;
}

async function fileBefore(
  clone: Clone,
  read: ReadObject,
  commit: string,
  path: string,
): Promise<Result<FileFact | null>> {
  const parent = await readCommit(read, `${commit}^1`);
  if (!parent.ok || parent.value === null) return parent.ok ? success(null) : parent;
  return await fileAt(clone, read, parent.value, path);
}

/** The last commit that changed a path, along first parents; null where none did. */
async function lastChange(clone: Clone, commit: string, path: string): Promise<Result<string | null>> {
  const question = ['rev-list', '--max-count=1', '--first-parent', commit, '--', path];
  const answer = await runGit(clone, question);
  if (!answer.ok) return answer;
  const { status, stdout, stderr } = answer.value;
  if (status === 0) return success(stdout.toString().trim() || null);
  return failure([await missingProblem(clone, gitFailed(`read the history of ${path}`, saidBy(stderr)))]);
}

/** Git may give a file other line endings in the working tree. */
function isSame(a: Uint8Array, b: Uint8Array): boolean {
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
  return text(a) === text(b);
}
