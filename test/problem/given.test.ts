import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { closest, shellWord, shown, suggestion } from '../../src/problem/given.ts';
import { badTierName, unknownKey, unknownPreset, unknownTier } from '../../src/problem/policy.ts';

const long = 'x'.repeat(5000);
const where = { path: 'p.yml', line: 1 };

test('a text of up to a hundred characters is shown whole, a longer one is cut', () => {
  assert.equal(shown('x'.repeat(100)), 'x'.repeat(100));
  assert.equal(shown(long), `${'x'.repeat(100)}…`);
});

test('what somebody gave never comes back whole when it is long', () => {
  const problems = [
    unknownPreset(long, ['latest']),
    unknownKey(long, ['line'], where),
    badTierName(long, false, where),
    unknownTier(long, ['security'], where),
  ];
  for (const { what, why, fix } of problems) assert.ok(`${what}${why}${fix}`.length < 600, what);
});

const shellWords: readonly (readonly [string, string])[] = [
  ['../clone', '../clone'],
  ['newest 2 majors', '"newest 2 majors"'],
  ['$HOME', "'$HOME'"],
  ['a"b', `'a"b'`],
  ["it's", `"it's"`],
  ['', '""'],
  ['line: major\nsupport: newest 2', "$'line: major\\nsupport: newest 2'"],
  ["\u0007'", "$'\\u0007\\''"],
];

for (const [text, word] of shellWords) {
  test(`${JSON.stringify(text)} is written ${word}`, () => {
    assert.equal(shellWord(text), word);
    const { platform } = process;
    if (platform === 'win32') return;
    assert.equal(execFileSync('bash', ['-c', `printf %s ${word}`]).toString(), text);
  });
}

const words = ['support', 'tiers', 'rules', 'lts', 'lines', 'floor', 'line'];

for (const [word, expected] of [
  ['suport', 'support'],
  ['SUPPORT', 'support'],
  ['tires', 'tiers'],
  ['floors', 'floor'],
  ['lst', 'lts'],
  ['lins', 'lines'],
  ['x', null],
  ['', null],
  ['something', null],
] as const) {
  test(`"${word}" was meant to be ${expected}`, () => assert.equal(closest(word, words), expected));
}

test('the first of equally near words is taken', () => assert.equal(closest('ab', ['aa', 'bb']), 'aa'));

for (const [word, other] of [
  ['x', 'ab'],
  ['ax', 'ya'],
  ['xa', 'ay'],
  ['abc', 'axcd'],
  ['abcd', 'axc'],
  ['lstx', 'lts'],
  ['abcdef', 'xyzdef'],
] as const) {
  test(`"${word}" was not meant to be ${other}`, () => assert.equal(closest(word, [other]), null));
}

for (const [word, other] of [
  ['ab', 'ba'],
  ['abcdef', 'abdcfe'],
  ['abcdef', 'xabcdefy'],
  ['abcdef', 'bcde'],
  ['abcdef', 'xbcdey'],
] as const) {
  test(`"${word}" was meant to be ${other}, two edits away at most`, () =>
    assert.equal(closest(word, [other]), other));
}

test('the nearest word is a remedy of its own', () => {
  assert.equal(suggestion('suport', words), 'Did you mean "support"?');
  assert.equal(suggestion('x', words), null);
});
