import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blobId, filesIn } from '../../src/github/files.ts';
import type { FileNode } from '../../src/github/nodes.ts';
import { page, refused, scripted } from './scripted.ts';

const place = { owner: 'o', name: 'r', commit: 'c' };

test('a blob has the id that git gives it', () => {
  assert.equal(blobId(Buffer.from('hello\n')), 'ce013625030ba8dba906f756967f9e9ca394464a');
  assert.equal(blobId(Buffer.from('')), 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
});

test('text that is the blob is taken as it is', async () => {
  const files = await filesIn(scripted().github, place, ['a.md'], { f0: fileOf('grün\r\n') });
  assert.ok(files.ok);
  assert.equal(files.value[0]?.mode, '100644');
  assert.equal(Buffer.from(files.value[0]?.bytes ?? []).toString(), 'grün\r\n');
});

test('files that do not exist and folders are no files', async () => {
  const files = await filesIn(scripted().github, place, ['a.md', 'b.md'], {
    f0: null,
    f1: { mode: 0o40000, object: {} },
  });
  assert.deepEqual(files, { ok: true, value: [] });
});

test('the target of a symbolic link is not fetched', async () => {
  const link = { mode: 0o120000, object: { oid: 'x', text: 'docs/a.md' } };
  const files = await filesIn(scripted().github, place, ['a.md'], { f0: link });
  assert.equal(files.ok && files.value[0]?.mode, '120000');
});

for (const [what, text] of [
  ['cut off', 'hel'],
  ['not UTF-8', 'hel\ufffdo'],
  ['binary', null],
] as const) {
  test(`bytes are fetched where the text is ${what}`, async () => {
    const bytes = Buffer.from('hello\n');
    const { github, asked } = scripted(page({ encoding: 'base64', content: bytes.toString('base64') }));
    const files = await filesIn(github, place, ['a b/c.md'], {
      f0: { ...fileOf('hello\n'), object: { oid: blobId(bytes), text } },
    });
    assert.ok(files.ok);
    assert.deepEqual(Buffer.from(files.value[0]?.bytes ?? []), bytes);
    assert.match(asked[0]?.document ?? '', /contents\/a%20b\/c\.md$/);
  });
}

test('a file that GitHub does not send reads as binary', async () => {
  const { github } = scripted(page({ encoding: 'none', content: '' }));
  const files = await filesIn(github, place, ['a.md'], {
    f0: { mode: 0o100644, object: { oid: 'x', text: null } },
  });
  assert.deepEqual(files.ok && [...(files.value[0]?.bytes ?? [])], [0]);
});

test('a refusal comes back', async () => {
  const { github } = scripted(refused(403, 'No.'));
  assert.equal(
    (await filesIn(github, place, ['a.md'], { f0: { mode: 0o100644, object: { oid: 'x', text: null } } })).ok,
    false,
  );
});

function fileOf(text: string): NonNullable<FileNode> {
  return { mode: 0o100644, object: { oid: blobId(Buffer.from(text)), text } };
}
