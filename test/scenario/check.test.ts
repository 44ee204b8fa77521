import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Scenario } from '../github/scenario.ts';
import { builtAction } from './built.ts';
import { act, afterFour, current, document, outdated, policyPath, start } from './widget.ts';

const entry = await builtAction();
const readOnly = { contents: 'read', pullRequests: 'none', issues: 'none', actions: 'none' } as const;

/** A run of `check` for a pull request that changes some files, with the token that a fork's gets. */
async function checked(widget: Scenario, files: Readonly<Record<string, string | null>>, base = 'main') {
  const commit = await widget.people.push('somebody/patch', { files });
  widget.state.token.permissions = readOnly;
  return await act(entry, widget, {
    event: 'pull_request',
    inputs: { mode: 'check' },
    environment: { GITHUB_SHA: commit, GITHUB_BASE_REF: base, GITHUB_REF: 'refs/pull/7/merge' },
  });
}

const places = (run: Awaited<ReturnType<typeof act>>) =>
  run.annotations.map(({ kind, properties: { file, line } }) => `${kind} ${file ?? '-'}:${line ?? '-'}`);

test('a pull request is judged by the table it brings along', async (t) => {
  const widget = await start(t, outdated);
  const mended = await checked(widget, { 'SECURITY.md': afterFour });
  assert.equal(mended.code, 0, mended.stdout);
  assert.equal(mended.requests.length, 2);
  const broken = await checked(await start(t, current), {
    'SECURITY.md': document.replace('< 2.0', '< 1.0'),
  });
  assert.equal(broken.code, 0, 'an old gap is not drift');
});

test('a table that the pull request makes false fails on the line of the row', async (t) => {
  const widget = await start(t, current);
  const run = await checked(widget, {
    'SECURITY.md': document.replace('| 2.x | :white_check_mark: |', '| 2.x | :x: |'),
  });
  assert.equal(run.code, 1);
  assert.deepEqual(places(run), ['error SECURITY.md:8']);
  assert.match(run.annotations[0]?.message ?? '', /Replace it with: \| 2\.x \| :white_check_mark: \|/);
});

test('a pull request that edits the policy is told what merging it changes', async (t) => {
  const widget = await start(t, current);
  const run = await checked(widget, { [policyPath]: 'line: major\nsupport: newest 3\n' });
  assert.equal(run.code, 1);
  assert.match(
    run.summary,
    /### What this policy changes[\s\S]*\| `1` \| ended 2024-01-09 \| supported, ends when 4\.0 is released/,
  );
  assert.match(run.summary, /```diff[\s\S]*^\+ \| 1\.x \|/m);
});

test('a pull request that shortens a promise fails unless the policy allows it', async (t) => {
  const shorter = 'line: major\nsupport: newest 1\n';
  const run = await checked(await start(t, current), { [policyPath]: shorter });
  assert.equal(run.code, 1);
  assert.match(run.outputs.problems ?? '', /"shortened-promise"/);
  const allowed = await checked(await start(t, current), {
    [policyPath]: `${shorter}allow-shortening: ["3", "2"]\n`,
  });
  assert.doesNotMatch(allowed.outputs.problems ?? '', /"shortened-promise"/);
});

test('a policy that the pull request breaks is marked where it is broken', async (t) => {
  const run = await checked(await start(t, current), { [policyPath]: 'line: major\nsuport: newest 2\n' });
  assert.equal(run.code, 1);
  assert.ok(places(run).includes(`error ${policyPath}:2`), places(run).join());
});

test('a base without a policy promises nothing', async (t) => {
  const widget = await start(t, { ...current, files: { 'SECURITY.md': document } });
  const run = await checked(widget, { [policyPath]: 'line: major\nsupport: newest 2\n' });
  assert.equal(run.code, 0, run.stdout);
});

test("a base branch that is gone is nobody's business", async (t) => {
  const run = await checked(await start(t, current), { 'README.md': 'x' }, 'gone');
  assert.equal(run.code, 0, run.stdout);
});

test('a change into the branch of an ended line warns, or fails where that is asked for', async (t) => {
  const policy = 'line: major\nsupport: newest 2\nbranch: "{line}-stable"\n';
  const widget = await start(t, { ...current, files: { 'SECURITY.md': document, [policyPath]: policy } });
  await widget.people.push('1-stable', { files: { 'a.txt': 'a' } });
  const run = await checked(widget, { 'b.txt': 'b' }, '1-stable');
  assert.equal(run.code, 0);
  assert.match(
    run.annotations.find(({ kind }) => kind === 'warning')?.message ?? '',
    /1-stable, the branch of 1\.x/,
  );
  assert.match(run.summary, /\[!WARNING\]/);
  const environment = { GITHUB_BASE_REF: '1-stable' };
  const inputs = { mode: 'check', 'on-unsupported-release': 'fail' };
  assert.equal((await act(entry, widget, { event: 'pull_request', inputs, environment })).code, 1);
});

test('a commit that GitHub does not show any more is a problem', async (t) => {
  const environment = { GITHUB_SHA: 'f'.repeat(40) };
  const run = await act(entry, await start(t, current), {
    event: 'push',
    inputs: { mode: 'check' },
    environment,
  });
  assert.equal(run.code, 1);
  assert.match(run.outputs.problems ?? '', /"missing-commit"/);
});

test('a draft that a reading token is not shown is pointed at', async (t) => {
  const widget = await start(t, outdated);
  widget.people.release('v3.0.0');
  widget.people.release('v4.0.0', { draft: true });
  const inputs = { mode: 'check' };
  assert.equal((await act(entry, widget, { inputs })).code, 0);
  widget.state.token.permissions = readOnly;
  const run = await act(entry, widget, { inputs });
  assert.equal(run.code, 1);
  assert.match(run.summary, /no release of v4\.0\.0\. If there is a draft, it counts/);
});
