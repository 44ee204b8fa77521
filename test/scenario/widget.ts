import assert from 'node:assert/strict';
import process from 'node:process';
import type { TestContext } from 'node:test';
import { type ActionResult, type ActionRun, runAction } from '../github/run-action.ts';
import { type RepositoryPlan, type Scenario, startScenario } from '../github/scenario.ts';
import type { StandInOptions } from '../github/stand-in/start.ts';

export const branch = 'support-window/sync';
export const policyPath = '.github/support-window.yml';

/** A document that is true while 3 and 2 are the newest majors. */
export const document = [
  '# Security',
  '',
  '## Supported Versions',
  '',
  '| Version | Supported |',
  '| --- | --- |',
  '| 3.x | :white_check_mark: |',
  '| 2.x | :white_check_mark: |',
  '| < 2.0 | :x: |',
  '',
  'Write to us.',
  '',
].join('\n');

/** The same after 4.0.0, and after 5.0.0. */
export const afterFour = document
  .replace('| 2.x | :white_check_mark: |\n', '')
  .replace('| 3.x |', '| 4.x | :white_check_mark: |\n| 3.x |')
  .replace('< 2.0', '< 3.0');
export const afterFive = afterFour
  .replace('| 3.x | :white_check_mark: |\n', '')
  .replace('| 4.x |', '| 5.x | :white_check_mark: |\n| 4.x |')
  .replace('< 3.0', '< 4.0');

export const tags = [
  { name: 'v1.0.0', date: '2022-01-10' },
  { name: 'v2.0.0', date: '2023-01-10' },
  { name: 'v3.0.0', date: '2024-01-10' },
];
export const four = { name: 'v4.0.0', date: '2025-01-10', annotated: true };

/** A widget with its policy (the newest two majors), its table, and 4.0.0 that the table does not know yet. */
export const outdated: RepositoryPlan = {
  files: { 'SECURITY.md': document, [policyPath]: 'line: major\nsupport: newest 2\n' },
  tags: [...tags, four],
};

/** The same with 3.0.0 as its newest release, so that there is nothing to do. */
export const current: RepositoryPlan = { ...outdated, tags };

/** Starts a repository for one test; at its end nothing may have happened that GitHub does not allow. */
export async function start(
  t: TestContext,
  plan: RepositoryPlan,
  options: Partial<StandInOptions> = {},
): Promise<Scenario> {
  const scenario = await startScenario(plan, { now: () => new Date('2026-02-03T04:05:06Z'), ...options });
  t.after(async () => {
    await scenario.end();
    assert.deepEqual(scenario.violations, []);
  });
  return scenario;
}

export type Run = ActionResult & { readonly requests: Scenario['log'] };

/**
 * Runs the action on the third of February 2026; comes back with the requests of this run. The token is nowhere. It runs
 * in a process that has carried out other runs, unless it is given a proxy, a setting of Node or another summary; with
 * ALONE=all each has a process of its own.
 */
export async function act(entry: string, scenario: Scenario, run: ActionRun = {}): Promise<Run> {
  const needsItsOwn = Object.keys(run.environment ?? {}).some((name) =>
    /^NODE_|_proxy$|^GITHUB_STEP_SUMMARY$/i.test(name),
  );
  const isWarm = process.env.ALONE !== 'all' && !needsItsOwn;
  return await actAlone(entry, scenario, { warm: isWarm, ...run });
}

/** The same in a process of its own. */
export async function actAlone(entry: string, scenario: Scenario, run: ActionRun = {}): Promise<Run> {
  const before = scenario.log.length;
  const inputs = { 'as-of': '2026-02-03', ...run.inputs };
  const result = await runAction(entry, scenario, { event: 'schedule', ...run, inputs });
  assertNoToken(scenario, result);
  return { ...result, requests: scenario.log.slice(before) };
}

/** The runner takes the line that hides the token out of the log; nothing else may name it. */
function assertNoToken({ state, log, world }: Scenario, result: ActionResult): void {
  const { value } = state.token;
  const shown = result.stdout.replaceAll(`::add-mask::${value}`, '');
  const all = JSON.stringify([shown, result.stderr, result.outputs, result.summary, log, world.state.pulls]);
  const base64 = (text: string) => Buffer.from(text).toString('base64').replace(/=+$/, '');
  for (const token of [value, base64(value), base64(`x-access-token:${value}`)]) {
    assert.ok(!all.includes(token), 'the token is in an artefact of the run');
  }
}

/** The one open pull request, with the document in its branch. */
export async function theOpen({ state, people }: Scenario) {
  const open = state.pulls.filter((pull) => pull.state === 'OPEN');
  assert.equal(open.length, 1, 'there is one open pull request');
  const [pull] = open;
  return { pull, text: await people.file(branch, 'SECURITY.md') };
}
