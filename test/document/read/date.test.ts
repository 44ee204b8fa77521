import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, type Day } from '../../../src/day.ts';
import {
  findDates,
  isWrittenAs,
  readDate,
  slashOrderOf,
  twoReadings,
  writeDate,
} from '../../../src/document/read/date.ts';

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
  '2026/12/31': '2026-12-31',
  '2026.12.31': '2026-12-31',
  '31.12.2026': '2026-12-31',
  '2028-02': '2028-02-29',
  'Q3 2027': '2027-09-30',
  '2027 Q1': '2027-03-31',
  '2027-Q4': '2027-12-31',
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
    'Q5 2027',
    '2027-13',
    'Q3',
  ];
  assert.deepEqual(
    texts.filter((text) => readDate(text) !== null),
    [],
  );
});

test('a column begins with what one of its dates says, when none says otherwise', () => {
  assert.equal(slashOrderOf(['01/02/2026', '31/12/2026']), 'day first');
  assert.equal(slashOrderOf(['01/02/2026', 'until 12/31/2026']), 'month first');
  assert.equal(slashOrderOf(['31/12/2026', '12/31/2026']), null);
  assert.equal(slashOrderOf(['01/02/2026']), null);
  assert.equal(slashOrderOf([]), null);
});

test('a date of which either number may be the month has two readings until the column says which', () => {
  assert.deepEqual(twoReadings('until 03/04/2026'), ['2026-04-03', '2026-03-04']);
  assert.deepEqual(['31/12/2026', '2026-03-04', 'TBD', '04/04/2026'].map(twoReadings), [
    null,
    null,
    null,
    null,
  ]);
  assert.equal(readDate('03/04/2026', 'day first')?.day, '2026-04-03');
  assert.equal(readDate('03/04/2026', 'month first')?.day, '2026-03-04');
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
      '31/1/2026',
      '2026/12/31',
      '2026.12.31',
      '31.12.2026',
    ].map(like),
    [
      '2027-03-05',
      'March 5, 2027',
      'Mar 5, 2027',
      '5 March 2027',
      'March 2027',
      '05/03/2027',
      '03/05/2027',
      '5/3/2027',
      '2027/03/05',
      '2027.03.05',
      '05.03.2027',
    ],
  );
});

test('what is written reads as the same day, a month as its last', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('1990-01-01', count));
  const samples = [
    '2026-12-31',
    'December 31, 2026',
    'Dec 31, 2026',
    '15 Nov 2024',
    '31/12/2026',
    '31.12.2026',
  ];
  fc.assert(
    fc.property(day, fc.constantFrom(...samples), (any, sample) => {
      const like = readDate(sample);
      assert.ok(like);
      assert.equal(readDate(writeDate(any, like), sample.startsWith('31/') ? 'day first' : null)?.day, any);
    }),
    { numRuns: 300 },
  );
});

test('a month is written for every day in it, a day for itself alone', () => {
  const is = (text: string, day: Day) => {
    const date = readDate(text);
    assert.ok(date);
    return isWrittenAs(day, date);
  };
  assert.deepEqual([is('April 2026', '2026-04-15'), is('April 2026', '2026-05-01')], [true, false]);
  assert.deepEqual([is('Q2 2026', '2026-04-15'), is('2026-04-16', '2026-04-15')], [true, false]);
});

test('ordinals, order, language, case, weekdays and separators of a date are kept', () => {
  const like = (text: string, day: Day = '2027-03-22') => {
    const written = readDate(text, 'day first');
    return written === null ? null : writeDate(day, written);
  };
  assert.deepEqual(
    [
      'November 16th, 2025',
      '16th November 2025',
      '16 de noviembre de 2025',
      '16. Dezember 2025',
      '16 ноября 2025',
      'ноябрь 2025',
      '16-Nov-2025',
      'NOV 2025',
      '16-11-2025',
      '16. 11. 2025',
      'Sunday, November 16, 2025',
      'Sun, 16 Nov 2025',
      '2025年11月16日',
      '2025년 11월 16일',
      '2025H2',
      'q4/2025',
    ].map((text) => like(text)),
    [
      'March 22nd, 2027',
      '22nd March 2027',
      '22 de marzo de 2027',
      '22. März 2027',
      '22 марта 2027',
      'март 2027',
      '22-Mar-2027',
      'MAR 2027',
      '22-03-2027',
      '22. 03. 2027',
      'Monday, March 22, 2027',
      'Mon, 22 Mar 2027',
      '2027年03月22日',
      '2027년 03월 22일',
      '2027H1',
      'q1/2027',
    ],
  );
  assert.deepEqual(
    ['2027-03-01', '2027-03-03', '2027-03-11', '2027-03-31'].map((day) => like('May 2nd, 2025', day as Day)),
    ['March 1st, 2027', 'March 3rd, 2027', 'March 11th, 2027', 'March 31st, 2027'],
  );
  assert.equal(like('1er mars 2025', '2027-04-01'), '1er avril 2027');
});

test('dates are found wherever they stand, and not inside of versions or words', () => {
  const texts = (text: string) => findDates(text, null).map(({ date }) => date.text);
  assert.deepEqual(texts('from 2025-01-01 to March 3, 2027'), ['2025-01-01', 'March 3, 2027']);
  assert.deepEqual(texts('v2025.01.01, CVE-2025-1234, 1.2025, abc2025, 2025.1'), []);
});
