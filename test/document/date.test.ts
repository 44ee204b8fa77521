import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../src/day.ts';
import { isDayFirst, readDate, writeDate } from '../../src/document/date.ts';

const dates = {
  '2026-12-31': '2026-12-31',
  'December 31, 2026': '2026-12-31',
  'Dec 31, 2026': '2026-12-31',
  'February 26th, 2020': '2020-02-26',
  '15 Nov 2024': '2024-11-15',
  '1st March 2025': '2025-03-01',
  'April 2026': '2026-04-30',
  'Feb 2024': '2024-02-29',
  '31/12/2026': '2026-12-31',
  '12/31/2026': '2026-12-31',
};

for (const [text, day] of Object.entries(dates)) {
  test(`"${text}" is ${day}`, () => assert.equal(readDate(text)?.day, day));
}

test('what is no day is none', () => {
  const texts = [
    '',
    'Yes',
    '2026-02-30',
    'February 30, 2026',
    '01/02/2026',
    '32/12/2026',
    '3.2',
    'Smarch 2026',
    'Q3 2027',
  ];
  assert.deepEqual(
    texts.filter((text) => readDate(text) !== null),
    [],
  );
});

test('a column begins with the day when one of its dates says so and none says otherwise', () => {
  assert.equal(isDayFirst(['01/02/2026', '31/12/2026']), true);
  assert.equal(isDayFirst(['01/02/2026', '12/31/2026']), false);
  assert.equal(isDayFirst(['31/12/2026', '12/31/2026']), false);
  assert.equal(isDayFirst(['01/02/2026']), false);
  assert.equal(isDayFirst([]), false);
});

test('a day is written as another one was', () => {
  const like = (text: string) => {
    const written = readDate(text);
    return written === null ? null : writeDate('2027-03-05', written);
  };
  assert.deepEqual(
    [
      '2026-12-31',
      'December 31, 2026',
      'Dec 31, 2026',
      '15 November 2024',
      'April 2026',
      '31/12/2026',
      '12/31/2026',
    ].map(like),
    ['2027-03-05', 'March 5, 2027', 'Mar 5, 2027', '5 March 2027', 'March 2027', '05/03/2027', '03/05/2027'],
  );
});

test('what is written reads as the same day, a month as its last', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('1990-01-01', count));
  const samples = ['2026-12-31', 'December 31, 2026', 'Dec 31, 2026', '15 Nov 2024', '31/12/2026'];
  fc.assert(
    fc.property(day, fc.constantFrom(...samples), (any, sample) => {
      const like = readDate(sample);
      assert.ok(like);
      assert.equal(readDate(writeDate(any, like), sample.startsWith('31/'))?.day, any);
    }),
    { numRuns: 300 },
  );
});
