import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { RepositoryPlan } from '../github/scenario.ts';
import type { Rule, Settings, Token } from '../github/stand-in/world.ts';
import { builtAction } from './built.ts';
import {
  act,
  afterFour,
  branch,
  current,
  document,
  outdated,
  policyPath,
  type Run,
  start,
  theOpen,
} from './widget.ts';

const entry = await builtAction();
const readOnly: Token['permissions'] = {
  contents: 'read',
  pullRequests: 'read',
  issues: 'none',
  actions: 'none',
};

/** When GitHub says no: the settings that make it, the problem it comes to, and what its remedy names. */
const refusals: readonly {
  readonly when: string;
  readonly settings?: Partial<Settings>;
  readonly token?: Partial<Token>;
  readonly code: string;
  readonly remedy: RegExp;
}[] = [
  ...(['ruleset', 'protection'] as const).flatMap((source) =>
    (['creation', 'update', 'pull-request-required'] as const).map((refused) => ({
      when: `a ${source} refuses the ${refused} of the branch`,
      settings: {
        rules: [{ source, refs: 'refs/heads/support-window/*', refuses: [refused] } satisfies Rule],
      },
      code: 'branch-protected',
      remedy: /Exempt support-window\/sync from the rule .*"branch"/,
    })),
  ),
  {
    when: 'the repository is archived',
    settings: { archived: true },
    code: 'archived-repository',
    remedy: /Unarchive/,
  },
  {
    when: 'workflows may not open pull requests, by the repository or by its organisation',
    settings: { actionsMayCreatePullRequests: false },
    code: 'pull-requests-forbidden',
    remedy:
      /Settings, Actions, General\. An organisation can turn it off for all its repositories\..*\/compare\/main\.\.\./,
  },
  {
    when: 'commits have to be signed off',
    settings: { webCommitSignoffRequired: true },
    code: 'signoff-required',
    remedy: /"signoff: true"/,
  },
  {
    when: "the workflow's token only reads",
    token: { permissions: readOnly },
    code: 'missing-permission',
    remedy: /permissions: \{ contents: write, pull-requests: write \}/,
  },
  {
    when: "a person's token only reads",
    token: { kind: 'personal', permissions: readOnly },
    code: 'missing-permission',
    remedy: /Give the personal access token contents: write and pull requests: write/,
  },
];

for (const { when, settings = {}, token = {}, code, remedy } of refusals) {
  test(`when ${when}, one message says so with the remedy`, async (t) => {
    const widget = await start(t, outdated, { settings });
    Object.assign(widget.state.token, token);
    const run = await act(entry, widget);
    assert.equal(run.code, 1);
    assert.deepEqual(codesOf(run), [code]);
    const [error, ...more] = run.annotations.filter(({ kind }) => kind === 'error');
    assert.deepEqual(more, []);
    assert.match(error?.message ?? '', remedy);
    assert.equal(widget.state.pulls.length, 0);
    assert.equal(run.outputs.drift, 'true', 'the decision is told all the same');
  });

  test(`when ${when}, a table that is true passes`, async (t) => {
    const widget = await start(t, current, { settings });
    Object.assign(widget.state.token, token);
    assert.equal((await act(entry, widget)).code, 0);
  });
}

test('a branch whose name another branch takes up is told so', async (t) => {
  const widget = await start(t, outdated);
  await widget.people.push('support-window', { files: { 'a.txt': 'a' } });
  const run = await act(entry, widget);
  assert.equal(run.code, 1);
  assert.deepEqual(codesOf(run), ['branch-clash']);
  assert.match(
    run.annotations[0]?.message ?? '',
    /a branch support-window, or one below support-window\/sync/,
  );
  const other = await act(entry, widget, { inputs: { branch: 'table' } });
  assert.equal(other.code, 0, other.stdout);
});

test('a rule that only covers the branch a rebuild uses for a moment is told with that name', async (t) => {
  const widget = await start(t, outdated);
  await act(entry, widget);
  await widget.people.push('main', { files: { 'SECURITY.md': document.replace('Write', 'Please write') } });
  const refs = 'refs/heads/support-window/sync-*';
  widget.state.settings.rules = [{ source: 'ruleset', refs, refuses: ['creation'] }];
  const run = await act(entry, widget);
  assert.deepEqual(codesOf(run), ['branch-protected']);
  assert.match(run.annotations[0]?.message ?? '', /Exempt support-window\/sync-tmp-\* from the rule/);
  assert.equal((await theOpen(widget)).pull?.number, 1);
});

const fromFork = {
  pull_request: {
    head: { repo: { full_name: 'hubot/widget' } },
    base: { ref: 'main', repo: { full_name: 'octo/widget' } },
  },
};
const outsiders = [
  { who: 'a fork', run: { event: 'pull_request', payload: fromFork } },
  { who: 'Dependabot', run: { event: 'push', environment: { GITHUB_ACTOR: 'dependabot[bot]' } } },
] as const;

for (const { who, run } of outsiders) {
  test(`a run that ${who} starts reports the drift where its token only reads, and passes`, async (t) => {
    const widget = await start(t, outdated);
    widget.state.token.permissions = readOnly;
    const ended = await act(entry, widget, run);
    assert.equal(ended.code, 0, ended.stdout);
    assert.equal(ended.outputs.drift, 'true');
    assert.deepEqual(codesOf(ended), []);
    assert.match(ended.summary, /\+ \| 4\.x \|/);
    const told = ended.annotations.filter(({ message }) =>
      message.includes(`started by ${who} have a read-only token`),
    );
    assert.equal(told.length, 1, ended.stdout);
    assert.equal(widget.people.head(branch), undefined);
  });
}

test('a commit is signed off in the name of whoever the token belongs to', async (t) => {
  for (const [kind, login, signer] of [
    ['actions', 'github-actions[bot]', '41898282+github-actions[bot]'],
    ['app', 'keeper[bot]', '583231+keeper[bot]'],
    ['personal', 'octocat', '583231+octocat'],
  ] as const) {
    const widget = await start(t, outdated, { settings: { webCommitSignoffRequired: true } });
    Object.assign(widget.state.token, { kind, login });
    const inputs = { signoff: 'true' };
    const run = await act(entry, widget, { inputs });
    assert.equal(run.code, 0, run.stdout);
    const message = await widget.world.git.run(['log', '-1', '--format=%B', branch]);
    assert.ok(message.includes(`Signed-off-by: ${login} <${signer}@users.noreply.127.0.0.1>`), message);
    assert.equal(
      (await act(entry, widget, { inputs })).requests.length,
      2,
      'nothing to sign, nothing to ask',
    );
  }
});

for (const [size, room] of [
  [62_000, 'has room for a word'],
  [65_500, 'has no room at all'],
] as const) {
  test(`a text of others of ${size} characters is kept when its pull request is adopted: it ${room}`, async (t) => {
    const widget = await start(t, outdated, { settings: { actionsMayCreatePullRequests: false } });
    await act(entry, widget);
    const text = 'x'.repeat(size);
    await widget.people.open(branch, 'By hand', text);
    const run = await act(entry, widget);
    const { pull } = await theOpen(widget);
    assert.equal(run.code, 0, run.stdout);
    assert.ok(pull?.body.endsWith(text));
    assert.equal(pull?.body === text, size > 65_000);
    const notes = run.annotations.filter(({ message }) => message.includes('is too long to'));
    assert.equal(notes.length, size > 65_000 ? 1 : 0);
  });
}

test('a document keeps the mode of its file', async (t) => {
  for (const mode of ['100644', '100755'] as const) {
    const { widget } = await withDocument(t, [{ path: 'SECURITY.md', mode, content: document }]);
    assert.equal((await theOpen(widget)).text, afterFour);
    const listed = await widget.world.git.run(['ls-tree', branch, 'SECURITY.md']);
    assert.match(listed, new RegExp(`^${mode} blob`));
  }
});

test('a symbolic link is refused with its target in the remedy, and the target itself can be named', async (t) => {
  const link = [
    { path: 'SECURITY.md', mode: '120000' as const, content: 'docs/security.md' },
    { path: 'docs/security.md', content: document },
  ];
  const { widget, run } = await withDocument(t, link);
  assert.deepEqual(codesOf(run), ['document-symlink']);
  assert.match(run.annotations[0]?.message ?? '', /docs\/security\.md/);
  const named = await act(entry, widget, { inputs: { file: 'docs/security.md' } });
  assert.equal(named.code, 0, named.stdout);
  assert.equal(await widget.people.file(branch, 'docs/security.md'), afterFour);
  assert.match(await widget.world.git.run(['ls-tree', branch, 'SECURITY.md']), /^120000 blob/);
});

async function withDocument(t: TestContext, files: Extract<RepositoryPlan['files'], readonly unknown[]>) {
  const policy = { path: policyPath, content: 'line: major\nsupport: newest 2\n' };
  const widget = await start(t, { ...outdated, files: [...files, policy] });
  return { widget, run: await act(entry, widget) };
}

function codesOf({ outputs }: Pick<Run, 'outputs'>): readonly string[] {
  return (JSON.parse(outputs.problems ?? '[]') as readonly { code: string }[]).map(({ code }) => code);
}
