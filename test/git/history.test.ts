import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openClone } from '../../src/git/clone.ts';
import { changesOf, type FileCommit } from '../../src/git/history.ts';
import type { Result } from '../../src/problem/problem.ts';
import { commit, emptyRepository, git, temporaryFolder } from './repository.ts';

const paths = ['.github/SECURITY.md', 'SECURITY.md', 'docs/SECURITY.md'];

async function changes(folder: string, asked = paths, most = 1000): Promise<Result<readonly FileCommit[]>> {
  const clone = await openClone(folder);
  assert.ok(clone.ok);
  const found = await changesOf(clone.value, git(folder, ['rev-parse', 'HEAD']), asked, most);
  await clone.value.objects.close();
  return found;
}

/** What git itself says, which may start what a repository names and is asked here alone. */
function byGit(folder: string, asked = paths): readonly FileCommit[] {
  const lines = git(folder, ['rev-list', '--first-parent', '--timestamp', 'HEAD', '--', ...asked]);
  return lines.split('\n').flatMap((line) => {
    const [seconds, id] = line.split(' ');
    return id === undefined ? [] : [{ id, seconds: Number(seconds) }];
  });
}

/** A history that is built in one go: each commit says which files it makes, changes or (null) deletes. */
function history(commits: readonly Readonly<Record<string, string | null>>[]): string {
  const folder = emptyRepository();
  const lines = commits.flatMap((files, index) => [
    'commit refs/heads/main',
    `committer Keeper <keeper@example.org> ${1_600_000_000 + index * 1000} +0100`,
    'data 1',
    'x',
    ...Object.entries(files).flatMap(([path, text]) =>
      text === null ? [`D ${path}`] : [`M 100644 inline ${path}`, `data ${text.length}`, text],
    ),
  ]);
  git(folder, ['fast-import', '--quiet', '--date-format=raw'], undefined, `${lines.join('\n')}\n`);
  git(folder, ['symbolic-ref', 'HEAD', 'refs/heads/main']);
  return folder;
}

test('the changes of a long history are those that git names, whatever lies between them', async () => {
  const commits = Array.from({ length: 700 }, (_, index) => ({
    'other.txt': String(index),
    ...(index % 37 === 5 ? { 'SECURITY.md': String(index) } : {}),
    ...(index % 90 === 7 ? { '.github/SECURITY.md': String(index) } : {}),
    ...(index % 90 === 50 ? { '.github/SECURITY.md': null } : {}),
    ...(index === 300 ? { 'docs/a/SECURITY.md': 'deep' } : {}),
  }));
  const folder = history(commits);
  for (const asked of [paths, ['SECURITY.md'], ['docs/a/SECURITY.md'], ['.github'], ['missing']]) {
    const found = await changes(folder, asked);
    assert.deepEqual(found.ok && found.value, byGit(folder, asked), asked.join());
  }
  const few = await changes(folder, paths, 3);
  assert.deepEqual(few.ok && few.value, byGit(folder).slice(0, 3));
});

test('the edges of what is asked for at once hide no change', async () => {
  for (const length of [1, 16, 17, 18, 49]) {
    const folder = history(Array.from({ length }, (_, index) => ({ 'SECURITY.md': String(index) })));
    const found = await changes(folder);
    assert.deepEqual(found.ok && found.value, byGit(folder), String(length));
    assert.equal(found.ok && found.value.length, length);
  }
});

test('a merge is what it made of its first parent, and a file that only changes its mode changes', async () => {
  const folder = emptyRepository();
  commit(folder, { 'SECURITY.md': '1', 'run.sh': 'x' });
  git(folder, ['switch', '--quiet', '--create', 'topic']);
  for (const text of ['2', '3']) commit(folder, { 'SECURITY.md': text });
  git(folder, ['switch', '--quiet', 'main']);
  commit(folder, { 'other.txt': '1' });
  git(folder, ['merge', '--quiet', '--no-edit', 'topic']);
  git(folder, ['update-index', '--chmod=-x', 'run.sh']);
  git(folder, ['commit', '--quiet', '--message', 'mode']);
  for (const asked of [paths, ['run.sh']]) {
    const found = await changes(folder, asked);
    assert.deepEqual(found.ok && found.value, byGit(folder, asked));
    assert.equal(found.ok && found.value.length, 2);
  }
});

test('a shallow history ends where it was cut, and one that lost a commit or a folder is a problem', async () => {
  const folder = emptyRepository();
  for (const text of ['1', '2', '3']) commit(folder, { 'SECURITY.md': text });
  const shallow = join(temporaryFolder(), 'shallow');
  git(folder, ['clone', '--quiet', '--depth=2', `file://${folder}`, shallow]);
  const found = await changes(shallow);
  assert.deepEqual(found.ok && found.value, byGit(shallow));
  for (const name of ['HEAD~1', 'HEAD~1^{tree}', 'HEAD^{tree}']) {
    const broken = emptyRepository();
    for (const text of ['1', '2', '3']) commit(broken, { 'SECURITY.md': text });
    const object = git(broken, ['rev-parse', name]);
    rmSync(join(broken, '.git/objects', object.slice(0, 2), object.slice(2)));
    const lost = await changes(broken);
    assert.deepEqual(lost.ok ? [] : lost.problems.map(({ code }) => code), ['git-failed'], name);
  }
});
