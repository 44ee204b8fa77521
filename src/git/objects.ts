import type { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import * as problem from '../problem/git.ts';
import { failure, type Problem, type Result, success } from '../problem/problem.ts';
import { ending, endingSilence, type GitPlace, type GitProcess, mostSilence, startGit } from './command.ts';
import { mostFileBytes } from './plain-file.ts';
import { failed } from './refusal.ts';

/** An object of the repository. */
export type GitObject = { readonly id: string; readonly type: string; readonly bytes: Buffer };

/**
 * Reads an object by its name; null where the repository has none of that name, or has several. Problems:
 * `git-failed`, `git-missing`, `objects-not-fetched`, `object-too-large`, those of a repository that git refuses.
 */
export type ReadObject = (name: string) => Promise<Result<GitObject | null>>;

/** Reads many objects at once, in the order of their names; problems as of one. */
type ReadObjects = (names: readonly string[]) => Promise<Result<readonly (GitObject | null)[]>>;

/** A reader of objects: one git process, which starts with the first question and ends when it is closed. */
export type Objects = {
  readonly read: ReadObject;
  readonly readAll: ReadObjects;
  readonly close: () => Promise<void>;
};

/** Where objects are read, and whether some of them were left at a remote. */
export type ObjectPlace = GitPlace & { readonly partial: boolean };

/** Of most objects as much as of a file; a folder of 64 MiB has a million entries. */
const mostBytes: Readonly<Record<string, number>> = { tree: 64 * 1024 * 1024 };
const lineFeed = 0x0a;

/**
 * Gives a reader of the objects of a repository. While it waits for questions it keeps no program alive; `most` is how
 * long git may write nothing while it is asked, in milliseconds.
 */
export function openObjects(place: ObjectPlace, most = mostSilence): Objects {
  let begun: Promise<Conversation | null> | null = null;
  const readAll: ReadObjects = async (names) => {
    begun ??= startGit(place, ['cat-file', '--batch']).then((git) => git && converse(git, place, most));
    const conversation = await begun;
    return conversation === null ? failure([problem.gitMissing()]) : await conversation.ask(names);
  };
  const read: ReadObject = async (name) => {
    if (/[\0\n]/.test(name)) return success(null);
    const found = await readAll([name]);
    return found.ok ? success(found.value[0] ?? null) : found;
  };
  return { read, readAll, close: async () => await (await begun)?.end() };
}

type Conversation = { readonly ask: ReadObjects; readonly end: () => Promise<void> };

/** Questions are written as they come; the answers come in the same order. */
function converse(git: GitProcess, place: ObjectPlace, most: number): Conversation {
  const ended = ending(git);
  const answer = answerReader(git, ended, { ...place, most });
  const wait = endingSilence(git, most);
  const idle = idling(git, wait);
  let last: Promise<unknown> = Promise.resolve();
  let open = 0;
  const ask: ReadObjects = async (names) => {
    if (open++ === 0) idle(false);
    git.stdin.write(names.map((name) => `${name}\n`).join(''));
    const turn = last.then(() => inTurn(names.length, answer));
    last = turn;
    const found = await turn;
    if (--open === 0) idle(true);
    return found;
  };
  const end = async () => {
    idle(false);
    wait(false);
    git.stdin.end();
    git.stdout.destroy();
    await ended;
  };
  return { ask, end };
}

async function inTurn(count: number, answer: NextObject): ReturnType<ReadObjects> {
  const found: (GitObject | null)[] = [];
  while (found.length < count) {
    const object = await answer();
    if (!object.ok) return object;
    found.push(object.value);
  }
  return success(found);
}

type NextObject = () => Promise<Result<GitObject | null>>;

/** A process and its pipes keep this program alive, and are waited for, unless it idles. */
function idling(git: GitProcess, wait: (isWaiting: boolean) => void): (isIdle: boolean) => void {
  const pipes = [git.stdin, git.stdout, git.stderr] as unknown as readonly Socket[];
  return (isIdle) => {
    for (const each of [git, ...pipes]) isIdle ? each.unref() : each.ref();
    wait(!isIdle);
  };
}

function answerReader(
  git: GitProcess,
  ended: ReturnType<typeof ending>,
  place: ObjectPlace & { readonly most: number },
): NextObject {
  const bytes = byteReader(git.stdout);
  let broken: Result<never> | null = null;
  const endedEarly = async () => {
    const end = await ended;
    return git.killed ? problem.gitSilent(place.most) : endProblem(end, place);
  };
  const fail = (found: Problem) => {
    broken = failure([found]);
    return broken;
  };
  return async () => {
    if (broken !== null) return broken;
    const header = await bytes.line();
    if (header === null) return fail(await endedEarly());
    const [, id = '', type = '', digits = ''] = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/.exec(header) ?? [];
    if (id === '') return success(null);
    const size = Number(digits);
    if (size > (mostBytes[type] ?? mostFileBytes)) {
      git.kill();
      return fail(problem.objectTooLarge(id, size));
    }
    const content = await bytes.take(size + 1);
    return content === null
      ? fail(await endedEarly())
      : success({ id, type, bytes: content.subarray(0, size) });
  };
}

function endProblem(end: Awaited<ReturnType<typeof ending>>, place: ObjectPlace): Problem {
  if (end === null) return problem.gitMissing();
  return missingProblem(place, failed(place.folder, 'read the files of the commit', end.stderr));
}

/** A partial clone has left objects at its remote, which is no damage. */
export function missingProblem({ partial }: { readonly partial: boolean }, otherwise: Problem): Problem {
  return partial && otherwise.code === 'git-failed' ? problem.objectsNotFetched() : otherwise;
}

/** Reads lines and pieces of known length; null when the stream ends before. */
function byteReader(stream: Readable) {
  const chunks: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  const next = async (): Promise<Buffer | null> => {
    const { value, done } = await chunks.next();
    return done === true ? null : value;
  };
  const cut = (length: number): Buffer => {
    const piece = rest.subarray(0, length);
    rest = rest.subarray(length);
    return piece;
  };
  const line = async (): Promise<string | null> => {
    for (let end = rest.indexOf(lineFeed); ; end = rest.indexOf(lineFeed)) {
      if (end >= 0) return cut(end + 1).toString('utf8', 0, end);
      const more = await next();
      if (more === null) return null;
      rest = Buffer.concat([rest, more]);
    }
  };
  const take = async (length: number): Promise<Buffer | null> => {
    const pieces = [rest];
    for (let have = rest.length; have < length; ) {
      const more = await next();
      if (more === null) return null;
      pieces.push(more);
      have += more.length;
    }
    if (pieces.length > 1) rest = Buffer.concat(pieces);
    return cut(length);
  };
  return { line, take };
}
