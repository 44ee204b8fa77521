import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { gitMissing } from '../problem/git.ts';
import { failure, type Result, success } from '../problem/problem.ts';

/** How a git process ended. */
export type Outcome = { readonly status: number; readonly stdout: Buffer; readonly stderr: string };

type Process = ChildProcessByStdio<Writable, Readable, Readable>;

/** Settings of the machine that git needs to trust and find a repository; every other GIT_ variable is dropped. */
const keptVariables =
  /^GIT_(?:CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|CEILING_DIRECTORIES|EXEC_PATH)$/;

/**
 * Runs git once, without a shell, in `folder` and with English messages, and collects what it writes.
 * Problem: `git-missing`.
 */
export async function runGit(folder: string, words: readonly string[], input = ''): Promise<Result<Outcome>> {
  const chunks: Buffer[] = [];
  const ended = await streamGit(folder, words, (chunk) => chunks.push(chunk), input);
  return ended.ok ? success({ ...ended.value, stdout: Buffer.concat(chunks) }) : ended;
}

/** The same, handing over the output as it comes. Problem: `git-missing`. */
export async function streamGit(
  folder: string,
  words: readonly string[],
  take: (chunk: Buffer) => void,
  input = '',
): Promise<Result<Omit<Outcome, 'stdout'>>> {
  const git = spawn('git', ['--no-pager', '--literal-pathspecs', ...words], {
    cwd: folder,
    env: gitEnvironment(process.env),
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const messages: Buffer[] = [];
  git.stdout.on('data', take);
  git.stderr.on('data', (chunk: Buffer) => messages.push(chunk));
  git.stdin.on('error', () => {}); // git may end before it has read everything; its status tells
  git.stdin.end(input);
  const status = await ending(git);
  return status === null
    ? failure([gitMissing()])
    : success({ status, stderr: Buffer.concat(messages).toString() });
}

/** The exit status, or null when git could not be started. */
function ending(git: Process): Promise<number | null> {
  return new Promise((resolve) => {
    git.on('error', () => resolve(null));
    git.on('close', (status) => resolve(status ?? 1));
  });
}

/**
 * The environment git runs in: variables that would turn it to another repository are gone, it asks no questions, and
 * its messages are in English.
 */
export function gitEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(
    ([name]) => !name.startsWith('GIT_') || keptVariables.test(name),
  );
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    LANGUAGE: '',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  };
}
