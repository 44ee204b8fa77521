import { spawn } from 'node:child_process';

export type GitResult = { readonly code: number; readonly stdout: Buffer; readonly stderr: string };

/** The environment every git process gets: nobody's configuration, a fixed identity, refs as files. */
export const gitEnvironment: Readonly<Record<string, string>> = {
  PATH: process.env.PATH ?? '',
  HOME: '/nonexistent',
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_DEFAULT_REF_FORMAT: 'files',
  GIT_TERMINAL_PROMPT: '0',
  GIT_AUTHOR_NAME: 'Stand-in',
  GIT_AUTHOR_EMAIL: 'stand-in@example.com',
  GIT_COMMITTER_NAME: 'Stand-in',
  GIT_COMMITTER_EMAIL: 'stand-in@example.com',
};

/** Runs one git command in a directory; the result carries the exit code, nothing is thrown for a failure. */
export const tryGit = (
  directory: string,
  args: readonly string[],
  input: string | Buffer = '',
  environment: Readonly<Record<string, string>> = {},
): Promise<GitResult> =>
  new Promise((resolve, reject) => {
    const child = spawn('git', args, { cwd: directory, env: { ...gitEnvironment, ...environment } });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    // A command that does not read its input closes the pipe; without a handler that ends the process (EPIPE).
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code: code ?? -1, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() }),
    );
    child.stdin.end(input);
  });

/** Runs one git command and gives its output as text; throws where git fails. */
export const runGit = async (
  directory: string,
  args: readonly string[],
  input: string | Buffer = '',
  environment: Readonly<Record<string, string>> = {},
): Promise<string> => {
  const result = await tryGit(directory, args, input, environment);
  if (result.code !== 0) throw new Error(`git ${args.join(' ')} ended with ${result.code}: ${result.stderr}`);
  return result.stdout.toString();
};
