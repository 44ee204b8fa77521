import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doing } from '../../src/github/reading.ts';
import { aReading } from './a-reading.ts';

test('a reading needs no more permissions than it uses', () => {
  assert.deepEqual(doing(aReading()).needs, ['contents: write', 'pull-requests: write']);
  assert.deepEqual(doing(aReading({ withPullRequest: false })).needs, ['contents: read']);
});

test('the repository has its whole name', () => assert.equal(doing(aReading()).repository, 'octo/widget'));
