import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openClone } from '../../src/git/clone.ts';
import { readPrevious } from '../../src/git/previous.ts';
import { commit, emptyRepository, git } from './repository.ts';

const path = 'policy.yml';

/** The text before the one at hand, as the repository in `folder` has it. */
async function previous(folder: string, current: string, ref: string | null = null): Promise<string | null> {
  const clone = await openClone(folder);
  assert.ok(clone.ok);
  const found = await readPrevious(clone.value, ref, { path, mode: '100644', bytes: Buffer.from(current) });
  assert.ok(found.ok, JSON.stringify(found));
  return found.value === null ? null : Buffer.from(found.value.bytes).toString();
}

test('of a committed file it is the version before its last change, however long ago', async () => {
  const folder = emptyRepository();
  for (const text of ['one\n', 'two\n', 'three\n']) commit(folder, { [path]: text });
  commit(folder, { 'other.txt': 'later' });
  assert.equal(await previous(folder, 'three\n'), 'two\n');
  assert.equal(await previous(folder, 'three\r\n'), 'two\n', 'line endings make no version');
  assert.equal(await previous(folder, 'two\n', 'HEAD~2'), 'one\n');
});

test('of an edit that is not committed it is the committed version', async () => {
  const folder = emptyRepository();
  commit(folder, { [path]: 'one\n' });
  writeFileSync(join(folder, path), 'two\n');
  assert.equal(await previous(folder, 'two\n'), 'one\n');
});

test('a branch that was merged counts as one change', async () => {
  const folder = emptyRepository();
  commit(folder, { [path]: 'one\n' });
  git(folder, ['switch', '--quiet', '--create', 'topic']);
  for (const text of ['two\n', 'three\n']) commit(folder, { [path]: text });
  git(folder, ['switch', '--quiet', 'main']);
  git(folder, ['merge', '--quiet', '--no-ff', '--no-edit', 'topic']);
  assert.equal(await previous(folder, 'three\n'), 'one\n');
});

test('there is none before the first version, without commits, and where the history is cut off', async () => {
  const empty = emptyRepository();
  assert.equal(await previous(empty, 'one\n'), null);
  commit(empty, { 'other.txt': 'earlier' });
  assert.equal(await previous(empty, 'one\n'), null, 'it was never committed');
  commit(empty, { [path]: 'one\n' });
  assert.equal(await previous(empty, 'one\n'), null);
  commit(empty, { [path]: 'two\n' });
  const shallow = emptyRepository();
  git(shallow, ['fetch', '--quiet', '--depth=1', `file://${empty}`, 'main']);
  git(shallow, ['reset', '--quiet', '--hard', 'FETCH_HEAD']);
  assert.equal(await previous(shallow, 'two\n'), null);
});
