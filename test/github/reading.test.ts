import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doing, pathsToRead, publishedPath } from '../../src/github/reading.ts';
import { aReading } from './a-reading.ts';

test('a reading needs no more permissions than it uses', () => {
  assert.deepEqual(doing(aReading()).needs, ['contents: write', 'pull-requests: write']);
  assert.deepEqual(doing(aReading({ withPullRequest: false })).needs, ['contents: read']);
});

test('the repository has its whole name', () => assert.equal(doing(aReading()).repository, 'octo/widget'));

test('what was promised stands in the file that decides, and a policy that is no file promised nothing', () => {
  assert.equal(publishedPath({ policy: { kind: 'default' } }), '.github/support-window.yml');
  assert.equal(publishedPath({ policy: { kind: 'path', path: 'a/b.yml' } }), 'a/b.yml');
  assert.equal(publishedPath({ policy: { kind: 'yaml', text: 'line: major\n' } }), null);
  assert.equal(publishedPath({ policy: { kind: 'preset', name: 'latest' } }), null);
});

test('the own policy is asked for in any case, one of another path beside it, and a document once', () => {
  const own = '.github/support-window.yml';
  const githubs = ['.github/SECURITY.md', 'SECURITY.md', 'docs/SECURITY.md'];
  assert.deepEqual(pathsToRead({ policy: { kind: 'default' }, file: null }), [own, ...githubs]);
  const other = { kind: 'path', path: 'a/b.yml' } as const;
  assert.deepEqual(pathsToRead({ policy: other, file: 'S.md' }), [own, 'a/b.yml', 'S.md']);
  assert.deepEqual(pathsToRead({ policy: other, file: null }, ['X.md', 'X.md']), [own, 'a/b.yml', 'X.md']);
});
