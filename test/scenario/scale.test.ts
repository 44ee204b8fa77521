import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RepositoryPlan } from '../github/scenario.ts';
import { builtAction } from './built.ts';
import { act, document, start } from './widget.ts';

const entry = await builtAction();
const fixes = 5;
const firstHundred = 100 / fixes;

/** Minor lines of five releases each, a release every other day; the newest hundred tags are the newest twenty lines. */
function manyTags(count: number): RepositoryPlan {
  const newest = Date.UTC(2026, 0, 30);
  const tags = Array.from({ length: count }, (_, index) => {
    const line = Math.floor(index / fixes);
    const name = `v${Math.floor(line / 40) + 1}.${line % 40}.${index % fixes}`;
    return { name, date: new Date(newest - (count - index) * 2 * 86_400_000).toISOString().slice(0, 10) };
  });
  return { files: { 'SECURITY.md': document }, tags, date: '1960-01-01' };
}

const none = () => 0;
const older = (lines: number) => lines - firstHundred;
/** The first and the latest releases of the newest hundred lines, which readers see: at most a hundred. */
const shown = (lines: number) => Math.min(2 * (Math.min(lines, 100) - firstHundred), 100);
/** Those of which the policy needs one anyway. */
const half = (lines: number) => Math.min(lines, 100) - firstHundred;

/**
 * How many releases outside of the newest hundred tags each policy needs the day of, and of how many more a reader sees it.
 */
const policies: readonly (readonly [string, (lines: number) => number, (lines: number) => number])[] = [
  ['line: minor\nsupport: newest 3\n', none, shown],
  ['line: minor\nsupport: release + 2y\n', older, half],
  ['line: minor\nsupport: last + 2y\n', older, half],
  ['line: minor\nsupport: max(release + 2y, last + 1y)\n', (lines) => 2 * older(lines), none],
];

for (const count of [100, 1000, 10_000]) {
  test(`${count} tags are read with two requests and one more for every fifty days that a policy needs or a reader sees`, async (t) => {
    const widget = await start(t, manyTags(count));
    for (const [policy, needed, seen] of count < 10_000 ? policies : policies.slice(0, 2)) {
      const run = await act(entry, widget, {
        inputs: { mode: 'plan', policy, 'on-missing-table': 'ignore' },
      });
      const lines = JSON.parse(run.outputs.lines ?? '[]') as readonly object[];
      assert.equal(lines.length, count / fixes, `${policy}${run.stdout}`);
      assert.equal(
        run.requests.length,
        2 + fifties(needed(lines.length)) + fifties(seen(lines.length)),
        policy,
      );
    }
  });
}

function fifties(count: number): number {
  return Math.ceil(count / 50);
}

test('lines below the floor cost nothing, and lines with a day of their own what readers see', async (t) => {
  const widget = await start(t, manyTags(1000));
  const rule = 'line: minor\nsupport: release + 2y\n';
  const run = async (policy: string) =>
    (await act(entry, widget, { inputs: { mode: 'plan', policy } })).requests.length;
  assert.equal(await run(`${rule}floor: "4.30"\n`), 2 + 1 + 1);
  assert.equal(await run(`${rule}floor: "5.20"\n`), 2);
  assert.equal(
    await run('line: minor\nrules:\n  - { when: "<5.20", support: 2020-01-01 }\nsupport: release + 2y\n'),
    2 + fifties(100),
  );
});

test('pages of an old GHES are followed, those up to the last one at once', async (t) => {
  const widget = await start(t, manyTags(1000), { settings: { refsPerPage: 30 }, description: 'ghes-3.17' });
  const run = await act(entry, widget, { inputs: { mode: 'plan', policy: 'latest' } });
  assert.equal((JSON.parse(run.outputs.lines ?? '[]') as readonly object[]).length, 200, run.stdout);
  assert.equal(run.requests.length, 1 + Math.ceil(1000 / 30) + fifties(100));
});
