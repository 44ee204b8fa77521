import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { builtAction } from './built.ts';
import { act, current, policyPath, start } from './widget.ts';

const entry = await builtAction();
const shorter = 'line: major\nsupport: newest 1\n';

/** A widget whose default branch got another policy, and then commits that have nothing to do with it. */
async function after(t: TestContext, policy: string) {
  const widget = await start(t, current);
  await widget.people.push('main', { files: { [policyPath]: policy } });
  await widget.people.push('main', { files: { 'README.md': '# Widget\n' } });
  return widget;
}

const shortened = /shortens the support of 2\./;

test('a policy that a commit shortened stops the run before anything is written', async (t) => {
  const widget = await after(t, shorter);
  const run = await act(entry, widget);
  assert.equal(run.code, 1);
  assert.match(run.outputs.problems ?? '', /"shortened-promise"/);
  const [told] = run.annotations.filter(({ message }) => shortened.test(message));
  assert.deepEqual([told?.kind, told?.properties.file], ['error', policyPath]);
  assert.equal(run.requests.length, 2);
  assert.equal(widget.state.pulls.length, 0);
});

test('the plan says so and goes on', async (t) => {
  const run = await act(entry, await after(t, shorter), { inputs: { mode: 'plan' } });
  assert.equal(run.code, 0, run.stdout);
  assert.equal(run.requests.length, 2);
  assert.doesNotMatch(run.outputs.problems ?? '', /"shortened-promise"/);
  const told = run.annotations.filter(({ message }) => shortened.test(message));
  assert.deepEqual(
    told.map(({ kind }) => kind),
    ['notice'],
  );
  assert.match(run.summary, /```diff[\s\S]*^- \| 2\.x \|/m);
});

test('check fails too, with no more than contents: read', async (t) => {
  const widget = await after(t, shorter);
  widget.state.token.permissions = {
    contents: 'read',
    pullRequests: 'none',
    issues: 'none',
    actions: 'none',
  };
  const run = await act(entry, widget, { inputs: { mode: 'check' } });
  assert.match(run.outputs.problems ?? '', /"shortened-promise"/);
  assert.equal(run.requests.length, 2);
});

test('a line that allow-shortening names may end earlier', async (t) => {
  const widget = await after(t, `${shorter}allow-shortening: ["2"]\n`);
  const run = await act(entry, widget);
  assert.equal(run.code, 0, run.stdout);
  assert.equal(widget.state.pulls.length, 1);
});

const named = 'docs/support.yml';

/** A widget whose workflow names another policy file than the usual one, which may be there too. */
async function withNamed(t: TestContext, usual: string | null) {
  const { [policyPath]: policy = '', ...files } = { ...(current.files as Record<string, string>) };
  const own = usual === null ? {} : { [policyPath]: usual };
  return await start(t, { ...current, files: { ...files, ...own, [named]: policy } });
}

for (const [where, usual] of [
  ['alone', null],
  ['beside the usual one', shorter],
] as const) {
  test(`the policy file that the input names, ${where}, is held to its own history`, async (t) => {
    const widget = await withNamed(t, usual);
    const inputs = { policy: named };
    assert.equal((await act(entry, widget, { inputs })).code, 0);
    await widget.people.push('main', { files: { [named]: shorter } });
    const run = await act(entry, widget, { inputs });
    assert.match(run.outputs.problems ?? '', /"shortened-promise"/);
    assert.deepEqual(
      run.annotations.map(({ properties: { file } }) => file),
      [named],
    );
  });

  test(`a pull request that shortens the policy file that the input names, ${where}, fails`, async (t) => {
    const widget = await withNamed(t, usual);
    const judged = async (policy: string) => {
      const commit = await widget.people.push('somebody/patch', { files: { [named]: policy } });
      const inputs = { mode: 'check', policy: named };
      const environment = { GITHUB_SHA: commit, GITHUB_BASE_REF: 'main', GITHUB_REF: 'refs/pull/7/merge' };
      return await act(entry, widget, { event: 'pull_request', inputs, environment });
    };
    assert.match((await judged(shorter)).outputs.problems ?? '', /"shortened-promise"/);
    const allowed = await judged(`${shorter}allow-shortening: ["2"]\n`);
    assert.doesNotMatch(allowed.outputs.problems ?? '', /"shortened-promise"/);
    assert.match(allowed.summary, /### What this policy changes/);
  });
}

test('a commit of another branch is not held to what base published before', async (t) => {
  const widget = await after(t, `${shorter}allow-shortening: ["2"]\n`);
  const commit = await widget.people.push('1.x', { files: { [policyPath]: shorter } });
  const environment = { GITHUB_SHA: commit, GITHUB_REF: 'refs/heads/1.x' };
  const run = await act(entry, widget, { event: 'push', inputs: { mode: 'check' }, environment });
  assert.match(run.outputs.problems ?? '', /"drift"/);
  assert.doesNotMatch(run.outputs.problems ?? '', /"shortened-promise"/);
});
