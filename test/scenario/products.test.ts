import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentTables, outdatedTables, twoPolicies, twoTables, twoTags } from '../change/two-products.ts';
import { builtAction } from './built.ts';
import { act, branch, policyPath, start, theOpen } from './widget.ts';

const entry = await builtAction();
const tags = Object.entries(twoTags)
  .map(([name, date]) => ({ name, date }))
  .toSorted((a, b) => (a.date < b.date ? -1 : 1));
const inputs = { 'as-of': '2026-11-22' };
const plan = { files: { 'SECURITY.md': outdatedTables, [policyPath]: twoPolicies }, tags };

test('two products are kept by one run, one commit and one pull request', async (t) => {
  const widget = await start(t, plan);
  const run = await act(entry, widget, { inputs });
  assert.equal(run.code, 0, run.stdout);
  assert.equal(run.requests.length, 5);
  const { pull, text } = await theOpen(widget);
  assert.equal(text, currentTables);
  assert.equal(
    pull?.title,
    'docs(security): support server 2.x and client 3.x, end server 1.x and client 1.x',
  );
  assert.match(pull?.body ?? '', /\| `server 2\.x` \|/);
  assert.deepEqual(JSON.parse(run.outputs.supported ?? ''), { server: ['2'], client: ['3', '2'] });
  assert.deepEqual(JSON.parse(run.outputs.latest ?? ''), { server: '2.0.0', client: '3.0.0' });
  assert.match(run.summary, /### Support of server[\s\S]*### Support of client/);

  const again = await act(entry, widget, { inputs });
  assert.equal(again.outputs['pull-request-operation'], 'none', again.stdout);
  assert.equal(again.requests.length, 2);
});

test('products in files of their own are one commit, and the pull request is kept current', async (t) => {
  const one = (version: string) => twoTables([`| ${version}.x | ✅ |`, `| < ${version}.0 | ❌ |`], []);
  const policy = twoPolicies
    .replace('table: Server', 'file: docs/server.md, table: Server')
    .replace('table: Client, support: newest 2', 'file: docs/client.md, table: Server');
  const files = { 'docs/server.md': one('1'), 'docs/client.md': one('2'), [policyPath]: policy };
  const widget = await start(t, { files, tags });
  const first = await act(entry, widget, { inputs });
  assert.equal(first.outputs['pull-request-operation'], 'created', first.stdout);
  assert.equal(await widget.people.file(branch, 'docs/server.md'), one('2'));
  assert.equal(await widget.people.file(branch, 'docs/client.md'), one('3'));
  const again = await act(entry, widget, { inputs });
  assert.equal(again.outputs['pull-request-operation'], 'none', again.stdout);
  await widget.people.tag({ name: 'client-v4.0.0', date: '2026-11-01' });
  const later = await act(entry, widget, { inputs });
  assert.equal(later.outputs['pull-request-operation'], 'updated', later.stdout);
  assert.equal(await widget.people.file(branch, 'docs/server.md'), one('2'));
  assert.equal(await widget.people.file(branch, 'docs/client.md'), one('4'));
});

test('check marks the rows of every product in their file', async (t) => {
  const widget = await start(t, plan);
  const run = await act(entry, widget, { inputs: { ...inputs, mode: 'check' }, event: 'pull_request' });
  assert.equal(run.code, 1);
  const rows = outdatedTables.split('\n');
  const lines = run.annotations.map(({ properties }) => rows[Number(properties.line) - 1]);
  assert.deepEqual(
    lines.filter((row) => row === undefined),
    [],
  );
  assert.ok(lines.length >= 4, run.stdout);
});

test('a problem of one product writes nothing', async (t) => {
  const files = {
    'SECURITY.md': outdatedTables.replace('## Client', '## Others'),
    [policyPath]: twoPolicies,
  };
  const widget = await start(t, { files, tags });
  const run = await act(entry, widget, { inputs });
  assert.equal(run.code, 1);
  assert.equal(widget.state.pulls.length, 0);
  assert.match(run.annotations[0]?.message ?? '', /client: /);
});
