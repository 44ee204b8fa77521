import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { builtAction } from './built.ts';
import { assertRequests } from './requests.ts';
import {
  act,
  actAlone,
  afterFive,
  afterFour,
  branch,
  current,
  document,
  four,
  outdated,
  policyPath,
  start,
  theOpen,
} from './widget.ts';

const entry = await builtAction();
const five = { name: 'v5.0.0', date: '2025-06-10' };

/** A repository whose pull request for 4.0.0 is open. */
async function opened(t: TestContext, carryOut = act) {
  const widget = await start(t, outdated);
  const run = await carryOut(entry, widget);
  return { widget, run };
}

test('a release that the table does not know opens a pull request', async (t) => {
  const { widget, run } = await opened(t, actAlone);
  const { pull, text } = await theOpen(widget);
  assert.equal(run.code, 0, run.stdout);
  assert.equal(text, afterFour);
  assert.equal(pull?.title, 'docs(security): support 4.x, end 2.x');
  assert.equal(run.outputs['pull-request-operation'], 'created');
  assert.equal(run.outputs['pull-request-number'], '1');
  assert.equal(run.outputs['commit-sha'], widget.people.head(branch));
  assert.ok(widget.world.signed.has(widget.people.head(branch) ?? ''));
  assert.equal(run.requests.length, 5);
  assertRequests('create', run.requests);
});

test('a second run finds everything done and writes nothing', async (t) => {
  const { widget } = await opened(t);
  const before = structuredClone(widget.state.pulls);
  const run = await actAlone(entry, widget);
  assert.equal(run.code, 0);
  assert.equal(run.outputs['pull-request-operation'], 'none');
  assert.equal(run.outputs['pull-request-number'], '1');
  assert.equal(run.requests.length, 2);
  assert.deepEqual(widget.state.pulls, before);
  assertRequests('unchanged', run.requests);
});

test('a repository that is up to date is left alone', async (t) => {
  const widget = await start(t, current);
  const run = await actAlone(entry, widget);
  assert.equal(run.code, 0);
  assert.equal(run.requests.length, 2);
  assert.equal(run.outputs.drift, 'false');
});

test('a patch release changes nothing', async (t) => {
  const { widget } = await opened(t);
  await widget.people.tag({ name: 'v4.1.0', date: '2025-03-10' });
  const run = await act(entry, widget);
  assert.equal(run.outputs['pull-request-operation'], 'none');
  assert.equal(run.requests.length, 2);
});

test('a further release before the merge adds a commit to the same pull request', async (t) => {
  const { widget } = await opened(t);
  await widget.people.tag(five);
  const run = await act(entry, widget);
  const { pull, text } = await theOpen(widget);
  assert.equal(text, afterFive);
  assert.equal(pull?.title, 'docs(security): support 5.x and 4.x, end 3.x and 2.x');
  assert.equal(run.outputs['pull-request-operation'], 'updated');
  assert.equal((await ahead(widget)).length, 2);
  assert.equal(run.requests.length, 4);
  assertRequests('append', run.requests);
});

for (const method of ['merge', 'squash'] as const) {
  test(`after a ${method} that left the branch behind, a release opens a new pull request`, async (t) => {
    const { widget } = await opened(t);
    await widget.people.merge(1, { method, deleteBranch: false });
    await widget.people.tag(five);
    const run = await act(entry, widget);
    const { pull, text } = await theOpen(widget);
    assert.equal(text, afterFive);
    assert.equal(pull?.number, 2);
    assert.equal((await ahead(widget)).length, 1);
    assert.equal(run.requests.length, 5);
    assertRequests(`restart-after-${method}`, run.requests);
  });
}

test('a run that broke off before the pull request is completed', async (t) => {
  const widget = await start(t, outdated);
  widget.state.token.permissions.pullRequests = 'read';
  const broken = await act(entry, widget);
  assert.equal(broken.code, 1);
  assert.equal(widget.state.pulls.length, 0);
  widget.state.token.permissions.pullRequests = 'write';
  const run = await act(entry, widget);
  assert.equal((await theOpen(widget)).text, afterFour);
  assert.equal(run.requests.length, 3);
  assertRequests('propose', run.requests);
});

test('a run that broke off between ref and commit is completed', async (t) => {
  const widget = await start(t, outdated);
  await widget.people.reset(branch, widget.people.head('main') ?? '');
  const run = await act(entry, widget);
  assert.equal((await theOpen(widget)).text, afterFour);
  assert.equal(run.requests.length, 5);
});

test('a decision that was turned down is not proposed again', async (t) => {
  const { widget } = await opened(t);
  await widget.people.close(1, { deleteBranch: true });
  const run = await act(entry, widget);
  assert.equal(run.code, 0);
  assert.equal(run.requests.length, 2);
  assert.match(run.annotations[0]?.message ?? '', /Pull request 1 with the same change was closed/);
  assertRequests('declined', run.requests);
});

test('a decision that was turned down is proposed again by hand', async (t) => {
  const { widget } = await opened(t);
  await widget.people.close(1);
  const run = await act(entry, widget, { event: 'workflow_dispatch' });
  assert.equal((await theOpen(widget)).pull?.number, 2);
  assert.equal(run.outputs['pull-request-operation'], 'created');
});

test('a new decision is proposed after another one was turned down', async (t) => {
  const { widget } = await opened(t);
  await widget.people.close(1);
  await widget.people.tag(five);
  await act(entry, widget);
  const { pull, text } = await theOpen(widget);
  assert.equal(pull?.number, 2);
  assert.equal(text, afterFive);
});

test('a branch of the same name with the work of others is left alone', async (t) => {
  const widget = await start(t, outdated);
  await widget.people.push(branch, { files: { 'notes.md': 'Mine.' } });
  const before = widget.people.head(branch);
  const run = await act(entry, widget);
  assert.equal(run.code, 1);
  assert.equal(run.requests.length, 2);
  assert.match(run.annotations[0]?.message ?? '', /has commits that support-window did not make/);
  assert.equal(widget.people.head(branch), before);
  assertRequests('branch-taken', run.requests);
});

test('a document that changed in base is edited anew, without closing the pull request', async (t) => {
  const { widget } = await opened(t);
  await widget.people.push('main', { files: { 'SECURITY.md': document.replace('Write', 'Please write') } });
  const run = await act(entry, widget);
  const { pull, text } = await theOpen(widget);
  assert.equal(pull?.number, 1);
  assert.equal(text, afterFour.replace('Write', 'Please write'));
  assert.equal((await ahead(widget)).length, 1);
  assert.equal(run.requests.length, 5);
  assert.deepEqual(branchesOf(widget), ['refs/heads/main', `refs/heads/${branch}`]);
  assertRequests('rebuild', run.requests);
});

test('a base that moved without touching the document changes nothing', async (t) => {
  const { widget } = await opened(t);
  await widget.people.push('main', { files: { 'readme.md': 'Hello.' } });
  const run = await act(entry, widget);
  assert.equal(run.requests.length, 2);
});

test('a pull request that somebody opened from our branch is adopted', async (t) => {
  const widget = await start(t, outdated);
  widget.state.settings.actionsMayCreatePullRequests = false;
  await act(entry, widget);
  await widget.people.open(branch, 'Update the table', 'By hand.');
  const run = await act(entry, widget);
  const { pull } = await theOpen(widget);
  assert.equal(pull?.title, 'Update the table');
  assert.match(pull?.body ?? '', /^<!-- support-window:begin -->[\s\S]*By hand\.$/);
  assert.equal(run.requests.length, 3);
  assertRequests('adopt', run.requests);
});

test('commits of others on the branch are never touched, and that is said once', async (t) => {
  const { widget } = await opened(t);
  await widget.people.push(branch, { files: { 'SECURITY.md': `${afterFour}More.\n` } });
  await widget.people.tag(five);
  const before = widget.people.head(branch);
  const first = await act(entry, widget);
  const second = await act(entry, widget);
  assert.equal(widget.people.head(branch), before);
  assert.equal(widget.state.pulls[0]?.comments.length, 1);
  assert.match(widget.state.pulls[0]?.comments[0]?.body ?? '', /no longer changes this pull request/);
  assert.equal(first.requests.length, 3);
  assert.equal(second.requests.length, 2);
  assert.equal(first.code, 0);
  assertRequests('hand-over', first.requests);
});

test('a commit of ours that somebody amended with a file of theirs is never touched', async (t) => {
  const { widget } = await opened(t);
  const message = await widget.world.git.run(['log', '-1', '--format=%B', branch]);
  const files = { 'SECURITY.md': afterFour, 'CHANGELOG.md': 'Mine.' };
  await widget.people.push(branch, { message, files, onto: widget.people.head('main') ?? '' });
  await widget.people.push('main', { files: { 'SECURITY.md': document.replace('Write', 'Please write') } });
  const run = await act(entry, widget);
  assert.equal(await widget.people.file(branch, 'CHANGELOG.md'), 'Mine.');
  assert.match(run.annotations[0]?.message ?? '', /it is not changed/);
});

test('a branch of somebody whose name begins like a scratch ref stays', async (t) => {
  const { widget } = await opened(t);
  await widget.people.push(`${branch}-tmp-mine`, { files: { 'notes.md': 'Mine.' } });
  await widget.people.reset(`${branch}-tmp-4242-1`, widget.people.head('main') ?? '');
  await act(entry, widget);
  assert.equal(await widget.people.file(`${branch}-tmp-mine`, 'notes.md'), 'Mine.');
  assert.equal(widget.people.head(`${branch}-tmp-4242-1`), undefined, 'what a run left behind goes');
});

test('a pull request with nothing left to change is closed with its branch, and stays closed', async (t) => {
  const { widget } = await opened(t);
  await widget.people.deleteTag(four.name);
  const run = await act(entry, widget);
  assert.equal(widget.state.pulls[0]?.state, 'CLOSED');
  assert.equal(widget.people.head(branch), undefined);
  assert.equal(run.outputs['pull-request-operation'], 'closed');
  assert.equal(run.requests.length, 5);
  assertRequests('close', run.requests);
  assert.equal((await act(entry, widget)).requests.length, 2);
});

test('the same decision is proposed again after we closed it ourselves', async (t) => {
  const { widget } = await opened(t);
  await widget.people.deleteTag(four.name);
  await act(entry, widget);
  await widget.people.tag(four);
  await act(entry, widget);
  assert.equal((await theOpen(widget)).pull?.number, 2);
});

test('a branch of ours that nobody needs any more is deleted', async (t) => {
  const { widget } = await opened(t);
  await widget.people.merge(1, { method: 'squash', deleteBranch: false });
  const run = await act(entry, widget);
  assert.equal(widget.people.head(branch), undefined);
  assert.equal(run.requests.length, 3);
  assertRequests('delete-branch', run.requests);
});

test('commits of a colleague that were merged by a squash do not hold the branch for ever', async (t) => {
  const { widget } = await opened(t);
  await widget.people.push(branch, { files: { 'README.md': 'By hand.' } });
  await widget.people.merge(1, { method: 'squash', deleteBranch: false });
  assert.equal((await act(entry, widget)).code, 0);
  await widget.people.tag(five);
  assert.equal((await act(entry, widget)).code, 0);
  assert.equal((await theOpen(widget)).pull?.number, 2);
});

test('where workflows may not open pull requests, the branch is pushed and the way on is shown', async (t) => {
  const widget = await start(t, outdated);
  widget.state.settings.actionsMayCreatePullRequests = false;
  const run = await act(entry, widget);
  assert.equal(run.code, 1);
  assert.equal(await widget.people.file(branch, 'SECURITY.md'), afterFour);
  assert.match(run.annotations[0]?.message ?? '', /Allow GitHub Actions to create and approve pull requests/);
  assert.match(run.summary, /\/compare\/main\.\.\.support-window\/sync\?expand=1/);
  assertRequests('pull-requests-forbidden', run.requests);
});

test("a fork's pull request from a branch of the same name is somebody else's", async (t) => {
  const widget = await start(t, outdated);
  await widget.people.openFromFork('mallory', branch, { files: { 'SECURITY.md': 'Mine.' } });
  await act(entry, widget);
  assert.equal(widget.state.pulls.length, 2);
});

test('however many forks use the name of the branch, our pull request is found', async (t) => {
  const { widget } = await opened(t);
  for (let fork = 0; fork < 11; fork++) {
    await widget.people.openFromFork(`mallory${fork}`, branch, { files: { 'a.txt': `${fork}` } });
  }
  const run = await act(entry, widget);
  assert.deepEqual(
    [run.outputs['pull-request-operation'], run.outputs['pull-request-number']],
    ['none', '1'],
  );
  assert.equal(run.requests.length, 2);
});

test('title and text that others wrote are kept when the pull request is updated', async (t) => {
  const { widget } = await opened(t);
  const { pull } = await theOpen(widget);
  widget.people.edit(1, { title: 'My own title', body: `Look here first.\n\n${pull?.body}\n\nThanks!` });
  await widget.people.tag(five);
  await act(entry, widget);
  const updated = (await theOpen(widget)).pull;
  assert.equal(updated?.title, 'My own title');
  assert.match(
    updated?.body ?? '',
    /^Look here first\.\n\n<!-- support-window:begin -->[\s\S]*5\.x[\s\S]*Thanks!$/,
  );
});

test('in a fork nothing is written unless the repository is named', async (t) => {
  const widget = await start(t, outdated, { settings: { parent: 'origin/widget' } });
  const reported = await act(entry, widget);
  assert.equal(reported.code, 0);
  assert.equal(reported.requests.length, 2);
  assert.match(reported.annotations[0]?.message ?? '', /is a fork/);
  await act(entry, widget, { inputs: { repository: 'octo/widget' } });
  assert.equal((await theOpen(widget)).text, afterFour);
});

test('a policy that changes its mind rewrites the pull request', async (t) => {
  const { widget } = await opened(t);
  const shorter = 'line: major\nsupport: newest 1\nallow-shortening: ["3"]\n';
  await widget.people.push('main', { files: { [policyPath]: shorter } });
  await act(entry, widget);
  const { pull, text } = await theOpen(widget);
  assert.equal(pull?.number, 1);
  assert.doesNotMatch(text ?? '', /3\.x \| :white/);
});

async function ahead({ world, people }: Awaited<ReturnType<typeof start>>): Promise<readonly string[]> {
  return (await world.git.compare(people.head('main') ?? '', people.head(branch) ?? '')).ahead;
}

function branchesOf({ world }: Awaited<ReturnType<typeof start>>): readonly string[] {
  return world.git
    .refs()
    .list.map(({ name }) => name)
    .filter((name) => name.startsWith('refs/heads/'));
}
