import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as say from '../../src/problem/permission.ts';

const write = ['contents: write', 'pull-requests: write'];
const problems = [
  say.badCredentials(),
  say.missingPermission('write the branch b', write, 'No.'),
  say.workflowsPermission('b', '4.x', 'No.'),
  say.perhapsWorkflows('b', '4.x', write, 'No.'),
  say.commitMessageRefused('b', 'No.'),
  say.pullRequestsDisabled('octo/widget'),
  say.archivedRepository('octo/widget'),
  say.pullRequestsForbidden('https://github.example/compare', 'b', 'No.'),
  say.branchProtected('b', 'No.'),
  say.organisationPolicy('No.'),
  say.signoffRequired('octo/widget', 'No.'),
];

for (const { code, what, why, fix } of problems) {
  test(`${code} says in sentences what happened, what was found and what to do`, () => {
    for (const text of [what, why]) assert.match(text, /^[A-Za-z/ ,.:0-9'"_-]+\.$/);
    assert.match(fix, /\.$|https:\/\/\S+$/);
  });
}

test('a missing permission is given as it is written in a workflow', () => {
  assert.match(
    say.missingPermission('x', ['contents: write', 'pull-requests: write'], 'y').fix,
    /"permissions: \{ contents: write, pull-requests: write \}"/,
  );
});

test('the setting that forbids pull requests is named, and the form is linked', () => {
  const { fix, link } = say.pullRequestsForbidden('https://github.example/compare', 'b', 'x');
  assert.match(
    fix,
    /"Allow GitHub Actions to create and approve pull requests" under Settings, Actions, General/,
  );
  assert.equal(link, 'https://github.example/compare');
});

test('a missing permission names what the kind of token needs', () => {
  for (const [said, fix] of [
    ['Resource not accessible by integration', /^Give the job "permissions: \{ contents: write, /],
    [
      'Resource not accessible by personal access token',
      /token contents: write and pull requests: write for/,
    ],
    ['Your token has not been granted the required scopes to execute this query.', /the scope "repo"/],
  ] as const) {
    assert.match(say.missingPermission('x', write, said).fix, fix);
  }
});

test('a token that only reads is no mistake of anybody', () => {
  assert.match(say.readOnlyToken('Dependabot').what, /^Runs started by Dependabot have a read-only token/);
});
