import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Move } from '../../src/change/move.ts';
import type { GitHub } from '../../src/github/client.ts';
import { carryOut, takesPullRequests } from '../../src/github/write.ts';
import { committed, content, done, pullRequest, site } from './a-pull-request.ts';
import { data, errors, page, refused, type Say, scripted, uncertain } from './scripted.ts';

const opened = data({ createPullRequest: { pullRequest: { id: 'PR8', number: 8, url: 'new' } } });

const writes: readonly (readonly [Move, readonly Say[], string, number | null, readonly string[]])[] = [
  [{ kind: 'none', pullRequest }, [], 'none', 7, []],
  [{ kind: 'create' }, [committed, opened], 'created', 8, ['CreateBranch', 'Open']],
  [{ kind: 'restart', from: 'h' }, [committed, opened], 'created', 8, ['MoveBranch', 'Open']],
  [{ kind: 'propose', from: 'h' }, [opened], 'created', 8, ['Open']],
  [{ kind: 'append', from: 'h', pullRequest }, [committed, done], 'updated', 7, ['Commit', 'Describe']],
  [
    { kind: 'rebuild', from: 'h', pullRequest },
    [committed, done, done],
    'updated',
    7,
    ['CreateBranch', 'MoveRefs', 'Describe'],
  ],
  [{ kind: 'describe', from: 'h', pullRequest }, [done], 'updated', 7, ['Describe']],
  [{ kind: 'hand-over', pullRequest }, [done], 'none', 7, ['Comment']],
  [{ kind: 'left-alone', pullRequest }, [], 'none', 7, []],
  [
    { kind: 'close', from: 'h', pullRequest },
    [done, done, done],
    'closed',
    7,
    ['Describe', 'Close', 'MoveRefs'],
  ],
  [{ kind: 'delete-branch', from: 'h' }, [done], 'none', null, ['MoveRefs']],
];

for (const [move, answers, operation, number, operations] of writes) {
  test(`${move.kind} sends ${operations.join(', ') || 'nothing'}`, async () => {
    const { github, asked } = scripted(...answers);
    const outcome = await carryOut(github, move, content, site);
    assert.deepEqual(outcome.problems, []);
    assert.equal(outcome.operation, operation);
    assert.equal(outcome.pullRequest?.number ?? null, number);
    assert.deepEqual(
      asked.map(({ document }) => /^mutation (\w+)/.exec(document)?.[1]),
      operations,
    );
  });
}

test('a decision that was turned down is a note', async () => {
  const outcome = await carryOut(scripted().github, { kind: 'declined', pullRequest }, content, site);
  assert.deepEqual(
    outcome.notes.map(({ code }) => code),
    ['declined'],
  );
});

test('a taken branch is a problem', async () => {
  const outcome = await carryOut(scripted().github, { kind: 'branch-taken' }, content, site);
  assert.deepEqual(
    outcome.problems.map(({ code }) => code),
    ['branch-taken'],
  );
});

test('an append that old workflow files may forbid is built anew at the default branch', async () => {
  const integration = errors({ type: 'FORBIDDEN', message: 'Resource not accessible by integration' });
  const { github, asked } = scripted(integration, committed, done, done);
  const outcome = await carryOut(github, { kind: 'append', from: 'h', pullRequest }, content, site);
  assert.deepEqual([outcome.problems, outcome.operation], [[], 'updated']);
  assert.deepEqual(
    asked.map(({ document }) => /^mutation (\w+)/.exec(document)?.[1]),
    ['Commit', 'CreateBranch', 'MoveRefs', 'Describe'],
  );
});

test('a branch of an open pull request into another base is a problem, and nothing is sent', async () => {
  const { github, asked } = scripted();
  const other = { number: 3, base: 'develop', url: 'https://github.example/3' };
  const outcome = await carryOut(github, { kind: 'branch-shared', with: other }, content, site);
  assert.deepEqual([outcome.problems.map(({ code }) => code), asked.length], [['branch-shared'], 0]);
});

test('no pull request is opened for a commit nobody knows of', async () => {
  const { github, asked } = scripted(uncertain);
  const outcome = await carryOut(github, { kind: 'create' }, content, site);
  assert.ok(outcome.again);
  assert.equal(asked.length, 1);
});

test('a repository where workflows may not open pull requests shows the way on', async () => {
  const forbidden = errors({
    type: 'FORBIDDEN',
    message: 'GitHub Actions is not permitted to create or approve pull requests',
  });
  const outcome = await carryOut(scripted(committed, forbidden).github, { kind: 'create' }, content, site);
  assert.equal(outcome.problems[0]?.code, 'pull-requests-forbidden');
  assert.match(outcome.problems[0]?.link ?? '', /https:\/\/github\.example\/compare/);
  assert.equal(outcome.commit, 'c');
});

test('what was not answered is told with the outcome, what was refused is not', async () => {
  const append = { kind: 'append', from: 'h', pullRequest } as const;
  for (const [move, answers, expected] of [
    [{ kind: 'create' }, [uncertain], { kind: 'commit', from: null }],
    [{ kind: 'create' }, [committed, uncertain], { kind: 'open' }],
    [append, [uncertain], { kind: 'commit', from: 'h' }],
    [append, [committed, uncertain], { kind: 'describe', pullRequest }],
    [append, [errors({ type: 'STALE_DATA', message: 'x' })], null],
    [{ kind: 'close', from: 'h', pullRequest }, [done, uncertain], { kind: 'close', pullRequest }],
  ] as const) {
    const outcome = await carryOut(scripted(...answers).github, move, content, site);
    assert.deepEqual([outcome.again, outcome.unanswered], [true, expected]);
  }
});

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
