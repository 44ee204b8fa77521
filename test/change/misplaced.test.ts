import assert from 'node:assert/strict';
import { test } from 'node:test';
import { misnamedDocument, misplacedPolicy } from '../../src/change/misplaced.ts';

for (const path of [
  '.github/support-window.yaml',
  'support-window.yml',
  'support-window.yaml',
  '.support-window.yml',
  'docs/support-window.yml',
  '.github/Support-Window.YML',
]) {
  test(`${path} is nearly a policy`, () => assert.equal(misplacedPolicy(['a.md', path, 'z.md']), path));
}

for (const path of [
  '.github/support-window.yml',
  '.github/workflows/support-window.yml',
  'support-window.yml.bak',
  'support-window.json',
  'my-support-window.yml',
  'support-window',
]) {
  test(`${path} is not taken for one`, () => assert.equal(misplacedPolicy([path]), null));
}

test('security.md in other letters is nearly a document, and what GitHub shows is none', () => {
  for (const path of ['security.md', 'Security.md', '.github/security.md', 'docs/Security.markdown'])
    assert.equal(misnamedDocument(['README.md', path]), path);
  for (const path of [
    'SECURITY.md',
    '.github/SECURITY.md',
    'src/security.md',
    'security.yml',
    'security.go',
    'SECURITY',
    'my-security.md',
    'SECURITY.md.txt',
  ])
    assert.equal(misnamedDocument([path]), null);
});

test('a document that is no Markdown is told after one that is', () => {
  for (const path of [
    'SECURITY.rst',
    'security.txt',
    'docs/SECURITY.adoc',
    '.github/SECURITY.asciidoc',
    'SECURITY.org',
  ])
    assert.equal(misnamedDocument(['README.rst', path]), path);
  assert.equal(misnamedDocument(['SECURITY.rst', 'docs/SECURITY.markdown']), 'docs/SECURITY.markdown');
});
