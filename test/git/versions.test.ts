import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { openClone } from '../../src/git/clone.ts';
import { readVersions } from '../../src/git/versions.ts';
import { git, repository } from '../cli/repository.ts';

const paths = ['.github/SECURITY.md', 'SECURITY.md', 'docs/SECURITY.md'];

function commit(folder: string, day: string, files: Readonly<Record<string, string | null>>): void {
  for (const [path, text] of Object.entries(files)) {
    if (text === null) git(folder, ['rm', '--quiet', path]);
    else writeFileSync(join(folder, path), text);
  }
  git(folder, ['add', '--all']);
  const who = ['-c', 'user.name=Keeper', '-c', 'user.email=keeper@example.org'];
  const date = `${day}T12:00:00Z`;
  process.env.GIT_COMMITTER_DATE = date;
  git(folder, [...who, 'commit', '--quiet', '--allow-empty', '--message', 'x', '--date', date]);
  delete process.env.GIT_COMMITTER_DATE;
}

async function versionsOf(t: TestContext, change: (folder: string) => void, ref: string | null = null) {
  const folder = repository(t, { files: { 'SECURITY.md': 'one' } });
  change(folder);
  const clone = await openClone(folder);
  assert.ok(clone.ok);
  const versions = await readVersions(clone.value, ref, paths);
  assert.ok(versions.ok);
  return versions;
}

test('no more versions are read than are asked for', async (t) => {
  const folder = repository(t, {});
  for (const day of ['2024-02-01', '2024-03-01', '2024-04-01']) commit(folder, day, { 'SECURITY.md': day });
  const clone = await openClone(folder);
  assert.ok(clone.ok);
  const versions = await readVersions(clone.value, null, ['SECURITY.md'], 2);
  assert.deepEqual(versions.ok && versions.value.map(({ text }) => text), ['2024-04-01', '2024-03-01']);
});

test('every version comes with the day of its commit, newest first', async (t) => {
  const { value, notes } = await versionsOf(t, (folder) => {
    commit(folder, '2024-02-01', { 'SECURITY.md': 'two' });
    commit(folder, '2024-03-01', { 'other.md': 'x' });
    commit(folder, '2024-04-01', { 'SECURITY.md': null });
    commit(folder, '2024-05-01', { 'SECURITY.md': 'three' });
  });
  assert.deepEqual(value, [
    { day: '2024-05-01', text: 'three' },
    { day: '2024-02-01', text: 'two' },
    { day: '2020-01-01', text: 'one' },
  ]);
  assert.deepEqual(notes, []);
});

test('a ref is read as it is, and one that is not there has no versions', async (t) => {
  assert.deepEqual((await versionsOf(t, () => {}, 'main')).value.length, 1);
  assert.deepEqual((await versionsOf(t, () => {}, '--all')).value, []);
});

test('the newest 200 commits of a longer history are read, and a note says so', async (t) => {
  const { value, notes } = await versionsOf(t, (folder) => {
    const lines = Array.from({ length: 210 }, (_, index) => [
      'commit refs/heads/main',
      `committer Keeper <keeper@example.org> ${1_700_000_000 + index * 86_400} +0000`,
      'data 1',
      'x',
      ...(index === 0 ? ['from refs/heads/main^0'] : []),
      'M 100644 inline SECURITY.md',
      `data ${`${index}`.length}`,
      `${index}`,
    ]);
    git(folder, ['fast-import', '--quiet', '--date-format=raw'], Buffer.from(`${lines.flat().join('\n')}\n`));
  });
  assert.equal(value.length, 200);
  assert.equal(value[0]?.text, '209');
  assert.deepEqual(
    notes.map(({ code }) => code),
    ['commits-read'],
  );
});
