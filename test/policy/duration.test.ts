import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWithinReach, mostYears, parseDuration, parseUnit } from '../../src/policy/duration.ts';

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

test('a duration is a number and a unit', () => {
  assert.deepEqual(parseDuration('30d'), { count: 30, unit: 'd' });
  assert.deepEqual(parseDuration(' 18 months '), { count: 18, unit: 'mo' });
  for (const text of [
    '',
    '30',
    'd',
    '30dd',
    '0d',
    '30d 2',
    '-3d',
    '1.5y',
    '2026-01-01',
    '300y',
    'next + 30d',
  ])
    assert.equal(parseDuration(text), null, text);
});
