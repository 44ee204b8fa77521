import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtAction } from './built.ts';
import {
  act,
  afterFour,
  current,
  document,
  four,
  outdated,
  policyPath,
  start,
  tags,
  theOpen,
} from './widget.ts';

const entry = await builtAction();
const published = { 'v1.0.0': '2022-01-10', 'v2.0.0': '2023-01-10', 'v3.0.0': '2024-01-10' };

test('a release that is unpublished is a draft and leaves, and its pull request with it; the run says so', async (t) => {
  const widget = await start(t, outdated);
  widget.people.release(four.name, { date: four.date });
  await act(entry, widget, { event: 'release' });
  assert.equal((await theOpen(widget)).text, afterFour);
  widget.people.unpublish(four.name);
  const run = await act(entry, widget, { event: 'release' });
  assert.equal(run.outputs['pull-request-operation'], 'closed');
  assert.equal(run.outputs.supported, '["3","2"]');
  assert.match(run.summary, /draft release: `v4\.0\.0`/);
});

test('a deleted release whose tag remains still counts, and the run says so', async (t) => {
  const widget = await start(t, outdated);
  for (const [name, date] of Object.entries(published)) widget.people.release(name, { date });
  widget.people.release(four.name, { date: four.date });
  widget.people.release('v3.0.0', { date: '2024-01-10' });
  widget.people.deleteRelease('v3.0.0');
  const run = await act(entry, widget, { event: 'release' });
  assert.equal(run.outputs.supported, '["4","3"]');
  const notes = run.annotations.map(({ message }) => message).join('\n');
  assert.match(notes, /1 tag without a release on GitHub \(v3\.0\.0\) counts as released/);
  assert.match(notes, /releases: github/);
});

test('with releases: github it does not count, nor does a tag that never had one', async (t) => {
  const policy = 'line: major\nsupport: newest 2\nreleases: github\n';
  const widget = await start(t, {
    ...current,
    files: { 'SECURITY.md': document, [policyPath]: policy },
    tags: [...tags, four],
  });
  for (const [name, date] of Object.entries(published)) widget.people.release(name, { date });
  widget.people.release(four.name, { date: four.date });
  widget.people.deleteRelease(four.name);
  const run = await act(entry, widget, { event: 'release' });
  assert.equal(run.outputs.supported, '["3","2"]');
  assert.equal(run.outputs.drift, 'false');
  assert.match(run.summary, /no release on GitHub: `v4\.0\.0`/);
});

test('with releases: tags GitHub is not asked about releases: a draft and a pre-release count as their tags do', async (t) => {
  const widget = await start(t, outdated);
  widget.people.release(four.name, { draft: true });
  widget.people.release('v3.0.0', { prerelease: true });
  const policy = 'line: major\nsupport: newest 2\nreleases: tags\n';
  const run = await act(entry, widget, { inputs: { mode: 'plan', policy } });
  assert.equal(run.outputs.supported, '["4","3"]');
});

test('a release is as old as its publication, or with dates-from: tags as its tag', async (t) => {
  const widget = await start(t, outdated);
  widget.people.release(four.name, { date: '2025-01-20' });
  const daysOf = async (more: string) => {
    const policy = `line: major\nsupport: newest 2\n${more}`;
    const { outputs } = await act(entry, widget, { inputs: { mode: 'plan', policy } });
    return (JSON.parse(outputs.lines ?? '[]') as readonly { released: string }[])[0]?.released;
  };
  assert.equal(await daysOf(''), '2025-01-20');
  assert.equal(await daysOf('dates-from: tags\n'), '2025-01-10');
  assert.equal(await daysOf('releases: tags\n'), '2025-01-10');
});

test('a release that was published long after its tag is as old as the tag, and a note says so', async (t) => {
  const widget = await start(t, outdated);
  widget.people.release(four.name, { date: '2025-12-20' });
  const { outputs, annotations } = await act(entry, widget, { inputs: { mode: 'plan' } });
  assert.equal(
    (JSON.parse(outputs.lines ?? '[]') as readonly { released: string }[])[0]?.released,
    '2025-01-10',
  );
  assert.match(
    annotations.map(({ message }) => message).join('\n'),
    /more than 30 days after the tag \(v4\.0\.0\)/,
  );
});
