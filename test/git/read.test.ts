import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { openClone } from '../../src/git/clone.ts';
import { readCurrent } from '../../src/git/read.ts';
import { git, repository } from '../cli/repository.ts';

const paths = ['.github/SECURITY.md', 'SECURITY.md'];

async function textAt(folder: string, ref: string | null): Promise<readonly string[]> {
  const clone = await openClone(folder);
  assert.ok(clone.ok);
  const files = await readCurrent(clone.value, ref, paths);
  assert.ok(files.ok, JSON.stringify(files));
  return files.value.map(({ path, bytes }) => `${path}: ${Buffer.from(bytes)}`);
}

async function notesAt(folder: string, ref: string | null): Promise<readonly string[]> {
  const clone = await openClone(folder);
  assert.ok(clone.ok);
  return (await readCurrent(clone.value, ref, paths)).notes.map(({ code }) => code);
}

function edited(t: TestContext): string {
  const folder = repository(t, { files: { 'SECURITY.md': 'committed' } });
  writeFileSync(join(folder, 'SECURITY.md'), 'edited');
  return folder;
}

test('without a ref the working tree counts, committed or not', async (t) => {
  assert.deepEqual(await textAt(edited(t), null), ['SECURITY.md: edited']);
});

test('with a ref the commit counts', async (t) => {
  assert.deepEqual(await textAt(edited(t), 'main'), ['SECURITY.md: committed']);
});

test('files that are not checked out are read from HEAD', async (t) => {
  const folder = edited(t);
  rmSync(join(folder, 'SECURITY.md'));
  assert.deepEqual(await textAt(folder, null), ['SECURITY.md: committed']);
  assert.deepEqual(await notesAt(folder, null), ['read-from-head']);
});

test('a bare repository is read at HEAD', async (t) => {
  const folder = edited(t);
  git(folder, ['clone', '--quiet', '--bare', '.', 'bare.git']);
  assert.deepEqual(await textAt(join(folder, 'bare.git'), null), ['SECURITY.md: committed']);
  assert.deepEqual(await notesAt(join(folder, 'bare.git'), null), []);
});

test('a ref that does not exist is a problem', async (t) => {
  const clone = await openClone(edited(t));
  assert.ok(clone.ok);
  const files = await readCurrent(clone.value, 'no-such-branch', paths);
  assert.ok(!files.ok);
  assert.deepEqual(
    files.problems.map(({ code }) => code),
    ['unknown-ref'],
  );
});
