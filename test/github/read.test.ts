import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blobId } from '../../src/github/files.ts';
import { readRepository } from '../../src/github/read.ts';
import type { Reading } from '../../src/github/reading.ts';
import { aReading } from './a-reading.ts';
import { data, errors, page, refused, type Say, scripted, tooMuch } from './scripted.ts';

const tags = page([{ ref: 'refs/tags/v1.0.0' }]);
const policy = 'line: major\nsupport: newest 1\n';
const datedTag = { name: 'v1.0.0', target: { committedDate: '2026-01-01T00:00:00Z' } };

test('tags and repository are asked for at once, and nothing more when nothing more is needed', async () => {
  const { snapshot, asked } = await read([tags, repository({ f0: file(policy), f2: file('# Security\n') })]);
  assert.ok(snapshot.ok);
  assert.equal(asked.length, 2);
  const { facts, base } = snapshot.value;
  assert.deepEqual(
    facts.tags.map(({ name }) => name),
    ['v1.0.0'],
  );
  assert.deepEqual(
    facts.files.map(({ path }) => path),
    ['.github/support-window.yml', 'SECURITY.md'],
  );
  assert.ok(facts.policy?.reading.ok);
  assert.deepEqual(base, { name: 'main', oid: 'base' });
});

test('a policy of the input decides, and the own one is kept for comparison', async () => {
  const part = {
    policy: { kind: 'preset', name: 'latest' },
  } as const;
  const { snapshot } = await read([tags, repository({ f0: file(policy) })], part);
  assert.ok(snapshot.ok);
  assert.deepEqual(snapshot.value.facts.policy?.origin, { kind: 'preset', name: 'latest' });
  assert.deepEqual(snapshot.value.facts.own?.origin, { kind: 'file', path: '.github/support-window.yml' });
});

test('a path is read in the repository, and missing there it is a problem', async () => {
  const part = { policy: { kind: 'path', path: 'a/b.yml' } } as const;
  const found = await read([tags, repository({ f1: file(policy) })], part);
  assert.deepEqual(found.snapshot.ok && found.snapshot.value.facts.policy?.origin, {
    kind: 'file',
    path: 'a/b.yml',
  });
  const missing = await read([tags, repository({})], part);
  assert.deepEqual(codes(missing.snapshot), ['policy-missing']);
});

test('a document that the policy names is read too', async () => {
  const named = file(`${policy}file: docs/a.md\n`);
  const second = repository({ f0: named, f4: file('# A\n') });
  const { snapshot, asked } = await read([tags, repository({ f0: named }), second]);
  assert.equal(asked[2]?.variables.f4, 'docs/a.md');
  assert.ok(snapshot.ok && snapshot.value.files.some(({ path }) => path === 'docs/a.md'));
});

test('the policy before the one at hand is read along, and the days it counts from are asked for', async () => {
  const before = (text: string) => ({ nodes: [{ parents: { nodes: [{ oid: 'p', f0: file(text) }] } }] });
  const same = repository({ f0: file(policy), history: before('line: major\nsupport: newest 2\n') });
  const counts = await read([tags, same]);
  assert.equal(counts.asked.length, 2);
  assert.ok(counts.snapshot.ok && counts.snapshot.value.facts.previous?.reading.ok);
  const aged = repository(
    { f0: file(policy), history: before('line: major\nsupport: release + 4y\n') },
    { refs: { nodes: [] } },
  );
  const ages = await read([tags, aged, data({ repository: { t0: null } })]);
  assert.equal(ages.asked[2]?.variables.t0, 'refs/tags/v1.0.0');
});

test('a tag that was just pushed joins the list once', async () => {
  const fresh = await read([tags, repository({ f0: file(policy) })], { tag: 'v2.0.0' });
  assert.ok(fresh.snapshot.ok);
  assert.deepEqual(fresh.snapshot.value.facts.tags.at(-1), {
    name: 'v2.0.0',
    tagged: null,
    committed: '2026-02-03',
    release: null,
  });
  const known = await read([tags, repository({ f0: file(policy) })], { tag: 'v1.0.0' });
  assert.ok(known.snapshot.ok && known.snapshot.value.facts.tags.length === 1);
});

test('a comparison with a branch that does not exist is no error', async () => {
  const reply = repository({ f0: file(policy) });
  const answer = {
    ok: true,
    value: {
      ...(reply.ok ? reply.value : {}),
      errors: [{ type: 'NOT_FOUND', path: ['repository', 'base', 'compare'], message: 'x' }],
    },
  } as Say;
  assert.ok((await read([tags, answer])).snapshot.ok);
});

test('a comparison that GitHub cannot compute is told where our branch is there, and only there', async () => {
  const compare = { type: 'RESOURCE_LIMITS_EXCEEDED', path: ['repository', 'base', 'compare'], message: 'x' };
  for (const [branch, expected] of [
    [null, []],
    [{ target: { oid: 'h' } }, ['comparison-left-out']],
  ] as const) {
    const whole = repository({ f0: file(policy) }, { branch }, [compare]);
    const { snapshot } = await read([tags, whole, tooMuch]);
    assert.ok(snapshot.ok);
    assert.equal(snapshot.value.isUncompared, branch !== null);
    assert.deepEqual(
      snapshot.value.facts.notes.map(({ code }) => code),
      expected,
    );
  }
});

test('lists that GitHub cannot compute are made up for by name', async () => {
  const lists = { type: 'RESOURCE_LIMITS_EXCEEDED', path: ['repository', 'refs'], message: 'x' };
  const whole = repository({ f0: file('line: major\nsupport: release + 4y\n') }, { refs: null }, [lists]);
  const { snapshot, asked } = await read([tags, whole, tooMuch, data({ repository: { t0: null } })]);
  assert.ok(snapshot.ok);
  assert.equal(asked.at(-1)?.variables.t0, 'refs/tags/v1.0.0');
});

const failures: readonly (readonly [string, readonly Say[], readonly string[]])[] = [
  ['both are refused', [refused(401, 'x'), refused(401, 'x')], ['bad-credentials', 'bad-credentials']],
  [
    'the repository is not seen',
    [tags, errors({ type: 'NOT_FOUND', path: ['repository'], message: 'Could not resolve to a Repository' })],
    ['repository-not-found'],
  ],
  ['there is no repository and no error', [tags, data({ repository: null })], ['odd-answer']],
  [
    'pull requests may not be read',
    [tags, errors({ type: 'FORBIDDEN', message: 'x' })],
    ['missing-permission'],
  ],
  ['there is no base', [tags, without('base')], ['missing-base']],
];

for (const [what, answers, expected] of failures) {
  test(`it is a problem when ${what}`, async () =>
    assert.deepEqual(codes((await read(answers)).snapshot), expected));
}

async function read(answers: readonly Say[], part: Partial<Reading> = {}) {
  const { github, asked } = scripted(...answers);
  return { snapshot: await readRepository(github, aReading(part)), asked };
}

function repository(files: object, more: object = {}, errors: readonly object[] = []): Say {
  const target = { oid: 'base', ...files };
  const releases = { pageInfo: { hasNextPage: false }, nodes: [] };
  const base = { name: 'main', target };
  const node = { id: 'R', isFork: false, base, refs: { nodes: [datedTag] }, releases, ...more };
  return { ok: true, value: { data: { repository: node }, errors } } as unknown as Say;
}

function without(name: string): Say {
  const reply = repository({}) as { readonly value: { readonly data: { readonly repository: object } } };
  return data({ repository: { ...reply.value.data.repository, [name]: null } }) as Say;
}

function file(text: string) {
  return { mode: 0o100644, object: { oid: blobId(Buffer.from(text)), text } };
}

function codes(result: Awaited<ReturnType<typeof readRepository>>): readonly string[] {
  return result.ok ? [] : result.problems.map(({ code }) => code);
}
