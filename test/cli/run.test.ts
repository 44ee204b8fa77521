import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { documentWith, policyPath } from '../change/facts.ts';
import { currentTables, outdatedTables, twoPolicies, twoTags } from '../change/two-products.ts';
import { program } from './program.ts';
import { type Contents, git, repository } from './repository.ts';

const policy = 'line: major\nsupport: newest 2\n';
const outdated = documentWith('| 2.x | ✅ |', '| 1.x | ✅ |', '| < 1.0 | ❌ |');
const current = documentWith('| 3.x | ✅ |', '| 2.x | ✅ |', '| < 2.0 | ❌ |');
const tags = { 'v1.0.0': '2024-01-10', 'v2.0.0': '2025-01-10', 'v3.0.0': '2026-01-10' } as const;

type ExplainedJson = { readonly line: string; readonly tier: string | null; readonly rule: string };

function project(t: TestContext, document: string | null = outdated, changes: Contents = {}): string {
  const files = {
    [policyPath]: policy,
    ...(document === null ? {} : { 'SECURITY.md': document }),
    ...changes.files,
  };
  return repository(t, { tags, ...changes, files });
}

test('plan shows the change, its reasons and how to write it, and writes nothing', async (t) => {
  const folder = project(t);
  const { code, output, errors } = await program(folder, 'plan');
  assert.equal(code, 0);
  assert.equal(errors, '');
  assert.match(output, /^SECURITY\.md\n/);
  assert.match(output, / - \| 1\.x \| ✅ \|/);
  assert.match(output, / \+ \| 3\.x \| ✅ \|/);
  assert.match(output, /\n {2}3 {13}3\.0\.0 {3}supported until 5\.0 is released \(newest 2\)\n/);
  assert.match(output, /support-window update\n$/);
  assert.equal(git(folder, ['status', '--porcelain']), '');
});

test('check is 1 when the table is out of date and 0 when it is true', async (t) => {
  assert.equal((await program(project(t), 'check')).code, 1);
  assert.equal((await program(project(t, current), 'check')).code, 0);
});

test('update writes the document and nothing else; then check is 0', async (t) => {
  const folder = project(t);
  const { code, output } = await program(folder, 'update');
  assert.equal(code, 0);
  assert.match(output, /✔ SECURITY\.md was updated\.\n$/);
  assert.equal(readFileSync(join(folder, 'SECURITY.md'), 'utf8'), current);
  assert.equal(git(folder, ['status', '--porcelain']), ' M SECURITY.md\n');
  assert.equal((await program(folder, 'check')).code, 0);
});

test('--as-of decides for another day, when later releases were not out', async (t) => {
  assert.equal((await program(project(t), 'check', '--as-of', '2025-06-30')).code, 0);
});

test('the page of another day says which day it is about, and that of today does not', async (t) => {
  const folder = project(t);
  assert.match((await program(folder, 'plan', '--as-of', '2025-06-30')).output, /^As of 2025-06-30:\n\n/);
  assert.doesNotMatch((await program(folder, 'plan')).output, /^As of/);
});

test('--policy decides by another policy and compares it with the own one', async (t) => {
  const { code, output } = await program(
    project(t, current),
    'plan',
    '--policy',
    'newest 3 majors',
    '--json',
  );
  const decision = JSON.parse(output);
  assert.equal(code, 0);
  assert.deepEqual(decision.policy, { source: 'preset newest 3 majors' });
  assert.deepEqual(
    decision.comparison.map(({ line }: { line: string }) => line),
    ['3', '2', '1'],
  );
});

test('--policy takes a path from the working directory and YAML as it is', async (t) => {
  const folder = project(t, current);
  writeFileSync(join(folder, 'other.yml'), 'line: major\nsupport: newest 3\n');
  assert.equal((await program(folder, 'check', '--policy', 'other.yml')).code, 1);
  assert.equal((await program(folder, 'check', '--policy', 'line: major\nsupport: newest 2')).code, 0);
});

test('explain tells the tier, the end, the reason and the rule of a line', async (t) => {
  const { code, output } = await program(project(t), 'explain', 'v2.x');
  assert.equal(code, 0);
  assert.match(output, /^2 {2}supported on 2026-11-22\n/);
  assert.match(output, / {2}ends {6}supported {2}when 4\.0 is released\n/);
  assert.match(output, / {2}rule {6}supported: newest 2\n/);
});

test('explain with --json prints the line in the shape of every decision, with its rule', async (t) => {
  const { output } = await program(project(t), 'explain', '1', '--json');
  const { lines, problems } = JSON.parse(output);
  assert.deepEqual(
    lines.map(({ line, tier, rule }: ExplainedJson) => [line, tier, rule]),
    [['1', null, 'supported: newest 2']],
  );
  assert.deepEqual(problems, []);
});

test('where no tag is a release nothing changes, whatever the table says', async (t) => {
  const { code, output } = await program(
    project(t, outdated, { tags: { nightly: '2026-01-10' } }),
    'check',
    '--json',
  );
  const { plan, notes } = JSON.parse(output);
  assert.equal(code, 0);
  assert.equal(plan, 'unchanged');
  assert.ok(notes.some((note: { code: string }) => note.code === 'no-releases'));
});

test('without tags there is no verdict on a table that names releases; plan goes on', async (t) => {
  const folder = project(t, outdated, { tags: {} });
  for (const command of ['check', 'update']) {
    const { code, errors } = await program(folder, command);
    assert.equal(code, 2, command);
    assert.match(
      errors,
      /The clone has no tags[\s\S]*git fetch --tags; with actions\/checkout set fetch-depth: 0/,
    );
  }
  const { code, output } = await program(folder, 'plan');
  assert.equal(code, 0);
  assert.match(output, /The clone has no tags/);
});

test('on a shallow clone there is no verdict and no edit, also where its tags are there; plan goes on', async (t) => {
  const whole = project(t, current);
  const shallow = mkdtempSync(join(tmpdir(), 'support-window-'));
  t.after(() => rmSync(shallow, { recursive: true }));
  git(shallow, ['clone', '--quiet', '--depth=1', `file://${whole}`, '.']);
  git(shallow, ['fetch', '--quiet', '--depth=1', '--tags']);
  for (const command of [['check'], ['update'], ['explain', '3']]) {
    const { code, errors } = await program(shallow, ...command);
    assert.equal(code, 2, command.join(' '));
    assert.match(errors, /git fetch --unshallow --tags; with actions\/checkout set fetch-depth: 0/);
  }
  const { code, output } = await program(shallow, 'plan');
  assert.equal(code, 0);
  assert.match(output, /• The clone is shallow/);
  git(shallow, ['fetch', '--quiet', '--unshallow', '--tags']);
  assert.equal((await program(shallow, 'check')).code, 0, 'the remedy works');
});

test('update writes nothing where a tag is missing that would move a line', async (t) => {
  const folder = project(t, documentWith('| 2.x | ✅ |', '| 1.x | ✅ |', '| < 1.0 | ❌ |'));
  git(folder, ['tag', '--delete', 'v2.0.0']);
  const { code, errors } = await program(folder, 'update');
  assert.equal(code, 2);
  assert.match(errors, /SECURITY\.md names 2\.x, but the clone has no tags for it/);
  assert.equal(git(folder, ['status', '--porcelain']), '');
});

test('without a policy, policies are offered that fit the table', async (t) => {
  const folder = repository(t, { tags, files: { 'SECURITY.md': current } });
  const { code, errors } = await program(folder, 'plan');
  assert.equal(code, 2);
  assert.match(errors, /No support policy was found/);
  assert.match(errors, /# changes nothing today\n( +# .*\n)* +line: major\n +support: newest 2\n/);
});

test('a bare repository can be planned and not updated', async (t) => {
  const folder = project(t);
  git(folder, ['clone', '--quiet', '--bare', '.', 'bare.git']);
  assert.equal((await program(folder, 'check', '--repo', 'bare.git')).code, 1);
  const { code, errors } = await program(folder, 'update', '--repo', 'bare.git');
  assert.equal(code, 2);
  assert.match(errors, /update needs a working tree/);
});

test('a missing table can be asked for', async (t) => {
  const folder = project(t, '# Security\n\nWrite to us.\n');
  const { code } = await program(folder, 'update', '--on-missing-table', 'insert');
  assert.equal(code, 0);
  assert.match(readFileSync(join(folder, 'SECURITY.md'), 'utf8'), /## Supported Versions/);
  assert.equal((await program(folder, 'check')).code, 0);
});

test('help, version and presets answer on standard output', async () => {
  for (const words of [['--help'], ['plan', '--help'], ['--version'], ['presets']]) {
    const { code, output, errors } = await program('/', ...words);
    assert.equal(code, 0);
    assert.equal(errors, '');
    assert.ok(output.length > 0);
    assert.ok(JSON.parse((await program('/', ...words, '--json')).output));
  }
});

type BadInput = readonly [what: string, code: string, words: readonly string[], contents: Contents];

const fiveMistakes = 'lin: major\nsupport: newest two\nfloor: x\nended: maybe\nmentions: no\n';
const contradicting = documentWith('| 2.x | ✅ |', '| 2.x | ❌ |', '| 1.x | ✅ |');

const badInput: readonly BadInput[] = [
  ['a ref that does not exist', 'unknown-ref', ['--ref', 'nowhere'], {}],
  ['a document that does not exist', 'missing-document', ['--file', 'docs/policy.md'], {}],
  ['a policy that does not exist', 'policy-missing', ['--policy', 'no/such.yml'], {}],
  ['a preset that does not exist', 'unknown-preset', ['--policy', 'newest'], {}],
  ['a day that does not exist', 'not-a-day', ['--as-of', '2026-02-29'], {}],
  ['an unknown option', 'unknown-option', ['--jsom'], {}],
  ['a policy that is not YAML', 'policy-not-yaml', [], { files: { [policyPath]: 'line: [minor\n' } }],
  [
    'a policy that is not text',
    'policy-not-text',
    [],
    { files: { [policyPath]: Buffer.from([0xff, 0xfe]) } },
  ],
  [
    'a document that is a link',
    'document-symlink',
    [],
    { links: { '.github/SECURITY.md': '../SECURITY.md' } },
  ],
  ['a binary document', 'document-binary', [], { files: { 'SECURITY.md': Buffer.from([0x23, 0, 1]) } }],
  [
    'a document that is not UTF-8',
    'document-encoding',
    [],
    { files: { 'SECURITY.md': Buffer.from([0x23, 0xe9]) } },
  ],
  ['a table that contradicts itself', 'contradiction', [], { files: { 'SECURITY.md': contradicting } }],
  ['a document without a table', 'no-version-table', [], { files: { 'SECURITY.md': '# Security\n' } }],
];

for (const [what, expected, words, contents] of badInput) {
  test(`${what} is one problem with a remedy, and nothing is written`, async (t) => {
    const folder = project(t, outdated, contents);
    const before = git(folder, ['status', '--porcelain']);
    const { code, output } = await program(
      folder,
      ...(words.includes('--ref') ? ['check'] : ['update']),
      ...words,
      '--json',
    );
    const { problems, plan } = JSON.parse(output);
    assert.equal(code, 2);
    assert.equal(plan, 'blocked');
    assert.deepEqual(
      problems.map((problem: { code: string }) => problem.code),
      [expected],
    );
    assert.ok(problems[0].fix.length > 0);
    assert.equal(git(folder, ['status', '--porcelain']), before);
  });
}

test('a repository without a document says where one would be', async (t) => {
  const { code, errors } = await program(project(t, null), 'plan');
  assert.equal(code, 2);
  assert.match(errors, /SECURITY\.md/);
});

test('every mistake of a policy is told at once, each with its place', async (t) => {
  const folder = project(t, outdated, { files: { [policyPath]: fiveMistakes } });
  const { code, output } = await program(folder, 'plan', '--json');
  const { problems } = JSON.parse(output);
  assert.equal(code, 2);
  assert.ok(problems.length >= 5, `${problems.length} problems`);
  for (const { where } of problems) assert.match(where, /^\.github\/support-window\.yml:\d+:\d+$/);
});

test('a folder that is no repository, or does not exist, is explained', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'support-window-'));
  t.after(() => rmSync(folder, { recursive: true }));
  assert.match((await program(folder, 'plan')).errors, /not a git repository/);
  assert.match((await program(folder, 'plan', '--repo', 'nowhere')).errors, /does not exist/);
});

test('releases: github cannot be known in a clone: a problem, and never a guess', async (t) => {
  const folder = project(t, outdated, { files: { [policyPath]: `${policy}releases: github\n` } });
  for (const words of [['plan'], ['check'], ['update'], ['explain', '3']]) {
    const { code, errors } = await program(folder, ...words);
    assert.equal(code, 2);
    assert.match(errors, /releases: tags/);
  }
  const tagged = await program(folder, 'plan', '--policy', `${policy}releases: tags\n`);
  assert.equal(tagged.code, 0, tagged.errors);
  assert.match(tagged.output, /own policy has a problem, so the two were not compared/);
});

test('several products are planned, updated and explained together', async (t) => {
  const folder = repository(t, {
    tags: { ...twoTags },
    files: { 'SECURITY.md': outdatedTables, [policyPath]: twoPolicies },
  });
  const plan = await program(folder, 'plan');
  assert.equal(plan.code, 0, plan.errors);
  assert.match(plan.output, /── server\n[\s\S]*\+ \| 2\.x \|[\s\S]*── client\n[\s\S]*\+ \| 3\.x \|/);
  assert.equal((await program(folder, 'check')).code, 1);
  assert.equal((await program(folder, 'update')).code, 0);
  assert.equal(readFileSync(join(folder, 'SECURITY.md'), 'utf8'), currentTables);
  assert.equal((await program(folder, 'check')).code, 0);
  const explained = await program(folder, 'explain', '2');
  assert.match(explained.output, /^server 2 {2}supported[\s\S]*\nclient 2 {2}supported/);
  assert.match((await program(folder, 'explain', 'client 1')).output, /^client 1 {2}not supported/);
  const json = JSON.parse((await program(folder, 'explain', '2', '--json')).output);
  assert.deepEqual(
    json.products.map(({ name, lines: [line] }: { name: string; lines: ExplainedJson[] }) => [
      name,
      line?.rule,
    ]),
    [
      ['server', 'supported: newest 1'],
      ['client', 'supported: newest 2'],
    ],
  );
});

test('files of several products are written together or not at all', async (t) => {
  const files = {
    'a.md': outdatedTables,
    'b.md': outdatedTables,
    [policyPath]: twoPolicies
      .replace('table: Server', 'table: Server, file: a.md')
      .replace('table: Client', 'table: Client, file: b.md'),
  };
  const folder = repository(t, { tags: { ...twoTags }, files });
  const { code, output } = await program(folder, 'update');
  assert.equal(code, 0);
  assert.match(output, /✔ a\.md and b\.md were updated\.\n$/);
  assert.match(
    readFileSync(join(folder, 'a.md'), 'utf8'),
    /## Server[\s\S]*\| 2\.x \| ✅ \|[\s\S]*## Client/,
  );
  assert.match(readFileSync(join(folder, 'b.md'), 'utf8'), /\| 3\.x \| ✅ \|/);
});

test('what only GitHub knows is told where a change hangs on it, and not where all is well', async (t) => {
  const tags = { 'v1.0.0': '2025-01-15', 'v2.0.0': '2026-03-01' } as const;
  const files = {
    'SECURITY.md': '## Versions\n\n| Version | Supported |\n|---|---|\n| 2.x | ✅ |\n| 1.x | ❌ |\n',
  };
  const notesOf = async (policy: string) =>
    JSON.parse((await program(repository(t, { tags, files }), 'plan', '--json', '--policy', policy)).output)
      .notes;
  assert.deepEqual(await notesOf('newest 1 major'), []);
  assert.deepEqual(
    (await notesOf('newest 2 majors')).map(({ code }: { code: string }) => code),
    ['local-flags'],
  );
});
