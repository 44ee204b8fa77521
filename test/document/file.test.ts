import assert from 'node:assert/strict';
import { test } from 'node:test';
import { candidatePaths, chooseDocument, type FileFact, isDocumentPath } from '../../src/document/file.ts';

function fact(path: string, content: string | Uint8Array = '# Security\n', mode = '100644'): FileFact {
  return { path, mode, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
}

function codesOf(files: readonly FileFact[], wanted: string | null): readonly string[] {
  const chosen = chooseDocument(files, wanted);
  return chosen.ok ? [] : chosen.problems.map(({ code }) => code);
}

test('the three places are read in the order GitHub has', () => {
  assert.deepEqual(candidatePaths(null), ['.github/SECURITY.md', 'SECURITY.md', 'docs/SECURITY.md']);
  assert.deepEqual(candidatePaths('BRANCHES.md'), ['BRANCHES.md']);
});

test('the first copy counts, and the second is a note', () => {
  const chosen = chooseDocument([fact('docs/SECURITY.md'), fact('SECURITY.md', 'here')], null);
  assert.ok(chosen.ok);
  assert.deepEqual(chosen.value, { path: 'SECURITY.md', text: 'here' });
  assert.deepEqual(
    chosen.notes.map(({ code, where }) => [code, where?.path]),
    [['second-copy', 'docs/SECURITY.md']],
  );
});

test('no file is no problem unless one was named', () => {
  const chosen = chooseDocument([], null);
  assert.ok(chosen.ok);
  assert.equal(chosen.value, null);
  assert.deepEqual(codesOf([fact('SECURITY.md')], 'RELEASES.md'), ['missing-document']);
});

test('a byte order mark and CRLF are part of the text', () => {
  const chosen = chooseDocument([fact('SECURITY.md', '\uFEFF# Security\r\n')], null);
  assert.ok(chosen.ok);
  assert.equal(chosen.value?.text, '\uFEFF# Security\r\n');
});

test('what is no text is never guessed', () => {
  assert.deepEqual(codesOf([fact('SECURITY.md', 'target', '120000')], null), ['document-symlink']);
  assert.deepEqual(codesOf([fact('SECURITY.md', Uint8Array.of(35, 0, 10))], null), ['document-binary']);
  assert.deepEqual(codesOf([fact('SECURITY.md', Uint8Array.of(35, 0xe9, 10))], null), ['document-encoding']);
  assert.deepEqual(codesOf([fact('SECURITY.md', Uint8Array.of(0xff, 0xfe, 35, 0))], null), [
    'document-binary',
  ]);
});

test('only the plain path of a Markdown file in the repository can be the document', () => {
  const good = ['SECURITY.md', 'docs/security.markdown', '.github/SECURITY.MD'];
  const bad = [
    '',
    '/SECURITY.md',
    '../SECURITY.md',
    'docs//SECURITY.md',
    './SECURITY.md',
    '.git/SECURITY.md',
    'SECURITY.txt',
    'a\\b.md',
    'docs/',
  ];
  assert.deepEqual([...good, ...bad].filter(isDocumentPath), good);
  assert.deepEqual(codesOf([], '../SECURITY.md'), ['not-a-document-path']);
  assert.deepEqual(candidatePaths('../SECURITY.md'), []);
});

test('a document is read up to a length, and up to a number of quotes and lists inside one another', () => {
  const codes = (text: string) => codesOf([fact('SECURITY.md', text)], null);
  assert.deepEqual(codes('a'.repeat(2_000_000)), []);
  assert.deepEqual(codes('a'.repeat(2_000_001)), ['document-too-large']);
  assert.deepEqual(codes(`${'> '.repeat(100)}a`), []);
  assert.deepEqual(codes(`${'> '.repeat(101)}a`), ['document-too-deep']);
  assert.deepEqual(codes(`# A\n\n${'>1. '.repeat(51)}a`), ['document-too-deep']);
  assert.deepEqual(codes(`- a\n${' '.repeat(200)}- b`), ['document-too-deep']);
  assert.deepEqual(codes('- a\n'.repeat(2000)), []);
  assert.deepEqual(codes('- a\n'.repeat(2001)), ['document-too-many-blocks']);
  assert.deepEqual(codes('a\n=\n'.repeat(2001)), ['document-too-many-blocks']);
  assert.deepEqual(codes('[a\n'.repeat(10_000)), []);
  assert.deepEqual(codes('[a\n'.repeat(10_001)), ['document-too-many-lines']);
  assert.deepEqual(codes('[a\n'.repeat(9000).concat('\n').repeat(3)), []);
  assert.deepEqual(codes('# A\n\n> a\n\n'.repeat(5000)), []);
  assert.deepEqual(codes(`${'-  '.repeat(60)}a\n${'-'.repeat(500)}\n`), []);
});
