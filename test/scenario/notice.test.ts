import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { Scenario } from '../github/scenario.ts';
import type { LogEntry } from '../github/stand-in/log.ts';
import { builtAction } from './built.ts';
import { assertRequests } from './requests.ts';
import { act, current, document, policyPath, start, tags } from './widget.ts';

const entry = await builtAction();
const policy = 'line: major\nsupport: release + 38mo\nnotice: 60d\n';
const moved = `${policy}lines: { "2": { support: 2026-03-20, because: "ten days more" } }\n`;
const away = `${policy}lines: { "2": { support: 2027-03-20, because: "a year more" } }\n`;
const title = 'End of support for 2.x: 2026-03-10';

/** A widget whose 2.x, by its policy, is supported through 2026-03-10; its token may write issues. */
async function ending(t: TestContext): Promise<Scenario> {
  const widget = await start(t, { files: { 'SECURITY.md': document, [policyPath]: policy }, tags });
  widget.state.token.permissions.issues = 'write';
  return widget;
}

/** The same after a first run, whose issue is open. */
async function announced(t: TestContext): Promise<Scenario> {
  const widget = await ending(t);
  await act(entry, widget);
  assert.equal(widget.state.issues.length, 1);
  return widget;
}

const isOpening = ({ method, path }: LogEntry) => method === 'POST' && path.endsWith('/issues');
const openOf = ({ state }: Scenario) => state.issues.filter((issue) => issue.state === 'OPEN');
const on = (day: string) => ({ inputs: { 'as-of': day } });

test('a line that is about to end gets an issue, and the pull request is not concerned', async (t) => {
  const widget = await ending(t);
  const run = await act(entry, widget);
  assert.equal(run.code, 0, run.stdout);
  const [issue, ...others] = widget.state.issues;
  assert.deepEqual(others, []);
  assert.deepEqual([issue?.title, issue?.labels], [title, ['support-window']]);
  assert.match(issue?.body ?? '', /`2\.x` ends after 2026-03-10 \(release \+ 38mo\)/);
  assert.match(run.summary, /Issue 1, about the end of 2\.x, was opened/);
  assert.equal(run.outputs['pull-request-operation'], 'none');
  assert.equal(run.requests.length, 5);
  assertRequests('notice-open', run.requests);
});

test('a second run asks once and writes nothing', async (t) => {
  const widget = await announced(t);
  const before = structuredClone(widget.state.issues);
  const run = await act(entry, widget, on('2026-03-10'));
  assert.equal(run.code, 0, run.stdout);
  assert.deepEqual(widget.state.issues, before);
  assert.equal(run.requests.length, 3);
  assertRequests('notice-unchanged', run.requests);
});

test('an end that moved is told in the same issue, and what people wrote in it stays', async (t) => {
  const widget = await announced(t);
  const [issue] = widget.state.issues;
  if (issue !== undefined) issue.body = `Read this first.\n\n${issue.body}\n\nTwo customers are left.`;
  await widget.people.push('main', { files: { [policyPath]: moved } });
  const run = await act(entry, widget);
  assert.equal(run.code, 0, run.stdout);
  assert.equal(widget.state.issues.length, 1);
  assert.equal(issue?.title, 'End of support for 2.x: 2026-03-20');
  assert.match(issue?.body ?? '', /^Read this first\.[\s\S]*\(ten days more\)[\s\S]*customers are left\.$/);
  assert.equal(run.requests.filter(({ method }) => method === 'PATCH').length, 1);
  assertRequests('notice-refresh', run.requests);
  assert.equal((await act(entry, widget)).requests.length, 3);
});

test('the issue stays until the table says that the line has ended, and is then closed once', async (t) => {
  const widget = await announced(t);
  const changing = await act(entry, widget, on('2026-03-11'));
  assert.equal(changing.outputs['pull-request-operation'], 'created', changing.stdout);
  assert.equal(openOf(widget).length, 1);
  await widget.people.merge(2, { deleteBranch: true });
  const run = await act(entry, widget, on('2026-03-12'));
  assert.equal(run.code, 0, run.stdout);
  const [issue] = widget.state.issues;
  assert.deepEqual([issue?.state, issue?.stateReason], ['CLOSED', 'completed']);
  assert.match(
    issue?.comments[0]?.body ?? '',
    /`2\.x` has ended, and nothing is left to change in `SECURITY\.md`/,
  );
  assertRequests('notice-close', run.requests);
  await act(entry, widget, on('2026-03-13'));
  assert.equal(issue?.comments.length, 1);
});

test('an end that moved away closes the issue, and the next one opens it again', async (t) => {
  const widget = await announced(t);
  await widget.people.push('main', { files: { [policyPath]: away } });
  await act(entry, widget);
  const [issue] = widget.state.issues;
  assert.deepEqual([issue?.state, issue?.stateReason], ['CLOSED', 'not_planned']);
  assert.match(issue?.comments[0]?.body ?? '', /supported through 2027-03-20 \(a year more\)/);
  await act(entry, widget, on('2027-03-01'));
  assert.deepEqual([issue?.state, issue?.title], ['OPEN', 'End of support for 2.x: 2027-03-20']);
});

test('an issue that somebody closed stays closed until the day changes', async (t) => {
  const widget = await announced(t);
  const [issue] = widget.state.issues;
  Object.assign(issue ?? {}, { state: 'CLOSED' });
  assert.equal((await act(entry, widget)).requests.length, 3);
  assert.equal(openOf(widget).length, 0);
  await widget.people.push('main', { files: { [policyPath]: moved } });
  await act(entry, widget);
  assert.deepEqual([issue?.state, widget.state.issues.length], ['OPEN', 1]);
});

for (const [access, when] of [
  ['none', 'read'],
  ['read', 'write'],
] as const) {
  test(`a token that may not ${when} issues is a note, and the pull request is opened all the same`, async (t) => {
    const widget = await ending(t);
    widget.state.token.permissions.issues = access;
    await widget.people.tag({ name: 'v4.0.0', date: '2025-01-10' });
    const run = await act(entry, widget);
    assert.equal(run.code, 0, run.stdout);
    assert.equal(run.outputs['pull-request-operation'], 'created');
    const told = run.annotations.filter(({ message }) => message.includes('"issues: write"'));
    assert.deepEqual(
      told.map(({ kind }) => kind),
      ['notice'],
    );
    assert.deepEqual(widget.state.issues, []);
  });
}

test('a repository without issues is a note', async (t) => {
  const widget = await ending(t);
  widget.state.settings.hasIssues = false;
  const run = await act(entry, widget);
  assert.equal(run.code, 0);
  assert.match(run.summary, /issues are disabled in octo\/widget/);
});

test('runs at the same time come to one open issue', async (t) => {
  for (const count of [2, 4]) {
    const widget = await ending(t);
    widget.faults.latency = () => Math.random() * 30;
    await Promise.all(Array.from({ length: count }, () => act(entry, widget)));
    const open = openOf(widget);
    assert.equal(open.length, 1);
    assert.equal(open[0]?.number, 1);
    assert.ok(widget.state.issues.every(({ comments }) => comments.length <= count));
  }
});

for (const effect of ['done', 'none'] as const) {
  test(`an opening whose answer got lost, effect ${effect}, comes to one issue`, async (t) => {
    const widget = await ending(t);
    widget.faults.plan(isOpening, { name: 'reset', effect });
    const run = await act(entry, widget);
    assert.equal(run.code, 0, run.stdout);
    assert.equal(widget.state.issues.length, 1);
    assert.equal(widget.log.filter(isOpening).length, effect === 'done' ? 1 : 2);
  });
}

for (const mode of ['plan', 'check']) {
  test(`${mode} says which lines are about to end and writes nothing`, async (t) => {
    const widget = await ending(t);
    const run = await act(entry, widget, { inputs: { mode } });
    assert.equal(run.code, 0, run.stdout);
    assert.match(run.summary, /2\.x ends soon: after 2026-03-10/);
    assert.equal(run.requests.length, 2);
    assert.deepEqual(widget.state.issues, []);
  });
}

test('a fork only reports', async (t) => {
  const widget = await ending(t);
  widget.state.settings.parent = 'octo/original';
  const run = await act(entry, widget);
  assert.match(run.summary, /2\.x ends soon/);
  assert.equal(run.requests.length, 2);
});

test('check warns of a schedule that GitHub has switched off, and passes', async (t) => {
  const widget = await ending(t);
  widget.state.token.permissions = {
    contents: 'read',
    pullRequests: 'none',
    issues: 'none',
    actions: 'none',
  };
  const path = '.github/workflows/support-window.yml';
  widget.state.workflows.push({ id: 1, name: 'Support window', path, state: 'disabled_inactivity' });
  const run = await act(entry, widget, { event: 'push', inputs: { mode: 'check' } });
  assert.equal(run.code, 0, run.stdout);
  const [warning] = run.annotations.filter(({ kind }) => kind === 'warning');
  assert.match(warning?.message ?? '', /disabled .*support-window\.yml.*gh workflow enable/);
  assertRequests('schedule-asleep', run.requests);

  widget.state.settings.private = true;
  const unseen = await act(entry, widget, { event: 'push', inputs: { mode: 'check' } });
  assert.equal(unseen.code, 0);
  assert.deepEqual(
    unseen.annotations.filter(({ kind }) => kind !== 'notice'),
    [],
  );
});

test('check asks for no schedule where only releases end lines', async (t) => {
  const run = await act(entry, await start(t, current), { event: 'push', inputs: { mode: 'check' } });
  assert.equal(run.requests.length, 2);
});
