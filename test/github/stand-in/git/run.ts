import { type GitResult, order } from './starter.ts';

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
  order({ directory, args, input, environment: { ...gitEnvironment, ...environment } });

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
