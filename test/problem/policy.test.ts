import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as catalogue from '../../src/problem/policy.ts';
import type { Problem } from '../../src/problem/problem.ts';

const where = { path: 'p', line: 1, column: 1 };
const problems: readonly Problem[] = [
  catalogue.expected('a path', '"x"', 'a list', where),
  catalogue.unknownWord('"kep"', ['keep', 'drop'], where),
  catalogue.unknownKey('suport', ['support', 'line'], where),
  catalogue.missingWord('line', 'line: minor', where),
  catalogue.badEnd('"x"', 'write an end', where),
  catalogue.badTierName('when', true, where),
  catalogue.badTierName('a b', false, where),
  catalogue.conflictingKeys('support', 'tiers', where),
  catalogue.noTiers(where),
  catalogue.impossibleRule('A number is not both even and odd.', where),
  catalogue.shadowedRule(1, '">=7"', where),
  catalogue.selfReference(where),
  catalogue.repeatedLine('3', where),
  catalogue.unknownTier('securty', ['security'], where),
  catalogue.repeatedTag('server', 'client', 'v{version}', where),
  catalogue.sharedTable('server', 'client', where),
];

for (const { code, what, why, fix } of problems) {
  test(`${code} (${what}) is whole sentences with a remedy`, () => {
    assert.match(code, /^[a-z]+(-[a-z]+)+$/);
    for (const sentence of [what, why, fix]) assert.match(sentence, /^["A-Z].*[.?"]$/);
  });
}

test('the nearest word is offered', () => {
  assert.equal(catalogue.unknownKey('suport', ['support', 'line'], where).fix, 'Did you mean "support"?');
  assert.equal(
    catalogue.unknownKey('zzz', ['support', 'line'], where).fix,
    'Remove "zzz" or use one of these keys.',
  );
  assert.equal(catalogue.unknownWord('"kep"', ['keep', 'drop'], where).fix, 'Did you mean "keep"?');
});

test('an unknown tier is answered with the tiers there are', () => {
  assert.equal(
    catalogue.unknownTier('x', ['active', 'security'], where).why,
    'Its tiers are active, security.',
  );
  assert.equal(catalogue.unknownTier('x', [], where).why, 'It defines no tiers.');
});
