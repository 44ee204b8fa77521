import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { outsiderIn, triggerFrom } from '../../src/actions/trigger.ts';

const sha = 'a'.repeat(40);
const tag = { GITHUB_REF: 'refs/tags/v1.2.3', GITHUB_SHA: sha };

for (const [event, payload, found] of [
  ['release', { action: 'published' }, 'v1.2.3'],
  ['release', { action: 'deleted' }, null],
  ['release', { action: 'unpublished' }, null],
  ['release', { action: 'edited' }, null],
  ['release', {}, null],
  ['create', { ref_type: 'tag' }, 'v1.2.3'],
  ['push', { deleted: false }, 'v1.2.3'],
  ['push', { deleted: true }, null],
  ['schedule', {}, null],
] as const) {
  test(`the tag of ${event} ${JSON.stringify(payload)} is ${found}`, () => {
    assert.equal(triggerFrom({ ...tag, GITHUB_EVENT_NAME: event }, payload).tag, found);
  });
}

test('a pull request is known by its base and its merge commit', () => {
  const environment = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_SHA: sha, GITHUB_REF: 'refs/pull/7/merge' };
  const payload = { pull_request: { base: { ref: '2-stable' } } };
  const expected = { event: 'pull_request', tag: null, base: '2-stable', commit: sha };
  assert.deepEqual(triggerFrom(environment, payload), expected);
  assert.deepEqual(triggerFrom({ ...environment, GITHUB_BASE_REF: '2-stable' }, null), expected);
});

const head = 'b'.repeat(40);

test('pull_request_target is judged at the head of the pull request, not at base', () => {
  const environment = { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_SHA: sha, GITHUB_BASE_REF: 'main' };
  const found = triggerFrom(environment, { pull_request: { head: { sha: head }, base: { ref: 'main' } } });
  assert.deepEqual([found.base, found.commit], ['main', head]);
  assert.equal(triggerFrom(environment, { pull_request: { head: { sha: '$(id)' } } }).commit, null);
});

for (const [event, pulls, base, commit] of [
  ['pull_request', [{ base: { ref: '2-stable' } }], '2-stable', head],
  ['pull_request', [], null, head],
  ['push', [], null, head],
  ['schedule', [], null, null],
  ['release', [], null, null],
] as const)
  test(`a run after a ${event} run with ${pulls.length} pull requests is judged at ${commit ?? 'base'}`, () => {
    const payload = { workflow_run: { event, head_sha: head, pull_requests: pulls } };
    const found = triggerFrom({ GITHUB_EVENT_NAME: 'workflow_run', GITHUB_SHA: sha }, payload);
    assert.deepEqual([found.base, found.commit], [base, commit]);
  });

test('a merge queue is known by its base branch', () => {
  const environment = { GITHUB_EVENT_NAME: 'merge_group', GITHUB_SHA: sha };
  const found = triggerFrom(environment, { merge_group: { base_ref: 'refs/heads/main' } });
  assert.deepEqual([found.base, found.commit], ['main', sha]);
});

test('a push to a branch is judged at its commit', () => {
  const found = triggerFrom(
    { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main', GITHUB_SHA: sha },
    {},
  );
  assert.deepEqual([found.tag, found.commit], [null, sha]);
});

test('a payload may be anything', () => {
  for (const payload of [
    null,
    undefined,
    7,
    'x',
    [],
    { pull_request: 7 },
    { merge_group: { base_ref: [] } },
    { action: {} },
  ]) {
    for (const event of 'release push create pull_request pull_request_target workflow_run merge_group schedule x'.split(
      ' ',
    )) {
      const found = triggerFrom({ GITHUB_EVENT_NAME: event, GITHUB_SHA: 'not a commit' }, payload);
      assert.deepEqual(
        [found.tag, found.base, found.commit],
        [null, null, null],
        `${event} ${JSON.stringify(payload)}`,
      );
    }
  }
});

test("GitHub's own examples of every event are read", () => {
  const examples = createRequire(import.meta.url)('@octokit/webhooks-examples') as readonly {
    readonly name: string;
    readonly examples: readonly object[];
  }[];
  assert.ok(examples.length > 30);
  for (const { name, examples: payloads } of examples)
    for (const payload of payloads)
      assert.equal(triggerFrom({ GITHUB_EVENT_NAME: name }, payload).event, name);
});

const pullFrom = (head: unknown) => ({
  pull_request: { head, base: { repo: { full_name: 'octo/widget' } } },
});
const fork = { repo: { full_name: 'hubot/widget' } };
const own = { repo: { full_name: 'octo/widget' } };

for (const [what, environment, payload, found] of [
  ['a pull request from a fork', { GITHUB_EVENT_NAME: 'pull_request' }, pullFrom(fork), 'a fork'],
  ['one from a fork that is gone', { GITHUB_EVENT_NAME: 'pull_request' }, pullFrom({ repo: null }), 'a fork'],
  ['one from the repository', { GITHUB_EVENT_NAME: 'pull_request' }, pullFrom(own), null],
  [
    'one that runs with the rights of base',
    { GITHUB_EVENT_NAME: 'pull_request_target' },
    pullFrom(fork),
    null,
  ],
  ['Dependabot', { GITHUB_ACTOR: 'dependabot[bot]', GITHUB_EVENT_NAME: 'push' }, {}, 'Dependabot'],
  ['a schedule', { GITHUB_EVENT_NAME: 'schedule' }, { schedule: '23 5 * * *' }, null],
  ['no payload', {}, null, null],
  ['a payload that is a text', {}, 'pull_request', null],
  ['a payload of other shapes', {}, { pull_request: 7 }, null],
] as const) {
  test(`${what}: ${found === null ? 'the token is the one the job asks for' : `${found} only reads`}`, () => {
    assert.equal(outsiderIn(environment, payload), found);
  });
}
