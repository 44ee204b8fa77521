import assert from 'node:assert/strict';
import { test } from 'node:test';
import { watchSchedule } from '../../src/github/schedule.ts';
import { page, refused, scripted } from './scripted.ts';

const site = { owner: 'octo', name: 'widget' };
const workflowsOf = (...states: readonly string[]) =>
  page({ workflows: states.map((state, index) => ({ path: `.github/workflows/${index}.yml`, state })) });
const runsOn = (...moments: readonly string[]) =>
  page({ workflow_runs: moments.map((moment) => ({ created_at: moment })) });

async function codesFor(workflows: ReturnType<typeof page>, runs: ReturnType<typeof page>) {
  const found = await watchSchedule(scripted(workflows, runs).github, site, '2026-03-02');
  return found.ok ? found.value.map(({ code, what }) => `${code}: ${what}`) : assert.fail('no answer');
}

test('a schedule that has run within sixty days is fine', async () => {
  assert.deepEqual(await codesFor(workflowsOf('active'), runsOn('2026-01-01T23:59:59Z')), []);
  assert.deepEqual(
    await codesFor(workflowsOf('active', 'disabled_manually'), runsOn('2026-03-02T00:00:00Z')),
    [],
  );
});

test('a schedule that has not is told with its last day', async () => {
  assert.deepEqual(await codesFor(workflowsOf('active'), runsOn('2025-12-31T23:59:59Z')), [
    'schedule-missing: No scheduled workflow run was found since 2025-12-31.',
  ]);
  assert.deepEqual(await codesFor(workflowsOf('active'), runsOn()), [
    'schedule-missing: No scheduled workflow run was found.',
  ]);
});

test('a workflow that GitHub has switched off is told by its path, whatever else runs', async () => {
  assert.deepEqual(
    await codesFor(workflowsOf('active', 'disabled_inactivity'), runsOn('2026-03-01T00:00:00Z')),
    ['schedule-asleep: GitHub has disabled the scheduled workflow .github/workflows/1.yml.'],
  );
});

test('what may not be read is not known', async () => {
  for (const answers of [
    [refused(403, 'no'), runsOn()],
    [workflowsOf(), refused(403, 'no')],
  ] as const) {
    const found = await watchSchedule(scripted(...answers).github, site, '2026-03-02');
    assert.equal(found.ok, false);
  }
});
