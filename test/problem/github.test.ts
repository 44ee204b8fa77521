import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as say from '../../src/problem/github.ts';

test('a base that is not there is named, and an empty repository is told as such', () => {
  assert.deepEqual(say.missingBase('next'), {
    code: 'missing-base',
    what: 'There is no branch next.',
    why: 'The input "base" names it.',
    fix: 'Correct "base", or remove it to use the default branch.',
  });
  assert.deepEqual(say.missingBase(null), {
    code: 'missing-base',
    what: 'The repository has no commits yet.',
    why: 'It has no default branch.',
    fix: 'Push a first commit.',
  });
});

test('a clash names the branches that can cause it', () => {
  assert.match(say.branchClash('b').why, /: a branch below b\/ exists/);
  assert.match(say.branchClash('a/b').why, /: a branch a, or one below a\/b\/, exists/);
});
