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
