import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPolicy } from '../../src/policy/check.ts';
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
  ['a minor that is no even one', ['[{ minor: 5 }, { minor: even }]']],
  ['an even and odd minor', ['[{ minor: odd }, { minor: even }]']],
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
  ['an even minor of an even major', ['[{ minor: 4 }, { minor: even }, even]']],
  ['different selectors', ['even', '{ minor: 4 }', 'last-of-major', '{ every: 4 }']],
] as const) {
  test(`${title} are fine`, () => assert.deepEqual(whyOf(rules), []));
}

for (const when of ['lts', '[even, lts]']) {
  test(`a rule for ${when} needs to know which lines are LTS`, () => {
    assert.deepEqual(whyOf([when], ''), ['The policy has no "lts" that defines which lines are LTS.']);
  });
}

test('a rule for LTS lines is no second mistake where "lts" cannot be read', () => {
  assert.deepEqual(whyOf(['lts'], 'oddly'), ['Found "oddly".']);
});

test('the LTS lines of a preset serve the rules of the file', () => {
  const policy = parsePolicy('extends: django\nrules: [{ when: lts, a: next }]', 'p');
  assert.equal(policy.ok, true);
});

test('the rule that leaves another one no line is named by its place', () => {
  const why =
    'The first rule that matches a line applies, and rule 2 (when: odd) matches all lines of this one.';
  assert.deepEqual(whyOf(['{ minor: 4 }', 'odd', 'odd', 'odd']), [why, why]);
});

test('lts cannot be explained by itself', () => {
  assert.deepEqual(whyOf(['even'], '[lts, even]'), [
    'The key "lts" defines which lines are LTS, so it cannot use the word "lts".',
  ]);
});

test('a policy without rules has none that is out of reach', () => {
  assert.deepEqual(checkPolicy({}, new Map()), []);
});

test('a tier may share its text with another tier, but not with the end', () => {
  const problemsOf = (states: string) => {
    const policy = parsePolicy(
      `line: minor\ntiers: { full: next, security: newest 2 }\nstates: ${states}`,
      'policy.yml',
    );
    return policy.ok ? [] : policy.problems.map(({ what, where }) => [what, where?.line, where?.column]);
  };
  assert.deepEqual(problemsOf('{ full: "Yes", security: "Yes", ended: "No" }'), []);
  assert.deepEqual(problemsOf('{ full: "Yes", security: "No", ended: " No" }'), [
    ['"security" and "ended" have the same text.', 3, 34],
  ]);
});
