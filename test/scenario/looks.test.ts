import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtAction } from './built.ts';
import { act, branch, outdated, start, theOpen } from './widget.ts';

const entry = await builtAction();

test('a pull request looks as it was ordered', async (t) => {
  const widget = await start(t, outdated, { settings: { autoMergeAllowed: true } });
  const inputs = {
    title: 'docs: our table',
    'commit-message': 'docs: table\n\nWhy not.',
    labels: 'documentation, security',
    assignees: 'octocat',
    reviewers: 'octocat',
    draft: 'true',
    signoff: 'true',
  };
  const run = await act(entry, widget, { inputs });
  const { pull } = await theOpen(widget);
  assert.equal(run.code, 0, run.stdout);
  assert.deepEqual(
    [pull?.title, pull?.draft, pull?.labels, pull?.assignees, pull?.reviewers],
    ['docs: our table', true, ['documentation', 'security'], ['octocat'], ['octocat']],
  );
  const message = await widget.world.git.run(['log', '-1', '--format=%B', branch]);
  assert.match(message, /^docs: table\n\nWhy not\.\n\nSupport-Window-Decision: /);
  assert.match(message, /\nSigned-off-by: github-actions\[bot\] </);
});

test('looks that do not work out are notes on a pull request that is there', async (t) => {
  const widget = await start(t, outdated, { settings: { draftsAllowed: false } });
  const inputs = { draft: 'true', 'auto-merge': 'squash', 'team-reviewers': 'core' };
  const run = await act(entry, widget, { inputs });
  assert.equal(run.code, 0, run.stdout);
  assert.equal((await theOpen(widget)).pull?.draft, false);
  assert.equal(run.annotations.filter(({ kind }) => kind === 'notice').length, 3);
});

test('a team that cannot be asked, and a stranger, keep nobody else from being asked', async (t) => {
  const widget = await start(t, outdated);
  const inputs = { reviewers: 'stranger, octocat', 'team-reviewers': 'core', labels: 'security' };
  const run = await act(entry, widget, { inputs });
  const { pull } = await theOpen(widget);
  assert.equal(run.code, 0, run.stdout);
  assert.deepEqual([pull?.reviewers, pull?.labels], [['octocat'], ['security']]);
  const notes = run.annotations.map(({ message }) => /its (.+) could not be set/.exec(message)?.[1]);
  assert.deepEqual(notes, ['reviewers stranger', 'team-reviewers']);
});

for (const mutation of [/\/labels$/, /\/assignees$/, /requested_reviewers$/]) {
  test(`an answer to ${mutation.source} that got lost changes nothing`, async (t) => {
    const widget = await start(t, outdated);
    const lost = { name: 'reset', effect: 'done' } as const;
    widget.faults.plan(({ method, path }) => method === 'POST' && mutation.test(path), lost);
    const inputs = { labels: 'security', assignees: 'octocat', reviewers: 'octocat' };
    const run = await act(entry, widget, { inputs });
    const { pull } = await theOpen(widget);
    assert.deepEqual([run.code, run.annotations], [0, []]);
    assert.deepEqual(
      [pull?.labels, pull?.assignees, pull?.reviewers],
      [['security'], ['octocat'], ['octocat']],
    );
  });
}

test('switches are strict', async (t) => {
  const widget = await start(t, outdated);
  const run = await act(entry, widget, { inputs: { draft: 'yes', 'auto-merge': 'true' } });
  assert.equal(run.code, 1);
  assert.equal(run.annotations.length, 2);
});
