import type { FileFact } from '../document/file.ts';
import { gitFailed } from '../problem/git.ts';
import { failure, type Result, success } from '../problem/problem.ts';
import { type Clone, type Entry, readBlobs } from './clone.ts';
import { runGit } from './command.ts';

const nothingYet = /does not have any commits yet|bad revision|unknown revision|Needed a single revision/;

/**
 * The version of a file that came before the one at hand: the last committed one where that differs (edits that are
 * not committed), else the one before it in the history of the ref, along first parents. Null where there is none, as
 * at the end of a shallow history. `ref` null means HEAD. At most two git processes. Problem: `git-failed`.
 */
export async function readPrevious(
  clone: Clone,
  ref: string | null,
  current: FileFact,
): Promise<Result<FileFact | null>> {
  const change = await lastChange(clone, ref ?? 'HEAD', current.path);
  if (!change.ok) return change;
  if (change.value.length === 0) return success(null);
  const versions = await readBlobs(clone, change.value);
  if (!versions.ok) return versions;
  const [committed, before = null] = versions.value;
  if (committed === undefined || isSame(committed.bytes, current.bytes)) return success(before);
  return success(committed);
}

/** What the last commit that changed the file made of it, and what it was before; missing where there was no file. */
async function lastChange(clone: Clone, ref: string, path: string): Promise<Result<readonly Entry[]>> {
  const question = ['log', '--max-count=1', '--first-parent', '-m', '--no-renames'];
  const form = ['--format=', '--raw', '--no-abbrev', '--end-of-options', ref, '--', path];
  const answer = await runGit(clone.folder, [...question, ...form]);
  if (!answer.ok) return answer;
  const { status, stdout, stderr } = answer.value;
  if (status !== 0) {
    if (nothingYet.test(stderr)) return success([]);
    return failure([gitFailed(`read the history of ${path}`, stderr.split('\n', 1)[0] ?? '')]);
  }
  const [, oldMode = '', newMode = '', old = '', now = ''] =
    /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) /m.exec(stdout.toString()) ?? [];
  const entries = [
    { mode: newMode, object: now, path },
    { mode: oldMode, object: old, path },
  ];
  return success(entries.filter(({ object }) => /[1-9a-f]/.test(object)));
}

/** Git may give a file other line endings in the working tree. */
function isSame(a: Uint8Array, b: Uint8Array): boolean {
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
  return text(a) === text(b);
}
