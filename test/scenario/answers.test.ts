import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { Scenario } from '../github/scenario.ts';
import { builtAction } from './built.ts';
import { act, afterFive, branch, document, four, outdated, start, theOpen } from './widget.ts';

const entry = await builtAction();
const five = { name: 'v5.0.0', date: '2025-06-10' };
const inputs = {
  labels: 'security',
  assignees: 'octocat',
  reviewers: 'octocat',
  'auto-merge': 'squash',
};
const lost = { name: 'reset', effect: 'done' } as const;

/** A widget whose next answer to a mutation gets lost after the mutation took effect. */
async function losing(t: TestContext, mutation: string, prepare: (widget: Scenario) => Promise<unknown>) {
  const widget = await start(t, outdated, { settings: { autoMergeAllowed: true } });
  await prepare(widget);
  widget.faults.plan(({ operation }) => operation === `mutation ${mutation}`, lost);
  return widget;
}

async function nothing(): Promise<void> {}

for (const mutation of ['CreateBranch', 'Open']) {
  test(`a new pull request whose answer to ${mutation} got lost is told and dressed`, async (t) => {
    const widget = await losing(t, mutation, nothing);
    const { code, outputs, summary, annotations } = await act(entry, widget, { inputs });
    const { pull } = await theOpen(widget);
    assert.deepEqual([code, annotations], [0, []]);
    assert.deepEqual(
      [outputs.changed, outputs['pull-request-operation'], outputs['pull-request-number']],
      ['true', 'created', '1'],
    );
    assert.equal(outputs['commit-sha'], widget.people.head(branch));
    assert.equal(outputs['pull-request-url'], `${widget.serverUrl}/octo/widget/pull/1`);
    assert.match(summary, /pull request \[#1\]\(\S+\) updates it/);
    assert.deepEqual(
      [pull?.labels, pull?.assignees, pull?.reviewers],
      [['security'], ['octocat'], ['octocat']],
    );
    assert.equal(pull?.autoMerge, 'SQUASH');
  });
}

for (const mutation of ['Commit', 'Describe']) {
  test(`a further commit whose answer to ${mutation} got lost is told`, async (t) => {
    const widget = await losing(t, mutation, async (prepared) => {
      await act(entry, prepared);
      await prepared.people.tag(five);
    });
    const { code, outputs } = await act(entry, widget, { inputs });
    const { pull, text } = await theOpen(widget);
    assert.deepEqual([code, text], [0, afterFive]);
    assert.deepEqual(
      [outputs.changed, outputs['pull-request-operation'], outputs['commit-sha']],
      ['true', 'updated', widget.people.head(branch)],
    );
    assert.deepEqual(pull?.labels, [], 'a pull request that was there is not dressed');
  });
}

test('a rebuilt branch whose answer got lost is told', async (t) => {
  const widget = await losing(t, 'MoveRefs', async (prepared) => {
    await act(entry, prepared);
    await prepared.people.push('main', {
      files: { 'SECURITY.md': document.replace('Write', 'Please write') },
    });
  });
  const { code, outputs } = await act(entry, widget);
  assert.equal(code, 0);
  assert.deepEqual(
    [outputs['pull-request-operation'], outputs['commit-sha']],
    ['updated', widget.people.head(branch)],
  );
});

test('a body that was written without an answer is an update', async (t) => {
  const widget = await losing(t, 'Describe', async (prepared) => {
    await act(entry, prepared);
    prepared.people.edit(1, { body: 'Mine.' });
  });
  const { code, outputs } = await act(entry, widget);
  assert.deepEqual([code, outputs['pull-request-operation'], outputs['commit-sha']], [0, 'updated', '']);
});

for (const mutation of ['Describe', 'Close', 'MoveRefs']) {
  test(`a pull request that is closed is told where the answer to ${mutation} got lost`, async (t) => {
    const widget = await losing(t, mutation, async (prepared) => {
      await act(entry, prepared);
      await prepared.people.deleteTag(four.name);
    });
    const { code, outputs, summary } = await act(entry, widget);
    assert.equal(code, 0);
    assert.deepEqual(
      [outputs.changed, outputs['pull-request-operation'], outputs['pull-request-number']],
      ['false', 'closed', '1'],
    );
    assert.match(summary, /pull request \[#1\]\(\S+\) was closed/);
    assert.equal(widget.people.head(branch), undefined);
    assert.equal(widget.state.pulls[0]?.comments.length, 1);
  });
}

test('people are told once where the answer to the comment got lost', async (t) => {
  const widget = await losing(t, 'Comment', async (prepared) => {
    await act(entry, prepared);
    await prepared.people.push(branch, { files: { 'notes.md': 'Mine.' } });
  });
  const { code, annotations } = await act(entry, widget);
  assert.deepEqual([code, widget.state.pulls[0]?.comments.length], [0, 1]);
  assert.equal(annotations.filter(({ message }) => /it is not changed/.test(message)).length, 1);
});
