import { basename, relative } from 'node:path';
import { shellWord } from '../problem/given.ts';
import type { Problem } from '../problem/problem.ts';
import type { Options } from './arguments.ts';

/** How the program was called: by its name where it is installed, else by node and the shorter path of its file. */
export function calledAs(script: string, folder: string): string {
  if (!/\.[cm]?[jt]s$/.test(script)) return basename(script);
  const near = relative(folder, script);
  return `node ${shellWord(near.length < script.length ? near : script)}`;
}

type CloneCommand = 'init' | 'plan' | 'update';

/** A command with the same options, to copy; without `--ref`, which the commands that write do not take. */
export function commandLine(program: string, command: CloneCommand, options: Options): string {
  const { repo, policy, file, onMissingTable, asOf } = options;
  return [
    program,
    command,
    ...option('--repo', repo === '.' ? null : repo),
    ...option('--policy', policy),
    ...option('--file', file),
    ...option('--on-missing-table', onMissingTable === 'fail' ? null : onMissingTable),
    ...option('--as-of', asOf),
  ].join(' ');
}

/** What is needed to call the program again: how it was called, and for which clone and file. */
export type Calling = { readonly program: string; readonly about: Pick<Options, 'repo' | 'file'> | null };

/** A problem whose remedy has its commands as they have to be typed here, after their `"support-window`. */
export function asCalled(problem: Problem, { program, about }: Calling): Problem {
  const options = { ...(about ?? { repo: null, file: null }), ...unasked };
  const fix = problem.fix
    .replaceAll(
      /"support-window (init|plan|update)(?! --help)\b/g,
      (_, command) => `"${commandLine(program, command, options)}`,
    )
    .replaceAll('"support-window ', `"${program} `);
  return { ...problem, fix };
}

const unasked = { ref: null, policy: null, onMissingTable: 'fail', asOf: null } as const;

function option(name: string, value: string | null): readonly string[] {
  if (value === null) return [];
  return value.startsWith('-') ? [`${name}=${shellWord(value)}`] : [name, shellWord(value)];
}
