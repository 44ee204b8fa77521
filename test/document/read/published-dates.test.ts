import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { missingReleases, publishedDates } from '../../../src/document/read/published-dates.ts';
import { surveyed, tableOf } from '../surveyed.ts';

const policy = 'line: major · support: release + 1y';
const released = '1.0.0 2025-03-01, 2.0.0 2026-02-01';

/** Each date as `line tier: date, expected (line of the document)`. */
function dates(rows: readonly string[], header?: string): readonly string[] {
  const table = surveyed(tableOf(...rows), policy, released);
  const shown = header === undefined ? table : withHeader(table, header);
  return publishedDates(shown).map(
    ({ line, tier, date, expected }) => `${line} ${tier ?? 'end of life'}: ${date}, ${expected ?? 'open'}`,
  );
}

function withHeader(table: ReturnType<typeof surveyed>, text: string): ReturnType<typeof surveyed> {
  const { candidate } = table;
  const { header } = candidate.table;
  const cells = header.cells.map((cell, index) => (index === candidate.state ? { ...cell, text } : cell));
  return {
    ...table,
    candidate: { ...candidate, table: { ...candidate.table, header: { ...header, cells } } },
  };
}

test('a date as a state is the last supported day, beside the day the policy says', () => {
  assert.deepEqual(dates(['2.x | 2027-06-30', '1.x | 2026-03-01']), [
    '2 end of life: 2027-06-30, 2027-02-01',
    '1 end of life: 2026-03-01, 2026-03-01',
  ]);
});

test('a column headed by the last tier ends life itself', () => {
  assert.deepEqual(dates(['2.x | 2027-06-30'], 'Supported until'), ['2 end of life: 2027-06-30, 2027-02-01']);
});

test('words, bounds and lines never released publish nothing', () => {
  assert.deepEqual(dates(['3.x | 2030-01-01', '2.x | Yes', '< 2 | 2026-01-01']), []);
});

test('a month or a quarter promises the policy’s day in it, and its last day beside another one', () => {
  assert.deepEqual(dates(['2.x | February 2027', '1.x | Q2 2026']), [
    '2 end of life: 2027-02-01, 2027-02-01',
    '1 end of life: 2026-06-30, 2026-03-01',
  ]);
  assert.deepEqual(dates(['1.x | Q1 2026']), ['1 end of life: 2026-03-01, 2026-03-01']);
});

describe('what a table says of lines without a release', () => {
  function claimed(...rows: readonly string[]): readonly string[] {
    return missingReleases(surveyed(tableOf(...rows), 'line: major · support: newest 1', '2.0.0, 3.0.0')).map(
      ({ text, numbers, where }) => `${text} ${numbers?.join('.')} :${where.line}`,
    );
  }

  test('a row that gives a line without a release a state speaks of a release', () => {
    assert.deepEqual(claimed('3.x | Yes', '1.x | No', '0.9, 0.8 | Yes'), [
      '1.x 1 :8',
      '0.9, 0.8 0.9 :9',
      '0.9, 0.8 0.8 :9',
    ]);
  });

  test('releases that are there, bounds, ranges, words and announced lines speak of none', () => {
    assert.deepEqual(claimed('3.x | Yes', '2.0 | No', '< 2.0 | No'), []);
    assert.deepEqual(claimed('main | Yes', 'Latest | Yes', '>= 1.0 | Yes'), []);
    assert.deepEqual(claimed('3.x | Yes', '4.x | Coming soon', '5.x | TBD'), []);
  });

  test('a bound above every release speaks of none that is there', () => {
    assert.deepEqual(claimed('>= 3.1 | Yes', '>= 4 | Yes', '3.x | Yes'), ['>= 3.1 3.1 :7', '>= 4 4 :8']);
    assert.deepEqual(claimed('>= 3 | Yes', '>= 3.0.0 | Yes', '> 2.5 | Yes', '> 1.x | Yes'), []);
  });

  test('where nothing was released a bound speaks of releases, too', () => {
    const table = tableOf('>= 2.0 | Yes', '1.x | No', '< 1.0 | No', 'Latest | Yes');
    assert.deepEqual(
      missingReleases(surveyed(table, 'line: major · support: newest 1', '')).map(({ text, numbers }) => [
        text,
        numbers,
      ]),
      [
        ['>= 2.0', null],
        ['1.x', [1]],
        ['< 1.0', null],
      ],
    );
  });
});
