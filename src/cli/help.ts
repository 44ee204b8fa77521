import type { CommandName } from './options.ts';

/** What --help prints, for the whole program or for one command. */
export function helpText(about: CommandName | null): string {
  return about === null
    ? overview()
    : `${commandHelp[about]}\n\n${withoutClone.includes(about) ? answers : options}`;
}

const commandHelp: Readonly<Record<CommandName, string>> = {
  plan: `support-window plan [options]

Prints which cells of the version table are no longer true, what they should
say, and why.
Writes nothing. Exits with 0, or with 2 on a problem.`,
  check: `support-window check [options]

Makes the same decision as plan, as a gate for continuous integration. Says
little when all is well.
Exits with 0 when the table says what the policy says, 1 when it does not,
2 on a problem.`,
  update: `support-window update [options]

Edits the table in the working tree, after reading the result back and
comparing it with the policy.
Exits with 0, or with 2 on a problem; then nothing is written.`,
  explain: `support-window explain LINE [options]

Prints the support of one release line, such as 3 or 3.2: its tier, when each
tier ends, and the rule behind it. A release or its tag stands for its line;
where several lines are meant, they are listed. Of several products one can be
named before the line: explain server 3.
Exits with 0, or with 2 on a problem.`,
  init: `support-window init [options]

Finds the policies that the table, its history and the tags show, says what each
would do today and at the next releases, and writes the one that is taken to
.github/support-window.yml. Asks in a terminal; never writes over a file.
Exits with 0, or with 2 on a problem.

  --yes, -y                 take the first one without a question
  --policy POLICY           a number of the list, a preset, or YAML: take that
  --workflow                write the workflow of the action as well
  --starter                 write a SECURITY.md to begin with as well
  --json                    print the candidates and write nothing`,
  presets: `support-window presets [NAME] [--json]

Lists the policies that have a name, or the one that is named, each with the
lines it stands for.`,
  completions: `support-window completions SHELL

Prints a script that completes commands and options in bash, zsh or fish; its
first lines say where to put it.`,
  version: `support-window version [--json]

Prints the version.`,
};

const withoutClone: readonly CommandName[] = ['presets', 'completions', 'version'];

const answers = `Options
  --json                    one JSON object on standard output
  -q, --quiet               only problems, and what was asked for
  --no-color                no colours; the variable NO_COLOR does the same
  -h, --help                this text, or that of a command`;

const options = `Options
  --repo DIR                the git clone, bare or not (default: .)
  --ref REF                 the branch, tag or commit to read instead of files
  --policy POLICY           a file, preset or YAML (.github/support-window.yml)
  --file PATH               the document (default: the one GitHub shows)
  --on-missing-table WHAT   fail, insert or ignore (default: fail)
  --as-of YYYY-MM-DD        the day to decide for (default: today, UTC)
${answers.slice('Options\n'.length)}`;

function overview(): string {
  return `Keeps the supported-versions table of SECURITY.md true to the support policy.

  support-window COMMAND [options]

Commands
  plan                      show what would change and why; writes nothing
  check                     the same as a gate: 1 when the table is out of date
  update                    edit the table in the working tree
  explain LINE              one release line: its tier, its ends and the rule
  init                      find the policy the table shows, and write it down
  presets [NAME]            the policies that have a name
  completions SHELL         complete commands in bash, zsh or fish
  version                   the version

${options}
  --yes, --workflow, --starter   of init; see support-window init --help
  -V, -v, --version         the version

Exit codes
  0  done, or in sync       1  out of date (check only)       2  a problem

Examples
  support-window plan
  support-window plan --policy "newest 2 majors" --as-of 2027-01-31
  support-window check --json | jq -r '.lines[] | select(.supported) | .line'`;
}
