import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePolicy } from '../../src/policy/parse.ts';

const head = 'line: minor\nsupport: next\n';

for (const [text, whys] of [
  ['rules: { when: even, a: next }', ['Found a map.']],
  ['rules: [even]', ['Found "even".']],
  ['rules: [{ when: even }]', ['Found nothing where it cannot stand.']],
  [
    'rules: [{ when: even, support: next, a: next }]',
    ['"support: X" is short for one tier called "supported", so both say which tiers there are.'],
  ],
  ['lines: ["5.4"]', ['Found a list.']],
  ['lines: { five: { planned: 2027-01-01 } }', ['Found "five".']],
  ['lines: { "5.4": next }', ['Found "next".']],
  ['lines: { "5.4": {} }', ['Found nothing where it cannot stand.']],
  ['lines: { "5.4": { planned: soon } }', ['Found "soon".']],
  ['lines: { "5.4": { support: next, because: "" } }', ['Found nothing.']],
  ['lines: { "5.4": { because: none } }', ['Found nothing where it cannot stand.']],
  ['states: [a]', ['Found a list.']],
  ['states: { supported: [a], ended: "" }', ['Found a list.', 'Found nothing.']],
] as const) {
  test(`${text} is a problem`, () => {
    const policy = parsePolicy(head + text, 'p');
    assert.deepEqual(!policy.ok && policy.problems.map(({ why }) => why), whys);
  });
}

test('an exception and a plan may stand together', () => {
  const policy = parsePolicy(
    `${head}lines: { "6.0": { support: forever, because: why, planned: 2027-04-01 } }`,
    'p',
  );
  assert.deepEqual(policy.ok && [policy.value.overrides.length, policy.value.planned[0]?.day], [
    1,
    '2027-04-01',
  ]);
});
