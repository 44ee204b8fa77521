import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { readPolicies } from '../../src/cli/read-policy.ts';
import { openClone } from '../../src/git/clone.ts';
import { originText } from '../../src/policy/source.ts';
import { policyPath } from '../change/facts.ts';
import { repository } from './repository.ts';

const own = 'line: major\nsupport: newest 1\n';
const other = 'line: minor\nsupport: newest 2\n';

/** Reads what a --policy means in a repository with a policy of its own and in an empty working directory. */
async function read(t: TestContext, policy: string | null, here: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'support-window-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(here)) writeFileSync(join(folder, path), text);
  const clone = await openClone(repository(t, { files: { [policyPath]: own, 'policies/other.yml': other } }));
  assert.ok(clone.ok);
  const options = { repo: '.', ref: null, policy, file: null, onMissingTable: 'fail', asOf: null } as const;
  return await readPolicies(clone.value, options, folder);
}

async function sources(t: TestContext, policy: string | null, here: Readonly<Record<string, string>> = {}) {
  const policies = await read(t, policy, here);
  assert.ok(policies.ok, JSON.stringify(policies));
  const { policy: decides, own: beside } = policies.value;
  assert.ok(decides?.reading.ok);
  return [originText(decides.origin), beside && originText(beside.origin)];
}

test("without --policy the repository's own decides", async (t) => {
  assert.deepEqual(await sources(t, null), [policyPath, null]);
});

test("a preset, YAML or a path decides, and the repository's own is kept for comparison", async (t) => {
  assert.deepEqual(await sources(t, 'latest'), ['preset latest', policyPath]);
  assert.deepEqual(await sources(t, other), ['--policy', policyPath]);
  assert.deepEqual(await sources(t, 'policies/other.yml'), ['policies/other.yml', policyPath]);
});

test('a path is looked for in the working directory first', async (t) => {
  const policies = await read(t, 'broken.yml', { 'broken.yml': 'line: [' });
  assert.ok(policies.ok);
  assert.equal(policies.value.policy?.reading.ok, false);
});

for (const path of ['nowhere.yml', '/nowhere/at/all.yml']) {
  test(`the path ${path} names no policy`, async (t) => {
    const policies = await read(t, path);
    assert.ok(!policies.ok);
    assert.equal(policies.problems[0]?.code, 'policy-missing');
  });
}

test('a folder is no policy', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'support-window-'));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'policy.yml'));
  const policies = await read(t, join(folder, 'policy.yml'));
  assert.ok(!policies.ok);
  assert.equal(policies.problems[0]?.code, 'policy-not-text');
});

test('a policy of the repository that is a link is not followed', async (t) => {
  const folder = repository(t, { files: { 'elsewhere.yml': own, '.github/keep': '' } });
  symlinkSync('../elsewhere.yml', join(folder, policyPath));
  const clone = await openClone(folder);
  assert.ok(clone.ok);
  const options = {
    repo: '.',
    ref: null,
    policy: null,
    file: null,
    onMissingTable: 'fail',
    asOf: null,
  } as const;
  const policies = await readPolicies(clone.value, options, folder);
  assert.ok(policies.ok && policies.value.policy?.reading.ok === false);
  assert.equal(policies.value.policy.reading.problems[0]?.why, 'It is a symbolic link.');
});

test('the version before the own policy is read too, unless another policy decides', async (t) => {
  const folder = repository(t, { files: { [policyPath]: own } });
  writeFileSync(join(folder, policyPath), other);
  const clone = await openClone(folder);
  assert.ok(clone.ok);
  const options = { repo: '.', ref: null, file: null, onMissingTable: 'fail', asOf: null } as const;
  const [alone, beside] = await Promise.all(
    [null, 'latest'].map((policy) => readPolicies(clone.value, { ...options, policy }, folder)),
  );
  assert.ok(alone?.ok && alone.value.previous?.reading.ok);
  assert.deepEqual(alone.value.previous.reading.value[0]?.policy.line, { kind: 'numbers', count: 1 });
  assert.ok(beside?.ok && beside.value.previous === null);
});

/** What --policy comes to in a repository with a policy at `ci/policy.yml`, from one of its folders. */
async function readIn(folder: string, from: string, policy: string): Promise<string> {
  const clone = await openClone(folder);
  assert.ok(clone.ok);
  const options = { repo: '.', ref: null, policy, file: null, onMissingTable: 'fail', asOf: null } as const;
  const read = await readPolicies(clone.value, options, join(folder, from));
  if (!read.ok) return read.problems.map(({ code, why }) => `${code}: ${why}`).join();
  const reading = read.value.policy?.reading;
  return reading?.ok ? 'read' : (reading?.problems.map(({ code, why }) => `${code}: ${why}`).join() ?? '');
}

test('a path may lead through the repository, and out of it only when it is written from the root', async (t) => {
  const folder = repository(t, { files: { 'ci/policy.yml': own, 'docs/keep': '' } });
  const outside = mkdtempSync(join(tmpdir(), 'support-window-'));
  t.after(() => rmSync(outside, { recursive: true }));
  writeFileSync(join(outside, 'policy.yml'), own);
  symlinkSync(join(outside, 'policy.yml'), join(outside, 'link.yml'));
  symlinkSync(folder, join(outside, 'clone'));
  assert.equal(await readIn(folder, 'docs', '../ci/policy.yml'), 'read');
  assert.equal(await readIn(folder, '.', join(folder, 'ci/policy.yml')), 'read');
  assert.equal(await readIn(folder, '.', join(outside, 'policy.yml')), 'read');
  assert.equal(await readIn(folder, '.', join(outside, 'link.yml')), 'read');
  assert.equal(await readIn(folder, '.', join(outside, 'clone/ci/policy.yml')), 'read');
  const relative = `../${basename(outside)}/policy.yml`;
  assert.match(await readIn(folder, '.', relative), /^policy-outside: /);
});

test('a link in the repository is not followed, however the path to it is written', async (t) => {
  const folder = repository(t, { files: { 'ci/policy.yml': own } });
  const outside = mkdtempSync(join(tmpdir(), 'support-window-'));
  t.after(() => rmSync(outside, { recursive: true }));
  writeFileSync(join(outside, 'policy.yml'), own);
  symlinkSync(folder, join(outside, 'clone'));
  symlinkSync(join(outside, 'policy.yml'), join(folder, 'ci/link.yml'));
  symlinkSync(outside, join(folder, 'away'));
  for (const path of ['ci/link.yml', join(folder, 'ci/link.yml'), join(outside, 'clone/ci/link.yml')])
    assert.equal(await readIn(folder, '.', path), 'policy-not-text: It is a symbolic link.', path);
  for (const path of ['away/policy.yml', join(folder, 'away/policy.yml')])
    assert.equal(
      await readIn(folder, '.', path),
      'policy-not-text: It goes through the symbolic link away.',
      path,
    );
});

test('pipes, devices, processes and large files are no policy, wherever they are', async (t) => {
  const folder = repository(t, { files: { [policyPath]: own } });
  const outside = mkdtempSync(join(tmpdir(), 'support-window-'));
  t.after(() => rmSync(outside, { recursive: true }));
  symlinkSync('/proc/self/environ', join(outside, 'environ'));
  for (const place of [folder, outside]) {
    execFileSync('mkfifo', [join(place, 'pipe.yml')]);
    writeFileSync(join(place, 'large.yml'), Buffer.alloc(8 * 1024 * 1024 + 1));
  }
  assert.equal(await readIn(folder, '.', 'pipe.yml'), 'policy-not-text: It is a special file.');
  assert.equal(
    await readIn(folder, '.', join(outside, 'pipe.yml')),
    'policy-not-text: It is not a regular file.',
  );
  for (const path of ['large.yml', join(outside, 'large.yml')])
    assert.match(await readIn(folder, '.', path), /^file-too-large: /);
  for (const path of ['/dev/zero', '/proc/self/environ', join(outside, 'environ')])
    assert.equal(await readIn(folder, '.', path), 'policy-not-text: It is a system file.', path);
});

for (const path of ['.github/support-window.yaml', 'support-window.yml']) {
  test(`a policy in ${path} is answered with the command that renames it`, async (t) => {
    const clone = await openClone(repository(t, { files: { [path]: own } }));
    assert.ok(clone.ok);
    const options = {
      repo: '.',
      ref: null,
      policy: null,
      file: null,
      onMissingTable: 'fail',
      asOf: null,
    } as const;
    const policies = await readPolicies(clone.value, options, '.');
    assert.ok(!policies.ok);
    assert.deepEqual(
      policies.problems.map(({ code }) => code),
      ['policy-elsewhere'],
    );
    assert.match(
      policies.problems[0]?.fix ?? '',
      new RegExp(`git mv ${path} \\.github/support-window\\.yml`),
    );
  });
}
