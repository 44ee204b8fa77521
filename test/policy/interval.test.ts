import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contains, intervalOf, isEmpty } from '../../src/policy/interval.ts';
import { parseRange } from '../../src/release/range.ts';

const interval = (text: string) => intervalOf(parseRange(text) ?? []);

for (const [wide, narrow, expected] of [
  ['>=7', '>=8', true],
  ['>=8', '>=7', false],
  ['>=7', '>7', true],
  ['>7', '>=7', false],
  ['<=7', '<7', true],
  ['>=7 <9', '8', true],
  ['8', '8.1', true],
  ['8.1', '8', false],
  ['8.1', '8.2', false],
  ['<9', '8', true],
  ['>=8.0.0', '>=8', true],
  ['>=7', '<9', false],
  ['>=7 <9', '>=8', false],
] as const) {
  test(`${wide} ${expected ? 'holds' : 'does not hold'} ${narrow}`, () => {
    assert.equal(contains(interval(wide), interval(narrow)), expected);
  });
}

for (const [range, expected] of [
  ['>=5 <4', true],
  ['>4 <4', true],
  ['>=4 <=4', false],
  ['>=4 <4', true],
  ['>=4', false],
  ['<4', false],
  ['8 >=9', true],
] as const) {
  test(`${range} is ${expected ? 'empty' : 'not empty'}`, () =>
    assert.equal(isEmpty(interval(range)), expected));
}
