import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as say from '../../src/problem/github.ts';

const problems = [
  say.repositoryUnseen('octo/widget'),
  say.refused('write the branch b', 'No.'),
  say.missingBase('next'),
  say.missingBase(null),
  say.policyNotThere('p.yml', 'main'),
  say.branchTaken('b'),
  say.branchClash('a/b'),
  say.branchClash('b'),
  say.keptMoving('b', 3),
  say.daysOpen(10, 'v1.0.0'),
];

for (const { code, what, why, fix } of problems) {
  test(`${code} says in sentences what happened, what was found and what to do: ${what}`, () => {
    for (const text of [what, why, fix])
      assert.match(
        text,
        /^[^\n]+[.!"]$|https:\/\/\S+$|^GitHub answered: |^It answered: |^After several tries: /,
      );
  });
}

const notes = [
  say.declined(7, 'u'),
  say.leftAlone(7, 'u'),
  say.forkReports('octo/widget'),
  say.taggedTagAbsent('v1'),
  say.bodyFull(7, 'u'),
];

test('notes have codes of their own', () => {
  assert.equal(new Set(notes.map(({ code }) => code)).size, notes.length);
});

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
