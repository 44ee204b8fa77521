import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArguments } from '../../src/cli/arguments.ts';

const defaults = { repo: null, ref: null, policy: null, file: null, onMissingTable: 'fail', asOf: null };

function command(...words: readonly string[]) {
  const { command } = parseArguments(words);
  assert.ok(command.ok, JSON.stringify(command));
  return command.value;
}

function problems(...words: readonly string[]) {
  const { command } = parseArguments(words);
  assert.ok(!command.ok);
  return command.problems;
}

function codes(...words: readonly string[]): readonly string[] {
  return problems(...words).map(({ code }) => code);
}

test('a command alone takes every default', () => {
  assert.deepEqual(command('plan'), { name: 'plan', options: defaults });
  assert.deepEqual(command('explain', 'v3'), { name: 'explain', line: 'v3', options: defaults });
  assert.deepEqual(command('explain', 'server', '3'), {
    name: 'explain',
    line: 'server 3',
    options: defaults,
  });
  assert.deepEqual(command('presets'), { name: 'presets', preset: null });
});

test('options stand before or after the command, with a blank or an equals sign', () => {
  const expected = {
    name: 'check',
    options: {
      repo: '../clone',
      ref: 'v3',
      policy: 'newest 2 majors',
      file: 'docs/policy.md',
      onMissingTable: 'insert',
      asOf: '2026-11-22',
    },
  };
  const words = [
    '--ref',
    'v3',
    '--policy',
    'newest 2 majors',
    '--on-missing-table',
    'insert',
    '--as-of=2026-11-22',
  ];
  assert.deepEqual(command('--repo=../clone', 'check', '--file', 'docs/policy.md', ...words), expected);
});

test('how to answer is known even when the command is wrong', () => {
  assert.deepEqual(parseArguments(['--json', 'nonsense']).answer, { json: true, color: true, quiet: false });
  assert.deepEqual(parseArguments(['--no-color', '--nonsense']).answer, {
    json: false,
    color: false,
    quiet: false,
  });
  assert.deepEqual(parseArguments(['plan', '--ref', '--json']).answer, {
    json: true,
    color: true,
    quiet: false,
  });
});

test('help is about the command it stands with', () => {
  assert.deepEqual(command('--help'), { name: 'help', about: null });
  assert.deepEqual(command('check', '-h'), { name: 'help', about: 'check' });
  assert.deepEqual(command('help'), { name: 'help', about: null });
  assert.deepEqual(command('help', 'check'), { name: 'help', about: 'check' });
  assert.deepEqual(command('--version'), { name: 'version' });
});

test('a mistyped command or option is answered with the one that was meant', () => {
  const [unknown] = problems('chekc');
  assert.equal(unknown?.code, 'unknown-command');
  assert.match(unknown?.fix ?? '', /Did you mean check\?/);
  const [option] = problems('plan', '--polcy', 'latest');
  assert.equal(option?.code, 'unknown-option');
  assert.match(option?.fix ?? '', /Did you mean --policy\?/);
});

test('every mistake of a command line is told at once', () => {
  const words = ['explain', '--jsn', '--as-of', '2026-02-30', '--on-missing-table', 'add', '--file'];
  assert.deepEqual(codes(...words), [
    'unknown-option',
    'missing-value',
    'unknown-value',
    'not-a-day',
    'missing-line',
  ]);
});

const mistakes: readonly (readonly [string, string, readonly string[]])[] = [
  ['no command', 'no-command', []],
  ['an option where a value should be', 'missing-value', ['plan', '--repo', '--json']],
  ['an empty value', 'missing-value', ['plan', '--file=']],
  ['a value for a switch', 'unwanted-value', ['plan', '--json=no']],
  ['the same option twice', 'repeated-option', ['plan', '--repo', 'a', '--repo', 'b']],
  ['a word too many', 'surplus-argument', ['plan', 'SECURITY.md']],
  ['a third word to explain', 'surplus-argument', ['explain', 'server', '3', '4']],
  ['an option the command has no use for', 'idle-option', ['presets', '--as-of', '2026-01-01']],
  ['an unknown short option', 'unknown-option', ['plan', '-x']],
];

for (const [what, code, words] of mistakes) {
  test(`${what} is the problem ${code}`, () => assert.deepEqual(codes(...words), [code]));
}
