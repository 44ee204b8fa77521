import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { namingFiles, repositoryName, withRepository } from '../scripts/repository.ts';

const project = join(import.meta.dirname, '..');

test('every page names the repository as package.json does', () => {
  const wrong = namingFiles
    .filter((path) => existsSync(join(project, path)))
    .filter((path) => {
      const text = readFileSync(join(project, path), 'utf8');
      return text !== withRepository(text, repositoryName());
    });
  assert.deepEqual(wrong, [], 'run npm run repository');
});

for (const [text, renamed] of [
  ['- uses: OWNER/support-window@v1', '- uses: octo/support-window@v1'],
  ['git clone https://github.com/OWNER/support-window', 'git clone https://github.com/octo/support-window'],
  ['https://github.com/a.b/support-window/issues/new', 'https://github.com/octo/support-window/issues/new'],
  [
    'https://raw.githubusercontent.com/OWNER/support-window/v1/docs/x.json',
    'https://raw.githubusercontent.com/octo/support-window/v1/docs/x.json',
  ],
  ['npx github:OWNER/support-window plan', 'npx github:octo/support-window plan'],
  [
    'gh attestation verify x --repo OWNER/support-window',
    'gh attestation verify x --repo octo/support-window',
  ],
  ['* @OWNER', '* @octo'],
] as const)
  test(`"${text}" names the repository`, () =>
    assert.equal(withRepository(text, 'octo/support-window'), renamed));

for (const text of [
  'the branch `support-window/sync`',
  '.github/support-window.yml',
  'uses: actions/checkout@v7',
  'https://github.com/octo/another',
  'node support-window/dist/cli.js',
])
  test(`"${text}" is left as it is`, () => assert.equal(withRepository(text, 'octo/support-window'), text));
