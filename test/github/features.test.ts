import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GitHub } from '../../src/github/client.ts';
import { takesPullRequests } from '../../src/github/features.ts';
import { carryOut } from '../../src/github/write.ts';
import { content, site } from './a-pull-request.ts';
import { page, refused, type Say } from './scripted.ts';

const answering = (answer: Say) => ({ read: async () => answer }) as unknown as GitHub;

for (const [what, answer, takes] of [
  ['pull requests are switched off', page({ has_pull_requests: false }), false],
  ['pull requests are on', page({ has_pull_requests: true }), true],
  [
    'collaborators only may open them',
    page({ has_pull_requests: true, pull_request_creation_policy: 'x' }),
    true,
  ],
  ['an older server says nothing of it', page({ id: 1 }), true],
  ['the question is refused', refused(403, 'x'), true],
  ['the answer is no object', page(null), true],
] as const)
  test(`where ${what} ${takes ? 'the run goes on' : 'nothing is pushed'}`, async () => {
    assert.equal(await takesPullRequests(answering(answer), 'octo/widget'), takes);
  });

test('nothing is written where no pull request can come of it', async () => {
  const outcome = await carryOut(
    answering(page({ has_pull_requests: false })),
    { kind: 'create' },
    content,
    site,
  );
  assert.deepEqual(
    outcome.problems.map(({ code }) => code),
    ['pull-requests-disabled'],
  );
});
