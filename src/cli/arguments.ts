import { parseArgs } from 'node:util';
import { type Day, parseDay } from '../day.ts';
import type { OnMissingTable } from '../document/update.ts';
import {
  idleOption,
  missingLine,
  missingValue,
  noCommand,
  notADay,
  optionAsValue,
  repeatedOption,
  surplusArgument,
  unknownCommand,
  unknownOption,
  unknownValue,
  unwantedValue,
} from '../problem/command.ts';
import { failure, type Problem, type Result, success } from '../problem/problem.ts';
import {
  type CommandName,
  commandNames,
  initSwitches,
  missingTableChoices,
  optionNames,
  type Shell,
  settings,
  shells,
  switches,
  timelineSettings,
} from './options.ts';

/** What the user asked for. */
export type Command =
  | { readonly name: 'help'; readonly about: CommandName | null }
  | { readonly name: 'version' }
  | { readonly name: 'presets'; readonly preset: string | null }
  | { readonly name: 'init'; readonly options: Options; readonly taking: Taking }
  | { readonly name: 'completions'; readonly shell: Shell }
  | { readonly name: 'timeline'; readonly options: Options; readonly svg: string | null }
  | { readonly name: 'plan' | 'check' | 'update'; readonly options: Options }
  | { readonly name: 'explain'; readonly line: string; readonly options: Options };

/** What the decision is about. Null leaves it to the default. */
export type Options = {
  readonly repo: string | null;
  readonly ref: string | null;
  readonly policy: string | null;
  readonly file: string | null;
  readonly onMissingTable: OnMissingTable;
  readonly asOf: Day | null;
};

/** What init takes without a question, and what it writes besides the policy. */
export type Taking = { readonly yes: boolean; readonly workflow: boolean; readonly starter: boolean };

/** How to answer; known even when the command is not. */
export type OutputOptions = { readonly json: boolean; readonly color: boolean; readonly quiet: boolean };

/** Reads the words after the program's name. Every mistake of the command line comes back at once. */
export function parseArguments(words: readonly string[]): {
  answer: OutputOptions;
  command: Result<Command>;
} {
  const { values, tokens, positionals } = parseArgs({
    args: words.map((word) => (word === '-v' ? '-V' : word)),
    options: { ...settings, ...switches },
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const json = values.json !== undefined || words.includes('--json');
  const answer = { json, color: values['no-color'] === undefined, quiet: values.quiet !== undefined };
  const problems = tokens.filter((token) => token.kind === 'option').flatMap(optionProblems);
  const [first, ...others] = positionals;
  if (first === 'help') return { answer, command: help(others, problems) };
  if (values.help !== undefined) return { answer, command: help(positionals, problems) };
  const isVersion = values.version !== undefined || (first === 'version' && others.length === 0);
  if (isVersion && problems.length === 0) return { answer, command: success({ name: 'version' }) };
  return { answer, command: commandOf(positionals, values, problems) };
}

type ArgumentToken = {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
};

function optionProblems(
  token: ArgumentToken,
  index: number,
  all: readonly ArgumentToken[],
): readonly Problem[] {
  const { name, rawName, value, inlineValue } = token;
  if (name in switches) return value === undefined ? [] : [unwantedValue(rawName, value)];
  const setting = Object.hasOwn(settings, name) ? settings[name as keyof typeof settings] : undefined;
  if (setting === undefined) return [unknownOption(rawName, optionNames)];
  if (value === undefined || value === '') return [missingValue(rawName, setting.placeholder)];
  if (value.startsWith('-') && inlineValue !== true)
    return [optionAsValue(rawName, setting.placeholder, value)];
  return all.findIndex((other) => other.name === name) < index ? [repeatedOption(rawName)] : [];
}

function help(positionals: readonly string[], problems: readonly Problem[]): Result<Command> {
  const about = commandNames.find((name) => name === positionals[0]) ?? null;
  return problems.length > 0 ? failure(problems) : success({ name: 'help', about });
}

type Values = Readonly<Record<string, string | boolean | undefined>>;

function commandOf(
  [name, ...rest]: readonly string[],
  values: Values,
  problems: readonly Problem[],
): Result<Command> {
  const options = readOptions(values);
  const found = [
    ...problems,
    ...(options.ok ? [] : options.problems),
    ...positionalProblems(name, rest, values),
  ];
  if (found.length > 0 || !options.ok) return failure(found);
  switch (name) {
    case 'plan':
    case 'check':
    case 'update':
      return success({ name, options: options.value });
    case 'explain':
      return success({ name, line: rest.join(' '), options: options.value });
    case 'init':
      return success({ name, options: options.value, taking: takingOf(values) });
    case 'timeline':
      return success({
        name,
        options: options.value,
        svg: typeof values.svg === 'string' ? values.svg : null,
      });
    case 'completions':
      return success({ name, shell: shells.find((shell) => shell === rest[0]) ?? 'bash' });
    default:
      return success({ name: 'presets', preset: rest.length === 0 ? null : rest.join(' ') });
  }
}

function positionalProblems(
  name: string | undefined,
  rest: readonly string[],
  values: Values,
): readonly Problem[] {
  if (name === undefined) return [noCommand(commandNames)];
  if (!commandNames.some((known) => known === name)) return [unknownCommand(name, commandNames)];
  const settled = withoutClone.has(name) ? Object.keys(settings) : [];
  const idle = [
    ...new Set([
      ...settled,
      ...(name === 'init' ? [] : initSwitches),
      ...(name === 'timeline' ? [] : timelineSettings),
    ]),
  ];
  return [
    ...(name === 'explain' && rest.length === 0 ? [missingLine()] : []),
    ...(name === 'completions' && !shells.some((shell) => shell === rest[0])
      ? [unknownValue('completions', rest[0] ?? '', shells)]
      : []),
    ...rest.slice(mostWords[name] ?? 0).map((word) => surplusArgument(name, word)),
    ...idle.filter((option) => values[option] !== undefined).map((option) => idleOption(name, `--${option}`)),
  ];
}

/** How many words may stand behind a command: `explain server 3`, `presets newest 2 majors`. */
const mostWords: Readonly<Record<string, number>> = { explain: 2, presets: 3, completions: 1 };

/** Commands that look at no repository. */
const withoutClone: ReadonlySet<string> = new Set(['presets', 'completions', 'version']);

function takingOf(values: Values): Taking {
  const { yes, workflow, starter } = values;
  return { yes: yes !== undefined, workflow: workflow !== undefined, starter: starter !== undefined };
}

function readOptions(values: Values): Result<Options> {
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : null);
  const choice = text('on-missing-table') ?? 'fail';
  const onMissingTable = missingTableChoices.find((known) => known === choice);
  const dayText = text('as-of');
  const asOf = dayText === null ? null : parseDay(dayText);
  const problems = [
    ...(onMissingTable === undefined
      ? [unknownValue('--on-missing-table', choice, missingTableChoices)]
      : []),
    ...(dayText !== null && asOf === null ? [notADay('--as-of', dayText)] : []),
  ];
  if (onMissingTable === undefined || problems.length > 0) return failure(problems);
  const [ref, policy, file] = [text('ref'), text('policy'), text('file')];
  return success({ repo: text('repo'), ref, policy, file, onMissingTable, asOf });
}
