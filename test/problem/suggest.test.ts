import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closest } from '../../src/problem/suggest.ts';

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
