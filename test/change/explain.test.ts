import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainLine } from '../../src/change/explain.ts';
import { factsWith, policyOf } from './facts.ts';

test('a line is explained by the support it has and the rule that gives it', () => {
  for (const asked of ['1', 'v1', '1.x']) {
    const found = explainLine(asked, factsWith({}), '2026-11-22');
    assert.ok(found.ok);
    assert.equal(found.value.support.line.name, '1');
    assert.equal(found.value.support.tier, null);
    assert.equal(found.value.rule, 'supported: newest 1');
  }
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
