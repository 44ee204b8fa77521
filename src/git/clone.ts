import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FileFact } from '../document/file.ts';
import * as problem from '../problem/git.ts';
import { failure, type Result, success } from '../problem/problem.ts';
import { type Outcome, runGit } from './command.ts';

/** A local repository, as git sees it. */
export type Clone = {
  /** Where git is run: the top of the working tree, or the git folder of a repository without one. */
  readonly folder: string;
  /** Null for a bare repository. */
  readonly workingTree: string | null;
  readonly shallow: boolean;
};

/** The commit a ref names, or null in a repository without commits, and the files found there. */
export type FilesAtRef = { readonly commit: string | null; readonly files: readonly FileFact[] };

/** A file in git: its mode, the id of its blob, and its path. */
export type Entry = { readonly mode: string; readonly object: string; readonly path: string };

const lineFeed = 0x0a;

/**
 * Opens the repository that `folder` lies in: a clone, a linked working tree, or a bare repository. One git process.
 * Problems: `folder-missing`, `not-a-folder`, `folder-unreadable`, `not-a-repository`, `dubious-ownership`,
 * `git-missing`, `git-failed`.
 */
export async function openClone(folder: string): Promise<Result<Clone>> {
  const start = resolve(folder);
  const refused = await folderProblem(start);
  if (refused !== null) return failure([refused]);
  const question = [
    'rev-parse',
    '--is-inside-work-tree',
    '--is-shallow-repository',
    '--absolute-git-dir',
    '--show-cdup',
  ];
  const answer = await runGit(start, question);
  if (!answer.ok) return answer;
  const { status, stdout, stderr } = answer.value;
  return status === 0 ? success(readClone(start, stdout.toString())) : failure([openProblem(start, stderr)]);
}

async function folderProblem(folder: string) {
  try {
    return (await stat(folder)).isDirectory() ? null : problem.notAFolder(folder);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    if (code === 'ENOTDIR' || code === 'ENOENT') return problem.folderMissing(folder);
    return problem.folderUnreadable(folder, code);
  }
}

/** The way up (`../` or nothing) is the last line, and is missing where there is no working tree. */
function readClone(start: string, answer: string): Clone {
  const [inside, shallow, ...rest] = answer.split('\n').slice(0, -1);
  if (inside !== 'true') {
    return { folder: rest.join('\n'), workingTree: null, shallow: shallow === 'true' };
  }
  const top = resolve(start, rest.at(-1) ?? '');
  return { folder: top, workingTree: top, shallow: shallow === 'true' };
}

function openProblem(folder: string, message: string) {
  const distrusted = /detected dubious ownership in repository at '(.+)'/.exec(message)?.[1];
  if (distrusted !== undefined) return problem.dubiousOwnership(distrusted);
  if (message.includes('not a git repository')) return problem.notARepository(folder);
  return problem.gitFailed('open the repository', firstLine(message));
}

/**
 * Reads files of a ref: those of `paths` that exist there, in the order asked for. `ref` null means HEAD. A repository
 * without commits has no files. At most three git processes. Problems: `unknown-ref`, `git-failed`.
 */
export async function readFiles(
  clone: Clone,
  ref: string | null,
  paths: readonly string[],
): Promise<Result<FilesAtRef>> {
  const commit = await readCommit(clone, ref ?? 'HEAD');
  if (!commit.ok) return commit;
  if (commit.value === null) {
    const empty = ref === null && (await isEmpty(clone));
    return empty ? success({ commit: null, files: [] }) : failure([problem.unknownRef(ref ?? 'HEAD')]);
  }
  const entries = await readEntries(clone, commit.value, paths);
  if (!entries.ok) return entries;
  const files = await readBlobs(clone, entries.value);
  return files.ok ? success({ commit: commit.value, files: files.value }) : files;
}

/** The text of a ref follows `--end-of-options`, so it is never taken for an option. */
async function readCommit(clone: Clone, ref: string): Promise<Result<string | null>> {
  if (ref === '' || ref.includes('\0')) return success(null);
  const answer = await runGit(clone.folder, [
    'rev-parse',
    '--quiet',
    '--verify',
    '--end-of-options',
    `${ref}^{commit}`,
  ]);
  if (!answer.ok) return answer;
  return success(answer.value.status === 0 ? answer.value.stdout.toString().trim() : null);
}

/** Whether the repository holds nothing at all yet. */
async function isEmpty(clone: Clone): Promise<boolean> {
  const answer = await runGit(clone.folder, ['for-each-ref', '--count=1']);
  return answer.ok && answer.value.status === 0 && answer.value.stdout.length === 0;
}

async function readEntries(
  clone: Clone,
  commit: string,
  paths: readonly string[],
): Promise<Result<readonly Entry[]>> {
  const asked = paths.filter((path) => path !== '' && !path.includes('\0'));
  if (asked.length === 0) return success([]);
  const answer = await runGit(clone.folder, ['ls-tree', '-z', '--full-tree', commit, '--', ...asked]);
  if (!answer.ok) return answer;
  if (answer.value.status !== 0) return failed('list the files of the commit', answer.value);
  const lines = answer.value.stdout.toString().split('\0');
  const entries = new Map(
    lines
      .map(readEntry)
      .filter((entry) => entry !== null)
      .map((entry) => [entry.path, entry]),
  );
  return success(asked.map((path) => entries.get(path)).filter((entry) => entry !== undefined));
}

/** `100644 blob 1f0c… TAB path`; folders and submodules are no files. */
function readEntry(line: string): Entry | null {
  const [, mode = '', object = '', path = ''] = /^(\d{6}) blob ([0-9a-f]+)\t([^\0]+)$/.exec(line) ?? [];
  return mode === '' ? null : { mode, object, path };
}

/** Reads the bytes of files, in their order, with one git process. Problem: `git-failed`. */
export async function readBlobs(
  clone: Clone,
  entries: readonly Entry[],
): Promise<Result<readonly FileFact[]>> {
  if (entries.length === 0) return success([]);
  const objects = entries.map(({ object }) => `${object}\n`).join('');
  const answer = await runGit(clone.folder, ['cat-file', '--batch'], objects);
  if (!answer.ok) return answer;
  const files = answer.value.status === 0 ? splitBatch(answer.value.stdout, entries) : null;
  return files === null ? failed('read the files of the commit', answer.value) : success(files);
}

/** One `<object> blob <size>` line, the bytes and a line feed for each entry; null when an object is missing. */
function splitBatch(output: Buffer, entries: readonly Entry[]): readonly FileFact[] | null {
  const files: FileFact[] = [];
  let position = 0;
  for (const { path, mode } of entries) {
    const start = output.indexOf(lineFeed, position) + 1;
    const size = / blob (\d+)$/.exec(output.toString('latin1', position, start - 1))?.[1];
    if (size === undefined) return null;
    const end = start + Number(size);
    files.push({ path, mode, bytes: Uint8Array.from(output.subarray(start, end)) });
    position = end + 1;
  }
  return files;
}

function failed(question: string, { stderr, stdout }: Outcome): Result<never> {
  return failure([problem.gitFailed(question, firstLine(stderr) || firstLine(stdout.toString()))]);
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
