import { basename, relative } from 'node:path';
import { shellWord } from '../problem/given.ts';
import type { Options } from './arguments.ts';

/** How the program was called: by its name where it is installed, else by node and the shorter path of its file. */
export function calledAs(script: string, folder: string): string {
  if (!/\.[cm]?[jt]s$/.test(script)) return basename(script);
  const near = relative(folder, script);
  return `node ${shellWord(near.length < script.length ? near : script)}`;
}

/** A command with the same options, to copy; without `--ref`, which the commands that write do not take. */
export function commandLine(program: string, command: 'init' | 'plan' | 'update', options: Options): string {
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

function option(name: string, value: string | null): readonly string[] {
  if (value === null) return [];
  return value.startsWith('-') ? [`${name}=${shellWord(value)}`] : [name, shellWord(value)];
}
