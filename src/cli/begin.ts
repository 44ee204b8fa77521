import { resolve } from 'node:path';
import { type Clone, openClone } from '../git/clone.ts';
import { readTags } from '../git/tags.ts';
import type { Preset } from '../policy/presets.ts';
import { type Problem, type Result, success } from '../problem/problem.ts';
import type { Tag } from '../release/release.ts';
import { type Command, type Options, type OutputOptions, parseArguments } from './arguments.ts';
import { listedPresets } from './presets.ts';

/** A command line as it was read: about the program, about a clone, which is being opened, or mistaken. */
export type Begun = AboutProgram | AboutClone | Mistaken;
export type AboutProgram = {
  readonly kind: 'program';
  readonly answer: OutputOptions;
  readonly command: About;
};
export type About =
  | Exclude<Command, { readonly options: Options } | { readonly name: 'presets' }>
  | { readonly name: 'presets'; readonly presets: readonly Preset[] };
export type AboutClone = {
  readonly kind: 'clone';
  readonly answer: OutputOptions;
  readonly command: Extract<Command, { readonly options: Options }>;
  readonly opened: Promise<Result<Opened>>;
};
export type Mistaken = {
  readonly kind: 'mistaken';
  readonly answer: OutputOptions;
  readonly problems: readonly Problem[];
};

/** A clone, and its tags as git lists them. */
export type Opened = { readonly clone: Clone; readonly tags: Promise<Result<readonly Tag[]>> };

/** Reads the words after the program's name, opens the clone that is meant and begins to list its tags. */
export function begin(words: readonly string[], workingDirectory: string): Begun {
  const { answer, command } = parseArguments(words);
  if (!command.ok) return { kind: 'mistaken', answer, problems: command.problems };
  if (!('options' in command.value)) return aboutProgram(answer, command.value);
  const { repo, ref, policy } = command.value.options;
  const opened = open(resolve(workingDirectory, repo ?? '.'), repo !== null);
  if (ref !== null || policy === null) opened.then(beginReading, () => {});
  opened.catch(() => {}); // whoever awaits it tells
  return { kind: 'clone', answer, command: command.value, opened };
}

function aboutProgram(
  answer: OutputOptions,
  command: Exclude<Command, { readonly options: Options }>,
): Begun {
  if (command.name !== 'presets') return { kind: 'program', answer, command };
  const presets = listedPresets(command.preset);
  return presets.ok
    ? { kind: 'program', answer, command: { name: 'presets', presets: presets.value } }
    : { kind: 'mistaken', answer, problems: presets.problems };
}

/** The history of the policy, and every file of a ref, is read from commits; git starts for them while it lists the tags. */
function beginReading(opened: Result<Opened>): void {
  if (opened.ok) opened.value.clone.objects.read('HEAD').catch(() => {});
}

/** Opens a clone, which the user named or which is where the program runs; problems as of `openClone`. */
export async function open(folder: string, isNamed = true): Promise<Result<Opened>> {
  const clone = await openClone(folder, isNamed);
  if (!clone.ok) return clone;
  const tags = readTags(clone.value);
  tags.catch(() => {}); // whoever awaits it tells
  return success({ clone: clone.value, tags });
}
