import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { builtAction } from './built.ts';
import { act, afterFour, document, outdated, policyPath, start, theOpen } from './widget.ts';

const entry = await builtAction();
const policy = 'line: major\nsupport: newest 2\n';

test('every mistake in the inputs is told at once, before any request', async (t) => {
  const widget = await start(t, outdated);
  const inputs = {
    brnach: 'x',
    mode: 'chek',
    branch: 'a..b',
    file: '../SECURITY.md',
    repository: 'widget',
    'as-of': '2026-02-30',
    'on-missing-table': 'Insert',
    tag: 'a b',
  };
  const run = await act(entry, widget, { inputs });
  assert.equal(run.code, 1);
  assert.equal(run.requests.length, 0);
  const said = run.annotations.map(({ message }) => message).join('\n');
  for (const part of [
    'There is no input "brnach"',
    'Did you mean "branch"?',
    'Did you mean "check"?',
    'The input "branch" cannot be "a..b"',
    'The input "file" cannot be "../SECURITY.md"',
    'It does not have the form owner/name',
    '"2026-02-30"',
    'The input "on-missing-table" cannot be "Insert"',
    'The input "tag" cannot be "a b"',
  ]) {
    assert.ok(said.includes(part), `${part} is missing in:\n${said}`);
  }
  assert.equal(run.annotations.length, 8);
});

test('a policy that is no preset is answered with the policy to write, and nothing is written', async (t) => {
  const widget = await start(t, outdated);
  const run = await act(entry, widget, { inputs: { policy: 'newest two majors' } });
  assert.equal(run.code, 1);
  assert.ok(
    !run.requests.some(({ method, operation }) => method !== 'GET' && /^mutation/.test(operation ?? '')),
  );
  const [problem] = JSON.parse(run.outputs.problems ?? '[]') as readonly { code: string; fix: string }[];
  assert.equal(problem?.code, 'end-as-policy');
  assert.match(problem.fix, /\{ line: major, support: newest 2 \}/);
});

test('a variable that looks like an input and is none is told, and the run goes on', async (t) => {
  const widget = await start(t, outdated);
  const run = await act(entry, widget, { inputs: { lables: 'security' } });
  assert.equal(run.code, 0, run.stdout);
  assert.equal((await theOpen(widget)).text, afterFour);
  assert.deepEqual(
    run.annotations.map(({ kind, message }) => [kind, message.split('\n')[0]]),
    [['notice', 'There is no input "lables", so it is ignored. Did you mean "labels"?']],
  );
});

test('an event that is no JSON is a problem, before any request', async (t) => {
  const widget = await start(t, outdated);
  const folder = await mkdtemp(join(tmpdir(), 'event-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'event.json');
  await writeFile(path, '{"action":');
  const run = await act(entry, widget, { environment: { GITHUB_EVENT_PATH: path } });
  assert.deepEqual([run.code, run.requests.length, run.stderr], [1, 0, '']);
  assert.match(run.annotations[0]?.message ?? '', /^The event file of the runner cannot be read\./);
  assert.match(run.annotations[0]?.message ?? '', /GITHUB_EVENT_PATH/);
});

test('an empty token is a problem with its cause', async (t) => {
  const widget = await start(t, outdated);
  const run = await act(entry, widget, { inputs: { token: '' } });
  assert.equal(run.code, 1);
  assert.match(run.annotations[0]?.message ?? '', /A secret that does not exist is empty/);
});

test('a token that GitHub does not know is told once', async (t) => {
  const widget = await start(t, outdated);
  const run = await act(entry, widget, { inputs: { token: 'another' } });
  assert.equal(run.code, 1);
  assert.deepEqual(codesOf(run), ['bad-credentials']);
  assert.equal(run.annotations.length, 1);
});

test('a repository that the token cannot see is told once', async (t) => {
  const widget = await start(t, outdated);
  const run = await act(entry, widget, { inputs: { repository: 'octo/gadget' } });
  assert.equal(run.code, 1);
  assert.deepEqual(codesOf(run), ['repository-not-found']);
});

test('a token without pull requests is told so', async (t) => {
  const widget = await start(t, outdated);
  widget.state.token.permissions = {
    contents: 'read',
    pullRequests: 'none',
    issues: 'none',
    actions: 'none',
  };
  const run = await act(entry, widget);
  assert.deepEqual(codesOf(run), ['missing-permission']);
});

test('a repository without SECURITY.md is told where it was looked for', async (t) => {
  const widget = await start(t, { ...outdated, files: { [policyPath]: policy } });
  const run = await act(entry, widget);
  assert.equal(run.code, 1);
  assert.deepEqual(codesOf(run), ['no-document']);
  const ignored = await act(entry, widget, { inputs: { 'on-missing-table': 'ignore' } });

  test('a document in other letters is named, also where a policy exists', async (t) => {
    const files = { [policyPath]: policy, 'security.md': document };
    const widget = await start(t, { ...outdated, files });
    const run = await act(entry, widget);
    assert.deepEqual(codesOf(run), ['document-elsewhere']);
    assert.match(run.outputs.problems ?? '', /file: security\.md/);
  });
  assert.equal(ignored.code, 0);
});

const odd = [
  { what: 'a symbolic link', code: 'document-symlink', file: { mode: '120000', content: 'docs/S.md' } },
  { what: 'binary', code: 'document-binary', file: { content: Buffer.from([0x23, 0, 1, 2, 0xff]) } },
  {
    what: 'not UTF-8',
    code: 'document-encoding',
    file: { content: Buffer.from(`${document}caf\xe9\n`, 'latin1') },
  },
] as const;

for (const { what, code, file } of odd) {
  test(`a document that is ${what} is told and left alone`, async (t) => {
    const files = [
      { path: 'SECURITY.md', ...file },
      { path: policyPath, content: policy },
    ];
    const widget = await start(t, { ...outdated, files });
    const run = await act(entry, widget);
    assert.equal(run.code, 1);
    assert.deepEqual(codesOf(run), [code]);
    assert.equal(run.annotations[0]?.properties.file, 'SECURITY.md');
    assert.equal(run.outputs.supported, '["4","3"]', 'the lines are complete all the same');
  });
}

test('a document that GraphQL cuts off is read whole', async (t) => {
  const long = `${document}\n<!-- ${'x'.repeat(520_000)} -->\n`;
  const widget = await start(t, { ...outdated, files: { 'SECURITY.md': long, [policyPath]: policy } });
  const run = await act(entry, widget);
  assert.equal(run.code, 0, run.stdout);
  assert.equal((await theOpen(widget)).text, afterFour + long.slice(document.length));
});

test('a repository without a policy is offered some, and nothing is written', async (t) => {
  const widget = await start(t, { ...outdated, files: { 'SECURITY.md': document } });
  const run = await act(entry, widget);
  assert.equal(run.code, 1);
  assert.deepEqual(codesOf(run), ['no-policy']);
  assert.match(run.summary, /line: major\n/);
});

test('a policy with mistakes is told line by line', async (t) => {
  const widget = await start(t, {
    ...outdated,
    files: { 'SECURITY.md': document, [policyPath]: 'line: majr\nsuport: newest 2\n' },
  });
  const run = await act(entry, widget);
  assert.equal(run.code, 1);
  const places = run.annotations.map(({ properties }) => `${properties.file}:${properties.line}`);
  assert.ok(places.includes(`${policyPath}:1`) && places.includes(`${policyPath}:2`), places.join(' '));
});

test('a policy that the input names and nobody has is told', async (t) => {
  const widget = await start(t, outdated);
  const run = await act(entry, widget, { inputs: { policy: 'docs/support.yml' } });
  assert.deepEqual(codesOf(run), ['policy-missing']);
});

test('a base that does not exist is told', async (t) => {
  const widget = await start(t, outdated);
  assert.deepEqual(codesOf(await act(entry, widget, { inputs: { base: 'develop' } })), ['missing-base']);
});

test('a repository without releases has nothing to do', async (t) => {
  const widget = await start(t, { ...outdated, tags: [] });
  const run = await act(entry, widget);
  assert.equal(run.code, 0);
  assert.match(run.annotations[0]?.message ?? '', /There are no releases/);
});

test('tag names and policies that try to command the runner only show their text', async (t) => {
  const hostile = '::error file=x::owned';
  const widget = await start(t, {
    files: {
      'SECURITY.md': document.replace('| 2.x |', `| 2.x ##[error]owned @octocat #1 |`),
      [policyPath]: policy,
    },
    tags: [
      ...(outdated.tags ?? []),
      { name: '@octocat/#12', date: '2025-02-01' },
      { name: 'a|b`c', date: '2025-02-02' },
    ],
  });
  const run = await act(entry, widget, { inputs: { title: hostile } });
  assert.ok(!run.annotations.some(({ message }) => message === 'owned'), run.stdout);
  assert.doesNotMatch(run.stdout, /##\[error\]/);
  assert.doesNotMatch(run.summary, /[^`]@octocat/);
});

function codesOf({ outputs }: { readonly outputs: Readonly<Record<string, string>> }): readonly string[] {
  return (JSON.parse(outputs.problems ?? '[]') as readonly { code: string }[]).map(({ code }) => code);
}
