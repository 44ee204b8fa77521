import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Doing, problemFrom, problemFromError } from '../../src/github/refusal.ts';

const doing: Doing = {
  repository: 'octo/widget',
  server: 'https://github.example',
  purpose: 'write the branch b',
  needs: ['contents: write'],
  branch: 'b',
};

const refusals = [
  [401, 'Bad credentials', 'bad-credentials'],
  [404, 'Not Found', 'repository-not-found'],
  [403, 'Resource not accessible by integration', 'missing-permission'],
  [403, 'Resource not accessible by personal access token', 'missing-permission'],
  [403, 'Repository was archived so is read-only.', 'archived-repository'],
  [
    422,
    'Repository rule violations found\n\nChanges must be made through a pull request.',
    'branch-protected',
  ],
  [422, 'Reference update failed', 'branch-protected'],
  [403, 'Resource protected by organization SAML enforcement.', 'organisation-policy'],
  [403, 'the `octo` organization has an IP allow list enabled', 'organisation-policy'],
  [403, '`octo` forbids access via a personal access token (classic).', 'organisation-policy'],
  [422, 'Commits must be signed off.', 'signoff-required'],
  [422, 'Something else', 'refused'],
] as const;

for (const [status, said, code] of refusals) {
  test(`${status} ${JSON.stringify(said)} is ${code}`, () => {
    assert.equal(problemFrom({ kind: 'refused', status, said }, doing).code, code);
  });
}

test('a certificate that is not trusted is told with the words of Node.js', () => {
  const { code, why } = problemFrom({ kind: 'untrusted', said: 'self-signed certificate' }, doing);
  assert.deepEqual([code, why], ['untrusted-server', 'Node.js says: self-signed certificate.']);
});

test('an address elsewhere is told with the one the token belongs to', () => {
  const refusal = { kind: 'astray', apiUrl: 'https://api.example', said: 'https://evil.example/2' } as const;
  const { code, why } = problemFrom(refusal, doing);
  assert.equal(code, 'link-astray');
  assert.match(why, /https:\/\/evil\.example\/2, and the token is only sent to https:\/\/api\.example\./);
});

const errors = [
  ['NOT_FOUND', "Could not resolve to a Repository with the name 'octo/widget'.", 'repository-not-found'],
  ['FORBIDDEN', 'Resource not accessible by integration', 'missing-permission'],
  ['INSUFFICIENT_SCOPES', 'Your token has not been granted the required scopes', 'missing-permission'],
  ['BRANCH_PROTECTION_RULE_VIOLATION', 'Changes must be made through a pull request.', 'branch-protected'],
  ['UNPROCESSABLE', 'Repository rule violations found', 'branch-protected'],
  ['UNPROCESSABLE', 'Body is too long', 'refused'],
] as const;

for (const [type, message, code] of errors) {
  test(`${type} ${JSON.stringify(message)} is ${code}`, () => {
    assert.equal(problemFromError({ type, message }, doing).code, code);
  });
}

test('limits and silence have their own words', () => {
  assert.match(problemFrom({ kind: 'limited', seconds: 900, said: '' }, doing).why, /900 seconds/);
  assert.match(problemFrom({ kind: 'uncertain', said: 'no answer' }, doing).what, /github\.example/);
});
