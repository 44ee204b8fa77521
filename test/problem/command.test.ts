import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as command from '../../src/problem/command.ts';
import type { Problem } from '../../src/problem/problem.ts';

const said: readonly (readonly [Problem, string])[] = [
  [
    command.noCommand(['plan', 'check', 'update']),
    'No command was given. / The commands are plan, check and update. / Start with plan, which writes nothing; --help describes them all.',
  ],
  [
    command.unknownCommand('chek', ['plan', 'check']),
    'There is no command "chek". / The commands are plan and check. / Did you mean check?',
  ],
  [
    command.unknownCommand('deploy', ['plan', 'check']),
    'There is no command "deploy". / The commands are plan and check. / Use one of these; --help describes them.',
  ],
  [
    command.unknownOption('--jsn', ['--json', '--repo']),
    'There is no option --jsn. / The options are --json and --repo. / Did you mean --json?',
  ],
  [command.missingValue('--repo', 'DIR'), '--repo needs a value. / None was given. / Write --repo DIR.'],
  [
    command.optionAsValue('--ref', 'REF', '-x'),
    '--ref needs a value. / The next word, "-x", starts with a dash, like an option. / Write --ref REF; if "-x" is the value, write --ref=-x.',
  ],
  [
    command.unwantedValue('--json', 'yes'),
    '--json takes no value. / It was given "yes". / Write --json alone.',
  ],
  [
    command.repeatedOption('--repo'),
    '--repo is given more than once. / It takes one value. / Keep one --repo.',
  ],
  [
    command.unknownValue('--on-missing-table', 'isnert', ['fail', 'insert']),
    '--on-missing-table cannot be "isnert". / It can be fail or insert. / Did you mean insert?',
  ],
  [
    command.notADay('--as-of', '2026-02-30'),
    '--as-of needs a date. / "2026-02-30" is not a date in the form YYYY-MM-DD. / Write a date that exists, such as --as-of 2026-03-31.',
  ],
  [
    command.missingLine(),
    'explain needs a release line. / Nothing follows explain. / Name the line as its tags do, such as "explain 3" or "explain 3.2". A product can come first: "explain server 3".',
  ],
  [
    command.surplusArgument('explain', '4'),
    'explain does not take "4". / explain takes one line, with a product before it if there are several. / Remove "4". To name the folder of a repository, use --repo DIR.',
  ],
  [
    command.surplusArgument('plan', 'x'),
    'plan does not take "x". / plan takes options only. / Remove "x". To name the folder of a repository, use --repo DIR.',
  ],
  [
    command.idleOption('presets', '--file'),
    'presets does not use --file. / It would be ignored. / Remove --file; "presets --help" lists the options it takes.',
  ],
];

for (const [{ code, what, why, fix }, text] of said) {
  test(`${code}: ${what}`, () => assert.equal([what, why, fix].join(' / '), text));
}
