import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wantedFrom } from '../../src/document/want.ts';
import { evaluate } from '../../src/policy/evaluate.ts';
import { readHistory } from '../../src/policy/history.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { tagsOf } from '../change/facts.ts';

const tags = tagsOf({ 'v1.0.0': '2025-01-15', 'v2.0.0': '2026-03-01', 'v3.0.0': '2026-09-01' });

function wanted(text: string) {
  const policy = parsePolicy(text, 'policy');
  assert.ok(policy.ok);
  const history = readHistory(tags, policy.value, '2026-11-22');
  assert.ok(history.ok);
  return wantedFrom(evaluate(history.value.lines, policy.value, '2026-11-22'), history.value, policy.value);
}

test('the document should say of every line what the policy gives it', () => {
  assert.deepEqual(
    wanted('line: major\nsupport: newest 2\n').lines.map(({ line, tier }) => [line.name, tier]),
    [
      ['3', 'supported'],
      ['2', 'supported'],
      ['1', null],
    ],
  );
});

test('the tiers of another day know only the releases of that day', () => {
  const { tiersOn } = wanted('line: major\nsupport: newest 1\n');
  assert.deepEqual(
    [...tiersOn('2026-03-01')],
    [
      ['2', 'supported'],
      ['1', null],
    ],
  );
  assert.deepEqual([...tiersOn('2026-02-28')], [['1', 'supported']]);
  assert.deepEqual([...tiersOn('2020-01-01')], []);
});

test('tiers are named once, best first, also those that only a rule has', () => {
  const rules =
    'rules:\n  - when: even\n    active: next\n    maintenance: next + 3mo\n    security: next + 1y\n';
  assert.deepEqual(wanted(`line: major\n${rules}tiers:\n  active: next\n  security: next + 6mo\n`).tiers, [
    'active',
    'maintenance',
    'security',
  ]);
});
