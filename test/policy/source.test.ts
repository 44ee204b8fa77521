import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePolicy } from '../../src/policy/parse.ts';
import { choosePolicy, originText } from '../../src/policy/source.ts';

for (const [input, kind] of [
  [null, 'default'],
  ['', 'default'],
  [' \n', 'default'],
  ['line: major\nsupport: newest 2', 'yaml'],
  ['support: newest 2', 'yaml'],
  ['{ line: minor, support: release + 18mo }', 'yaml'],
  ['line:\n  major', 'yaml'],
  ['policy.yml', 'path'],
  ['policy.YAML', 'path'],
  ['.github/support', 'path'],
  ['latest', 'preset'],
  ['n-1', 'preset'],
  ['newest 1 major', 'preset'],
  ['newest 12 minors', 'preset'],
  ['newest  3  majors', 'preset'],
] as const) {
  test(`${JSON.stringify(input)} is ${kind}`, () => {
    const source = choosePolicy(input);
    assert.equal(source.ok && source.value.kind, kind);
  });
}

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
    const source = choosePolicy(input);
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
    const source = choosePolicy(input);
    const fix = source.ok ? '' : (source.problems[0]?.fix ?? '');
    const [, written = ''] = /"(\{.+\})"/.exec(fix) ?? [];
    assert.deepEqual(parsePolicy(written, 'p'), parsePolicy(`line: ${line}\nsupport: ${end}\n`, 'p'), input);
  }
});

test('messages call a policy by its path, its preset or the option it was written in', () => {
  assert.equal(originText({ kind: 'file', path: 'p.yml' }), 'p.yml');
  assert.equal(originText({ kind: 'preset', name: 'latest' }), 'preset latest');
  assert.equal(originText({ kind: 'option', name: '--policy' }), '--policy');
});
