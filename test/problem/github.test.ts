import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as say from '../../src/problem/github.ts';

const problems = [
  say.badCredentials(),
  say.repositoryUnseen('octo/widget'),
  say.missingPermission('write the branch b', ['contents: write', 'pull-requests: write'], 'No.'),
  say.archivedRepository('octo/widget'),
  say.rateLimited(900),
  say.rateLimited(null),
  say.noAnswer('https://github.example', 'no answer'),
  say.refused('write the branch b', 'No.'),
  say.missingBase('next'),
  say.missingBase(null),
  say.policyNotThere('p.yml', 'main'),
  say.branchTaken('b'),
  say.pullRequestsForbidden('https://github.example/compare', 'b', 'No.'),
  say.branchProtected('b', 'No.'),
  say.keptMoving('b', 3),
  say.proxyUnsupported('HTTPS_PROXY', 'v24.4.0'),
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

test('a missing permission is given as it is written in a workflow', () => {
  assert.match(
    say.missingPermission('x', ['contents: write', 'pull-requests: write'], 'y').fix,
    /"permissions: \{ contents: write, pull-requests: write \}"/,
  );
});

test('the setting that forbids pull requests is named, and the form is linked', () => {
  const { fix } = say.pullRequestsForbidden('https://github.example/compare', 'b', 'x');
  assert.match(
    fix,
    /"Allow GitHub Actions to create and approve pull requests" under Settings, Actions, General/,
  );
  assert.match(fix, /https:\/\/github\.example\/compare$/);
});

const notes = [
  say.declined(7, 'u'),
  say.leftAlone(7, 'u'),
  say.forkReports('octo/widget'),
  say.taggedTagAbsent('v1'),
];

test('notes have codes of their own', () => {
  assert.equal(new Set(notes.map(({ code }) => code)).size, notes.length);
});
