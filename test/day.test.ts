import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, type Day, dayOfEpochSeconds, daysBetween, parseDay } from '../src/day.ts';

const anyDay = fc.integer({ min: -40_000, max: 60_000 }).map((count) => addDays('2000-01-01', count));

test('a day is read only in the one form YYYY-MM-DD', () => {
  assert.equal(parseDay('2026-11-22'), '2026-11-22');
  for (const text of ['2026-1-2', '22.11.2026', '2026-11-22T00:00:00Z', ' 2026-11-22', '', 'today']) {
    assert.equal(parseDay(text), null, text);
  }
});

test('a day that does not exist is no day', () => {
  assert.equal(parseDay('2024-02-29'), '2024-02-29');
  for (const text of ['2025-02-29', '2026-13-01', '2026-00-10', '2026-04-31']) {
    assert.equal(parseDay(text), null, text);
  }
});

test('the day of a moment is its day in UTC', () => {
  assert.equal(dayOfEpochSeconds(0), '1970-01-01');
  assert.equal(dayOfEpochSeconds(1_795_391_999), '2026-11-22');
  assert.equal(dayOfEpochSeconds(1_795_392_000), '2026-11-23');
});

test('counting days crosses months and leap days', () => {
  assert.equal(addDays('2024-02-28', 1), '2024-02-29');
  assert.equal(addDays('2025-12-31', 1), '2026-01-01');
  assert.equal(daysBetween('2024-02-28', '2024-03-01'), 2);
});

test('days compare as text, and adding undoes subtracting', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 20_000 }), (day: Day, count) => {
      const later = addDays(day, count);
      assert.ok(day < later);
      assert.equal(daysBetween(day, later), count);
      assert.equal(addDays(later, -count), day);
      assert.equal(parseDay(later), later);
    }),
  );
});
