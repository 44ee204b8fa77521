import { constants, lstatSync, readlinkSync, type Stats } from 'node:fs';
import { access, chmod, link, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileFact } from '../document/file.ts';
import * as problem from '../problem/git.ts';
import { failure, type Problem, type Result, success } from '../problem/problem.ts';
import { attempt } from './attempt.ts';
import type { GitPlace } from './command.ts';
import { mostFileBytes, readPlainFile } from './plain-file.ts';

/** What stands at a path: `outside` says why the path is no plain path inside the working tree. */
type PathStanding =
  | { readonly kind: 'outside'; readonly obstacle: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'something'; readonly stats: Stats };

/**
 * Reads a file of the working tree as git would store it; null when there is none. A symbolic link has mode `120000`
 * and its target as bytes, and is never followed, nor is a link among its folders. Problems: `file-unreadable`,
 * `file-too-large`.
 */
export function readWorkingFile(clone: GitPlace, path: string): Result<FileFact | null> {
  if (clone.workingTree === null) return success(null);
  try {
    const standing = standingAt(clone.workingTree, path);
    return standing.kind === 'something' ? readFact(clone.workingTree, path, standing.stats) : success(null);
  } catch (error) {
    return failure([problem.fileUnreadable(path, errorCode(error))]);
  }
}

function readFact(top: string, path: string, stats: Stats): Result<FileFact | null> {
  const place = join(top, path);
  if (stats.isSymbolicLink())
    return success({ path, mode: '120000', bytes: readlinkSync(place, { encoding: 'buffer' }) });
  if (!stats.isFile()) return success(null);
  const reading = readPlainFile(place);
  if (reading.kind === 'too-large') return failure([problem.fileTooLarge(path, mostFileBytes)]);
  if (reading.kind === 'special') return success(null);
  return success({ path, mode: reading.stats.mode & 0o100 ? '100755' : '100644', bytes: reading.bytes });
}

/** Why there is no file to be read at a path where something is; null where nothing is. */
export function obstacleAt({ workingTree: top }: GitPlace, path: string): string | null {
  if (top === null) return null;
  const standing = attempt(() => standingAt(top, path));
  if (standing === null || standing.kind === 'nothing') return null;
  return standing.kind === 'outside' ? standing.obstacle : `is ${kindOf(standing.stats)}`;
}

/**
 * Writes a file of the working tree whole or not at all: into a new file beside it that then takes its place and its
 * mode. Missing folders are made. Problems: `no-working-tree`, `path-not-inside` (also through a linked folder),
 * `not-a-regular-file`, `file-not-writable`.
 */
export async function writeWorkingFile(
  clone: GitPlace,
  path: string,
  bytes: Uint8Array,
): Promise<Result<null>> {
  if (clone.workingTree === null) return failure([problem.noWorkingTree(path)]);
  try {
    const standing = standingAt(clone.workingTree, path);
    const refused = refusal(standing, path);
    if (refused !== null) return failure([refused]);
    await replace(
      join(clone.workingTree, path),
      bytes,
      standing.kind === 'something' ? standing.stats.mode : null,
    );
    return success(null);
  } catch (error) {
    return failure([problem.fileNotWritable(path, errorCode(error))]);
  }
}

/**
 * Writes a new file of the working tree, whole or not at all, and never over another. Missing folders are made.
 * Problems: `no-working-tree`, `path-not-inside`, `file-not-writable`, also where anything stands there.
 */
export async function createWorkingFile(
  clone: GitPlace,
  path: string,
  bytes: Uint8Array,
): Promise<Result<null>> {
  if (clone.workingTree === null) return failure([problem.noWorkingTree(path)]);
  try {
    const standing = standingAt(clone.workingTree, path);
    if (standing.kind === 'outside') return failure([problem.pathNotInside(path, standing.obstacle)]);
    const place = join(clone.workingTree, path);
    await mkdir(dirname(place), { recursive: true });
    await withFileBeside(place, bytes, (beside) => link(beside, place));
    return success(null);
  } catch (error) {
    return failure([problem.fileNotWritable(path, errorCode(error))]);
  }
}

function refusal(standing: PathStanding, path: string): Problem | null {
  if (standing.kind === 'outside') return problem.pathNotInside(path, standing.obstacle);
  if (standing.kind === 'nothing' || standing.stats.isFile()) return null;
  return problem.notARegularFile(path, kindOf(standing.stats));
}

function kindOf(stats: Stats): string {
  if (stats.isSymbolicLink()) return 'a symbolic link';
  return stats.isDirectory() ? 'a folder' : 'a special file';
}

async function replace(place: string, bytes: Uint8Array, mode: number | null): Promise<void> {
  if (mode === null) await mkdir(dirname(place), { recursive: true });
  else await access(place, constants.W_OK);
  await withFileBeside(place, bytes, async (beside) => {
    if (mode !== null) await chmod(beside, mode & 0o7777);
    await rename(beside, place);
  });
}

/** Writes a new file in the same folder, whole, before anything is done with it; it goes in the end. */
async function withFileBeside(
  place: string,
  bytes: Uint8Array,
  use: (beside: string) => Promise<void>,
): Promise<void> {
  const folder = dirname(place);
  await clearLeftovers(folder);
  const beside = join(folder, `.support-window-${crypto.randomUUID()}.tmp`);
  try {
    await writeFile(beside, bytes, { flag: 'wx' });
    await use(beside);
  } finally {
    await rm(beside, { force: true });
  }
}

const leftover = /^\.support-window-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;
/** No write takes so long, in milliseconds: a file of ours that is older belongs to a run that was killed. */
const longestWrite = 10 * 60 * 1000;

/** Deletes files of ours that a run left behind which was killed between writing and renaming, by name and age. */
async function clearLeftovers(folder: string): Promise<void> {
  const now = Date.now();
  for (const name of (await readdir(folder)).filter((candidate) => leftover.test(candidate))) {
    const stats = lstatOrNull(join(folder, name));
    if (stats?.isFile() && now - stats.mtimeMs > longestWrite) await rm(join(folder, name), { force: true });
  }
}

/** Looks at every step of the path, from the top of the working tree down. */
function standingAt(top: string, path: string): PathStanding {
  const steps = path.split('/');
  const obstacle = plainObstacle(steps);
  if (obstacle !== null) return { kind: 'outside', obstacle };
  for (const [index] of steps.entries()) {
    const stats = lstatOrNull(join(top, ...steps.slice(0, index + 1)));
    if (stats === null) return { kind: 'nothing' };
    if (index === steps.length - 1) return { kind: 'something', stats };
    const folder = steps.slice(0, index + 1).join('/');
    if (stats.isSymbolicLink())
      return { kind: 'outside', obstacle: `goes through the symbolic link ${folder}` };
    if (!stats.isDirectory())
      return { kind: 'outside', obstacle: `goes through ${folder}, which is not a folder` };
  }
  return { kind: 'nothing' };
}

function plainObstacle(steps: readonly string[]): string | null {
  if (steps[0] === '') return 'starts at the root of the machine';
  if (steps.includes('..')) return 'is outside of the repository';
  if (steps.some((step) => step === '' || step === '.' || /[\\\0]/.test(step)))
    return 'has "." or ".." in it';
  return steps[0]?.toLowerCase() === '.git' ? 'is in the .git folder' : null;
}

function lstatOrNull(place: string): Stats | null {
  return lstatSync(place, { throwIfNoEntry: false }) ?? null;
}

function errorCode(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
