import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { devNull } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import { gitMissing, gitSilent } from '../problem/git.ts';
import { failure, type Result, success } from '../problem/problem.ts';
import { findGit } from './program.ts';

/** How a git process ended. */
export type ProcessEnd = { readonly status: number; readonly stdout: Buffer; readonly stderr: string };

/**
 * Where git runs. Without a working tree it is the folder of a bare repository, which the user named. Above `ceiling`
 * it looks for no repository.
 */
export type GitPlace = {
  readonly folder: string;
  readonly workingTree: string | null;
  readonly ceiling?: string | null;
};

export type GitProcess = ChildProcessByStdio<Writable, Readable, Readable>;

/** Settings of the machine that git needs to trust and find a repository; every other GIT_ variable is dropped. */
const keptVariables =
  /^GIT_(?:CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|CEILING_DIRECTORIES|EXEC_PATH)$/;

/**
 * Runs git once, without a shell and with English messages, and collects what it writes. The words are those of a
 * command that only reads objects and refs: such commands start no program that a repository's settings name.
 * Problem: `git-missing`.
 */
export async function runGit(
  place: GitPlace,
  words: readonly string[],
  input = '',
): Promise<Result<ProcessEnd>> {
  const chunks: Buffer[] = [];
  const ended = await streamGit(place, words, (chunk) => chunks.push(chunk), input);
  return ended.ok ? success({ ...ended.value, stdout: Buffer.concat(chunks) }) : ended;
}

/** The same, handing over the output as it comes. Problem: `git-missing`. */
export async function streamGit(
  place: GitPlace,
  words: readonly string[],
  take: (chunk: Buffer) => void,
  input = '',
): Promise<Result<Omit<ProcessEnd, 'stdout'>>> {
  const git = startGit(place, words);
  if (git === null) return failure([gitMissing()]);
  const ended = ending(git);
  const wait = endingSilence(git);
  wait(true);
  git.stdout.on('data', take);
  git.stdin.end(input);
  const end = await ended;
  wait(false);
  if (git.killed) return failure([gitSilent(mostSilence)]);
  return end === null ? failure([gitMissing()]) : success(end);
}

/** Starts git, or gives null where there is no git. */
export function startGit(place: GitPlace, words: readonly string[]): GitProcess | null {
  const program = findGit(place.folder, { path: process.env.PATH ?? '', platform: process.platform });
  if (program === null) return null;
  const { ceiling } = place;
  const git = spawn(program, [...settings(place), ...words], {
    cwd: place.folder,
    env: { ...gitEnvironment(process.env), ...(ceiling ? { GIT_CEILING_DIRECTORIES: ceiling } : {}) },
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  git.stdin.on('error', () => {}); // git may end before it has read everything; its status tells
  return git;
}

/** A bare repository can lie in a clone, with settings of its own: it is read only where the user named it. */
function settings({ workingTree }: GitPlace): readonly string[] {
  const bare = workingTree === null ? 'all' : 'explicit';
  return ['--no-pager', '--literal-pathspecs', '-c', `safe.bareRepository=${bare}`];
}

/** How long git may write nothing while it is waited for, in milliseconds. A listing of 200,000 tags starts within two seconds. */
export const mostSilence = 60_000;

/** While it waits for a process, ends it where it has written nothing for too long, as it does behind a pipe. */
export function endingSilence(git: GitProcess, most = mostSilence): (isWaiting: boolean) => void {
  let timer: NodeJS.Timeout | null = null;
  git.stdout.on('data', () => timer?.refresh());
  return (isWaiting) => {
    if (timer !== null) clearTimeout(timer);
    timer = isWaiting ? setTimeout(() => git.kill(), most) : null;
  };
}

/** How a process ended, or null when it could not be started. */
export function ending(git: GitProcess): Promise<Omit<ProcessEnd, 'stdout'> | null> {
  const messages: Buffer[] = [];
  git.stderr.on('data', (chunk: Buffer) => messages.push(chunk));
  return new Promise((resolve) => {
    git.on('error', () => resolve(null));
    git.on('close', (status) => resolve({ status: status ?? 1, stderr: Buffer.concat(messages).toString() }));
  });
}

/**
 * The environment git runs in: variables that would turn it to another repository are gone, it asks no questions, its
 * messages are in English, it opens no connection (also not to fetch what a partial clone lacks), and it reads the
 * objects that were committed, not what local replacements put in their place.
 */
export function gitEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(
    ([name]) => !name.toUpperCase().startsWith('GIT_') || keptVariables.test(name),
  );
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    LANGUAGE: '',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_GRAFT_FILE: devNull,
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  };
}

/** What git had to say at its end: its `fatal:` line, where warnings came before it. */
export function saidBy(stderr: string): string {
  const lines = stderr.split('\n');
  const start = (word: string) => lines.find((line) => line.startsWith(word));
  return start('fatal: ') ?? start('error: ') ?? lines[0] ?? '';
}
