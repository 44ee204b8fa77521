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
  catalogue.unknownPreset('lastest', ['latest'], where),
  catalogue.dateUnknown('3', 'the day of its first release'),
  catalogue.floorSupported('3', '4', 'p'),
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

test('many lines without a rule are counted', () => {
  const lines = Array.from({ length: 12 }, (_, index) => `1.${index}`);
  assert.match(catalogue.lineWithoutRule(lines).what, /1\.9 and 2 more; they count as ended\.$/);
});

test('an exception without a line names it', () => {
  assert.equal(
    catalogue.overrideWithoutLine('9').what,
    'The policy makes an exception for 9, a line without releases.',
  );
});
