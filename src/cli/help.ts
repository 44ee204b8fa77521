import type { CommandName } from './options.ts';

/** What --help prints, for the whole program or for one command. */
export function helpText(about: CommandName | null): string {
  return about === null
    ? overview()
    : `${commandHelp[about]}\n\n${withoutClone.includes(about) ? answers : options}`;
}

const commandHelp: Readonly<Record<CommandName, string>> = {
  plan: `support-window plan [options]

Shows which cells of the version table are out of date, what they should say,
and why. Writes nothing.
Exits with 0, or with 2 on a problem.`,
  check: `support-window check [options]

Fails if the table is out of date, for continuous integration.
Exits with 0 if the table is in sync with the policy, 1 if it is out of date,
2 on a problem.`,
  update: `support-window update [options]

Edits the table in the working tree. The result is read again and compared with
the policy before it is written.
Exits with 0, or with 2 on a problem; then nothing is written.`,
  explain: `support-window explain LINE [options]

Shows the support of one release line, such as 3 or 3.2: its tier, when each
tier ends, and the matching rule. You can also give a release or its tag. If
several lines match, all are listed. With several products, name one before the
line: explain server 3.
Exits with 0, or with 2 on a problem.`,
  init: `support-window init [options]

Finds policies that fit the table, its history and the tags, and shows what each
would change today and at the next releases. Writes the one you choose to
.github/support-window.yml. Asks in a terminal; never overwrites a file.
Exits with 0, or with 2 on a problem.

  --yes, -y                 use the first one without asking
  --policy POLICY           use this one: a number of the list, a preset or YAML
  --workflow                also write the workflow of the action
  --starter                 also write a SECURITY.md to start with
  --json                    print the candidates and write nothing`,
  timeline: `support-window timeline [options]

Draws the support of every line through time, with today marked: in the
terminal, or as a picture for pages that are light or dark.
Exits with 0, or with 2 on a problem.

  --svg FILE                write the picture to a file`,
  presets: `support-window presets [NAME] [--json]

Lists the presets, which are policies with a name, or only the given one. Each
is shown with its YAML.`,
  completions: `support-window completions SHELL

Prints a script that completes commands and options in bash, zsh or fish. Its
first lines say where to save it.`,
  version: `support-window version [--json]

Prints the version.`,
};

const withoutClone: readonly CommandName[] = ['presets', 'completions', 'version'];

const answers = `Options
  --json                    print one JSON object
  -q, --quiet               print only problems, and what was asked for
  --no-color                no colours; the variable NO_COLOR does the same
  -h, --help                this text, or the help of a command`;

const options = `Options
  --repo DIR                the git clone, bare or not (default: .)
  --ref REF                 read a branch, tag or commit instead of the files
  --policy POLICY           a file, preset or YAML (.github/support-window.yml)
  --file PATH               the document (default: the one GitHub shows)
  --on-missing-table WHAT   fail, insert or ignore (default: fail)
  --as-of YYYY-MM-DD        the date to decide for (default: today, UTC)
${answers.slice('Options\n'.length)}`;

function overview(): string {
  return `Keeps the supported-versions table of SECURITY.md in sync with your support
policy.

  support-window COMMAND [options]

Commands
  plan                      show what would change and why; writes nothing
  check                     fail if the table is out of date
  update                    edit the table in the working tree
  explain LINE              show a release line: its tier, its ends, its rule
  init                      find a policy that fits the table, and write it
  timeline                  draw the support of all lines through time
  presets [NAME]            list the presets: policies with a name
  completions SHELL         complete commands in bash, zsh or fish
  version                   print the version

${options}
  --yes, --workflow, --starter   only for init; see support-window init --help
  --svg FILE                only for timeline: write the picture to a file
  -V, -v, --version         print the version

Exit codes
  0  done, or in sync       1  out of date (check only)       2  a problem

Examples
  support-window plan
  support-window plan --policy "newest 2 majors" --as-of 2027-01-31
  support-window check --json | jq -r '.lines[] | select(.supported) | .line'`;
}
