import { dayOfEpochSeconds } from '../day.ts';
import type { DatedText } from '../document/wanted.ts';
import { commitsRead } from '../problem/plan.ts';
import { failure, type Result, success } from '../problem/problem.ts';
import { type Clone, readCommit } from './clone.ts';
import { changesOf, type FileCommit } from './history.ts';
import { fileAt } from './tree.ts';

/** Commits of a document that are read, newest first, and bytes of a version. */
const mostCommits = 200;
const mostBytes = 1_000_000;

/**
 * The versions of a document along the first parents of a ref (null: HEAD), newest first, each with the day (UTC) of its
 * commit, at most `most` of them. Of several paths the first that a commit has counts. A version that a partial clone lacks is passed over; a
 * note where the history goes on. Problems: `git-missing`, `git-failed`, `object-too-large`.
 */
export async function readVersions(
  clone: Clone,
  ref: string | null,
  paths: readonly string[],
  most = mostCommits,
): Promise<Result<readonly DatedText[]>> {
  const start = await readCommit(clone, ref ?? 'HEAD');
  if (!start.ok) return start;
  const commits = start.value === null ? success([]) : await readCommits(clone, start.value, paths, most);
  if (!commits.ok) return commits;
  const newest = commits.value.slice(0, most);
  const readings = await Promise.all(newest.map((commit) => versionAt(clone, commit, paths)));
  const problems = readings.flatMap((reading) => (reading.ok ? [] : reading.problems));
  if (problems.length > 0) return failure(problems);
  const versions = readings.flatMap((reading) => (reading.ok && reading.value) || []);
  return success(versions, commits.value.length > most ? [commitsRead(most)] : []);
}

/** The commits that changed one of the paths; none where a clone cannot tell. */
async function readCommits(
  clone: Clone,
  start: string,
  paths: readonly string[],
  most: number,
): Promise<Result<readonly FileCommit[]>> {
  const changes = await changesOf(clone, start, paths, most + 1);
  return changes.ok ? changes : success([]);
}

/** The first of the paths that a commit has; null where it has none, as where it was deleted. */
async function versionAt(
  clone: Clone,
  { id, seconds }: FileCommit,
  paths: readonly string[],
): Promise<Result<DatedText | null>> {
  for (const path of paths) {
    const file = await fileAt(clone, id, path);
    if (!file.ok) {
      const isLeftOut = file.problems.every(({ code }) => code === 'objects-not-fetched');
      return isLeftOut ? success(null) : file;
    }
    if (file.value === null || file.value.bytes.length > mostBytes) continue;
    return success({ day: dayOfEpochSeconds(seconds), text: new TextDecoder().decode(file.value.bytes) });
  }
  return success(null);
}
