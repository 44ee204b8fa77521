import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commitMessageRefused, missingPermission } from '../../src/problem/permission.ts';

const write = ['contents: write', 'pull-requests: write'];

test('a missing permission names what the kind of token needs', () => {
  for (const [said, fix] of [
    ['Resource not accessible by integration', /^Give the job "permissions: \{ contents: write, /],
    [
      'Resource not accessible by personal access token',
      /token contents: write and pull requests: write for/,
    ],
    ['Your token has not been granted the required scopes to execute this query.', /the scope "repo"/],
  ] as const) {
    assert.match(missingPermission('x', write, said).fix, fix);
  }
});

test('what GitHub said is one sentence on one line', () => {
  assert.equal(commitMessageRefused('b', ' No\n such  word').why, 'GitHub answered: No such word.');
  assert.equal(commitMessageRefused('b', 'No!').why, 'GitHub answered: No!');
});
