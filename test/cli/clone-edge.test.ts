import assert from 'node:assert/strict';
import { chmodSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Facts } from '../../src/change/facts.ts';
import { settle } from '../../src/change/settle.ts';
import type { Options } from '../../src/cli/arguments.ts';
import { open } from '../../src/cli/begin.ts';
import { cloneEdge } from '../../src/cli/clone-edge.ts';
import { type Problem, type Result, success } from '../../src/problem/problem.ts';
import type { Purpose } from '../../src/report/verdict.ts';
import { policyPath } from '../change/facts.ts';
import { repository } from './repository.ts';

const options = {
  repo: '.',
  ref: null,
  policy: null,
  file: null,
  onMissingTable: 'fail',
  asOf: null,
} as const;
const path = 'SECURITY.md';
const decision = settle(
  '2026-11-22',
  { kind: 'file', path: policyPath },
  {
    before: 'old\r\n',
    document: { path, changed: true, edits: [], changes: [], mentions: [], after: 'new\r\n' },
  },
);

function checkout(t: TestContext): string {
  return repository(t, {
    files: { [path]: 'old\r\n', [policyPath]: 'file: docs/a.md\nline: major\nsupport: newest 1\n' },
  });
}

async function edgeAt(folder: string, purpose: Purpose, changed: Partial<Options> = {}) {
  const clone = await open(folder);
  assert.ok(clone.ok);
  return cloneEdge(clone.value, purpose, { ...options, ...changed }, folder);
}

async function factsAt(...place: Parameters<typeof edgeAt>): Promise<Result<Facts>> {
  const edge = await edgeAt(...place);
  const snapshot = await edge.read();
  return snapshot.ok ? success(snapshot.value.facts) : snapshot;
}

/** What went wrong when a decision was carried out; it may be one for several documents. */
async function written(folder: string, purpose: Purpose, whole = decision): Promise<readonly Problem[]> {
  const edge = await edgeAt(folder, purpose);
  const { problems, again } = await edge.write(whole, null, edge.nothing);
  assert.equal(again, false);
  return problems;
}

test('the facts hold the tags, the policy, and the document the policy names', async (t) => {
  const tags = { 'v1.0.0': '2025-01-15' } as const;
  const files = {
    'docs/a.md': 'A',
    [path]: 'B',
    [policyPath]: 'file: docs/a.md\nline: major\nsupport: newest 1\n',
  };
  const facts = await factsAt(repository(t, { tags, files }), 'plan');
  assert.ok(facts.ok);
  assert.deepEqual(facts.value.tags, [
    { name: 'v1.0.0', tagged: null, committed: '2025-01-15', release: null },
  ]);
  assert.deepEqual(facts.value.policy?.origin, { kind: 'file', path: policyPath });
  assert.deepEqual(
    facts.value.files.map((file) => file.path),
    ['docs/a.md'],
  );
  assert.deepEqual(
    facts.value.notes.map(({ code }) => code),
    ['local-flags'],
  );
});

test('update writes the bytes of the decision and keeps the mode', async (t) => {
  const folder = checkout(t);
  chmodSync(join(folder, path), 0o755);
  assert.deepEqual(await written(folder, 'update'), []);
  assert.equal(readFileSync(join(folder, path), 'utf8'), 'new\r\n');
  assert.equal(statSync(join(folder, path)).mode & 0o777, 0o755);
});

test('plan and check write nothing', async (t) => {
  const folder = checkout(t);
  for (const purpose of ['plan', 'check'] as const) assert.deepEqual(await written(folder, purpose), []);
  assert.equal(readFileSync(join(folder, path), 'utf8'), 'old\r\n');
});

test('a document that is another one meanwhile is not written', async (t) => {
  const folder = checkout(t);
  writeFileSync(join(folder, path), 'edited\r\n');
  const problems = await written(folder, 'update');
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['document-moved'],
  );
  assert.equal(readFileSync(join(folder, path), 'utf8'), 'edited\r\n');
});

test('a document that is not checked out is not written', async (t) => {
  const folder = checkout(t);
  rmSync(join(folder, path));
  const problems = await written(folder, 'update');
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['document-not-there'],
  );
});

test('files that are in HEAD only are read from there, and a note says so', async (t) => {
  const folder = repository(t, { files: { [path]: 'A', [policyPath]: 'line: major\nsupport: newest 1\n' } });
  rmSync(join(folder, path));
  rmSync(join(folder, policyPath));
  const facts = await factsAt(folder, 'plan');
  assert.ok(facts.ok);
  assert.deepEqual(
    facts.value.notes.filter(({ code }) => code === 'read-from-head').map(({ where }) => where?.path),
    [policyPath, path],
  );
});

test('update takes no other commit', async (t) => {
  const facts = await factsAt(checkout(t), 'update', { ref: 'main' });
  assert.ok(!facts.ok);
  assert.equal(facts.problems[0]?.code, 'update-at-ref');
});

test('of several files none is written when one of them moved meanwhile', async (t) => {
  const folder = repository(t, { files: { 'a.md': 'old', 'b.md': 'edited' } });
  const part = (name: string) => ({
    ...decision,
    name,
    before: 'old',
    document: { path: `${name}.md`, changed: true, edits: [], changes: [], mentions: [], after: 'new' },
  });
  const problems = await written(folder, 'update', {
    ...decision,
    products: [part('a'), part('b')],
  });
  assert.deepEqual(
    problems.map(({ code, where }) => [code, where?.path]),
    [['document-moved', 'b.md']],
  );
  assert.equal(readFileSync(join(folder, 'a.md'), 'utf8'), 'old');
});
