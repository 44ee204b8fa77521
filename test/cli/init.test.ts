import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { parsePolicy } from '../../src/policy/parse.ts';
import { documentWith, policyPath } from '../change/facts.ts';
import { program } from './program.ts';
import { type Contents, repository } from './repository.ts';

const tags = { 'v1.0.0': '2020-01-01', 'v2.0.0': '2021-01-10', 'v3.0.0': '2022-01-10' } as const;
const table = documentWith('| 3.x | ✅ |', '| 2.x | ✅ |', '| < 2.0 | ❌ |');

function clone(t: TestContext, contents: Contents = {}): string {
  return repository(t, { tags, files: { 'SECURITY.md': table }, ...contents });
}

test('without a terminal the candidates are shown, nothing is asked and nothing written', async (t) => {
  const folder = clone(t);
  const { code, output } = await program(folder, 'init');
  assert.equal(code, 0);
  assert.match(output, /^1 {2}line: major\n {3}support: newest 2\n/);
  assert.match(output, /Nothing was written\. To write one: support-window init --policy NUMBER\n$/);
  assert.equal(existsSync(join(folder, policyPath)), false);
});

test('the commands to copy have the options that were given, and a starter is offered without a document', async (t) => {
  const folder = clone(t, { files: {} });
  const { output } = await program(folder, 'init', '--repo', '.', '--as-of', '2023-01-01');
  assert.match(output, /init --policy NUMBER --as-of 2023-01-01; with --starter, also a SECURITY\.md\n$/);
  const file = ['--file', 'docs/SECURITY.md', '--on-missing-table', 'insert'];
  const written = await program(folder, 'init', '--policy', 'latest', ...file);
  assert.match(
    written.output,
    /next: support-window plan --file docs\/SECURITY\.md --on-missing-table insert\n$/,
  );
});

test('the first is taken by --yes, another one by its number, and what is written is that policy', async (t) => {
  const folder = clone(t);
  const { code, output } = await program(folder, 'init', '--yes');
  assert.equal(code, 0);
  assert.match(output, /✔ Written: \.github\/support-window\.yml\n {2}next: support-window plan\n$/);
  assert.doesNotMatch(output, /local-flags/, 'no draft can take back what changes nothing');
  const text = readFileSync(join(folder, policyPath), 'utf8');
  assert.match(text, /^# yaml-language-server: \$schema=https:/);
  assert.deepEqual(parsePolicy(text, 'p'), parsePolicy('line: major\nsupport: newest 2\n', 'p'));
  assert.equal((await program(folder, 'check')).code, 0);
  const stale = { 'SECURITY.md': documentWith('| 2.x | ✅ |', '| 1.x | ✅ |', '| < 1.0 | ❌ |') };
  const changing = await program(clone(t, { files: stale }), 'init', '--yes');
  assert.match(
    changing.output,
    /\[local-flags\]\n/,
    'what is worth knowing is said without a question as well',
  );
  assert.doesNotMatch(
    (await program(clone(t, { files: stale }), 'init', '--yes', '--quiet')).output,
    /local-flags/,
  );
  const other = clone(t);
  assert.equal((await program(other, 'init', '--policy', '2')).code, 0);
  assert.notEqual(readFileSync(join(other, policyPath), 'utf8'), text);
});

test('without a release --yes takes nothing, and a policy can be named', async (t) => {
  const folder = clone(t, { tags: {} });
  const { code, errors } = await program(folder, 'init', '--yes');
  assert.equal(code, 2);
  assert.match(errors, /No policy was taken\. \[nothing-to-compare\][\s\S]*git fetch --tags/);
  assert.equal(existsSync(join(folder, policyPath)), false);
  assert.match((await program(folder, 'init')).output, /· no release to compare with\n/);
  assert.equal((await program(folder, 'init', '--policy', 'latest')).code, 0);
});

test('a preset or YAML can be given, a number out of the list cannot', async (t) => {
  const folder = clone(t);
  const wrong = await program(folder, 'init', '--policy', '99');
  assert.equal(wrong.code, 2);
  assert.match(wrong.errors, /There is no candidate 99/);
  assert.equal((await program(folder, 'init', '--policy', 'newest 3 majors')).code, 0);
  assert.match(readFileSync(join(folder, policyPath), 'utf8'), /support: newest 3\n$/);
});

test('init never writes over a file, whichever it is', async (t) => {
  const folder = clone(t, {
    files: { 'SECURITY.md': table, [policyPath]: 'line: minor\nsupport: newest 1\n' },
  });
  const { code, errors } = await program(folder, 'init', '--yes', '--starter');
  assert.equal(code, 2);
  assert.match(errors, /has a policy already/);
  assert.match(
    errors,
    /SECURITY\.md exists already\.[\s\S]*init never overwrites a file\.[\s\S]*update --on-missing-table insert/,
  );
  assert.equal(readFileSync(join(folder, policyPath), 'utf8'), 'line: minor\nsupport: newest 1\n');
});

test('the workflow and a starter are written when they are asked for', async (t) => {
  const folder = clone(t, { files: {} });
  const { code } = await program(folder, 'init', '--policy', 'latest', '--workflow', '--starter');
  assert.equal(code, 0);
  assert.match(readFileSync(join(folder, '.github/workflows/support-window.yml'), 'utf8'), /uses: /);
  assert.match(readFileSync(join(folder, 'SECURITY.md'), 'utf8'), /\| 3\.0\.x +\| :white_check_mark: \|/);
});

test('--json prints the candidates, best first, and writes nothing', async (t) => {
  const folder = clone(t);
  const { code, output } = await program(folder, 'init', '--json', '--yes');
  const { candidates, problems } = JSON.parse(output);
  assert.equal(code, 0);
  assert.deepEqual(problems, []);
  const [first] = candidates;
  assert.deepEqual(Object.keys(first), [
    'policy',
    'explains',
    'versions',
    'sure',
    'contradictions',
    'removed',
    'origin',
    'today',
    'next',
  ]);
  assert.equal(first.policy, 'line: major\nsupport: newest 2\n');
  assert.deepEqual([first.explains, first.versions, first.contradictions], [1, 1, []]);
  assert.deepEqual(Object.keys(first.next), ['patch', 'minor', 'major']);
  assert.deepEqual(first.next.major.supported, ['4', '3']);
  assert.equal(existsSync(join(folder, policyPath)), false);
});

test('plan --json without a policy has the same as proposals, and its policy is ready for --policy', async (t) => {
  const folder = clone(t);
  const { candidates } = JSON.parse((await program(folder, 'init', '--json')).output);
  const { code, output } = await program(folder, 'plan', '--json');
  assert.equal(code, 2);
  assert.deepEqual(JSON.parse(output).proposals, candidates);
  const planned = JSON.parse(
    (await program(folder, 'plan', '--json', '--policy', candidates[0].policy)).output,
  );
  assert.equal(planned.plan, candidates[0].today.plan);
});

test('a bare repository is told that there is nothing to write into', async (t) => {
  const { code, errors } = await program(clone(t), 'init', '--repo', '.git', '--ref', 'main', '--yes');
  assert.equal(code, 2);
  assert.match(errors, /init needs a working tree/);
});

test('without a table the workflow adds one, and the command that comes next works', async (t) => {
  const folder = clone(t, { files: { 'SECURITY.md': '# Security\n\nWrite to us.\n' } });
  const { code, output } = await program(folder, 'init', '--policy', 'latest', '--workflow');
  assert.equal(code, 0);
  assert.match(
    output,
    /next: support-window plan --on-missing-table insert\n {2}then: commit and push\. On GitHub, turn on "Allow /,
  );
  const workflow = readFileSync(join(folder, '.github/workflows/support-window.yml'), 'utf8');
  assert.match(workflow, /\n {6}- uses: .+\n {8}with: \{ on-missing-table: insert \}/);
  assert.notEqual((await program(folder, 'plan')).code, 0);
  assert.equal((await program(folder, 'plan', '--on-missing-table', 'insert')).code, 0);
  const other = clone(t);
  await program(other, 'init', '--policy', 'latest', '--workflow');
  const plain = readFileSync(join(other, '.github/workflows/support-window.yml'), 'utf8');
  assert.doesNotMatch(plain, /with:/);
});

test('several products get their tables in a starter, and a run then has nothing to change', async (t) => {
  const products = {
    'api-v1.0.0': '2025-01-10',
    'api-v1.1.0': '2025-06-10',
    'web-v2.0.0': '2025-02-10',
    'web-v3.0.0': '2026-02-10',
  } as const;
  const folder = repository(t, { tags: products });
  assert.equal((await program(folder, 'init', '--yes', '--starter')).code, 0);
  assert.match(
    readFileSync(join(folder, 'SECURITY.md'), 'utf8'),
    /of api\n\n[^#]*1\.1\.x[^#]*## [^#]*of web\n\n[^#]*3\.0\.x/,
  );
  const { code, output } = await program(folder, 'check');
  assert.equal(code, 0, output);
});

test('tags of several products without a policy are told with the lines to write', async (t) => {
  const folder = repository(t, {
    tags: { 'api-v1.0.0': '2025-01-10', 'web-v2.0.0': '2025-02-10', 'api-v1.1.0': '2025-03-10' },
    files: { 'SECURITY.md': table },
  });
  const { code, errors } = await program(folder, 'plan', '--policy', 'latest');
  assert.equal(code, 2);
  assert.match(
    errors,
    /\[ambiguous-tags\][\s\S]*products:\n +"api": \{ tag: "api-v\{version\}", table: "[^"]+" \}/,
  );
});

test('a starter is written for the policy that is there, and nothing over a document', async (t) => {
  const files = { [policyPath]: 'line: major\nsupport: newest 1\n' };
  const folder = repository(t, { tags, files });
  const { code, output } = await program(folder, 'init', '--starter', '--workflow');
  assert.equal(code, 0);
  assert.match(output, /Written: \.github\/workflows\/support-window\.yml, SECURITY\.md/);
  assert.equal(readFileSync(join(folder, policyPath), 'utf8'), files[policyPath]);
  assert.equal((await program(folder, 'check')).code, 0);
  assert.equal((await program(folder, 'init', '--starter')).code, 2);
});

test('a starter without a release says that its table is missing', async (t) => {
  const files = { [policyPath]: 'line: major\nsupport: newest 1\n' };
  const { output } = await program(repository(t, { files }), 'init', '--starter');
  assert.match(output, /SECURITY\.md has no table yet: nothing was released/);
});

test('tags that cannot be read are told in place of policies that would be refused', async (t) => {
  const odd = { '#a-1.0.0': '2025-01-10', '#b-2.0.0': '2025-02-10', '#a-1.1.0': '2025-03-10' } as const;
  const folder = repository(t, { tags: odd, files: { 'SECURITY.md': table } });
  const { code, errors } = await program(folder, 'init', '--yes');
  assert.equal(code, 2);
  assert.match(errors, /\[ambiguous-tags\]/);
  const json = JSON.parse((await program(folder, 'init', '--json')).output);
  assert.equal(json.problems[0].code, 'ambiguous-tags');
});
