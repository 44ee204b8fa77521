import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePolicy } from '../../src/policy/parse.ts';
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
