import { gitFailed } from '../problem/git.ts';
import { failure, type Result, success } from '../problem/problem.ts';
import type { GitObject } from './answers.ts';
import type { Clone } from './clone.ts';
import { missingProblem } from './objects.ts';
import { allPresent, entryOf, present, type TreeEntry } from './tree.ts';

/** A commit that changed a file, and when it was made, in seconds since 1970. */
export type FileCommit = { readonly id: string; readonly seconds: number };

/** How many commits are asked for at once: few at first, since what is sought is often near. Git counts every step to each. */
const batches = { first: 16, most: 128 };

/**
 * The commits along first parents from a commit that changed one of the paths, newest first, at most `most`; the first
 * commit of all counts where it has one of them. A merge is what it made of its first parent. A shallow history ends
 * where it was cut. Problems: those of reading an object, `git-failed` where a commit or a folder is lost.
 */
export async function changesOf(
  clone: Clone,
  start: string,
  paths: readonly string[],
  most: number,
): Promise<Result<readonly FileCommit[]>> {
  const found: string[] = [];
  for (let [size, base] = [batches.first, start]; ; size = Math.min(size * 2, batches.most)) {
    const trees = await readTrees(clone, base, size);
    const states = trees.ok ? await statesOf(clone, trees.value, paths) : trees;
    if (!states.ok) return states;
    const isLast = states.value.length <= size;
    const before = [...states.value.slice(1), ...(isLast ? [''] : [])];
    const changed = before.map((state, index) => (state === states.value[index] ? null : `${base}~${index}`));
    found.push(...changed.filter((name) => name !== null));
    if (isLast || found.length >= most) return await commitsOf(clone, found.slice(0, most));
    const next = await present(clone, `${base}~${size}`);
    if (!next.ok) return next;
    base = next.value.id;
  }
}

/** The folders of a commit and of up to `count` first parents behind it; fewer where the history ends. */
async function readTrees(clone: Clone, base: string, count: number): Promise<Result<readonly GitObject[]>> {
  const names = Array.from({ length: count + 1 }, (_, index) => `${base}~${index}^{tree}`);
  const trees = await clone.objects.readAll(names);
  if (!trees.ok) return trees;
  const end = trees.value.indexOf(null);
  if (end < 0) return success(trees.value.flatMap((tree) => tree ?? []));
  const isEnd = end > 0 && (await isEndOfHistory(clone, `${base}~${end - 1}`, `${base}~${end}`));
  if (isEnd) return success(trees.value.slice(0, end).flatMap((tree) => tree ?? []));
  return failure([missingProblem(clone, gitFailed('read the history', `${names[end]} missing`))]);
}

/** Whether nothing comes before the last commit: it has no parent, or the history was cut there. */
async function isEndOfHistory({ objects, shallow }: Clone, last: string, before: string): Promise<boolean> {
  const [commit, parent] = [await objects.read(last), await objects.read(before)];
  if (!commit.ok || !parent.ok || commit.value === null || parent.value !== null) return false;
  return shallow || !/^parent /m.test(headOf(commit.value));
}

/** What stands at the paths of each commit, as texts to be compared; nothing at all is the empty text. */
async function statesOf(
  clone: Clone,
  trees: readonly GitObject[],
  paths: readonly string[],
): Promise<Result<readonly string[]>> {
  const columns = await Promise.all(paths.map((path) => entriesAt(clone, trees, path.split('/'))));
  const lost = columns.find((entries) => !entries.ok);
  if (lost !== undefined && !lost.ok) return lost;
  const found = columns.map((entries) => (entries.ok ? entries.value : []));
  return success(
    trees.map((_, index) =>
      found
        .map((entries) => textOf(entries[index]))
        .join('')
        .trim(),
    ),
  );
}

function textOf(entry: TreeEntry | null | undefined): string {
  return `${entry?.mode ?? ''} ${entry?.object ?? ''}\n`;
}

/** What stands at a path of each folder. Commits share most of their folders, so each one inside is read once. */
async function entriesAt(
  clone: Clone,
  folders: readonly GitObject[],
  [step = '', ...rest]: readonly string[],
): Promise<Result<readonly (TreeEntry | null)[]>> {
  const entries = folders.map(({ id, bytes }) => entryOf(bytes, step, id.length / 2));
  if (rest.length === 0) return success(entries);
  const ids = new Set(entries.flatMap((entry) => (entry?.mode === '40000' ? entry.object : [])));
  const inside = await allPresent(clone, [...ids]);
  if (!inside.ok) return inside;
  const found = await entriesAt(clone, inside.value, rest);
  if (!found.ok) return found;
  const byFolder = new Map(inside.value.map(({ id }, index) => [id, found.value[index] ?? null]));
  return success(entries.map((entry) => byFolder.get(entry?.object ?? '') ?? null));
}

async function commitsOf(clone: Clone, names: readonly string[]): Promise<Result<readonly FileCommit[]>> {
  const commits = await clone.objects.readAll(names);
  if (!commits.ok) return commits;
  return success(
    commits.value.flatMap((commit) => (commit === null ? [] : { id: commit.id, seconds: secondsOf(commit) })),
  );
}

/** https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_git_commit_objects */
function secondsOf(commit: GitObject): number {
  return Number(/^committer .*> (\d+) [+-]\d+$/m.exec(headOf(commit))?.[1] ?? 0);
}

function headOf({ bytes }: GitObject): string {
  const end = bytes.indexOf('\n\n');
  return bytes.toString('latin1', 0, end < 0 ? bytes.length : end);
}
