import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokensOf } from '../../src/policy/token.ts';

test('an expression is words, numbers, dates and signs, with their places', () => {
  assert.deepEqual(
    tokensOf('max(best-effort+18mo,2029-02-28)?').map(({ kind, text, offset }) => [kind, text, offset]),
    [
      ['word', 'max', 0],
      ['(', '(', 3],
      ['word', 'best-effort', 4],
      ['+', '+', 15],
      ['number', '18', 16],
      ['word', 'mo', 18],
      [',', ',', 20],
      ['date', '2029-02-28', 21],
      [')', ')', 31],
      ['other', '?', 32],
      ['end', '', 33],
    ],
  );
});

test('the end of a text is behind its last word', () => {
  assert.deepEqual(tokensOf('next  ').at(-1), { kind: 'end', text: '', offset: 4 });
});
