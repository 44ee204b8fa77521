import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  above,
  allOf,
  beginningsOf,
  everything,
  following,
  includes,
  isEmpty,
  isLowest,
  isWithin,
  lineKey,
  meet,
  parseNumbers,
  startsWith,
} from '../../src/release/interval.ts';
import { intervalOf, parseRange } from '../../src/release/range.ts';

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
    assert.equal(isWithin(interval(narrow), interval(wide)), expected);
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

test('a version begins with the numbers it has, and 3 with 3.0', () => {
  const begins = (version: string, prefix: string) => startsWith(parseNumbers(version), parseNumbers(prefix));
  assert.deepEqual(
    [begins('3.1.2', '3'), begins('3.1.2', '3.1'), begins('3', '3.0'), begins('3.0', '3'), begins('30', '3')],
    [true, true, true, true, false],
  );
});

test('what begins with a prefix is an interval', () => {
  for (const [prefix, version, expected] of [
    ['8', '8', true],
    ['8', '8.99', true],
    ['8', '9', false],
    ['8.1', '8', false],
    ['8.0', '8', true],
  ] as const) {
    const [numbers, start] = [parseNumbers(version), parseNumbers(prefix)];
    assert.equal(includes(allOf(start), numbers), expected, `${prefix} ${version}`);
    assert.equal(startsWith(numbers, start), expected, `${prefix} ${version}`);
  }
  assert.deepEqual(allOf([]), everything);
});

test('the version above is higher than that one and lower than any other', () => {
  const exact = { from: [1, 9], to: above([1, 9]) };
  assert.deepEqual(
    [includes(exact, [1, 9]), includes(exact, [1, 9, 0, 0]), includes(exact, [1, 9, 0, 1]), isEmpty(exact)],
    [true, true, false, false],
  );
  assert.deepEqual(following([1, 9]), [1, 10]);
});

test('two intervals meet in what both hold', () => {
  assert.deepEqual(meet({ from: [1], to: null }, { from: [], to: [2] }), { from: [1], to: [2] });
  assert.deepEqual(meet({ from: [1], to: [3] }, { from: [2], to: [4] }), { from: [2], to: [3] });
  assert.equal(isEmpty(meet({ from: [1], to: [2] }, { from: [2], to: [3] })), true);
});

test('nothing is lower than zero, however it is written', () => {
  assert.deepEqual([isLowest([0, 0]), isLowest([]), isLowest([0, 1])], [true, true, false]);
});

test('a version starts with its numbers, one after the other, and with zeros behind them', () => {
  assert.deepEqual(beginningsOf([1, 20, 3]), ['1', '1.20', '1.20.3', '1.20.3.0', '1.20.3.0.0']);
  assert.deepEqual(beginningsOf([]), ['0', '0.0', '0.0.0', '0.0.0.0', '0.0.0.0.0']);
  for (const [version, prefix] of ['1.20 1.2', '1 1.0', '1.2 1', '0 0.0.0', '2.1.0.4.7 2.1.0.4.7'].map(
    (pair) => pair.split(' ').map(parseNumbers),
  )) {
    const isFirst = beginningsOf(version ?? []).includes(prefix?.join('.') ?? '');
    assert.equal(isFirst, startsWith(version ?? [], prefix ?? []));
  }
});

test('lines are one when their numbers are', () => {
  assert.equal(lineKey([3, 0]), lineKey([3]));
  assert.notEqual(lineKey([3, 10]), lineKey([3, 1]));
  assert.equal(lineKey([0]), '');
});
