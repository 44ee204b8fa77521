import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePolicy } from '../../src/policy/parse.ts';

function whyOf(rules: readonly string[], lts = 'even'): readonly string[] {
  const policy = parsePolicy(
    `line: minor\n${lts === '' ? '' : `lts: ${lts}\n`}rules:\n${rules.map((when) => `  - { when: ${when}, a: next }\n`).join('')}support: next`,
    'p',
  );
  return policy.ok ? [] : policy.problems.map(({ why }) => why);
}

for (const [title, rules] of [
  ['even and odd', ['[even, odd]']],
  ['two minors', ['[{ minor: 4 }, { minor: 5 }]']],
  ['an empty range', ['">=5 <4"']],
  ['ranges that do not meet', ['[">=5", "<4"]']],
  ['a range in descending order', ['">=7"', '">=8"']],
  ['the same selector again', ['{ minor: 4 }', 'odd', '{ minor: 4 }']],
  ['a narrower list behind a wider one', ['lts', '[lts, ">=11.8"]']],
  ['one major behind a range that holds it', ['">=7 <10"', '"8"']],
] as const) {
  test(`${title} leaves a rule no line can match`, () => assert.equal(whyOf(rules).length, 1));
}

for (const [title, rules] of [
  ['ranges in ascending need', ['">=8"', '">=7"']],
  ['a wider list behind a narrower one', ['[lts, ">=11.8"]', 'lts']],
  ['ranges that overlap', ['">=7 <9"', '">=8"']],
  ['different selectors', ['even', '{ minor: 4 }', 'last-of-major', '{ every: 4 }']],
] as const) {
  test(`${title} are fine`, () => assert.deepEqual(whyOf(rules), []));
}

test('a rule for LTS lines needs to know them', () => {
  assert.deepEqual(whyOf(['lts'], ''), ['The policy has no "lts" that says which lines are LTS.']);
});

test('lts cannot be explained by itself', () => {
  assert.deepEqual(whyOf(['even'], '[lts, even]'), [
    'The key "lts" says which lines are LTS, so "lts" cannot stand inside it.',
  ]);
});
