import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf, matches } from '../../src/policy/select.ts';
import { linesFrom, policyFrom } from './lines.ts';

const day = '2026-01-01';
const names = ['10.0', '8.4', '8.1', '8.0', '7.4', '7.2', '0.9'];
const lines = linesFrom(Object.fromEntries(names.map((name) => [name, day])));

for (const [selector, picked] of [
  ['lts', ['8.4', '7.4']],
  ['last-of-major', ['8.4', '7.4', '0.9']],
  ['even', ['10.0', '8.4', '8.1', '8.0', '0.9']],
  ['odd', ['7.4', '7.2']],
  ['{ minor: 4 }', ['8.4', '7.4']],
  ['{ minor: even }', ['10.0', '8.4', '8.0', '7.4', '7.2']],
  ['{ minor: odd }', ['8.1', '0.9']],
  ['{ every: 4 }', ['10.0', '8.4', '8.0', '7.4']],
  ['{ every: 8, from: 1 }', ['8.1', '0.9']],
  ['{ every: 2, from: 2 }', ['8.4', '7.4', '7.2']],
  ['">=8.1"', ['10.0', '8.4', '8.1']],
  ['"<1.0"', ['0.9']],
  ['"8"', ['8.4', '8.1', '8.0']],
  ['[lts, ">=8"]', ['8.4']],
] as const) {
  test(`${selector} picks ${picked.join(', ')}`, () => {
    const policy = policyFrom(
      `line: minor\nlts: { minor: 4 }\nrules: [{ when: ${selector}, a: next }]\nsupport: next`,
    );
    const found = factsOf(lines, policy).filter(
      (facts) => policy.rules[0] && matches(policy.rules[0].when, facts),
    );
    assert.deepEqual(
      found.map(({ line }) => line.name),
      picked,
    );
  });
}

test('a line of one number has no minor, and 8 is not at least 8.1', () => {
  const policy = policyFrom(
    'line: major\nlts: { minor: 0 }\nrules: [{ when: ">=8.1", a: next }]\nsupport: next',
  );
  const [facts] = factsOf(linesFrom({ 8: day }), policy);
  assert.equal(facts?.lts, false);
  assert.equal(facts && policy.rules[0] && matches(policy.rules[0].when, facts), false);
});

test('LTS lines may be named', () => {
  const policy = policyFrom('line: minor\nlts: [v8.1, 10.x]\nsupport: next');
  assert.deepEqual(
    factsOf(lines, policy)
      .filter(({ lts }) => lts)
      .map(({ line }) => line.name),
    ['10.0', '8.1'],
  );
});
