import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { openClone } from '../../src/git/clone.ts';
import { specialFileIn } from '../../src/git/special.ts';
import { commit, emptyRepository, temporaryFolder } from './repository.ts';

const skip = process.platform === 'win32' ? 'Windows has no such pipes' : false;

test('a repository as git makes it holds no special file', () => {
  const top = emptyRepository();
  commit(top, { a: 'a' });
  const own = join(top, '.git');
  assert.equal(specialFileIn({ own, common: own }), null);
});

test('a pipe is found in either git folder, among refs at any depth, and behind a link', {
  skip,
}, () => {
  const [own, common] = [temporaryFolder(), temporaryFolder()];
  for (const [folder, path] of [
    [own, 'HEAD'],
    [common, 'config'],
    [common, 'refs/tags/a/b/c'],
  ] as const) {
    const place = join(folder, path);
    mkdirSync(join(place, '..'), { recursive: true });
    execFileSync('mkfifo', [place]);
    assert.equal(specialFileIn({ own, common }), place);
    rmSync(place);
  }
  const pipe = join(temporaryFolder(), 'pipe');
  execFileSync('mkfifo', [pipe]);
  symlinkSync(pipe, join(common, 'refs/tags/link'));
  assert.equal(specialFileIn({ own, common }), join(common, 'refs/tags/link'));
});

test('a clone with one is not opened, which git could not do either', { skip }, async () => {
  const top = emptyRepository();
  rmSync(join(top, '.git/HEAD'));
  execFileSync('mkfifo', [join(top, '.git/HEAD')]);
  const opened = await openClone(top);
  assert.deepEqual(opened.ok ? [] : opened.problems.map(({ code }) => code), ['special-file']);
});
