import { type Day, parseDay } from '../day.ts';
import type { OnMissingTable } from '../document/update.ts';
import type { Environment } from '../environment.ts';
import { choosePolicy, type PolicySource } from '../policy/source.ts';
import { inputWord, noToken, unknownInput } from '../problem/actions.ts';
import { failure, type Note, type Result, success } from '../problem/problem.ts';
import { shapeProblems, tagName } from './input-shapes.ts';

/** What the step asks for, in the words of action.yml. */
export type Inputs = {
  readonly token: string;
  readonly mode: Mode;
  /** Whether a pull request proposes a policy where there is none. */
  readonly onboard: boolean;
  readonly policy: PolicySource;
  readonly file: string | null;
  /** `owner/name`; null for the repository the workflow runs in. */
  readonly repository: string | null;
  readonly base: string | null;
  /** Null for the one of the base: `support-window/sync`, with the base behind it where that is not the default branch. */
  readonly branch: string | null;
  readonly title: string | null;
  readonly commitMessage: string | null;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly reviewers: readonly string[];
  readonly teamReviewers: readonly string[];
  readonly draft: boolean;
  readonly autoMerge: 'merge' | 'squash' | 'rebase' | null;
  readonly signoff: boolean;
  readonly asOf: Day | null;
  readonly onUnsupportedRelease: OnUnsupportedRelease;
  readonly onMissingTable: OnMissingTable;
  readonly tag: string | null;
};

const modes = ['pull-request', 'check', 'plan'] as const;
export type Mode = (typeof modes)[number];
const onUnsupportedRelease = ['warn', 'fail', 'ignore'] as const;
/** What a release on an ended line, or a change into its branch, leads to. */
export type OnUnsupportedRelease = (typeof onUnsupportedRelease)[number];
const mergeMethods = ['off', 'merge', 'squash', 'rebase'] as const;
const switches = ['true', 'false'] as const;
const onMissingTable = ['fail', 'insert', 'ignore'] as const satisfies readonly OnMissingTable[];

/** Every input of action.yml, in its order. */
export const inputNames = [
  'token',
  'mode',
  'onboard',
  'policy',
  'file',
  'repository',
  'base',
  'branch',
  'title',
  'commit-message',
  'labels',
  'assignees',
  'reviewers',
  'team-reviewers',
  'draft',
  'auto-merge',
  'signoff',
  'as-of',
  'on-unsupported-release',
  'on-missing-table',
  'tag',
] as const;

type InputName = (typeof inputNames)[number];
/**
 * Reads the inputs from the environment the runner makes (`INPUT_COMMIT-MESSAGE`). Every mistake comes back at once. An
 * input that does not exist is a note.
 */
export function readInputs(environment: Environment): Result<Inputs> {
  const text = (name: InputName) => environment[variableOf(name)]?.trim() || null;
  const words = readWords(text);
  const problems = [
    ...(text('token') === null ? [noToken()] : []),
    ...(words.ok ? [] : words.problems),
    ...shapeProblems(text),
  ];
  const notes = unknownInputs(environment);
  if (problems.length > 0 || !words.ok) return failure(problems, notes);
  const inputs = {
    ...words.value,
    ...readLists(text),
    token: text('token') ?? '',
    policy: choosePolicy(text('policy')),
    file: text('file'),
    repository: text('repository'),
    base: text('base'),
    branch: text('branch'),
    title: text('title'),
    commitMessage: text('commit-message'),
    asOf: parseDay(text('as-of') ?? ''),
    tag: tagName(text('tag')),
  };
  return success(inputs, notes);
}

type Text = (name: InputName) => string | null;

/** The inputs that take one of a few words. */
function readWords(
  text: Text,
): Result<
  Pick<
    Inputs,
    'mode' | 'onboard' | 'onUnsupportedRelease' | 'onMissingTable' | 'draft' | 'signoff' | 'autoMerge'
  >
> {
  const mode = wordOf('mode', text('mode') ?? 'pull-request', modes);
  const missing = wordOf('on-missing-table', text('on-missing-table') ?? 'fail', onMissingTable);
  const release = wordOf(
    'on-unsupported-release',
    text('on-unsupported-release') ?? 'warn',
    onUnsupportedRelease,
  );
  const onboard = wordOf('onboard', text('onboard') ?? 'false', switches);
  const draft = wordOf('draft', text('draft') ?? 'false', switches);
  const signoff = wordOf('signoff', text('signoff') ?? 'false', switches);
  const method = wordOf('auto-merge', text('auto-merge') ?? 'off', mergeMethods);
  if (!mode.ok || !onboard.ok || !release.ok || !missing.ok || !draft.ok || !signoff.ok || !method.ok) {
    const all = [mode, onboard, release, missing, draft, signoff, method];
    return failure(all.flatMap((word) => (word.ok ? [] : word.problems)));
  }
  return success({
    mode: mode.value,
    onboard: onboard.value === 'true',
    onUnsupportedRelease: release.value,
    onMissingTable: missing.value,
    draft: draft.value === 'true',
    signoff: signoff.value === 'true',
    autoMerge: method.value === 'off' ? null : method.value,
  });
}

function readLists(text: Text): Pick<Inputs, 'labels' | 'assignees' | 'reviewers' | 'teamReviewers'> {
  return {
    labels: listed(text('labels')),
    assignees: listed(text('assignees')),
    reviewers: listed(text('reviewers')),
    teamReviewers: listed(text('team-reviewers')),
  };
}

/** Names parted by commas or line breaks, each once. */
function listed(text: string | null): readonly string[] {
  const names = (text ?? '').split(/[,\n]/).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

function variableOf(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

function unknownInputs(environment: Environment): readonly Note[] {
  const known = new Set(inputNames.map(variableOf));
  return Object.keys(environment)
    .filter((name) => name.startsWith('INPUT_') && !known.has(name))
    .map((name) => unknownInput(name.slice('INPUT_'.length).toLowerCase(), inputNames));
}

function wordOf<Word extends string>(name: InputName, value: string, words: readonly Word[]): Result<Word> {
  const word = words.find((known) => known === value);
  return word === undefined ? failure([inputWord(name, value, words)]) : success(word);
}
