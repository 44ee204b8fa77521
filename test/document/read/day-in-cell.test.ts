import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { writeDate } from '../../../src/document/read/date.ts';
import { dateIn, styleOf } from '../../../src/document/read/day-in-cell.ts';
import { hasUnreadDay } from '../../../src/document/read/unread-day.ts';

/** Cells that promise support, with the last day that they mean. */
const ends: Readonly<Record<string, string>> = {
  '2028-12-31 (planned)': '2028-12-31',
  '✅ LTS until 2028-12-31': '2028-12-31',
  'LTS until 2028-12-31': '2028-12-31',
  '2028H2(plan)': '2028-12-31',
  '2028 H1': '2028-06-30',
  'H2/2028': '2028-12-31',
  'Q3 2027 (tentative)': '2027-09-30',
  '~ 2027-06': '2027-06-30',
  'at least December 2027': '2027-12-31',
  'end of 2028': '2028-12-31',
  'until the end of March 2027': '2027-03-31',
  '✅ 2027': '2027-12-31',
  '2027-06-30T23:59:59Z': '2027-06-30',
  '2027-06-30 18:00 UTC': '2027-06-30',
  'Thursday, 30 September 2027': '2027-09-30',
  'Thu, September 30, 2027': '2027-09-30',
  ':white_check_mark:<br>2027-06-30': '2027-06-30',
  '✅ Security fixes only (until 2027-06-30)': '2027-06-30',
  'Planned: 30.06.2027': '2027-06-30',
  '16 September 2027, with the 3.1.0 release': '2027-09-16',
  '30. 6. 2027': '2027-06-30',
  '30-Jun-2027': '2027-06-30',
  '2024-01-01 – 2027-06-30': '2027-06-30',
  'from 2024-01-01 to 2027-06-30': '2027-06-30',
  'EOL 06/2027': '2027-06-30',
  '2027年6月30日まで': '2027-06-30',
  'bis Ende Juni 2027': '2027-06-30',
  '2027-06-30 (2.6.5)': '2027-06-30',
  '36 Months after the release of 5.0 (09 Sep 2026)': '2026-09-09',
  '36 months after the release of 5.0 (2026-09-09)': '2026-09-09',
  'Two years after 4.0 [June 30, 2027]': '2027-06-30',
  '✅ 6 months following the next major (2027-06-30).': '2027-06-30',
};

for (const [cell, day] of Object.entries(ends)) {
  test(`"${cell}" promises support through ${day}`, () => assert.equal(dateIn(cell, null)?.date.day, day));
}

test('beginnings are no ends, and no days that were overlooked', () => {
  const cells = [
    'since 2028-01-01',
    '✅ since March 2028',
    'released 2028-05-01',
    'from 2028',
    'Supported after 2028-01-01',
    '2028-01-01から',
    'seit 2028-01-01',
    'начиная с 2028-01-01',
  ];
  assert.deepEqual(
    cells.filter((cell) => dateIn(cell, null) !== null),
    [],
  );
  assert.deepEqual(
    cells.filter((cell) => hasUnreadDay(cell, null, '2026-01-01')),
    [],
  );
});

describe('how a column writes its days', () => {
  /** The fifth of March 2027 as a column of these cells would write it; null where it cannot be told. */
  function written(...cells: readonly string[]): string | null {
    const { like } = styleOf(cells);
    return like === null ? null : writeDate('2027-03-05', like);
  }

  test('a day is written as the others are, whatever words stand around them', () => {
    assert.equal(written('TBD', 'March 1, 2026', 'until April 2, 2026'), 'March 5, 2027');
    assert.equal(written('✅ until 31/12/2026', '03/04/2026'), '05/03/2027');
  });

  test('a column without a day takes the form that all can read', () => {
    assert.equal(written('TBD', '-', ''), '2027-03-05');
  });

  test('two forms, or dates that can be read either way round, show nothing', () => {
    assert.equal(written('March 1, 2026', '2026-03-01'), null);
    assert.equal(written('03/04/2026', '01/02/2026'), null);
  });

  test('May is no abbreviation, and only a number below ten shows that zeros are left out', () => {
    assert.equal(written('May 1, 2026', 'June 1, 2026'), 'March 5, 2027');
    assert.equal(written('May 1, 2026', 'Jun 1, 2026'), 'Mar 5, 2027');
    assert.equal(written('12/31/2026', '3/4/2026'), '3/5/2027');
  });

  test('the month that fewest languages call so shows the language of a column', () => {
    assert.equal(written('16 November 2025', '3 Dezember 2025'), '5 März 2027');
  });
});
