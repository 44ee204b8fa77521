import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtAction } from './built.ts';
import { act, afterFive, afterFour, outdated, start, theOpen } from './widget.ts';

const entry = await builtAction();
const ghes = { description: 'ghes-3.17', settings: { refsPerPage: 2 } };
const listing = /\/matching-refs\/tags/;

test('a pull request lives on GitHub Enterprise Server as on github.com, with its tags in pages', async (t) => {
  const widget = await start(t, outdated, ghes);
  const opened = await act(entry, widget);
  assert.equal(opened.outputs['pull-request-operation'], 'created', opened.stdout);
  assert.equal((await theOpen(widget)).text, afterFour);
  assert.equal(opened.requests.filter(({ path }) => listing.test(path)).length, 2, 'four tags are two pages');

  assert.equal((await act(entry, widget)).outputs['pull-request-operation'], 'none');
  await widget.people.tag({ name: 'v5.0.0', date: '2025-06-10' });
  assert.equal((await act(entry, widget)).outputs['pull-request-operation'], 'updated');
  assert.equal((await theOpen(widget)).text, afterFive);

  await widget.people.merge(1, { method: 'squash', deleteBranch: false });
  assert.equal((await act(entry, widget)).code, 0);
  assert.ok(widget.state.pulls.every(({ state }) => state === 'MERGED'));
});

test("GitHub is where the runner's variables say, and nowhere else", async (t) => {
  const widget = await start(t, outdated, ghes);
  const nowhere = 'http://127.0.0.1:9';
  const lost = ['GITHUB_API_URL', 'GITHUB_GRAPHQL_URL'].map(async (name) => {
    const run = await act(entry, widget, { environment: { [name]: nowhere } });
    assert.match(run.outputs.problems ?? '', /"no-answer"/, name);
  });
  await Promise.all(lost);
  // A runner that names only the REST address: https://docs.github.com/en/enterprise-server/graphql
  const run = await act(entry, widget, { environment: { GITHUB_GRAPHQL_URL: '' } });
  assert.equal(run.code, 0, run.stdout);
  const { pull } = await theOpen(widget);
  assert.ok(pull?.body.includes(`(${widget.serverUrl}/octo/widget/blob/main/SECURITY.md)`));
  assert.doesNotMatch(pull?.body ?? '', /github\.com/);
});
