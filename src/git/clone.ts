import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { FileFact } from '../document/file.ts';
import * as problem from '../problem/git.ts';
import { failure, type Result, success } from '../problem/problem.ts';
import { type GitPlace, runGit } from './command.ts';
import { isGitFolder, isPartial, nearestRepository, repositoryLayout } from './layout.ts';
import { type Objects, openObjects } from './objects.ts';
import { isInside } from './program.ts';
import { failed } from './refusal.ts';
import { specialFileIn } from './special.ts';
import { fileAt } from './tree.ts';

/** A local repository, as git sees it. */
export type Clone = GitPlace & {
  /** Where git is run: the top of the working tree, or the git folder of a repository without one. */
  readonly folder: string;
  /** Null for a bare repository. */
  readonly workingTree: string | null;
  readonly shallow: boolean;
  /** Whether objects were left at a remote. */
  readonly partial: boolean;
  readonly objects: Objects;
};

/** The commit a ref names, or null in a repository without commits, and the files found there. */
export type FilesAtRef = { readonly commit: string | null; readonly files: readonly FileFact[] };

/**
 * Opens the repository that `folder` lies in: a clone, a linked working tree, or a bare repository. A clone may bring a
 * bare repository along as plain files, with settings of its own, so a bare one is opened only where `folder` is the
 * repository itself and the user named it (`isNamed`). No git process where the files of the repository tell where it
 * lies; then it is git's first answer that tells whether git trusts it. Else one. Problems: `folder-missing`,
 * `not-a-folder`, `folder-unreadable`, `not-a-repository`, `bare-not-named`, `dubious-ownership`, `git-missing`,
 * `git-failed`, `special-file`.
 */
export async function openClone(folder: string, isNamed = true): Promise<Result<Clone>> {
  const start = resolve(folder);
  const refused = folderProblem(start);
  if (refused !== null) return failure([refused]);
  const nearest = nearestRepository(start);
  if (nearest === null) return await askGit(start, isNamed);
  const special = specialFileIn(nearest.folders);
  if (special !== null) return failure([problem.specialFile(special)]);
  const isHeld = nearest.levels > 0 && process.env.GIT_CEILING_DIRECTORIES !== undefined;
  const layout = isHeld ? null : repositoryLayout(nearest, start, isNamed);
  if (layout === null) return await askGit(start, isNamed);
  const { folder: place, isBare, shallow, partial } = layout;
  const workingTree = isBare ? null : place;
  return success(cloneAt({ folder: place, workingTree, ceiling: dirname(nearest.top) }, shallow, partial));
}

function cloneAt(place: GitPlace, shallow: boolean, partial: boolean): Clone {
  return { ...place, shallow, partial, objects: openObjects({ ...place, partial }) };
}

const questions = [
  '--is-inside-work-tree',
  '--is-bare-repository',
  '--is-shallow-repository',
  '--absolute-git-dir',
  '--show-cdup',
];

/** Opens a repository whose files do not tell enough. */
async function askGit(start: string, isNamed: boolean): Promise<Result<Clone>> {
  const isBareNamed = isNamed && isGitFolder(start);
  const place = { folder: start, workingTree: isBareNamed ? null : start };
  const answer = await runGit(place, ['rev-parse', ...questions]);
  if (!answer.ok) return answer;
  const { status, stdout, stderr } = answer.value;
  if (status !== 0) return failure([failed(start, 'open the repository', stderr)]);
  const { top, shallow, gitFolder } = readAnswers(start, stdout.toString());
  // git before 2.38 does not know safe.bareRepository
  const isHidden = !isBareNamed && isInside(gitFolder, start);
  if (isHidden) return failure([problem.bareNotNamed(gitFolder)]);
  const found = { folder: top ?? gitFolder, workingTree: top };
  return success(cloneAt(found, shallow, isPartial(gitFolder)));
}

function folderProblem(folder: string) {
  try {
    return statSync(folder).isDirectory() ? null : problem.notAFolder(folder);
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
function readAnswers(start: string, answer: string) {
  const [inside, bare, shallow, ...rest] = answer.split('\n').slice(0, -1);
  const gitFolder = bare === 'true' || rest.length === 1 ? rest.join('\n') : rest.slice(0, -1).join('\n');
  const top = inside === 'true' ? resolve(start, rest.at(-1) ?? '') : null;
  return { gitFolder, top, shallow: shallow === 'true' };
}

/**
 * Reads files of a ref: those of `paths` that exist there, in the order asked for. `ref` null means HEAD. A repository
 * without commits has no files. Problems: `unknown-ref`, `git-failed`,
 * `objects-not-fetched`, `object-too-large`.
 */
export async function readFiles(
  clone: Clone,
  ref: string | null,
  paths: readonly string[],
): Promise<Result<FilesAtRef>> {
  const commit = await readCommit(clone, ref ?? 'HEAD');
  if (!commit.ok) return commit;
  const { value: id } = commit;
  if (id === null) {
    const empty = ref === null && (await isEmpty(clone));
    return empty ? success({ commit: null, files: [] }) : failure([problem.unknownRef(ref ?? 'HEAD')]);
  }
  const asked = paths.filter((path) => path !== '' && !path.includes('\0'));
  const readings = await Promise.all(asked.map((path) => fileAt(clone, id, path)));
  const problems = readings.flatMap((reading) => (reading.ok ? [] : reading.problems));
  if (problems.length > 0) return failure(problems);
  return success({ commit: id, files: readings.flatMap((reading) => (reading.ok && reading.value) || []) });
}

/** The commit that a ref names, or null. */
export async function readCommit({ objects }: Clone, ref: string): Promise<Result<string | null>> {
  if (ref === '') return success(null);
  const commit = await objects.read(`${ref}^{commit}`);
  return commit.ok ? success(commit.value?.type === 'commit' ? commit.value.id : null) : commit;
}

/** Whether the repository holds no commit yet: git finds none whose message has a letter or a sign. */
async function isEmpty({ objects }: Clone): Promise<boolean> {
  const any = await objects.read(':/.');
  return any.ok && any.value === null;
}
