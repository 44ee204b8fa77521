import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readKeys } from '../../src/policy/keys.ts';
import { overridesOf, tierLists } from '../../src/policy/override.ts';
import { readYaml } from '../../src/policy/yaml.ts';

function valuesOf(text: string) {
  const map = readYaml(text, 'p');
  assert.ok(map.ok);
  return readKeys(map.value).values;
}

test('tier lists are those of the policy and of every rule', () => {
  const values = valuesOf('tiers: { a: next, b: next }\nrules: [{ when: even, c: next }]');
  assert.deepEqual(
    tierLists(values).map((list) => list.map(({ name }) => name)),
    [['a', 'b'], ['c']],
  );
});

test('support stands for the tier called supported', () => {
  const { value } = overridesOf(
    valuesOf('support: next\nlines: { "1": { support: 2029-01-01, because: why, see: there } }'),
  );
  assert.deepEqual(value, [
    {
      line: { name: '1', numbers: [1] },
      tiers: [{ name: 'supported', end: { kind: 'date', day: '2029-01-01' } }],
      because: 'why',
      see: 'there',
    },
  ]);
});

test('a tier that is really called support is meant where there is one', () => {
  const { value } = overridesOf(
    valuesOf('tiers: { support: next }\nlines: { "1": { support: 2029-01-01, because: why } }'),
  );
  assert.equal(value?.[0]?.tiers[0]?.name, 'support');
});

test('every mistake of an exception is told', () => {
  const { problems } = overridesOf(
    valuesOf('tiers: { a: next }\nlines: { "1": { aa: 2029-02-30, because: why } }'),
  );
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['policy-unknown-tier', 'policy-end'],
  );
});
