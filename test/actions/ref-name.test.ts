import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { refNameFault } from '../../src/actions/ref-name.ts';

const names = [
  'main',
  'support-window/sync',
  'v1.2.3',
  'a.b',
  'ü',
  'a@b',
  'x/y/z',
  '1',
  'a-',
  'HEAD',
  '',
  '@',
  'a..b',
  'a b',
  'a~1',
  'a^',
  'a:b',
  'a?',
  'a*',
  'a[b',
  'a\\b',
  'a@{b',
  '/a',
  'a/',
  'a//b',
  '.a',
  'a/.b',
  'a.lock',
  'a.lock/b',
  'a.',
  'a\tb',
  '\u007f',
];

for (const name of names) {
  test(`${JSON.stringify(name)} is a name for git exactly when it is one here`, () => {
    const git = spawnSync('git', ['check-ref-format', `refs/heads/${name}`]).status === 0;
    assert.equal(refNameFault(name) === null, git && name !== '@');
  });
}

test('names that git takes and that would surprise are refused', () => {
  for (const name of ['-a', 'refs/heads/main', 'a'.repeat(201)]) assert.notEqual(refNameFault(name), null);
});
