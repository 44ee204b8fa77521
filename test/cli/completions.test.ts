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
    execFileSync(shell, ['-n', '-c', completionsFor(shell)]);
  });
}

test('bash completes the beginning of a command', {
  skip: spawnSync('bash', ['--version']).error !== undefined,
}, () => {
  const script = `${completionsFor('bash')}
COMP_WORDS=(support-window in); COMP_CWORD=1; _support_window; echo "\${COMPREPLY[@]}"`;
  assert.equal(execFileSync('bash', ['-c', script]).toString(), 'init\n');
});

test('zsh offers options behind a command, and the values of an option', {
  skip: spawnSync('zsh', ['--version']).error !== undefined && 'zsh is not here',
}, () => {
  const offered = (prefix: string, ...words: readonly string[]) => {
    const script = `compadd() { print -r -- "$@" }
words=(support-window ${words.join(' ')} ''); CURRENT=${words.length + 2}; PREFIX='${prefix}'
${completionsFor('zsh')}`;
    return execFileSync('zsh', ['-f', '-c', script]).toString().trim();
  };
  assert.equal(offered('in'), `-- ${commandNames.join(' ')}`);
  assert.equal(offered('--po', 'plan'), `-- ${optionNames.join(' ')}`);
  assert.equal(offered('', 'completions'), `-- ${shells.join(' ')}`);
  assert.equal(offered('', 'plan', '--on-missing-table'), '-- fail insert ignore');
  assert.equal(offered('', 'plan'), '');
});

test('fish completes commands, options and the values of an option', {
  skip: spawnSync('fish', ['--version']).error !== undefined && 'fish is not here',
}, () => {
  const offered = (line: string) => {
    const script = `${completionsFor('fish')}\ncomplete -C '${line}'`;
    return execFileSync('fish', ['--no-config', '-c', script]).toString().trim().split('\n');
  };
  assert.deepEqual(offered('support-window in'), ['init']);
  assert.deepEqual(offered('support-window plan --po'), ['--policy']);
  assert.deepEqual(offered('support-window plan --on-missing-table '), ['fail', 'ignore', 'insert']);
});
