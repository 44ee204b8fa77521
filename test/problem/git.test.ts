import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dubiousOwnership, gitFailed } from '../../src/problem/git.ts';

test('the remedy for a folder with blanks or quotes can be pasted into a shell', () => {
  assert.ok(dubiousOwnership("/my clone's").fix.endsWith(`safe.directory "/my clone's"`));
});

test('git may fail without a word', () => {
  assert.equal(gitFailed('list the tags', '').why, 'git failed without a message.');
});
