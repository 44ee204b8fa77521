import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, type Day } from '../../src/day.ts';
import { addDuration, dayAfter, dayBefore, endOfMonth, endOfYear } from '../../src/policy/calendar.ts';
import type { DurationUnit } from '../../src/policy/policy.ts';

for (const [day, count, unit, expected] of [
  ['2024-01-31', 1, 'mo', '2024-02-29'],
  ['2025-01-31', 1, 'mo', '2025-02-28'],
  ['2025-03-31', 1, 'mo', '2025-04-30'],
  ['2024-02-29', 1, 'y', '2025-02-28'],
  ['2024-02-29', 4, 'y', '2028-02-29'],
  ['2024-12-31', 2, 'mo', '2025-02-28'],
  ['2025-11-30', 14, 'mo', '2027-01-30'],
  ['2025-01-15', 18, 'mo', '2026-07-15'],
  ['2025-01-15', 0, 'mo', '2025-01-15'],
  ['2024-02-28', 2, 'd', '2024-03-01'],
  ['2025-12-31', 6, 'w', '2026-02-11'],
  ['1900-01-31', 1, 'mo', '1900-02-28'],
  ['2000-01-31', 1, 'mo', '2000-02-29'],
  ['9990-01-01', 200, 'y', '9999-12-31'],
  ['9999-01-31', 1, 'mo', '9999-02-28'],
  ['9999-01-01', 364, 'd', '9999-12-31'],
  ['9999-01-01', 30, 'd', '9999-01-31'],
  ['9999-12-01', 73_200, 'd', '9999-12-31'],
  ['9999-12-31', 1, 'd', '9999-12-31'],
] as const) {
  test(`${day} and ${count}${unit} is ${expected}`, () => {
    assert.equal(addDuration(day, { count, unit: unit as DurationUnit }), expected);
  });
}

test('months and years end on their last day', () => {
  assert.equal(endOfMonth('2024-02-01'), '2024-02-29');
  assert.equal(endOfMonth('2025-02-28'), '2025-02-28');
  assert.equal(endOfMonth('2025-04-30'), '2025-04-30');
  assert.equal(endOfYear('2025-01-01'), '2025-12-31');
});

for (const [before, after] of [
  ['2024-12-31', '2025-01-01'],
  ['2024-02-29', '2024-03-01'],
  ['2025-02-28', '2025-03-01'],
  ['2025-06-09', '2025-06-10'],
] as const) {
  test(`${after} follows ${before}`, () => {
    assert.equal(dayBefore(after), before);
    assert.equal(dayAfter(before), after);
  });
}

test('the day before and after are those of the calendar', () => {
  const day = fc.integer({ min: 0, max: 60_000 }).map((count): Day => addDays('1970-01-01', count));
  fc.assert(
    fc.property(day, (one) => {
      assert.equal(dayBefore(one), addDays(one, -1));
      assert.equal(dayAfter(one), addDays(one, 1));
    }),
  );
});
