import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openClone } from '../../src/git/clone.ts';
import { readTags } from '../../src/git/tags.ts';
import { commit, emptyRepository, git } from './repository.ts';

test('an annotated tag has the tagger’s day and the commit’s, a lightweight one the commit’s alone', async () => {
  const top = emptyRepository();
  commit(top, {}, '2024-03-01T23:30:00Z');
  git(top, ['tag', 'v1.0.0']);
  git(top, ['tag', '--annotate', '--message', 'Two', 'v2.0.0'], '2024-04-01T12:00:00Z');
  assert.deepEqual(await tagsOf(top), [
    { name: 'v1.0.0', tagged: null, committed: '2024-03-01', release: null },
    { name: 'v2.0.0', tagged: '2024-04-01', committed: '2024-03-01', release: null },
  ]);
});

test('days are days in UTC, whatever the zone of the commit', async () => {
  const top = emptyRepository();
  commit(top, {}, '2024-03-01T23:30:00-0500');
  git(top, ['tag', 'v1.0.0']);
  assert.equal((await tagsOf(top))[0]?.committed, '2024-03-02');
});

test('tags of trees and blobs have no commit day, and a tag of a tag keeps its tagger', async () => {
  const top = emptyRepository();
  commit(top, { file: 'text' });
  git(top, ['tag', 'blob', 'HEAD:file']);
  git(top, ['tag', 'tree', 'HEAD^{tree}']);
  git(top, ['tag', '--annotate', '--message', 'Inner', 'inner']);
  git(top, ['tag', '--annotate', '--message', 'Outer', 'outer', 'inner'], '2024-05-01T12:00:00Z');
  const days = (await tagsOf(top)).map(({ name, tagged, committed }) => [name, tagged ?? committed]);
  assert.deepEqual(days, [
    ['blob', null],
    ['inner', '2024-01-01'],
    ['outer', '2024-05-01'],
    ['tree', null],
  ]);
});

test('a tag object without a tagger and a day beyond the calendar are no days', async () => {
  const top = emptyRepository();
  const target = commit(top, {}, '@253402300800 +0000');
  const object = git(
    top,
    ['hash-object', '-t', 'tag', '-w', '--stdin', '--literally'],
    undefined,
    `object ${target}\ntype commit\ntag old\n\nOld\n`,
  );
  git(top, ['update-ref', 'refs/tags/old', object]);
  git(top, ['tag', 'last', commit(top, { 'a.txt': '' }, '@253402300799 +0000')]);
  assert.deepEqual(await tagsOf(top), [
    { name: 'last', tagged: null, committed: '9999-12-31', release: null },
    { name: 'old', tagged: null, committed: null, release: null },
  ]);
});

test('names may hold whatever git allows', async () => {
  const top = emptyRepository();
  commit(top, {});
  const names = ['"quoted"', '$(id)', 'a/b/v1.0', 'dir%00x', "it's", 'v1.0+build', 'é', '—'];
  for (const name of names) git(top, ['tag', '--', name]);
  const read = (await tagsOf(top)).map(({ name }) => name);
  assert.deepEqual(read.toSorted(), names.toSorted());
});

test('two names that are not UTF-8 stay two', async () => {
  const top = emptyRepository();
  const target = commit(top, {});
  const record = (byte: number) =>
    Buffer.concat([Buffer.from(`${target} refs/tags/x`), Buffer.from([byte]), Buffer.from('\n')]);
  writeFileSync(join(top, '.git/packed-refs'), Buffer.concat([record(0xe9), record(0xea)]));
  assert.deepEqual(
    (await tagsOf(top)).map(({ name }) => name),
    ['xé', 'xê'],
  );
});

test('a tag named like a branch is still a tag, and branches are none', async () => {
  const top = emptyRepository();
  commit(top, {});
  git(top, ['branch', 'v9.9.9']);
  git(top, ['tag', 'main']);
  assert.deepEqual(
    (await tagsOf(top)).map(({ name }) => name),
    ['main'],
  );
});

test('many tags come whole and in order', async () => {
  const top = emptyRepository();
  const target = commit(top, {});
  const names = Array.from({ length: 3000 }, (_, index) => `v${String(index).padStart(4, '0')}.0.0`);
  git(
    top,
    ['update-ref', '--stdin'],
    undefined,
    names.map((name) => `create refs/tags/${name} ${target}\n`).join(''),
  );
  assert.deepEqual(
    (await tagsOf(top)).map(({ name }) => name),
    names,
  );
});

async function tagsOf(folder: string) {
  const clone = await openClone(folder);
  assert.ok(clone.ok);
  const read = await readTags(clone.value);
  assert.ok(read.ok, JSON.stringify(read));
  return read.value;
}
