import assert from 'node:assert/strict';
import { test } from 'node:test';
import { driftIn } from '../../src/change/drift.ts';
import { decide } from '../../src/change/plan.ts';
import { documentWith, factsWith, policyOf, tagsOf } from './facts.ts';

const tags = tagsOf({
  'v1.0.0': '2023-01-15',
  'v2.0.0': '2024-01-15',
  'v3.0.0': '2025-01-15',
  'v4.0.0': '2026-03-01',
});

test('only a row whose line changes its state is told to have another one', () => {
  const document = documentWith('| 3.x | ✅ |', '| 2.x | ❌ |', '| < 2.0 | ❌ |');
  const policy = policyOf('line: major\nsupport: newest 1\nended: fold\n');
  const found = driftIn(decide(factsWith({ tags, policy }, document), '2026-11-22'));
  assert.deepEqual(
    found.map(({ where, why }) => [where?.line, /another state/.test(why)]),
    [
      [7, true],
      [8, false],
      [9, false],
    ],
  );
});

test('a table that is up to date has none', () => {
  const document = documentWith('| 4.x | ✅ |', '| < 4.0 | ❌ |');
  const policy = policyOf('line: major\nsupport: newest 1\n');
  assert.deepEqual(driftIn(decide(factsWith({ tags, policy }, document), '2026-11-22')), []);
});

test('a document without a table has one, whatever rows it would get', () => {
  const policy = policyOf('line: major\nsupport: newest 1\n');
  const facts = {
    ...factsWith({ tags, policy }, '# Security\n\nMail us.\n'),
    onMissingTable: 'insert' as const,
  };
  assert.deepEqual(
    driftIn(decide(facts, '2026-11-22')).map(({ what, where }) => [what, where?.line]),
    [['SECURITY.md has no table of supported versions yet.', 3]],
  );
});
