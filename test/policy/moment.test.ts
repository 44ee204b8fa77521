import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endOfMonth } from '../../src/policy/calendar.ts';
import { earliestOf, latestOf, type Moment, on, rounded, shifted } from '../../src/policy/moment.ts';

const today = '2026-06-01';
const open: Moment = { kind: 'open', words: 'when 5.0 is released', event: '5.0 is released' };
const past: Moment = { kind: 'by', day: '2026-05-31', lacking: [{ index: 1, days: 'next' }] };
const unsure: Moment = { kind: 'by', day: '2027-05-31', lacking: [{ index: 1, days: 'release' }] };
const forever: Moment = { kind: 'forever' };
const never: Moment = { kind: 'never' };

for (const [title, moments, latest, earliest] of [
  ['two days', [on('2026-01-01'), on('2027-01-01')], on('2027-01-01'), on('2026-01-01')],
  ['a day and something open', [on('2026-01-01'), open], open, on('2026-01-01')],
  ['forever and a day', [forever, on('2026-01-01')], forever, on('2026-01-01')],
  ['never and a day', [never, on('2026-01-01')], on('2026-01-01'), never],
  ['never and something open', [never, open], open, never],
  ['forever and something open', [forever, open], forever, open],
  ['forever alone', [forever], forever, forever],
  ['never alone', [never], never, never],
  ['a bound and a later day', [past, on('2026-05-31')], on('2026-05-31'), past],
  ['a bound and a day behind it', [unsure, on('2026-07-01')], unsure, { ...unsure, day: '2026-07-01' }],
] as const) {
  test(`the latest and the earliest of ${title}`, () => {
    assert.deepEqual(latestOf(moments, today), latest);
    assert.deepEqual(earliestOf(moments), earliest);
  });
}

test('what is past at the latest is not asked for when something else decides', () => {
  assert.deepEqual(latestOf([past, unsure], today), unsure);
});

test('time after something open is open', () => {
  assert.equal(shifted(open, { count: 6, unit: 'mo' }).kind, 'open');
  assert.deepEqual(shifted(forever, { count: 6, unit: 'mo' }), forever);
  assert.deepEqual(shifted(past, { count: 1, unit: 'd' }), { ...past, day: '2026-06-01' });
});

test('rounding moves days and bounds to the end of the month', () => {
  assert.deepEqual(rounded(on('2026-02-01'), 'month', endOfMonth), on('2026-02-28'));
  assert.deepEqual(rounded(past, 'month', endOfMonth), past);
  assert.deepEqual(rounded(never, 'month', endOfMonth), never);
});
