import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePolicy } from '../../src/policy/parse.ts';
import { ruleEntries } from '../../src/policy/sections.ts';
import { readYaml } from '../../src/policy/yaml.ts';

const head = 'line: minor\nsupport: next\n';

for (const [text, whys] of [
  ['rules: { when: even, a: next }', ['Found a map.']],
  ['rules: [even]', ['Found "even".']],
  ['rules: [{ when: even }]', ['Something is missing here.']],
  [
    'rules: [{ when: even, support: next, a: next }]',
    ['"support: X" is short for one tier called "supported", so both define the tiers.'],
  ],
  ['lines: ["5.4"]', ['Found a list.']],
  ['lines: { five: { planned: 2027-01-01 } }', ['Found "five".']],
  ['lines: { "5.4": next }', ['Found "next".']],
  ['lines: { "5.4": {} }', ['Something is missing here.']],
  ['lines: { "5.4": { planned: soon } }', ['Found "soon".']],
  ['lines: { "5.4": { support: next, because: "" } }', ['Found nothing.']],
  ['lines: { "5.4": { support: next, because: "  " } }', ['Found "  ".']],
  ['lines: { "5.4": { because: none } }', ['Something is missing here.']],
  ['states: [a]', ['Found a list.']],
  ['states: { supported: "Yes | now", ended: " " }', ['Found "Yes | now".', 'Found " ".']],
  ['states: { supported: "Yes\\nnow", ended: "a \\\\| b" }', ['Found "Yes now".']],
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

test('rules keep their order, their tiers and the place of what they pick', () => {
  const map = readYaml(
    'rules:\n  - { when: even, a: next, b: a + 1y }\n  - { support: forever, when: lts }',
    'p',
  );
  const node = map.ok ? map.value.entries[0]?.value : undefined;
  const found = node && ruleEntries.read(node);
  assert.deepEqual(found?.problems, []);
  assert.deepEqual(
    found?.value?.map(({ when, tiers, place }) => [when.kind, tiers.map(({ name }) => name), place.column]),
    [
      ['even', ['a', 'b'], 13],
      ['lts', ['supported'], 31],
    ],
  );
});
