import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { program } from './cli/program.ts';
import { copyOf, keptFolder, once } from './fixture.ts';
import { commit, emptyRepository, git, temporaryFolder } from './git/repository.ts';

const table = '# Security\n\n| Version | Supported |\n| --- | --- |\n| 1.x | ✅ |\n';
const policyPath = '.github/support-window.yml';

/** A clone with two tags, a table that is out of date and a policy that changed long ago. */
function clone(): string {
  return copyOf(once('clone with its processes counted', makeClone), join(temporaryFolder(), 'clone'));
}

function makeClone(): string {
  const folder = copyOf(emptyRepository(), keptFolder());
  commit(folder, { 'SECURITY.md': table, [policyPath]: 'line: major\nsupport: newest 1\n' });
  git(folder, ['tag', 'v1.0.0']);
  commit(folder, { [policyPath]: 'line: major\nsupport: newest 2\n' });
  git(folder, ['tag', '--annotate', '--message', 'Two', 'v2.0.0']);
  for (const text of ['a', 'b', 'c']) commit(folder, { 'other.txt': text });
  return folder;
}

/** The git processes that a command starts, each by the words behind the settings. */
async function started(folder: string, words: readonly string[]): Promise<readonly string[]> {
  const real = once('path of git', pathOfGit);
  const place = temporaryFolder();
  const log = join(place, 'log');
  writeFileSync(log, '');
  const script = `#!/bin/sh\necho "$*" >> '${log}'\nexec '${real}' "$@"\n`;
  writeFileSync(join(place, 'git'), script, { mode: 0o755 });
  const path = process.env.PATH;
  process.env.PATH = `${place}:${path}`;
  try {
    await program(folder, ...words);
  } finally {
    process.env.PATH = path;
  }
  const lines = readFileSync(log, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => /safe\.bareRepository=\w+ (\S+)/.exec(line)?.[1] ?? line).sort();
}

function pathOfGit(): string {
  return execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
}

const both = ['cat-file', 'for-each-ref'];

test('every command starts git at most twice: once for the tags, once for whatever is committed', async () => {
  const folder = clone();
  for (const words of [
    ['plan'],
    ['plan', '--json'],
    ['check'],
    ['explain', '1'],
    ['plan', '--ref', 'main'],
    ['check', '--ref', 'v2.0.0'],
    ['explain', '1', '--ref', 'HEAD~1'],
    ['plan', '--ref', 'main', '--policy', 'policies/other.yml'],
    ['plan', '--ref', 'nowhere'],
    ['init', '--json'],
    ['update'],
  ])
    assert.deepEqual(await started(folder, words), both, words.join(' '));
});

test('a policy that is given needs no history, so the tags are all that git is asked for', async () => {
  assert.deepEqual(await started(clone(), ['plan', '--policy', 'newest 2 majors']), ['for-each-ref']);
});

test('so it is wherever the repository lies', async () => {
  const top = clone();
  const linked = join(temporaryFolder(), 'linked');
  git(top, ['worktree', 'add', '--quiet', '-b', 'other', linked]);
  const outer = emptyRepository();
  commit(outer, { 'README.md': 'outer' });
  git(outer, ['-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', clone(), 'inner']);
  const bare = join(temporaryFolder(), 'bare.git');
  git(top, ['clone', '--quiet', '--bare', top, bare]);
  const shallow = join(temporaryFolder(), 'shallow');
  git(top, ['clone', '--quiet', '--depth=1', `file://${top}`, shallow]);
  const sparse = clone();
  git(sparse, ['sparse-checkout', 'set', 'docs']);
  const deep = clone();
  mkdirSync(join(deep, 'a/b'), { recursive: true });
  for (const [folder, ...words] of [
    [linked, 'plan'],
    [join(outer, 'inner'), 'plan'],
    ['/', 'plan', '--repo', bare],
    [bare, 'plan', '--repo', '.'],
    [shallow, 'plan'],
    [sparse, 'plan'],
    [join(deep, 'a/b'), 'check'],
    [emptyRepository(), 'plan'],
    [emptyRepository(), 'check'],
  ] as const)
    assert.deepEqual(await started(folder, words), both, `${folder} ${words.join(' ')}`);
});

test('where only git can tell where the repository lies, it is asked that before', async () => {
  const apart = clone();
  git(apart, ['config', 'core.worktree', temporaryFolder()]);
  assert.deepEqual(await started(apart, ['plan']), [...both, 'rev-parse']);
  const odd = clone();
  appendFileSync(join(odd, '.git/config'), '[core]\n\tbare = off\n');
  assert.deepEqual(await started(odd, ['plan']), [...both, 'rev-parse']);
  const broken = clone();
  rmSync(join(broken, '.git/HEAD'));
  assert.deepEqual(await started(broken, ['plan']), ['rev-parse']);
  assert.deepEqual(await started(temporaryFolder(), ['plan']), ['rev-parse']);
});

test('an edit that depends on what the table did before reads it with the same two', async () => {
  const folder = emptyRepository();
  const text = (rows: string) => `# Security\n\n| Version | Supported |\n| --- | --- |\n${rows}`;
  commit(folder, { [policyPath]: 'line: major\nsupport: newest 1\n' });
  commit(folder, { 'SECURITY.md': text('| 2.x | Yes |\n| 1.x | No |\n| < 1.0 | No |\n') });
  commit(folder, { 'SECURITY.md': text('| 3.x | Yes |\n| 2.x | No |\n| < 2.0 | No |\n') });
  for (const tag of ['v1.0.0', 'v2.0.0', 'v3.0.0', 'v4.0.0']) git(folder, ['tag', tag]);
  assert.deepEqual(await started(folder, ['update']), both);
  const after = readFileSync(join(folder, 'SECURITY.md'), 'utf8');
  assert.equal(after, text('| 4.x | Yes |\n| 3.x | No |\n| < 3.0 | No |\n'));
});
