import { dayOfEpochSeconds } from '../day.ts';
import type { DatedText } from '../infer/sight.ts';
import { gitFailed } from '../problem/git.ts';
import { commitsRead } from '../problem/infer.ts';
import { failure, type Result, success } from '../problem/problem.ts';
import { type Clone, readBlobs } from './clone.ts';
import { runGit } from './command.ts';

/** Commits of a document that are read, newest first, and bytes of a version. */
const mostCommits = 200;
const mostBytes = 1_000_000;

/**
 * The versions of a document along the first parents of a ref (null: HEAD), newest first, each with the day (UTC) of its
 * commit. Of several paths the first that a commit has counts. At most three git processes, all plumbing; a note where
 * the history goes on. Problems: `git-missing`, `git-failed`.
 */
export async function readVersions(
  clone: Clone,
  ref: string | null,
  paths: readonly string[],
): Promise<Result<readonly DatedText[]>> {
  const commits = await readCommits(clone, ref ?? 'HEAD', paths);
  if (!commits.ok) return commits;
  if (commits.value.length === 0) return success([]);
  const read = commits.value.slice(0, mostCommits);
  const objects = await findObjects(clone, read, paths);
  if (!objects.ok) return objects;
  const files = await readBlobs(
    clone,
    objects.value.map(({ object }) => ({ mode: '100644', object, path: object })),
  );
  if (!files.ok) return files;
  const decoder = new TextDecoder();
  const texts = files.value.map(({ bytes }) => decoder.decode(bytes));
  const versions = objects.value.map(({ day }, index) => ({ day, text: texts[index] ?? '' }));
  return success(versions, commits.value.length > mostCommits ? [commitsRead(mostCommits)] : []);
}

type Commit = { readonly id: string; readonly day: DatedText['day'] };

/** The commits that changed one of the paths; none in a repository without commits. */
async function readCommits(
  clone: Clone,
  ref: string,
  paths: readonly string[],
): Promise<Result<readonly Commit[]>> {
  const question = ['rev-list', '--first-parent', '--timestamp', `--max-count=${mostCommits + 1}`];
  const answer = await runGit(clone.folder, [...question, '--end-of-options', ref, '--', ...paths]);
  if (!answer.ok) return answer;
  const { status, stdout } = answer.value;
  if (status !== 0) return success([]);
  const lines = stdout.toString().split('\n');
  return success(
    lines.flatMap((line) => {
      const [, seconds, id] = /^(\d+) ([0-9a-f]+)$/.exec(line) ?? [];
      return id === undefined ? [] : [{ id, day: dayOfEpochSeconds(Number(seconds)) }];
    }),
  );
}

type Version = { readonly object: string; readonly day: DatedText['day'] };

/** The blob that each commit has at the first of the paths; nothing where it has none, as where it was deleted. */
async function findObjects(
  clone: Clone,
  commits: readonly Commit[],
  paths: readonly string[],
): Promise<Result<readonly Version[]>> {
  const asked = paths.filter((path) => !path.includes('\n'));
  const input = commits.flatMap(({ id }) => asked.map((path) => `${id}:${path}\n`)).join('');
  const answer = await runGit(clone.folder, ['cat-file', '--batch-check'], input);
  if (!answer.ok) return answer;
  const { status, stdout, stderr } = answer.value;
  if (status !== 0)
    return failure([gitFailed('read the history of the document', stderr.split('\n', 1)[0] ?? '')]);
  const lines = stdout.toString().split('\n');
  return success(
    commits.flatMap(({ day }, index) => {
      const found = lines.slice(index * asked.length, (index + 1) * asked.length).flatMap((line) => {
        const [, object, size] = /^([0-9a-f]+) blob (\d+)$/.exec(line) ?? [];
        return object === undefined || Number(size) > mostBytes ? [] : [object];
      });
      return found[0] === undefined ? [] : [{ object: found[0], day }];
    }),
  );
}
