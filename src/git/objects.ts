import type { Readable } from 'node:stream';
import * as problem from '../problem/git.ts';
import { failure, type Problem, type Result, success } from '../problem/problem.ts';
import { ending, type GitPlace, type GitProcess, runGit, saidBy, startGit } from './command.ts';
import { mostFileBytes } from './plain-file.ts';

/** An object of the repository. */
export type GitObject = { readonly id: string; readonly type: string; readonly bytes: Buffer };

/**
 * Reads an object by its name; null where the repository has none of that name, or has several. Problems:
 * `git-failed`, `git-missing`, `objects-not-fetched`, `object-too-large`.
 */
export type ReadObject = (name: string) => Promise<Result<GitObject | null>>;

/** Of most objects as much as of a file; a folder of 64 MiB has a million entries. */
const mostBytes: Readonly<Record<string, number>> = { tree: 64 * 1024 * 1024 };
const lineFeed = 0x0a;

/** Lends a reader of objects: one git process, which stays open until `use` is done. Problem: `git-missing`. */
export async function withObjects<T>(
  place: GitPlace,
  use: (read: ReadObject) => Promise<Result<T>>,
): Promise<Result<T>> {
  const git = await startGit(place, ['cat-file', '--batch']);
  if (git === null) return failure([problem.gitMissing()]);
  const ended = ending(git);
  try {
    return await use(inTurn(objectReader(git, ended, place)));
  } finally {
    git.stdin.end();
    git.stdout.destroy();
    await ended;
  }
}

/** One question at a time, because the answers come in the order of the questions. */
function inTurn(read: ReadObject): ReadObject {
  let last: Promise<unknown> = Promise.resolve();
  return (name) => {
    const answer = last.then(() => read(name));
    last = answer;
    return answer;
  };
}

function objectReader(git: GitProcess, ended: ReturnType<typeof ending>, place: GitPlace): ReadObject {
  const bytes = byteReader(git.stdout);
  let broken: Result<never> | null = null;
  const fail = (found: Problem) => {
    broken = failure([found]);
    return broken;
  };
  return async (name) => {
    if (broken !== null) return broken;
    if (/[\0\n]/.test(name)) return success(null);
    git.stdin.write(`${name}\n`);
    const header = await bytes.line();
    if (header === null) return fail(await endProblem(await ended, place));
    const [, id = '', type = '', digits = ''] = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/.exec(header) ?? [];
    if (id === '') return success(null);
    const size = Number(digits);
    if (size > (mostBytes[type] ?? mostFileBytes)) {
      git.kill();
      return fail(problem.objectTooLarge(id, size));
    }
    const content = await bytes.take(size + 1);
    return content === null
      ? fail(await endProblem(await ended, place))
      : success({ id, type, bytes: content.subarray(0, size) });
  };
}

async function endProblem(end: Awaited<ReturnType<typeof ending>>, place: GitPlace): Promise<Problem> {
  if (end === null) return problem.gitMissing();
  const said = saidBy(end.stderr);
  return await missingProblem(place, problem.gitFailed('read the files of the commit', said));
}

/** A partial clone has left objects at its remote, which is no damage. */
export async function missingProblem(place: GitPlace, otherwise: Problem): Promise<Problem> {
  const names = '^(extensions\\.partialclone|remote\\..*\\.(promisor|partialclonefilter))$';
  const answer = await runGit(place, ['config', '--local', '--get-regexp', names]);
  const isPartial = answer.ok && answer.value.stdout.length > 0;
  return isPartial ? problem.objectsNotFetched() : otherwise;
}

/** Reads lines and pieces of known length; null when the stream ends before. */
function byteReader(stream: Readable) {
  const chunks: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  const next = async (): Promise<Buffer | null> => {
    const { value, done } = await chunks.next();
    return done === true ? null : value;
  };
  const line = async (): Promise<string | null> => {
    for (let end = rest.indexOf(lineFeed); ; end = rest.indexOf(lineFeed)) {
      if (end >= 0) {
        const text = rest.toString('utf8', 0, end);
        rest = rest.subarray(end + 1);
        return text;
      }
      const more = await next();
      if (more === null) return null;
      rest = Buffer.concat([rest, more]);
    }
  };
  const take = async (length: number): Promise<Buffer | null> => {
    const pieces = [rest];
    let have = rest.length;
    while (have < length) {
      const more = await next();
      if (more === null) return null;
      pieces.push(more);
      have += more.length;
    }
    const whole = Buffer.concat(pieces);
    rest = whole.subarray(length);
    return whole.subarray(0, length);
  };
  return { line, take };
}
