import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWithinReach, mostYears, parseUnit } from '../../src/policy/duration.ts';

test('units have short and long words', () => {
  assert.deepEqual(['d', 'day', 'days'].map(parseUnit), ['d', 'd', 'd']);
  assert.deepEqual(['w', 'weeks', 'mo', 'month', 'y', 'years'].map(parseUnit), [
    'w',
    'w',
    'mo',
    'mo',
    'y',
    'y',
  ]);
  assert.deepEqual(['m', 'M', 'yr', 'constructor', ''].map(parseUnit), [null, null, null, null, null]);
});

test('a duration has a limit in every unit', () => {
  for (const [unit, most] of [
    ['d', 366],
    ['w', 53],
    ['mo', 12],
    ['y', 1],
  ] as const) {
    assert.equal(isWithinReach({ count: most * mostYears, unit }), true);
    assert.equal(isWithinReach({ count: most * mostYears + 1, unit }), false);
  }
});
