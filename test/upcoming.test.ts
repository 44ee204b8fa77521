import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActionContext } from '../src/action-context.ts';
import { decide } from '../src/change/plan.ts';
import type { Day } from '../src/day.ts';
import type { GitHub } from '../src/github/client.ts';
import type { Snapshot } from '../src/github/read.ts';
import { lookUpcoming } from '../src/upcoming.ts';
import { documentWith, factsWith, policyOf } from './change/facts.ts';
import { data, page, refused, type Say, scripted } from './github/scripted.ts';

type Situation = {
  readonly policy?: string;
  readonly mode?: string;
  readonly event?: string;
  readonly outsider?: string | null;
  readonly isFork?: boolean;
  readonly repository?: string | null;
  readonly document?: string;
  readonly day?: Day;
};

const yearly = 'line: major\nsupport: release + 2y\n';
const table = documentWith('| 2.x | ✅ |', '| 1.x | ✅ |');

/** Looks ahead in some situation, with a GitHub that gives these answers; everything asked for must be answered. */
async function look(situation: Situation, ...answers: readonly Say[]) {
  const { policy = yearly, mode = 'check', event = 'push', day = '2026-11-22' } = situation;
  const facts = factsWith({ policy: policyOf(policy) }, situation.document ?? table);
  const { github, asked } = scripted(...answers);
  const snapshot = { facts, node: { isFork: situation.isFork ?? false } } as Snapshot;
  const step = {
    inputs: { mode, repository: situation.repository ?? null, branch: 'support-window/sync' },
    runner: { repository: 'octo/widget', event },
    outsider: situation.outsider ?? null,
    github: github as GitHub,
    day,
  } as ActionContext;
  const { warnings, notes } = await lookUpcoming(decide(facts, day), snapshot, step, 'support-window/sync');
  assert.equal(asked.length, answers.length);
  return [...warnings, ...notes].map(({ code }) => code);
}

const noRuns = [page({ workflows: [] }), page({ workflow_runs: [] })] as const;
const noIssues = data({ repository: { hasIssuesEnabled: false } });

test('check looks after the schedule where the policy counts days', async () => {
  assert.deepEqual(await look({}, ...noRuns), ['schedule-missing']);
  assert.deepEqual(await look({ policy: 'line: major\nsupport: newest 2\nnotice: 30d\n' }, ...noRuns), [
    'schedule-missing',
  ]);
});

test('check asks for nothing where only releases end lines', async () => {
  assert.deepEqual(await look({ policy: 'line: major\nsupport: newest 2\n' }), []);
});

test('a scheduled run needs no other sign of life', async () => {
  assert.deepEqual(await look({ event: 'schedule' }), []);
});

test('a token that may not know says nothing', async () => {
  assert.deepEqual(await look({}, refused(403, 'no')), []);
});

test('issues are kept by a run that writes, where the policy has a notice', async () => {
  const policy = `${yearly}notice: 30d\n`;
  assert.deepEqual(await look({ policy, mode: 'pull-request' }, noIssues), ['issues-disabled']);
  assert.deepEqual(await look({ policy, mode: 'plan' }), []);
  assert.deepEqual(await look({ mode: 'pull-request' }), []);
});

test('forks, outsiders and runs with problems only report', async () => {
  const policy = `${yearly}notice: 30d\n`;
  for (const mode of ['pull-request', 'check']) {
    assert.deepEqual(await look({ policy, mode, isFork: true }), []);
    assert.deepEqual(await look({ policy, mode, outsider: 'a fork' }), []);
    assert.deepEqual(await look({ policy, mode, document: 'No table.' }), []);
  }
  assert.deepEqual(
    await look({ policy, mode: 'pull-request', isFork: true, repository: 'octo/widget' }, noIssues),
    ['issues-disabled'],
  );
});

test('an answer of another shape leaves schedules unknown, and the run goes on', async () => {
  assert.deepEqual(await look({}, page({ workflows: 'none' })), []);
});
