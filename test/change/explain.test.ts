import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainLine } from '../../src/change/explain.ts';
import { factsWith, policyOf, tagsOf } from './facts.ts';

test('a line is explained by the support it has and the rule that gives it', () => {
  for (const asked of ['1', 'v1', '1.x']) {
    const found = explainLine(asked, factsWith({}), '2026-11-22');
    assert.ok(found.ok);
    assert.deepEqual(
      found.value.map(({ product, support, rule }) => [product, support.line.name, support.tier, rule]),
      [[null, '1', null, 'supported: newest 1']],
    );
  }
});

test('a number that several lines share explains each of them, newest first', () => {
  const tags = tagsOf({ 'v1.0.0': '2025-01-15', 'v1.1.0': '2025-02-15', 'v2.0.0': '2026-03-01' });
  const policy = policyOf('line: minor\nsupport: newest 1\n');
  const found = explainLine('1', factsWith({ policy, tags }), '2026-11-22');
  assert.ok(found.ok);
  assert.deepEqual(
    found.value.map(({ support }) => support.line.name),
    ['1.1', '1.0'],
  );
});

test('the day decides which lines there are', () => {
  const found = explainLine('2', factsWith({}), '2026-02-28');
  assert.ok(!found.ok);
  assert.deepEqual(found.problems[0]?.why, 'The lines are 1.');
});

test('without a policy, or with one that cannot be read, nothing can be explained', () => {
  for (const [policy, code] of [
    [null, 'no-policy'],
    [policyOf('line: [\n'), 'policy-not-yaml'],
  ] as const) {
    const found = explainLine('1', factsWith({ policy }), '2026-11-22');
    assert.ok(!found.ok);
    assert.equal(found.problems[0]?.code, code);
  }
});

test('a line of several products is explained for each that has it, or for the one that is named', () => {
  const policy = policyOf(
    'line: major\nsupport: newest 1\nproducts:\n  server: { tag: "server-v{version}", table: Server }\n  client: { tag: "client-v{version}", table: Client }\n',
  );
  const tags = tagsOf({
    'server-v1.0.0': '2025-01-15',
    'client-v1.0.0': '2025-02-15',
    'client-v2.0.0': '2026-03-01',
  });
  const explained = (asked: string) => {
    const found = explainLine(asked, factsWith({ policy, tags }), '2026-11-22');
    return found.ok
      ? found.value.map(({ product, support }) => [product, support.line.name, support.tier])
      : found.problems.map(({ what }) => what);
  };
  assert.deepEqual(explained('1'), [
    ['server', '1', 'supported'],
    ['client', '1', null],
  ]);
  assert.deepEqual(explained('2'), [['client', '2', 'supported']]);
  assert.deepEqual(explained('client 1.x'), [['client', '1', null]]);
  assert.deepEqual(explained('client'), [
    ['client', '2', 'supported'],
    ['client', '1', null],
  ]);
  assert.deepEqual(explained('client-v1.0.0'), [['client', '1', null]]);
  assert.deepEqual(explained('server 2'), [
    'There is no release line server 2; a line starts with its first release.',
  ]);
  assert.deepEqual(explained('3'), ['There is no release line 3; a line starts with its first release.']);
});

test('what is said of the tags of a product names it, and of an only one nothing', () => {
  const tags = tagsOf({ 'v1.0.0': '2025-01-15', 'sdk/v1.0.0': '2025-02-15' });
  const single = explainLine('1', factsWith({ tags }), '2026-11-22');
  assert.deepEqual(
    single.notes.map(({ what }) => what.slice(0, 8)),
    ['Releases'],
  );
  const policy = policyOf(
    'line: major\nsupport: newest 1\nignore: "9.9.9"\nproducts:\n  server: { tag: "v{version}", table: Server }\n',
  );
  const several = explainLine('1', factsWith({ policy, tags }), '2026-11-22');
  assert.deepEqual(
    several.notes.map(({ code, products }) => [code, products]),
    [['ignored-nothing', ['server']]],
  );
});
