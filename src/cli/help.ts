import type { CommandName } from './options.ts';

/** What --help prints, for the whole program or for one command. `program` is how it was called. */
export function helpText(about: CommandName | null, program = 'support-window'): string {
  const text = about === null ? overview() : helpOf(about);
  return program === 'support-window' ? text : `${text}\n\nsupport-window is short for: ${program}`;
}

function helpOf(about: CommandName): string {
  const { usage, text, options = [], examples } = commandHelp[about];
  const shared = withoutClone.includes(about) ? answerOptions : [...cloneOptions, ...answerOptions];
  const offered = about === 'update' ? shared.filter(([name]) => name !== readsRef) : shared;
  const own = options.map(([name]) => name);
  return [
    `support-window ${usage}`,
    text,
    section('Options', [...options, ...offered.filter(([name]) => !own.includes(name))]),
    `Examples\n${examples.map((example) => `  ${example}`).join('\n')}`,
  ].join('\n\n');
}

/** An option as it is written, and what it means. */
type HelpRow = readonly [option: string, meaning: string];

type CommandHelp = {
  readonly usage: string;
  readonly text: string;
  readonly options?: readonly HelpRow[];
  readonly examples: readonly string[];
};

const commandHelp: Readonly<Record<CommandName, CommandHelp>> = {
  plan: {
    usage: 'plan [options]',
    text: `Shows which rows of the version table are out of date, what they should say,
and why. Writes nothing. Without a policy, it stops and lists policies that fit.
Exits with 0, or with 2 on a problem.`,
    examples: [
      'support-window plan',
      'support-window plan --policy "newest 2 majors"     # try another policy',
      'support-window plan --as-of 2027-01-31             # what a later day changes',
    ],
  },
  check: {
    usage: 'check [options]',
    text: `Fails if the table is out of date, as a test in CI.
Exits with 0 if the table is in sync with the policy, 1 if it is out of date,
2 on a problem.`,
    examples: ['support-window check', 'support-window check --quiet || support-window update'],
  },
  update: {
    usage: 'update [options]',
    text: `Edits the table in the working tree, and the text that repeats its versions.
Nothing else in the file changes. The result is read again and compared with the
policy before it is written.
Exits with 0, or with 2 on a problem; then nothing is written.`,
    examples: [
      'support-window update',
      'support-window update --on-missing-table insert    # the first table',
    ],
  },
  explain: {
    usage: 'explain LINE [options]',
    text: `Shows the support of one release line, such as 3 or 3.2: its tier, which is the
stage of its support, when each tier ends, and the rule of the policy that
decides. You can also give a release or its tag. If several release lines match,
all are listed. With several products, name one before the line.
Exits with 0, or with 2 on a problem.`,
    examples: [
      'support-window explain 3.2',
      'support-window explain v3.2.1',
      'support-window explain server 3                    # of the product "server"',
    ],
  },
  init: {
    usage: 'init [options]',
    text: `Finds policies that fit the table, its history and the tags, and shows what each
would change today and at the next releases. Writes the one you choose to
.github/support-window.yml. Asks in a terminal; never overwrites a file.
Exits with 0, or with 2 on a problem.`,
    options: [
      ['--yes, -y', 'use the first one without asking'],
      ['--policy POLICY', 'use this one: a number of the list, a preset or YAML'],
      ['--workflow', 'also write the workflow of the action'],
      ['--starter', 'also write a SECURITY.md to start with'],
      ['--json', 'print the candidates and write nothing'],
    ],
    examples: [
      'support-window init',
      'support-window init --policy 2 --workflow          # the second of the list',
      'support-window init --policy latest --starter      # without a SECURITY.md',
    ],
  },
  timeline: {
    usage: 'timeline [options]',
    text: `Draws the support of every release line over time, with today marked: in the
terminal, or as a picture (SVG) for light and dark pages.
Exits with 0, or with 2 on a problem.`,
    options: [['--svg FILE', 'write the picture to a file']],
    examples: ['support-window timeline', 'support-window timeline --svg docs/support.svg'],
  },
  presets: {
    usage: 'presets [NAME] [--json]',
    text: `Lists the presets, which are policies with a name, or only the given one, each
with its YAML. A name works as --policy, and after "extends:" in a policy file.
Exits with 0, or with 2 if there is no preset of that name.`,
    examples: ['support-window presets', 'support-window presets newest 2 majors'],
  },
  completions: {
    usage: 'completions SHELL',
    text: `Prints a script that completes commands and options in bash, zsh or fish. Its
first lines say where to save it.`,
    examples: ['support-window completions bash', 'support-window completions fish'],
  },
  version: {
    usage: 'version [--json]',
    text: 'Prints the version.',
    examples: ['support-window version'],
  },
};

const withoutClone: readonly CommandName[] = ['presets', 'completions', 'version'];

const answerOptions: readonly HelpRow[] = [
  ['--json', 'print one JSON object'],
  ['-q, --quiet', 'no notes; check and update only print problems'],
  ['--no-color', 'no colours; the variable NO_COLOR does the same'],
  ['-h, --help', 'this text, or the help of a command'],
];

/** What `update` does not take, since it writes the files. */
const readsRef = '--ref REF';

const cloneOptions: readonly HelpRow[] = [
  ['--repo DIR', 'the folder of the git clone (default: .)'],
  [readsRef, 'read a branch, tag or commit (update does not)'],
  [
    '--policy POLICY',
    `a file, YAML, or a name that "presets" lists\n${''.padEnd(28)}(default: .github/support-window.yml)`,
  ],
  ['--file PATH', 'the file with the table (default: your SECURITY.md)'],
  ['--on-missing-table WHAT', 'if there is no table: fail (default), insert, ignore'],
  ['--as-of YYYY-MM-DD', 'the date to decide for (default: today, UTC)'],
];

function section(title: string, rows: readonly HelpRow[]): string {
  return [title, ...rows.map(([name, meaning]) => `  ${name.padEnd(26)}${meaning}`)].join('\n');
}

const commands: readonly HelpRow[] = [
  ['plan', 'show what would change and why; writes nothing'],
  ['check', 'fail if the table is out of date'],
  ['update', 'edit the table in the working tree'],
  ['explain LINE', 'show until when a release line is supported, and why'],
  ['init', 'find a policy that fits the table, and write it'],
  ['timeline', 'draw the support of all lines over time'],
  ['presets [NAME]', 'list the presets: policies with a name'],
  ['completions SHELL', 'complete commands in bash, zsh or fish'],
  ['version', 'print the version'],
];

const single: readonly HelpRow[] = [
  ['--yes, --workflow, --starter', '  only for init: support-window init --help'],
  ['--svg FILE', 'only for timeline: write the picture to a file'],
  ['-V, -v, --version', 'print the version'],
];

function overview(): string {
  return `Keeps the supported-versions table of SECURITY.md in sync with your support
policy, the file .github/support-window.yml. The policy says how long each
release line is supported. A line is a series of releases, such as 4.x or 4.2.
A tier is a stage of its support, such as security.

  support-window COMMAND [options]

${section('Commands', commands)}

${section('Options', [...cloneOptions, ...answerOptions, ...single])}

Exit codes
  0  done, or in sync       1  out of date (check only)       2  a problem

Examples
  support-window init                                # choose a policy
  support-window plan --policy "newest 2 majors" --as-of 2027-01-31
  support-window check --json | jq -r '.lines[] | select(.supported) | .line'

Each command has its own help: support-window plan --help`;
}
