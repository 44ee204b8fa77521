import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mutate } from '../../src/github/mutate.ts';
import { data, errors, refused, scripted, uncertain } from './scripted.ts';

const doing = { repository: 'o/r', server: 's', purpose: 'write', needs: [], branch: 'b' };

const endings = [
  ['data alone', data({ a: 1 }), 'done', null],
  [
    'a stale head',
    errors({
      type: 'STALE_DATA',
      message: 'Expected branch to point to "x" but it did not.  Pull and try again.',
    }),
    'moved',
    'kept-moving',
  ],
  [
    'a lost lease, whatever its words',
    errors({ path: ['updateRefs'], message: 'Ref moved' }),
    'moved',
    'kept-moving',
  ],
  [
    'a ref that is there already',
    errors({ path: ['createRef'], message: 'A ref named "x" already exists in the repository.' }),
    'moved',
    'kept-moving',
  ],
  [
    'a twin of the pull request',
    errors({ message: 'A pull request already exists for o:b.' }),
    'moved',
    'kept-moving',
  ],
  [
    'a branch that has gone',
    errors({ type: 'NOT_FOUND', path: ['createCommitOnBranch'], message: 'No such ref.' }),
    'moved',
    'kept-moving',
  ],
  [
    "a name below another branch's",
    errors({ type: 'UNPROCESSABLE', path: ['createRef'], message: 'Ref cannot be created' }),
    'moved',
    'branch-clash',
  ],
  [
    'a repository that is not seen',
    errors({ type: 'NOT_FOUND', message: "Could not resolve to a Repository with the name 'o/r'." }),
    'failed',
    'repository-not-found',
  ],
  ['no answer', uncertain, 'unanswered', 'no-answer'],
  ['an answer without anything', data(null), 'unanswered', 'no-answer'],
  [
    'a missing permission',
    errors({ type: 'FORBIDDEN', path: ['updateRefs'], message: 'Resource not accessible by integration' }),
    'failed',
    'missing-permission',
  ],
  [
    'a rule',
    errors({ path: ['updateRefs'], message: 'Repository rule violations found' }),
    'failed',
    'branch-protected',
  ],
  ['anything else', errors({ message: 'Body is too long' }), 'failed', 'refused'],
  ['a refused request', refused(401, 'Bad credentials'), 'failed', 'bad-credentials'],
] as const;

for (const [what, answer, kind, code] of endings) {
  test(`${what} ends as ${kind}`, async () => {
    const step = await mutate(scripted(answer).github, 'mutation', {}, doing);
    assert.equal(step.kind, kind);
    assert.equal(step.kind === 'done' ? null : step.problem.code, code);
  });
}

test('the first error counts, what follows from it does not', async () => {
  const both = errors({ message: 'Repository rule violations found' }, { type: 'STALE_DATA', message: 'x' });
  assert.equal((await mutate(scripted(both).github, 'mutation', {}, doing)).kind, 'failed');
});
