import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { FileFact } from '../document/file.ts';
import * as problem from '../problem/git.ts';
import { failure, type Result, success } from '../problem/problem.ts';
import { runGit, saidBy } from './command.ts';
import { type ReadObject, withObjects } from './objects.ts';
import { isWithin } from './program.ts';
import { fileAt } from './tree.ts';

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

/**
 * Opens the repository that `folder` lies in: a clone, a linked working tree, or a bare repository. A clone may bring a
 * bare repository along as plain files, with settings of its own, so a bare one is opened only where `folder` is the
 * repository itself and the user named it (`isNamed`). One git process. Problems: `folder-missing`, `not-a-folder`,
 * `folder-unreadable`, `not-a-repository`, `bare-not-named`, `dubious-ownership`, `git-missing`, `git-failed`.
 */
export async function openClone(folder: string, isNamed = true): Promise<Result<Clone>> {
  const start = resolve(folder);
  const refused = await folderProblem(start);
  if (refused !== null) return failure([refused]);
  const isBareNamed = isNamed && (await isGitFolder(start));
  const place = { folder: start, workingTree: isBareNamed ? null : start };
  const answer = await runGit(place, ['rev-parse', ...questions]);
  if (!answer.ok) return answer;
  const { status, stdout, stderr } = answer.value;
  if (status !== 0) return failure([openProblem(start, stderr)]);
  const { clone, gitFolder } = readClone(start, stdout.toString());
  // git before 2.38 does not know safe.bareRepository
  const isHidden = !isBareNamed && isWithin(gitFolder, start);
  return isHidden ? failure([problem.bareNotNamed(gitFolder)]) : success(clone);
}

const questions = [
  '--is-inside-work-tree',
  '--is-bare-repository',
  '--is-shallow-repository',
  '--absolute-git-dir',
  '--show-cdup',
];

/** Whether a folder is the git folder of a repository, by what git itself looks for. */
async function isGitFolder(folder: string): Promise<boolean> {
  const found = await Promise.all(['HEAD', 'objects', 'refs'].map((name) => exists(join(folder, name))));
  return found.every((is) => is);
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
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

/**
 * The way up (`../` or nothing) is the last line; a bare repository has none, and one whose working tree is elsewhere
 * has a whole path in its place.
 */
function readClone(start: string, answer: string): { readonly clone: Clone; readonly gitFolder: string } {
  const [inside, bare, shallow, ...rest] = answer.split('\n').slice(0, -1);
  const gitFolder = bare === 'true' || rest.length === 1 ? rest.join('\n') : rest.slice(0, -1).join('\n');
  const top = inside === 'true' ? resolve(start, rest.at(-1) ?? '') : null;
  return { clone: { folder: top ?? gitFolder, workingTree: top, shallow: shallow === 'true' }, gitFolder };
}

function openProblem(folder: string, message: string) {
  const distrusted = /detected dubious ownership in repository at '(.+)'/.exec(message)?.[1];
  if (distrusted !== undefined) return problem.dubiousOwnership(distrusted);
  const hidden = /cannot use bare repository '(.+)' \(safe\.bareRepository/.exec(message)?.[1];
  if (hidden !== undefined) return problem.bareNotNamed(hidden);
  if (message.includes('not a git repository')) return problem.notARepository(folder);
  return problem.gitFailed('open the repository', saidBy(message));
}

/**
 * Reads files of a ref: those of `paths` that exist there, in the order asked for. `ref` null means HEAD. A repository
 * without commits has no files. One git process, two where there is no commit. Problems: `unknown-ref`, `git-failed`,
 * `objects-not-fetched`, `object-too-large`.
 */
export async function readFiles(
  clone: Clone,
  ref: string | null,
  paths: readonly string[],
): Promise<Result<FilesAtRef>> {
  return await withObjects<FilesAtRef>(clone, async (read) => {
    const commit = await readCommit(read, ref ?? 'HEAD');
    if (!commit.ok) return commit;
    const { value: id } = commit;
    if (id === null) {
      const empty = ref === null && (await isEmpty(clone));
      return empty ? success({ commit: null, files: [] }) : failure([problem.unknownRef(ref ?? 'HEAD')]);
    }
    const asked = paths.filter((path) => path !== '' && !path.includes('\0'));
    const readings = await Promise.all(asked.map((path) => fileAt(clone, read, id, path)));
    const problems = readings.flatMap((reading) => (reading.ok ? [] : reading.problems));
    if (problems.length > 0) return failure(problems);
    return success({ commit: id, files: readings.flatMap((reading) => (reading.ok && reading.value) || []) });
  });
}

/** The commit that a ref names, or null. */
export async function readCommit(read: ReadObject, ref: string): Promise<Result<string | null>> {
  if (ref === '') return success(null);
  const commit = await read(`${ref}^{commit}`);
  return commit.ok ? success(commit.value?.type === 'commit' ? commit.value.id : null) : commit;
}

/** Whether the repository holds nothing at all yet. */
async function isEmpty(clone: Clone): Promise<boolean> {
  const answer = await runGit(clone, ['for-each-ref', '--count=1']);
  return answer.ok && answer.value.status === 0 && answer.value.stdout.length === 0;
}
