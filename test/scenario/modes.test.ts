import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtAction } from './built.ts';
import { act, afterFour, current, document, four, outdated, policyPath, start, theOpen } from './widget.ts';

const entry = await builtAction();

for (const event of ['release', 'push', 'create', 'schedule', 'workflow_dispatch'] as const) {
  test(`the ${event} event leads to the same pull request, whatever its payload says`, async (t) => {
    const widget = await start(t, outdated);
    const run = await act(entry, widget, { event });
    assert.equal(run.code, 0);
    assert.equal((await theOpen(widget)).text, afterFour);
  });
}

test('check fails on drift with the row it should be, and needs no more than contents: read', async (t) => {
  const widget = await start(t, outdated);
  widget.state.token.permissions = {
    contents: 'read',
    pullRequests: 'none',
    issues: 'none',
    actions: 'none',
  };
  const run = await act(entry, widget, { inputs: { mode: 'check' }, event: 'pull_request' });
  assert.equal(run.code, 1);
  assert.equal(run.requests.length, 2);
  assert.doesNotMatch(run.requests[1]?.query ?? '', /pullRequests/);
  const places = run.annotations.map(({ properties }) => [properties.file, properties.line]);
  assert.deepEqual(places, [
    ['SECURITY.md', '6'],
    ['SECURITY.md', '8'],
    ['SECURITY.md', '9'],
  ]);
  assert.match(run.annotations[0]?.message ?? '', /\| 4\.x \| :white_check_mark: \|/);
});

test('check passes where the document is true', async (t) => {
  const widget = await start(t, current);
  assert.equal((await act(entry, widget, { inputs: { mode: 'check' } })).code, 0);
});

test('plan shows the change and writes nothing', async (t) => {
  const widget = await start(t, outdated);
  const run = await act(entry, widget, { inputs: { mode: 'plan' } });
  assert.equal(run.code, 0);
  assert.equal(run.requests.length, 2);
  assert.equal(run.outputs.drift, 'true');
  assert.equal(run.outputs.changed, 'false');
  assert.match(run.summary, /```diff[\s\S]*\+ \| 4\.x \|/);
  assert.equal(widget.state.pulls.length, 0);
});

test('a policy is taken from the input: a preset, YAML or another path', async (t) => {
  for (const policy of ['newest 2 majors', 'line: major\nsupport: newest 2\n', 'docs/support.yml']) {
    const files = { 'SECURITY.md': document, 'docs/support.yml': 'line: major\nsupport: newest 2\n' };
    const widget = await start(t, { ...outdated, files });
    await act(entry, widget, { inputs: { policy } });
    assert.equal((await theOpen(widget)).text, afterFour);
  }
});

test('a document that only the policy names is read in a second round', async (t) => {
  const files = {
    'docs/support.md': document,
    [policyPath]: 'line: major\nsupport: newest 2\nfile: docs/support.md\n',
  };
  const widget = await start(t, { ...outdated, files });
  const run = await act(entry, widget);
  assert.equal(run.code, 0, run.stdout);
  assert.equal(run.requests.length, 6);
  assert.equal(await widget.people.file('support-window/sync', 'docs/support.md'), afterFour);
});

test('a draft is no release, and neither is what GitHub marks as a pre-release', async (t) => {
  for (const change of [{ draft: true }, { prerelease: true }]) {
    const widget = await start(t, outdated);
    widget.people.release(four.name, change);
    const run = await act(entry, widget);
    assert.equal(run.outputs['pull-request-operation'], 'none');
    assert.equal(run.outputs.supported, '["3","2"]');
  }
});

test('a tag that the job has just pushed counts before GitHub lists it', async (t) => {
  const widget = await start(t, current);
  const run = await act(entry, widget, { inputs: { tag: 'refs/tags/v4.0.0' } });
  assert.equal((await theOpen(widget)).text, afterFour);
  assert.match(run.annotations.map(({ message }) => message).join(), /does not list the tag v4\.0\.0 yet/);
});

test('days that the first hundred do not hold are asked for, fifty names at a time', async (t) => {
  const many = Array.from({ length: 260 }, (_, index) => ({
    name: `v${Math.floor(index / 2) + 1}.${index % 2}.0`,
    date: new Date(Date.UTC(2010, 0, 1 + index * 20)).toISOString().slice(0, 10),
  }));
  const files = { 'SECURITY.md': document, [policyPath]: 'line: major\nsupport: release + 12y\n' };
  const widget = await start(t, { files, tags: many });
  const run = await act(entry, widget, { inputs: { mode: 'plan', 'on-missing-table': 'ignore' } });
  assert.ok(
    run.requests.slice(2).every(({ operation }) => operation === 'query Names'),
    'only names are asked for',
  );
  const needed = Math.ceil(80 / 50);
  const seenByReaders = Math.ceil(50 / 50);
  assert.equal(run.requests.length, 2 + needed + seenByReaders);
  const lines = JSON.parse(run.outputs.lines ?? '[]') as readonly { released: string | null }[];
  assert.ok(lines.every(({ released }) => released !== null));
});

test('where the first hundred hold all that readers see, a policy that counts no days asks for none', async (t) => {
  const many = Array.from({ length: 260 }, (_, index) => ({
    name: `v${index + 1}.0.0`,
    date: new Date(Date.UTC(2010, 0, 1 + index * 20)).toISOString().slice(0, 10),
  }));
  const widget = await start(t, { ...outdated, tags: many });
  const run = await act(entry, widget, { inputs: { mode: 'plan' } });
  assert.equal(run.requests.length, 2);
});

test('the outputs are ready for a matrix', async (t) => {
  const widget = await start(t, outdated);
  const { outputs } = await act(entry, widget);
  assert.deepEqual(JSON.parse(outputs.supported ?? ''), ['4', '3']);
  assert.deepEqual(JSON.parse(outputs.ended ?? ''), ['2', '1']);
  assert.equal(outputs.latest, '4.0.0');
  assert.equal(outputs.drift, 'true');
  assert.equal(outputs.changed, 'true');
  assert.equal(outputs.branch, 'support-window/sync');
  assert.equal((JSON.parse(outputs.lines ?? '') as readonly object[]).length, 4);
});
