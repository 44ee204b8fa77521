import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { onboardingTitle } from '../../src/change/onboarding.ts';
import { builtAction } from './built.ts';
import { act, afterFour, branch, document, outdated, policyPath, start, theOpen } from './widget.ts';

const entry = await builtAction();
const onboard = { inputs: { onboard: 'true' } } as const;
/** The table was written while 3 was the newest major. */
const withoutPolicy = { ...outdated, date: '2024-02-01', files: { 'SECURITY.md': document } };

/** A repository without a policy, whose table shows one, and the pull request that proposes it. */
async function proposed(t: TestContext) {
  const widget = await start(t, withoutPolicy);
  const run = await act(entry, widget, onboard);
  return { widget, run };
}

test('without a policy one pull request proposes the best candidate and changes no row', async (t) => {
  const { widget, run } = await proposed(t);
  const { pull, text } = await theOpen(widget);
  assert.equal(run.code, 0, run.stdout);
  assert.equal(pull?.title, onboardingTitle);
  assert.equal(text, document);
  assert.match(
    (await widget.people.file(branch, policyPath)) ?? '',
    /^line: major$[\s\S]*^support: newest 2$/m,
  );
  assert.equal(await widget.people.file('main', policyPath), undefined);
  assert.deepEqual(JSON.parse(run.outputs.problems ?? ''), []);
  assert.equal(run.outputs['pull-request-operation'], 'created');
  assert.match(run.summary, /no support policy.*#1.*proposes one/);
});

test('the pull request says what the policy does today and next, and what else may be meant', async (t) => {
  const { widget } = await proposed(t);
  const { pull } = await theOpen(widget);
  const body = pull?.body ?? '';
  assert.match(body, /```yaml\nline: major\nsupport: newest 2\n```/);
  assert.match(body, /once 5\.0\.0 is out, supports 5, 4/);
  assert.match(body, /\+ \| 4\.x \| :white_check_mark: \|/);
  assert.match(body, /<details><summary><code>line: /);
});

test('a second run finds it and writes nothing', async (t) => {
  const { widget } = await proposed(t);
  const before = structuredClone(widget.state.pulls);
  const run = await act(entry, widget, onboard);
  assert.equal(run.code, 0, run.stdout);
  assert.equal(run.outputs['pull-request-operation'], 'none');
  assert.equal(run.outputs['pull-request-number'], '1');
  assert.deepEqual(widget.state.pulls, before);
});

test('an open one says what is true after a further release, once, and keeps what others wrote around it', async (t) => {
  const { widget } = await proposed(t);
  const [pull] = widget.state.pulls;
  assert.ok(pull);
  pull.body = `For the next meeting.\n\n${pull.body}`;
  const head = widget.people.head(branch);
  await widget.people.tag({ name: 'v4.1.0', date: '2024-09-10' });
  const run = await act(entry, widget, onboard);
  assert.equal(run.code, 0, run.stdout);
  assert.equal(run.outputs['pull-request-operation'], 'updated');
  assert.match(pull.body, /^For the next meeting\.\n/);
  assert.match(pull.body, /once 4\.2\.0 is out/);
  assert.doesNotMatch(pull.body, /once 4\.1\.0 is out/);
  assert.equal(widget.people.head(branch), head, 'the policy is the same, so nothing is committed');
  assert.equal((await act(entry, widget, onboard)).outputs['pull-request-operation'], 'none');
});

test('a policy that somebody edited in it is left alone, and they are told once', async (t) => {
  const { widget } = await proposed(t);
  const mine = 'line: major\nsupport: newest 3\n';
  await widget.people.push(branch, { files: { [policyPath]: mine } });
  for (let runs = 1; runs <= 2; runs++) {
    const run = await act(entry, widget, onboard);
    assert.equal(run.code, 0, run.stdout);
    assert.equal(await widget.people.file(branch, policyPath), mine);
    const comments = widget.state.pulls[0]?.comments ?? [];
    assert.deepEqual(
      comments.map(({ body }) => /updates the table from its policy/.test(body)),
      [true],
    );
  }
});

test('who closes it is not asked again, unless by hand', async (t) => {
  const { widget } = await proposed(t);
  await widget.people.close(1);
  await widget.people.tag({ name: 'v5.0.0', date: '2025-06-10' });
  const run = await act(entry, widget, onboard);
  assert.equal(run.code, 0, run.stdout);
  assert.equal(widget.state.pulls.length, 1);
  assert.match(run.stdout, /was closed without merging/);
  await act(entry, widget, { ...onboard, event: 'workflow_dispatch' });
  assert.deepEqual(
    widget.state.pulls.map(({ state }) => state),
    ['CLOSED', 'OPEN'],
  );
});

for (const method of ['merge', 'squash'] as const) {
  for (const deleteBranch of [true, false]) {
    const left = deleteBranch ? '' : ', with its branch left behind';
    test(`after a ${method} the next run keeps the table${left}`, async (t) => {
      const { widget } = await proposed(t);
      await widget.people.merge(1, { method, deleteBranch });
      const run = await act(entry, widget, onboard);
      const { pull, text } = await theOpen(widget);
      assert.equal(run.code, 0, run.stdout);
      assert.equal(text, afterFour);
      assert.equal(pull?.number, 2);
      assert.equal(pull?.title, 'docs(security): support 4.x, end 2.x');
    });
  }
}

test('a policy that came about otherwise takes its pull request over', async (t) => {
  const { widget } = await proposed(t);
  await widget.people.push('main', { files: { [policyPath]: 'line: major\nsupport: newest 2\n' } });
  const run = await act(entry, widget, onboard);
  const { pull, text } = await theOpen(widget);
  assert.equal(run.code, 0, run.stdout);
  assert.equal(text, afterFour);
  assert.deepEqual([pull?.number, pull?.title], [1, 'docs(security): support 4.x, end 2.x']);
});

test('a policy that came about otherwise and leaves nothing to do closes it', async (t) => {
  const { widget } = await proposed(t);
  const files = { [policyPath]: 'line: major\nsupport: newest 2\n', 'SECURITY.md': afterFour };
  await widget.people.push('main', { files });
  const run = await act(entry, widget, onboard);
  assert.equal(run.code, 0, run.stdout);
  assert.equal(run.outputs['pull-request-operation'], 'closed');
  assert.equal(widget.people.head(branch), undefined);
});

test('nothing is proposed before the first release', async (t) => {
  const widget = await start(t, { ...withoutPolicy, tags: [] });
  const run = await act(entry, widget, onboard);
  assert.equal(run.code, 1);
  assert.equal(widget.state.pulls.length, 0);
  assert.match(run.outputs.problems ?? '', /"no-policy"/);
});

for (const mode of ['check', 'plan']) {
  test(`in mode ${mode} a policy that is missing is a problem, and nothing is written`, async (t) => {
    const widget = await start(t, withoutPolicy);
    const run = await act(entry, widget, { inputs: { onboard: 'true', mode } });
    assert.equal(run.code, 1);
    assert.equal(widget.state.pulls.length, 0);
  });
}

test('without the input the run leads to a page that writes the file', async (t) => {
  const widget = await start(t, withoutPolicy);
  const run = await act(entry, widget);
  assert.equal(run.code, 1);
  assert.equal(widget.state.pulls.length, 0);
  const [problem] = JSON.parse(run.outputs.problems ?? '');
  const page = new URL(problem.link);
  assert.equal(page.origin, new URL(widget.serverUrl).origin);
  assert.equal(page.pathname, '/octo/widget/new/main');
  assert.equal(page.searchParams.get('filename'), policyPath);
  assert.match(page.searchParams.get('value') ?? '', /^line: major$[\s\S]*^support: newest 2$/m);
  assert.ok(run.summary.includes(problem.link));
});

test('the history of the document is asked for in one query, and counts', async (t) => {
  const second = document.replace('| 3.x | :white_check_mark: |\n', '');
  const plan = { ...withoutPolicy, date: '2023-02-01', files: { 'SECURITY.md': second } };
  const widget = await start(t, plan, { now: () => new Date('2024-02-01T04:05:06Z') });
  const third = document.replace('| 2.x | :white_check_mark: |\n', '').replace('< 2.0', '< 3.0');
  await widget.people.push('main', { files: { 'SECURITY.md': third } });
  const run = await act(entry, widget);
  assert.equal(run.requests.filter(({ query }) => query?.includes('query Past')).length, 1);
  const [problem] = JSON.parse(run.outputs.problems ?? '');
  assert.match(
    problem.fix,
    /# matches 2 of 2 revisions of the table[\s\S]*line: major\n {2}support: newest 1/,
  );
});

test('a policy under another name is named, and none is proposed beside it', async (t) => {
  for (const path of ['.github/support-window.yaml', 'support-window.yml', '.github/Support-Window.yml']) {
    const files = { 'SECURITY.md': document, [path]: 'line: major\nsupport: newest 2\n' };
    const widget = await start(t, { ...outdated, files });
    const run = await act(entry, widget, onboard);
    assert.equal(run.code, 1);
    assert.equal(widget.state.pulls.length, 0);
    assert.match(run.outputs.problems ?? '', /"policy-elsewhere"/);
    assert.ok(run.outputs.problems?.includes(`git mv ${path} ${policyPath}`));
  }
});
