import { closest, shown } from './given.ts';
import { joinWords } from './list.ts';
import { problem } from './problem.ts';

/** No command was given. */
export const noCommand = problem(
  'no-command',
  [['plan', 'check', 'update', 'explain', 'init', 'timeline', 'presets', 'completions', 'version']],
  (commands: readonly string[]) => ({
    what: 'No command was given.',
    why: `The commands are ${joinWords(commands, 'and')}.`,
    fix: `Start with ${commands[0]}, which writes nothing; "support-window --help" describes them all.`,
  }),
);

/** A command that does not exist. */
export const unknownCommand = problem(
  'unknown-command',
  ['chek', ['plan', 'check', 'update', 'explain', 'init', 'timeline', 'presets', 'completions', 'version']],
  (command: string, commands: readonly string[]) => ({
    what: `There is no command "${shown(command)}".`,
    why: `The commands are ${joinWords(commands, 'and')}.`,
    fix: meant(command, commands) ?? 'Use one of these; "support-window --help" describes them.',
  }),
);

/** An option that does not exist. `written` is the option as it was given, with its dashes. */
export const unknownOption = problem(
  'unknown-option',
  [
    '--jsn',
    [
      '--repo',
      '--ref',
      '--policy',
      '--file',
      '--on-missing-table',
      '--as-of',
      '--svg',
      '--yes',
      '--workflow',
      '--starter',
      '--json',
      '--quiet',
      '--no-color',
      '--help',
      '--version',
    ],
  ],
  (written: string, options: readonly string[]) => ({
    what: `There is no option ${shown(written)}.`,
    why: `The options are ${joinWords(options, 'and')}.`,
    fix: meant(written, options) ?? 'Use one of these; "support-window --help" describes them.',
  }),
);

/** An option that needs a value came without one, or with an empty one. */
export const missingValue = problem(
  'missing-value',
  ['--repo', 'DIR'],
  (option: string, placeholder: string) => ({
    what: `${option} needs a value.`,
    why: 'None was given.',
    fix: `Write ${option} ${placeholder}.`,
  }),
);

/** The word after an option that needs a value looks like another option. */
export const optionAsValue = problem(
  'missing-value',
  ['--ref', 'REF', '-x'],
  (option: string, placeholder: string, word: string) => ({
    what: `${option} needs a value.`,
    why: `The next word, "${word}", starts with a dash, like an option.`,
    fix: `Write ${option} ${placeholder}; if "${word}" is the value, write ${option}=${word}.`,
  }),
);

/** A switch came with a value. */
export const unwantedValue = problem(
  'unwanted-value',
  ['--json', 'yes'],
  (option: string, value: string) => ({
    what: `${option} takes no value.`,
    why: `It was given "${shown(value)}".`,
    fix: `Write ${option} alone.`,
  }),
);

/** An option was given twice. */
export const repeatedOption = problem('repeated-option', ['--repo'], (option: string) => ({
  what: `${option} is given more than once.`,
  why: 'It takes one value.',
  fix: `Keep one ${option}.`,
}));

/** The value of an option is not one that it allows. */
export const unknownValue = problem(
  'unknown-value',
  ['--on-missing-table', 'isnert', ['fail', 'insert', 'ignore']],
  (option: string, value: string, values: readonly string[]) => ({
    what: `${option} cannot be "${shown(value)}".`,
    why: `It can be ${joinWords(values, 'or')}.`,
    fix: meant(value, values) ?? 'Use one of these.',
  }),
);

/** A day that is not written `YYYY-MM-DD` or does not exist. */
export const notADay = problem('not-a-day', ['--as-of', '2026-02-30'], (option: string, value: string) => ({
  what: `${option} needs a date.`,
  why: `"${shown(value)}" is not a date in the form YYYY-MM-DD.`,
  fix: `Write a date that exists, such as ${option} 2026-03-31.`,
}));

/** `explain` came without a line. */
export const missingLine = problem('missing-line', [], () => ({
  what: 'explain needs a release line.',
  why: 'Nothing follows explain.',
  fix: 'Name the line as its tags do, such as "explain 3" or "explain 3.2". A product can come first: "explain server 3".',
}));

/** More words than the command takes. */
export const surplusArgument = problem(
  'surplus-argument',
  ['plan', 'docs'],
  (command: string, argument: string) => ({
    what: `${command} does not take "${shown(argument)}".`,
    why:
      command === 'explain'
        ? 'explain takes one line, with a product before it if there are several.'
        : `${command} takes options only.`,
    fix: `Remove "${shown(argument)}". To name the folder of a repository, use --repo DIR.`,
  }),
);

/** An option that the command does not use. */
export const idleOption = problem(
  'idle-option',
  ['presets', '--file'],
  (command: string, option: string) => ({
    what: `${command} does not use ${option}.`,
    why: 'It would be ignored.',
    fix: `Remove ${option}; "support-window ${command} --help" lists the options it takes.`,
  }),
);

/** The picture of the timeline command could not be written to its file. */
export const pictureNotWritten = problem(
  'picture-not-written',
  ['docs/timeline.svg', 'There is no such folder.'],
  (path: string, said: string) => ({
    what: `The picture was not written to ${shown(path)}.`,
    why: `The system answered: ${said}`,
    fix: 'Name a file in a folder that exists and that you may write to.',
  }),
);

/** There is a policy already, and init never overwrites one. */
export const policyExists = problem('policy-exists', ['.github/support-window.yml'], (path: string) => ({
  what: 'The repository has a policy already.',
  why: `${path} exists, and init never overwrites a file.`,
  fix: 'Edit it by hand, or remove it and run init again; "support-window plan --policy POLICY" shows what another policy would do.',
  where: { path },
}));

/** Another file that init was asked to write exists already. */
export const fileExists = problem(
  'file-exists',
  ['.github/workflows/support-window.yml', '--workflow'],
  (path: string, option: string) => ({
    what: `${path} exists already.`,
    why: 'init never overwrites a file.',
    fix:
      option === '--starter'
        ? `Run init without --starter; "support-window update --on-missing-table insert" adds the table to ${path}.`
        : `Remove ${option}, or move the file away.`,
    where: { path },
  }),
);

/** init was run where it cannot write files. */
export const initWithoutTree = problem('no-working-tree', ['/srv/app.git'], (folder: string) => ({
  what: 'init needs a working tree.',
  why: `The repository at ${folder} is bare, or --ref was given.`,
  fix: 'Run init in a clone with a working tree and without --ref; with --json it writes nothing and works anywhere.',
}));

/** init was to take the first policy, and there is nothing that any of them could be compared with. */
export const nothingToCompare = problem('nothing-to-compare', [], () => ({
  what: 'No policy was taken.',
  why: 'There is no release in the clone, so the policies could not be compared with anything.',
  fix: 'Fetch the tags with "git fetch --tags", or name a policy with --policy.',
}));

/** The number is not that of a candidate. */
export const noCandidate = problem('no-candidate', ['7', 3], (number: string, count: number) => ({
  what: `There is no candidate ${number}.`,
  why: count === 1 ? 'There is only number 1.' : `They are numbered from 1 to ${count}.`,
  fix: 'Use one of these numbers with --policy, the name of a preset, or YAML.',
}));

/** `update` was run where it cannot write files. */
export const updateWithoutTree = problem('no-working-tree', ['/srv/app.git'], (folder: string) => ({
  what: 'update needs a working tree.',
  why: `The repository at ${folder} is bare.`,
  fix: 'Run update in a clone with a working tree, or run plan to see the change.',
}));

/** `update` was given another commit than the one that is checked out. */
export const updateAtRef = problem('update-at-ref', ['v3.0.0'], (ref: string) => ({
  what: 'update edits the working tree and cannot use --ref.',
  why: `--ref is "${ref}".`,
  fix: `Check ${ref} out and run update without --ref, or run plan --ref ${ref} to see the change.`,
}));

/** An unexpected error: a bug in support-window. */
export const unexpectedError = problem('unexpected', ['Invalid time value.'], (message: string) => ({
  what: 'support-window stopped at an unexpectedError error.',
  why: message,
  fix: 'This is a bug in support-window: please report it with the command you ran. DEBUG=1 shows where it happened.',
}));

function meant(word: string, words: readonly string[]): string | null {
  const near = closest(word, words);
  return near === null ? null : `Did you mean ${near}?`;
}
