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

test('an exception may wait for the tiers before its own, in whichever list they stand', () => {
  const problemsOf = (exception: string) =>
    overridesOf(
      valuesOf(
        `tiers: { a: next, b: next, c: next }\nrules: [{ when: even, d: next, b: next }]\nlines: { "1": { ${exception}, because: why } }`,
      ),
    ).problems.map(({ fix }) => fix.slice(0, 10));
  assert.deepEqual(problemsOf('b: a + 1y'), []);
  assert.deepEqual(problemsOf('b: d + 1y'), []);
  assert.deepEqual(problemsOf('a: a + 1y'), ['Refer only']);
  assert.deepEqual(problemsOf('a: b + 1y'), ['Refer only']);
  assert.deepEqual(problemsOf('d: a + 1y'), ['Refer only']);
});

test('a planned line is no exception', () => {
  assert.deepEqual(overridesOf(valuesOf('support: next\nlines: { "9": { planned: 2029-01-01 } }')).value, []);
});
