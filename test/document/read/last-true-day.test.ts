import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastTrueDay } from '../../../src/document/read/last-true-day.ts';
import { surveyed, tableOf } from '../surveyed.ts';

const released = '1.0.0 2025-01-01, 2.0.0 2026-02-01, 3.0.0 2026-03-01';

function dayOf(...rows: readonly string[]): string {
  const { entries, speakers, wanted } = surveyed(
    tableOf(...rows),
    'line: major · support: newest 2',
    released,
  );
  return lastTrueDay(entries, speakers, wanted);
}

test('a table was true until the day before the first release it does not know', () => {
  assert.equal(dayOf('1.x | Yes'), '2026-01-31');
  assert.equal(dayOf('2.x | Yes', '1.x | Yes'), '2026-02-28');
});

test('a table that knows every release, or names none, is true today', () => {
  assert.equal(dayOf('3.x | Yes', '2.x | Yes'), '2026-06-15');
  assert.equal(dayOf('Latest | Yes', 'Other | No'), '2026-06-15');
});

test('a bound from below knows what it holds', () => {
  assert.equal(dayOf('>= 2.0 | Yes', '1.x | No'), '2026-06-15');
});
