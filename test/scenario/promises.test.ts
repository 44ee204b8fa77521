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

test('the policy file that the input names is held to its own history', async (t) => {
  const path = 'docs/support.yml';
  const { [policyPath]: policy = '', ...files } = { ...(current.files as Record<string, string>) };
  const widget = await start(t, { ...current, files: { ...files, [path]: policy } });
  const inputs = { policy: path };
  assert.equal((await act(entry, widget, { inputs })).code, 0);
  await widget.people.push('main', { files: { [path]: shorter } });
  const run = await act(entry, widget, { inputs });
  assert.match(run.outputs.problems ?? '', /"shortened-promise"/);
});

test('a commit of another branch is not held to what base published before', async (t) => {
  const widget = await after(t, `${shorter}allow-shortening: ["2"]\n`);
  const commit = await widget.people.push('1.x', { files: { [policyPath]: shorter } });
  const environment = { GITHUB_SHA: commit, GITHUB_REF: 'refs/heads/1.x' };
  const run = await act(entry, widget, { event: 'push', inputs: { mode: 'check' }, environment });
  assert.match(run.outputs.problems ?? '', /"drift"/);
  assert.doesNotMatch(run.outputs.problems ?? '', /"shortened-promise"/);
});
