import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePolicy } from '../../src/policy/parse.ts';

function fixesOf(when: string): readonly string[] {
  const policy = parsePolicy(
    `line: minor\nlts: even\nrules:\n  - when: ${when}\n    a: next\nsupport: next`,
    'p',
  );
  return policy.ok ? [] : policy.problems.map(({ where, why, fix }) => `${where?.column} ${why} ${fix}`);
}

for (const [when, message] of [
  ['last-of-majr', /^11 Found "last-of-majr"\. .*last-of-major: did you mean that/],
  ['[]', /^11 Found an empty list\./],
  ['[[even]]', /^12 Found a list inside a list\./],
  ['{ minr: 4 }', /^13 .* Did you mean "minor"\?/],
  ['{ minor: four }', /^20 Found "four"\. Write a minor number/],
  ['{ every: 0 }', /^20 Found "0"\. Write a step/],
  ['{ every: 4, from: x }', /^29 Found "x"\. Write a number to begin at/],
  ['{ minor: 4, every: 2 }', /^11 Found a map\./],
  ['{ from: 4 }', /^11 Found a map\./],
  ['', /^5 Found nothing\./],
] as const) {
  test(`when: ${when} is a problem`, () => {
    const fixes = fixesOf(when);
    assert.equal(fixes.length, 1);
    assert.match(fixes[0] ?? '', message);
  });
}

test('a list of selectors tells every mistake in it', () =>
  assert.equal(fixesOf('[evn, ">=", odd]').length, 2));
