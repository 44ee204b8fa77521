import assert from 'node:assert/strict';
import { test } from 'node:test';
import { candidatePaths, chooseDocument } from '../../src/document/file.ts';

function fact(path: string, content: string | Uint8Array = 'text', mode = '100644') {
  return { path, mode, bytes: typeof content === 'string' ? Buffer.from(content) : content };
}

function codes(files: Parameters<typeof chooseDocument>[0], wanted: string | null): readonly string[] {
  const chosen = chooseDocument(files, wanted);
  return chosen.ok ? [] : chosen.problems.map(({ code }) => code);
}

test("GitHub's order decides, and a second copy is noted", () => {
  const chosen = chooseDocument([fact('docs/SECURITY.md', 'c'), fact('SECURITY.md', 'b')], null);
  assert.ok(chosen.ok);
  assert.deepEqual(chosen.value, { path: 'SECURITY.md', text: 'b' });
  assert.deepEqual(
    chosen.notes.map(({ code, where }) => [code, where?.path]),
    [['second-copy', 'docs/SECURITY.md']],
  );
});

test('the document that was asked for is taken alone', () => {
  const chosen = chooseDocument(
    [fact('SECURITY.md'), fact('docs/support.markdown', 'x')],
    'docs/support.markdown',
  );
  assert.deepEqual(chosen, { ok: true, value: { path: 'docs/support.markdown', text: 'x' }, notes: [] });
});

test('none is none, unless one was asked for', () => {
  assert.deepEqual(chooseDocument([], null), { ok: true, value: null, notes: [] });
  assert.deepEqual(codes([fact('SECURITY.md')], 'docs/a.md'), ['missing-document']);
});

for (const path of [
  '../a.md',
  '/etc/a.md',
  'a/../../b.md',
  './a.md',
  'package.json',
  '.git/a.md',
  'a\\b.md',
  '',
  'a//b.md',
]) {
  test(`${JSON.stringify(path)} is no path of a document and is not read`, () => {
    assert.deepEqual(codes([fact(path)], path), ['not-a-document-path']);
    assert.deepEqual(candidatePaths(path), []);
  });
}

test('what is no plain text in UTF-8 is a problem', () => {
  assert.deepEqual(codes([fact('SECURITY.md', 'elsewhere.md', '120000')], null), ['document-symlink']);
  assert.deepEqual(codes([fact('SECURITY.md', Buffer.from([0x23, 0x00]))], null), ['document-binary']);
  assert.deepEqual(codes([fact('SECURITY.md', Buffer.from([0x23, 0xe9, 0x20]))], null), [
    'document-encoding',
  ]);
});

test('a byte order mark is part of the text, so that writing it again gives the same bytes', () => {
  const bytes = Buffer.from('\uFEFF# Security\r\n');
  const chosen = chooseDocument([fact('SECURITY.md', bytes)], null);
  assert.ok(chosen.ok && chosen.value !== null);
  assert.ok(Buffer.from(chosen.value.text).equals(bytes));
});
