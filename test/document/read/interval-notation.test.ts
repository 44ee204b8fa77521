import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readInterval } from '../../../src/document/read/interval-notation.ts';

test('an interval without a start or an end is a bound, with its end where the bracket is square', () => {
  const kinds = ['(,2.0)', '(,2.0]', '[0, 2.0)', '[2.0,)', '(2.0, ∞)'].map((text) => {
    const read = readInterval(text);
    return read === null || read.kind === 'range' ? null : [read.kind, read.bound.digits, read.inclusive];
  });
  assert.deepEqual(kinds, [
    ['below', '2.0', false],
    ['below', '2.0', true],
    ['below', '2.0', false],
    ['above', '2.0', true],
    ['above', '2.0', false],
  ]);
});

test('one with both is a range, unless it leaves out its start or falls', () => {
  assert.equal(readInterval('[1.0,2.0)')?.kind, 'range');
  assert.deepEqual(['(1.0,2.0)', '[2.0,1.0]', '[a,b]', '(,)', '1.0,2.0'].map(readInterval), [
    null,
    null,
    null,
    null,
    null,
  ]);
});
