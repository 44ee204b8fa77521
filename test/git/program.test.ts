import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findGit, isInside } from '../../src/git/program.ts';
import { temporaryFolder } from './repository.ts';

/** A folder with programs in it. */
function withPrograms(folder: string, ...names: readonly string[]): string {
  mkdirSync(folder, { recursive: true });
  for (const name of names) {
    writeFileSync(join(folder, name), '');
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

test('git is the first one on the PATH, by its whole path', () => {
  const [first, second, clone] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
  withPrograms(second, 'git');
  const path = [first, '/nowhere', second, '/usr/bin'].join(':');
  assert.equal(findGit(clone, { path, platform: 'linux' }), join(second, 'git'));
  mkdirSync(join(first, 'git'));
  assert.equal(findGit(clone, { path, platform: 'linux' }), join(second, 'git'), 'a folder is none');
  assert.equal(findGit(clone, { path: first, platform: 'linux' }), null);
});

test('a git that the repository brings along is never started', () => {
  const clone = temporaryFolder();
  mkdirSync(join(clone, '.git'));
  withPrograms(clone, 'git', 'git.exe', 'git.com');
  withPrograms(join(clone, 'node_modules/.bin'), 'git');
  withPrograms(join(clone, 'docs'), 'git');
  const link = join(temporaryFolder(), 'link');
  symlinkSync(clone, link);
  const own = ['', '.', 'docs', './node_modules/.bin', clone, join(clone, 'node_modules/.bin'), link];
  for (const folder of [clone, join(clone, 'docs')]) {
    assert.equal(findGit(folder, { path: own.join(':'), platform: 'linux' }), null);
  }
});

test('on Windows only programs count, and the working directory does not', () => {
  const [clone, tools] = [temporaryFolder(), temporaryFolder()];
  mkdirSync(join(clone, '.git'));
  withPrograms(clone, 'git.exe', 'git.com');
  withPrograms(tools, 'git', 'git.cmd');
  const path = ['.', clone, tools].join(';');
  assert.equal(findGit(clone, { path, platform: 'win32' }), null);
  withPrograms(tools, 'git.com', 'git.exe');
  assert.equal(findGit(clone, { path, platform: 'win32' }), join(tools, 'git.exe'));
});

test('a path lies within a folder when it is the folder or below it', () => {
  for (const path of ['/a', '/a/b', '/a/..b']) assert.ok(isInside('/a', path), path);
  for (const path of ['/', '/ab', '/b/a']) assert.ok(!isInside('/a', path), path);
});
