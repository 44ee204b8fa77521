import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePolicy } from '../../src/policy/parse.ts';
import { presetNamed } from '../../src/policy/preset-named.ts';

test('the name of a preset gives its text', () => {
  const preset = presetNamed('newest  3  majors');
  assert.deepEqual(
    parsePolicy(preset.ok ? preset.value : '', 'p'),
    parsePolicy('line: major\nsupport: newest 3\n', 'p'),
  );
});

for (const [input, fix] of [
  ['lastest', 'Did you mean "latest"?'],
  ['Kubernetes', 'Did you mean "kubernetes"?'],
  ['newest 0 majors', 'Did you mean "newest N majors"? N is a whole number, 1 or more: "newest 2 majors".'],
  [
    'something else',
    'Use one of these, a path that ends with .yml, or YAML such as "{ line: minor, support: release + 18mo }".',
  ],
] as const) {
  test(`${input} is no preset`, () => {
    const source = presetNamed(input);
    assert.deepEqual(!source.ok && source.problems.map(({ code, fix: remedy }) => [code, remedy]), [
      ['unknown-preset', fix],
    ]);
  });
}

test('an end alone is answered with a whole policy to write, which can be read', () => {
  for (const [input, line, end] of [
    ['newest 2', 'minor', 'newest 2'],
    ['release + 18 months', 'minor', 'release + 18 months'],
    ['18 months', 'minor', 'release + 18 months'],
    ['last two majors', 'major', 'newest 2'],
    ['latest 3 minor versions', 'minor', 'newest 3'],
    ['max(next, release + 1y)', 'minor', 'max(next, release + 1y)'],
  ] as const) {
    const source = presetNamed(input);
    const fix = source.ok ? '' : (source.problems[0]?.fix ?? '');
    const [, written = ''] = /"(\{.+\})"/.exec(fix) ?? [];
    assert.deepEqual(parsePolicy(written, 'p'), parsePolicy(`line: ${line}\nsupport: ${end}\n`, 'p'), input);
  }
});
