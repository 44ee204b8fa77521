import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openClone } from '../../src/git/clone.ts';
import { openObjects, type ReadObject } from '../../src/git/objects.ts';
import type { Result } from '../../src/problem/problem.ts';
import { commit, emptyRepository, git } from './repository.ts';

async function ask<T>(folder: string, use: (read: ReadObject) => Promise<T>): Promise<T> {
  const clone = await openClone(folder);
  assert.ok(clone.ok);
  const { read, close } = clone.value.objects;
  const answer = await use(read);
  await close();
  return answer;
}

test('objects come by any name that git knows, in the order they are asked for', async () => {
  const folder = emptyRepository();
  const big = 'x'.repeat(300_000);
  const id = commit(folder, { one: 'one\n', 'big.txt': big, empty: '' });
  const names = ['HEAD', 'HEAD:one', 'HEAD:big.txt', 'HEAD:empty', 'HEAD^{tree}'];
  const found = await ask(folder, (read) => Promise.all(names.map(read)));
  const objects = found.map((object) => (object.ok ? object.value : null));
  assert.equal(objects[0]?.id, id);
  assert.deepEqual(
    objects.map((object) => object?.type),
    ['commit', 'blob', 'blob', 'blob', 'tree'],
  );
  assert.deepEqual(
    objects.slice(1, 4).map((object) => object?.bytes.toString()),
    ['one\n', big, ''],
  );
});

test('a name of nothing, or of several things, is nothing', async () => {
  const folder = emptyRepository();
  commit(folder, { one: 'one\n' });
  const names = ['missing', '^HEAD', '--help', '', 'HEAD\nHEAD', 'a\0b', 'HEAD:two', `x blob 3`];
  const found = await ask(folder, (read) => Promise.all([...names, 'HEAD:one'].map(read)));
  assert.deepEqual(
    found.map((object) => object.ok && object.value?.type),
    [...names.map(() => undefined), 'blob'],
  );
});

test('an object beyond eight megabytes is a problem before it is read, and the only one', async () => {
  const folder = emptyRepository();
  commit(folder, { big: Buffer.alloc(8 * 1024 * 1024 + 1), edge: Buffer.alloc(8 * 1024 * 1024) });
  const found = await ask(folder, (read) => Promise.all(['HEAD:edge', 'HEAD:big', 'HEAD'].map(read)));
  assert.deepEqual(found.map(codes), [[], ['object-too-large'], ['object-too-large']]);
});

test('a repository whose objects are of the other kind of hash is read the same', async () => {
  const folder = emptyRepository('--object-format=sha256');
  git(folder, ['commit', '--quiet', '--allow-empty', '--message', 'x']);
  const [head] = await ask(folder, (read) => Promise.all(['HEAD'].map(read)));
  assert.equal(head?.ok && head.value?.id.length, 64);
});

test('git that waits behind a pipe in the place of an object is ended, and answers nothing more', async () => {
  const folder = emptyRepository();
  commit(folder, { one: 'one\n' });
  const id = git(folder, ['rev-parse', 'HEAD:one']).trim();
  const place = join(folder, '.git/objects', id.slice(0, 2), id.slice(2));
  rmSync(place);
  execFileSync('mkfifo', [place]);
  const { read, close } = openObjects({ folder, workingTree: folder, partial: false }, 500);
  const found = [await read('HEAD'), await read('HEAD:one'), await read('HEAD')];
  await close();
  assert.deepEqual(found.map(codes), [[], ['git-silent'], ['git-silent']]);
});

function codes(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.problems.map(({ code }) => code);
}
