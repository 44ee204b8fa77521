import type { Socket } from 'node:net';
import * as problem from '../problem/git.ts';
import { failure, type Problem, type Result, success } from '../problem/problem.ts';
import { answerCutter, type GitObject } from './answers.ts';
import { ending, endingSilence, type GitPlace, type GitProcess, mostSilence, startGit } from './command.ts';
import { mostFileBytes } from './plain-file.ts';
import { failed } from './refusal.ts';

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

/**
 * Gives a reader of the objects of a repository. While it waits for questions it keeps no program alive; `most` is how
 * long git may write nothing while it is asked, in milliseconds.
 */
export function openObjects(place: ObjectPlace, most = mostSilence): Objects {
  let begun: Conversation | null = null;
  const readAll: ReadObjects = async (names) => {
    if (names.length === 0) return success([]);
    begun ??= begin(place, most);
    return begun === null ? failure([problem.gitMissing()]) : await begun.ask(names);
  };
  const read: ReadObject = async (name) => {
    if (/[\0\n]/.test(name)) return success(null);
    const found = await readAll([name]);
    return found.ok ? success(found.value[0] ?? null) : found;
  };
  return { read, readAll, close: async () => await begun?.end() };
}

function begin(place: ObjectPlace, most: number): Conversation | null {
  const git = startGit(place, ['cat-file', '--batch']);
  return git === null ? null : converse(git, place, most);
}

type Conversation = { readonly ask: ReadObjects; readonly end: () => Promise<void> };

/** Questions are written as they come; the answers come in the same order. */
function converse(git: GitProcess, place: ObjectPlace, most: number): Conversation {
  const ended = ending(git);
  const wait = endingSilence(git, most);
  const idle = idling(git, wait);
  const { asked, take, breakOff } = questions(idle);
  const isRefused = ({ id, type, size }: Omit<GitObject, 'bytes'> & { readonly size: number }) => {
    if (size <= (mostBytes[type] ?? mostFileBytes)) return false;
    git.kill();
    breakOff(problem.objectTooLarge(id, size));
    return true;
  };
  git.stdout.on('data', answerCutter(take, isRefused));
  ended.then((end) => breakOff(git.killed ? problem.gitSilent(most) : endProblem(end, place)));
  const ask: ReadObjects = async (names) => {
    git.stdin.write(names.map((name) => `${name}\n`).join(''));
    return await asked(names.length);
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

/** Objects that were asked for at once, and what was found of them so far. */
type WaitingObjects = {
  readonly count: number;
  readonly found: (GitObject | null)[];
  readonly resolve: (answer: Result<readonly (GitObject | null)[]>) => void;
};

/** The questions that wait for answers, in the order they were asked; from a problem on it answers them all. */
function questions(idle: (isIdle: boolean) => void) {
  const waiting: WaitingObjects[] = [];
  let broken: Result<never> | null = null;
  const asked = (count: number) =>
    new Promise<Result<readonly (GitObject | null)[]>>((resolve) => {
      if (broken !== null) resolve(broken);
      else if (waiting.push({ count, found: [], resolve }) === 1) idle(false);
    });
  const take = (object: GitObject | null) => {
    const [first] = waiting;
    if (first === undefined || first.found.push(object) < first.count) return;
    waiting.shift();
    if (waiting.length === 0) idle(true);
    first.resolve(success(first.found));
  };
  const breakOff = (found: Problem) => {
    broken ??= failure([found]);
    for (const { resolve } of waiting.splice(0)) resolve(broken);
  };
  return { asked, take, breakOff };
}

/** A process and its pipes keep this program alive, and are waited for, unless it idles. */
function idling(git: GitProcess, wait: (isWaiting: boolean) => void): (isIdle: boolean) => void {
  const pipes = [git.stdin, git.stdout, git.stderr] as unknown as readonly Socket[];
  return (isIdle) => {
    for (const each of [git, ...pipes]) isIdle ? each.unref() : each.ref();
    wait(!isIdle);
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
