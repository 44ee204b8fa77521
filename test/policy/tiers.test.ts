import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePolicy } from '../../src/policy/parse.ts';
import { readTiersOrSupport } from '../../src/policy/tiers.ts';
import { readYaml } from '../../src/policy/yaml.ts';
import { policyFrom } from './lines.ts';

test('tiers keep their order, whatever they are called', () => {
  const { tiers } = policyFrom(
    'line: minor\ntiers:\n  lts: next\n  major: lts + 1y\n  größer: forever\n  best-effort: größer',
  );
  assert.deepEqual(
    tiers.map(({ name }) => name),
    ['lts', 'major', 'größer', 'best-effort'],
  );
  assert.deepEqual(tiers[1]?.end, {
    kind: 'anchor',
    anchor: { kind: 'lts', count: 1 },
    plus: { count: 1, unit: 'y' },
  });
  assert.deepEqual(tiers[3]?.end, { kind: 'anchor', anchor: { kind: 'tier', name: 'größer' }, plus: null });
});

for (const name of ['when', 'because', 'see', 'planned', 'ended', 'two words', '2nd', '-x', '""']) {
  test(`a tier cannot be called ${name}`, () => {
    const policy = parsePolicy(`line: minor\ntiers:\n  ${name}: next`, 'p');
    assert.deepEqual(!policy.ok && policy.problems.map(({ code }) => code), ['policy-tier-name']);
  });
}

for (const [text, place] of [
  ['tiers: [next]', 1],
  ['tiers: {}', 1],
  ['tiers: { a: [next] }', 1],
  ['support: { a: next }', 1],
] as const) {
  test(`${text} is a problem`, () => {
    const policy = parsePolicy(`line: minor\n${text}`, 'p');
    assert.equal(!policy.ok && policy.problems.length, place);
  });
}

test('in a rule or an exception support stands for the tier called supported, alone', () => {
  const namesOf = (text: string) => {
    const map = readYaml(text, 'p');
    assert.ok(map.ok);
    const { value, problems } = readTiersOrSupport(map.value.entries);
    return value?.map(({ name }) => name) ?? problems.map(({ code }) => code);
  };
  assert.deepEqual(namesOf('support: next'), ['supported']);
  assert.deepEqual(namesOf('a: next\nb: a + 1y'), ['a', 'b']);
  assert.deepEqual(namesOf('a: next\nsupport: next'), ['policy-conflict']);
});

for (const [text, hint] of [
  ['tiers: { a: max(next, release + 2y) }', true],
  ['tiers: { a: nxt, b: next }', false],
  ['tiers: { a: eom(nxt), b: next }', false],
  ['tiers:\n  a: max(next', false],
  ['tiers: { a: max(next }', false],
] as const) {
  test(`${text.replaceAll('\n', ' ')} is ${hint ? '' : 'not '}said to need quotes for its comma`, () => {
    const policy = parsePolicy(`line: minor\n${text}`, 'p');
    const [first] = policy.ok ? [] : policy.problems;
    assert.equal(first?.fix.includes('put quotes around an end that has a comma'), hint);
  });
}
