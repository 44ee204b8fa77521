import assert from 'node:assert/strict';
import { test } from 'node:test';
import { context, getOctokit } from '@actions/github';
import { beginStep, readStep } from '../src/action-context.ts';

const clock = { now: () => 0, sleep: async () => undefined };
const stepFrom = (environment: Readonly<Record<string, string>>) =>
  readStep({
    environment,
    today: '2026-02-03',
    clock,
    runtime: 'v24.0.0',
    toolkit: async () => ({ getOctokit, context }),
  });
const runner = { GITHUB_REPOSITORY: 'octo/widget', GITHUB_EVENT_NAME: 'schedule', INPUT_TOKEN: 'a-token' };

test('a step is decided for today, or for the day that is asked for', async () => {
  const today = await stepFrom(runner);
  assert.ok(today.ok);
  assert.equal(today.value.day, '2026-02-03');
  const other = await stepFrom({ ...runner, 'INPUT_AS-OF': '2025-01-01' });
  assert.ok(other.ok && other.value.day === '2025-01-01');
});

test('everything that is wrong with a step is told at once', async () => {
  const step = await stepFrom({ INPUT_TOKEN: '', INPUT_MODE: 'chek' });
  assert.ok(!step.ok);
  assert.deepEqual(
    step.problems.map(({ code }) => code),
    ['no-token', 'input-value', 'no-runner'],
  );
});

test('an event that is no JSON is told beside what else is wrong', async () => {
  const step = await readStep({
    environment: { ...runner, INPUT_MODE: 'chek' },
    today: '2026-02-03',
    clock,
    runtime: 'v24.0.0',
    toolkit: () => Promise.reject(new SyntaxError('Unexpected end of JSON input')),
  });
  assert.ok(!step.ok);
  assert.deepEqual(
    step.problems.map(({ code }) => code),
    ['input-value', 'broken-event'],
  );
});

test('a step that can begin sends its first requests, and one that cannot sends none', async (t) => {
  const sent: string[] = [];
  t.mock.method(globalThis, 'fetch', async (address: string) => {
    sent.push(new URL(address).pathname);
    return new Response('{"message":"No."}', {
      status: 403,
      headers: { 'content-type': 'application/json' },
    });
  });
  const begin = (environment: Readonly<Record<string, string>>) =>
    beginStep({
      environment,
      today: '2026-02-03',
      clock,
      runtime: 'v24.0.0',
      toolkit: async () => ({ getOctokit, context }),
    });
  assert.equal((await begin({ ...runner, INPUT_MODE: 'chek' })).ok, false);
  assert.deepEqual(sent, []);
  assert.equal((await begin(runner)).ok, true);
  await new Promise(setImmediate);
  assert.deepEqual(sent, ['/repos/octo/widget/git/matching-refs/tags', '/graphql']);
});
