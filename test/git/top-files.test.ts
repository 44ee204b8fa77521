import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listTopFiles } from '../../src/git/top-files.ts';
import { repository } from '../cli/repository.ts';

test('files at the top and in the folders of documents are listed', async (t) => {
  const files = { 'security.md': '', '.github/a.yml': '', 'docs/b.md': '', 'src/c.ts': '' };
  const workingTree = repository(t, { files });
  const found = await listTopFiles({ folder: workingTree, workingTree });
  assert.deepEqual(
    found.filter((path) => !path.startsWith('.git') || path.startsWith('.github/')),
    ['docs', 'security.md', 'src', '.github/a.yml', 'docs/b.md'],
  );
});

test('a bare repository has no files of its own', async () => {
  assert.deepEqual(await listTopFiles({ folder: '/', workingTree: null }), []);
});
