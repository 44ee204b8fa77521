import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Move, PullRequest } from '../../src/change/move.ts';
import { type Content, carryOut } from '../../src/github/write.ts';
import { data, errors, type Say, scripted, uncertain } from './scripted.ts';

const site = {
  repository: { id: 'R', nameWithOwner: 'o/r' },
  server: 's',
  base: { name: 'main', oid: 'base' },
  branch: 'b',
  scratch: 'b-tmp-1',
  leftovers: [],
};
const pullRequest: PullRequest = {
  id: 'PR',
  number: 7,
  url: 'u',
  title: 't',
  body: 'b',
  section: null,
  told: false,
  decision: null,
};
const content: Content = {
  title: 'docs: a',
  body: 'body',
  revision: (_, moot) => ({ body: moot ? 'moot' : 'revised' }),
  commit: { headline: 'h', body: 't' },
  files: [{ path: 'S.md', bytes: Buffer.from('x') }],
  handOver: 'hand over',
  moot: 'moot',
  draft: false,
  decoration: { labels: [], assignees: [], reviewers: [], teamReviewers: [], autoMerge: null },
  compareUrl: 'https://github.example/compare',
};
const committed = data({ createRef: {}, updateRefs: {}, createCommitOnBranch: { commit: { oid: 'c' } } });
const opened = data({ createPullRequest: { pullRequest: { id: 'PR8', number: 8, url: 'new' } } });
const done = data({});

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
  assert.match(outcome.problems[0]?.fix ?? '', /https:\/\/github\.example\/compare/);
  assert.equal(outcome.commit, 'c');
});

test('a close that breaks off anywhere leaves the branch to the next run', async () => {
  for (const answers of [[uncertain], [done, uncertain], [done, done, uncertain]]) {
    const { github } = scripted(...answers);
    const outcome = await carryOut(github, { kind: 'close', from: 'h', pullRequest }, content, site);
    assert.ok(outcome.again);
  }
});

test('a pull request that is shut by the time it is described is read anew', async () => {
  for (const [state, again] of [
    ['OPEN', false],
    ['CLOSED', true],
    ['MERGED', true],
  ] as const) {
    const described = data({ updatePullRequest: { pullRequest: { state } } });
    const move = { kind: 'append', from: 'h', pullRequest } as const;
    const outcome = await carryOut(scripted(committed, described).github, move, content, site);
    assert.deepEqual([outcome.again, outcome.commit], [again, 'c']);
  }
});

test('where only the comment on a close is refused, the branch still goes', async () => {
  const partial = { closePullRequest: { clientMutationId: null }, addComment: null };
  const uncommented = { ok: true, value: { data: partial, errors: [{ message: 'Locked.' }] } } as const;
  const move = { kind: 'close', from: 'h', pullRequest } as const;
  const outcome = await carryOut(scripted(done, uncommented, done).github, move, content, site);
  assert.deepEqual([outcome.operation, outcome.problems], ['closed', []]);
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

const tooLong = errors({ type: 'UNPROCESSABLE', message: 'Body is too long' });

test('a text of others that leaves no room is a note; the commit and the close are done all the same', async () => {
  for (const [move, answers, operation] of [
    [{ kind: 'append', from: 'h', pullRequest }, [committed, tooLong], 'updated'],
    [{ kind: 'describe', from: 'h', pullRequest }, [tooLong], 'none'],
    [{ kind: 'close', from: 'h', pullRequest }, [tooLong, done, done], 'closed'],
  ] as const) {
    const outcome = await carryOut(scripted(...answers).github, move, content, site);
    assert.deepEqual(outcome.problems, []);
    assert.equal(outcome.operation, operation);
    const codes = outcome.notes.map(({ code }) => code);
    assert.deepEqual(codes, move.kind === 'close' ? [] : ['body-full']);
  }
});
