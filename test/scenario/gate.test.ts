import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtAction } from './built.ts';
import { act, document, outdated, policyPath, start, tags } from './widget.ts';

const entry = await builtAction();
const late = { name: 'v1.0.1', date: '2024-06-02' };
const plan = { ...outdated, tags: [...tags, late] };
const environment = { GITHUB_REF: 'refs/tags/v1.0.1' };

test('a release on an ended line warns, fails or is ignored', async (t) => {
  const widget = await start(t, plan);
  const runs = await Promise.all(
    ['', 'warn', 'fail', 'ignore'].map((word) =>
      act(entry, widget, {
        event: 'release',
        environment,
        inputs: { mode: 'plan', 'on-unsupported-release': word },
      }),
    ),
  );
  assert.deepEqual(
    runs.map(({ code }) => code),
    [0, 0, 1, 0],
  );
  assert.deepEqual(
    runs.map(({ annotations }) => annotations.map(({ kind }) => kind).join()),
    ['warning', 'warning', 'error', ''],
  );
  assert.match(
    runs[0]?.annotations[0]?.message ?? '',
    /1\.0\.1 was released on 1\.x, which is not supported\./,
  );
});

test('a failing gate does not keep the pull request back', async (t) => {
  const widget = await start(t, { ...outdated, tags: [...(outdated.tags ?? []), late] });
  const run = await act(entry, widget, {
    event: 'release',
    environment,
    inputs: { 'on-unsupported-release': 'fail' },
  });
  assert.equal(run.code, 1);
  assert.equal(run.outputs['pull-request-operation'], 'created');
});

test('the release that ends a line is told so', async (t) => {
  const widget = await start(t, outdated);
  const run = await act(entry, widget, { event: 'push', environment: { GITHUB_REF: 'refs/tags/v4.0.0' } });
  assert.equal(run.code, 0);
  assert.match(run.summary, /- 4\.0\.0 ends 2\.x\./);
});

test('a tag that was deleted before the run, and one that is no release, are named', async (t) => {
  const widget = await start(t, { ...plan, tags: [...plan.tags, { name: 'nightly', date: '2026-02-02' }] });
  const shown = async (ref: string) =>
    (await act(entry, widget, { event: 'create', environment: { GITHUB_REF: ref } })).summary;
  assert.match(await shown('refs/tags/v9.0.0'), /does not list the tag v9\.0\.0/);
  assert.match(
    await shown('refs/tags/nightly'),
    /nightly that started this run is not a release: moving label/,
  );
});

test('the first release of a line older than the floor is found', async (t) => {
  const files = { 'SECURITY.md': document, [policyPath]: 'line: major\nsupport: newest 2\nfloor: "2"\n' };
  const widget = await start(t, { files, tags: [...tags.slice(1), { name: 'v1.0.0', date: '2026-02-02' }] });
  const run = await act(entry, widget, {
    event: 'release',
    environment: { GITHUB_REF: 'refs/tags/v1.0.0' },
    inputs: { mode: 'plan' },
  });
  assert.match(
    run.annotations[0]?.message ?? '',
    /1\.0\.0 is the first release of 1\.x, a line older than the floor 2/,
  );
});

test('a run that works on another repository judges nothing of this one', async (t) => {
  const widget = await start(t, plan);
  const run = await act(entry, widget, {
    event: 'release',
    environment: { ...environment, GITHUB_REPOSITORY: 'octo/other' },
    inputs: { mode: 'plan', repository: 'octo/widget' },
  });
  assert.deepEqual(run.annotations, []);
});
