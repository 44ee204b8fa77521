import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openClone } from '../../src/git/clone.ts';
import { entryOf, fileAt } from '../../src/git/tree.ts';
import { commit, emptyRepository } from './repository.ts';

test('a file is found through its folders, and only as that', async () => {
  const folder = emptyRepository();
  const id = commit(folder, { 'a/b/c.txt': 'deep', 'a/run.sh': '' });
  const clone = await openClone(folder);
  assert.ok(clone.ok);
  const at = async (path: string) => {
    const found = await fileAt(clone.value, id, path);
    return found.ok ? (found.value?.mode ?? null) : found.problems;
  };
  assert.equal(await at('a/b/c.txt'), '100644');
  assert.equal(await at('a/run.sh'), '100755');
  for (const path of ['a', 'a/b', 'a/b/c.txt/d', 'A/b/c.txt', './a/run.sh', 'a//run.sh', '../a/run.sh', 'x'])
    assert.equal(await at(path), null, path);
});

test('a name is found whole, whatever bytes the ids before it hold', () => {
  const entry = (mode: string, name: string, id: string) =>
    Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]);
  const spaces = '20'.repeat(20);
  const zeros = '00'.repeat(20);
  const tree = Buffer.concat([
    entry('100644', 'a', zeros),
    entry('40000', 'ab', spaces),
    entry('120000', 'b', zeros),
  ]);
  assert.deepEqual(entryOf(tree, 'ab', 20), { mode: '40000', object: spaces });
  assert.deepEqual(entryOf(tree, 'b', 20), { mode: '120000', object: zeros });
  assert.equal(entryOf(tree, 'c', 20), null);
  assert.equal(entryOf(Buffer.from('broken'), 'broken', 20), null);
});
