import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeDate } from '../../../src/document/read/date.ts';
import { styleOf } from '../../../src/document/read/day-style.ts';

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
