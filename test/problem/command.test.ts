import assert from 'node:assert/strict';
import { test } from 'node:test';
import { surplusArgument, unknownCommand, unknownOption, unknownValue } from '../../src/problem/command.ts';

test('what is nearly a command, an option or a value is guessed', () => {
  assert.equal(unknownCommand('chek', ['plan', 'check']).fix, 'Did you mean check?');
  assert.equal(
    unknownCommand('deploy', ['plan', 'check']).fix,
    'Use one of these; "support-window --help" describes them.',
  );
  assert.equal(unknownOption('--jsn', ['--json', '--repo']).fix, 'Did you mean --json?');
  assert.equal(unknownValue('--on-missing-table', 'isnert', ['fail', 'insert']).fix, 'Did you mean insert?');
});

test('explain is told what it takes, every other command that it takes options', () => {
  assert.match(surplusArgument('explain', '4').why, /one line, with a product before it/);
  assert.equal(surplusArgument('plan', 'x').why, 'plan takes options only.');
});
