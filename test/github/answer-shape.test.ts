import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  misfitInIssues,
  misfitInNames,
  misfitInRepository,
  misfitInTags,
  misfitInWritten,
  refusedFor,
} from '../../src/github/answer-shape.ts';

const whole = {
  id: 'R',
  isFork: false,
  base: {
    name: 'main',
    target: { oid: 'b', f0: null, f1: { mode: 33188, object: { oid: 'x', text: null } } },
  },
  refs: { nodes: [{ name: 'v1', target: { committedDate: '2024-01-01T00:00:00Z' } }] },
  releases: { pageInfo: { hasNextPage: false }, nodes: [] },
};

test('an answer as GitHub describes it fits', () => {
  assert.equal(misfitInRepository(whole), null);
  assert.equal(misfitInRepository({ ...whole, base: null }), null);
  assert.equal(misfitInRepository({ id: 'R', isFork: false, base: whole.base }), null);
  assert.equal(misfitInNames({ t0: null, r0: null, t1: { target: null } }), null);
  assert.equal(misfitInTags([{ ref: 'refs/tags/v1' }]), null);
});

for (const [answer, said] of [
  [{ ...whole, refs: 7 }, 'repository.refs: a number instead of an object'],
  [{ ...whole, refs: { nodes: [{ name: 7 }] } }, 'repository.refs.nodes[0].name: a number instead of a text'],
  [
    { ...whole, base: { name: 'm', target: { oid: 1 } } },
    'repository.base.target.oid: a number instead of a text',
  ],
  [null, 'repository: null instead of an object'],
] as const)
  test(`"${said}" is told`, () => assert.equal(misfitInRepository(answer), said));

test('tags and releases are looked at, too', () => {
  assert.equal(misfitInTags({}), 'tags: an object instead of a list');
  assert.equal(misfitInTags([{ ref: 'a' }, {}]), 'tags[1].ref: nothing instead of a text');
  assert.match(misfitInNames({ t0: 'x' }) ?? '', /repository\.t0: a text/);
  assert.match(misfitInNames({ r3: { isDraft: 1 } }) ?? '', /repository\.r3\.isDraft: a number/);
});

test('what a write came to is looked at: a pull request that was opened has a number', () => {
  const open = 'mutation Open { createPullRequest(input: $input) { pullRequest { number } } }';
  assert.equal(misfitInWritten({ createPullRequest: { pullRequest: { number: 1, url: 'u' } } }, open), null);
  assert.equal(
    misfitInWritten({ createPullRequest: { pullRequest: { number: '1', url: 'u' } } }, open),
    'data.createPullRequest.pullRequest.number: a text instead of a number',
  );
  for (const nothing of [{}, { createPullRequest: null }])
    assert.match(misfitInWritten(nothing, open) ?? '', /^data\.createPullRequest: /);
  assert.equal(misfitInWritten({ updateRefs: {} }, 'mutation MoveRefs'), null);
  assert.match(
    misfitInWritten({ createCommitOnBranch: { commit: {} } }, 'mutation Commit') ?? '',
    /commit\.oid: nothing/,
  );
});

test('answers of REST and the list of issues are looked at', () => {
  for (const [kind, data, said] of [
    ['content', [], 'content: a list instead of an object'],
    ['assigned', { assignees: [{}] }, 'assigned.assignees[0].login: nothing instead of a text'],
    ['workflows', {}, 'workflows.workflows: nothing instead of a list'],
    ['runs', { workflow_runs: 1 }, 'runs.workflow_runs: a number instead of a list'],
    ['issue', { number: '1', labels: [] }, 'issue.number: a text instead of a number'],
  ] as const)
    assert.equal(refusedFor(kind, data)?.refusal.said, `An answer has ${said}.`);
  assert.equal(refusedFor('issue', { number: 1, labels: [{ name: 'a' }] }), null);
  assert.match(misfitInIssues({ hasIssuesEnabled: true }) ?? '', /^repository\.issues: nothing/);
});
