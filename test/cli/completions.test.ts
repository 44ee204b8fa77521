import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { completionsFor } from '../../src/cli/completions.ts';
import { commandNames, optionNames, shells } from '../../src/cli/options.ts';

for (const shell of shells) {
  test(`${shell} completes every command and every option`, () => {
    const script = completionsFor(shell);
    for (const name of commandNames) assert.match(script, new RegExp(`\\b${name}\\b`));
    for (const name of optionNames) assert.ok(script.includes(name.slice(2)), name);
  });

  test(`${shell} can read the script`, {
    skip: spawnSync(shell, ['--version']).error !== undefined && `${shell} is not here`,
  }, () => {
    execFileSync(shell, ['-n'], { input: completionsFor(shell) });
  });
}

test('bash completes the beginning of a command', {
  skip: spawnSync('bash', ['--version']).error !== undefined,
}, () => {
  const script = `${completionsFor('bash')}
COMP_WORDS=(support-window in); COMP_CWORD=1; _support_window; echo "\${COMPREPLY[@]}"`;
  assert.equal(execFileSync('bash', ['-c', script]).toString(), 'init\n');
});
