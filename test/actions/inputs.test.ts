import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { inputNames, readInputs } from '../../src/actions/inputs.ts';

const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'));

test('the inputs are those that action.yml declares, in its order', () => {
  assert.deepEqual([...inputNames], Object.keys(action.inputs));
});

test('the defaults of action.yml are those of the code', () => {
  const declared = Object.entries(action.inputs as Record<string, { default: string }>).map(
    ([name, input]) => [`INPUT_${name.toUpperCase()}`, input.default] as const,
  );
  const withDefaults = readInputs({ ...Object.fromEntries(declared), INPUT_TOKEN: 't' });
  const bare = readInputs({ INPUT_TOKEN: 't', INPUT_POLICY: '.github/support-window.yml' });
  assert.ok(withDefaults.ok && bare.ok);
  assert.deepEqual(withDefaults.value, bare.value);
});

test('values are read as a workflow writes them', () => {
  const inputs = readInputs({
    INPUT_TOKEN: ' t ',
    INPUT_MODE: 'check',
    INPUT_POLICY: 'newest 2 majors',
    INPUT_FILE: 'docs/SUPPORT.md',
    INPUT_REPOSITORY: 'octo/widget',
    INPUT_BASE: 'main',
    INPUT_BRANCH: 'bot/table',
    'INPUT_COMMIT-MESSAGE': 'docs: a\n\nWhy.',
    'INPUT_AS-OF': '2026-03-31',
    'INPUT_ON-MISSING-TABLE': 'insert',
    INPUT_TAG: 'refs/tags/v1.2.3',
  });
  assert.ok(inputs.ok);
  const { token, mode, policy, file, repository, base, branch, commitMessage, asOf, onMissingTable, tag } =
    inputs.value;
  assert.deepEqual(
    [token, mode, policy.kind, file, repository, base, branch, commitMessage, asOf, onMissingTable, tag],
    [
      't',
      'check',
      'preset',
      'docs/SUPPORT.md',
      'octo/widget',
      'main',
      'bot/table',
      'docs: a\n\nWhy.',
      '2026-03-31',
      'insert',
      'v1.2.3',
    ],
  );
});

const mistakes = [
  ['INPUT_MODE', 'Check', /cannot be "Check".*Did you mean "check"/],
  ['INPUT_ON-MISSING-TABLE', 'never', /fail, insert, ignore/],
  ['INPUT_REPOSITORY', 'https://github.com/o/r', /owner\/name/],
  ['INPUT_BASE', 'refs/heads/main', /short name/],
  ['INPUT_BRANCH', 'a b', /does not allow spaces/],
  ['INPUT_TITLE', 'a\nb', /one line/],
  ['INPUT_TITLE', 'a'.repeat(257), /256/],
  ['INPUT_AS-OF', '2026-02-29', /not a date/],
  ['INPUT_FILE', '.github/workflows/ci.yml', /Markdown file/],
  ['INPUT_TAG', 'v 1', /does not allow spaces/],
  ['INPUT_TOKEN', '', /"token" is empty/],
] as const;

for (const [variable, value, said] of mistakes) {
  test(`${variable} ${JSON.stringify(value.slice(0, 30))} is one problem`, () => {
    const inputs = readInputs({ INPUT_TOKEN: 't', [variable]: value });
    const problems = inputs.ok ? [] : inputs.problems;
    assert.equal(problems.length, 1);
    assert.match(problems.map(({ what, why, fix }) => `${what} ${why} ${fix}`).join(), said);
  });
}

test('an input that does not exist is a note, beside mistakes too', () => {
  const inputs = readInputs({ INPUT_TOKEN: 't', INPUT_BRNCH: 'x' });
  assert.ok(inputs.ok);
  assert.match(inputs.notes.map(({ what }) => what).join(), /no input "brnch".*Did you mean "branch"/);
  const broken = readInputs({ INPUT_TOKEN: '', INPUT_BRNCH: 'x' });
  assert.deepEqual([broken.ok, broken.notes.length], [false, 1]);
});

test('the branch cannot be the base', () => {
  const inputs = readInputs({ INPUT_TOKEN: 't', INPUT_BASE: 'main', INPUT_BRANCH: 'main' });
  assert.ok(!inputs.ok);
});

test('all mistakes come back at once', () => {
  const inputs = readInputs({ INPUT_MODE: 'x', INPUT_BASE: '..', 'INPUT_AS-OF': 'x' });
  assert.equal(inputs.ok ? 0 : inputs.problems.length, 4);
});
