import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { falseDay, falseReleaseDay } from '../../../src/document/rules/days.ts';
import { rewriteOf } from './edit-of.ts';

const policy = 'line: major · support: release + 1y';
const released = '1.0.0 2025-01-01, 2.0.0 2026-02-01, 3.0.0 2026-04-01';

function tableOf(...rows: readonly string[]): string {
  const head = ['| Version | Supported | Released | End of life |', '|-|-|-|-|'];
  return [...head, ...rows.map((row) => `| ${row} |`), ''].join('\n');
}

const kept = '1.x | No | - | January 2, 2025';
const old = tableOf('2.x | Yes | 2026-02-01 | TBD', kept);

/** What is said of an edit to these rows. */
function told(row: string, states = ''): string | null {
  return falseDay(rewriteOf(old, tableOf(row, kept), `${policy}${states}`, released));
}

test('a day that an edit wrote must be the policy’s', () => {
  assert.equal(told('3.x | Yes | 2026-04-01 | April 1, 2027'), null);
  assert.match(told('3.x | Yes | 2026-04-01 | April 2, 2027') ?? '', /"3\.x"/);
  assert.match(told('3.x | Yes | 2026-04-02 | April 1, 2027') ?? '', /"3\.x"/);
});

test('a day that is known must not be left open, nor be put into words that are nobody’s', () => {
  assert.match(told('3.x | Yes | 2026-04-01 | TBD') ?? '', /"3\.x"/);
  assert.match(told('3.x | Yes | 2026-04-01 | soon') ?? '', /"3\.x"/);
  assert.equal(told('3.x | Yes | 2026-04-01 | soon', ' · states: { supported: soon }'), null);
});

test('what stood there before may stay, whatever it says', () => {
  assert.equal(told('2.x | Yes | 2026-02-01 | TBD'), null);
  assert.match(told('2.x | Yes | 2026-02-01 | -') ?? '', /"2\.x"/);
});

test('a row that ended leaves no end open that the policy knows, whatever word the column has for it', () => {
  const ended = (word: string, end: string) =>
    falseDay(
      rewriteOf(
        tableOf(`2.x | Yes | - | ${word}`, '1.x | Yes | - | TBD', '0.x | No | - | March 1, 2024'),
        tableOf(`2.x | Yes | - | ${word}`, `1.x | No | - | ${end}`, '0.x | No | - | March 1, 2024'),
        policy,
        released,
      ),
    );
  assert.match(ended('TBD', 'TBD') ?? '', /"1\.x"/);
  assert.equal(ended('TBD', 'January 1, 2026'), null);
  assert.equal(ended('cared for', 'January 1, 2026'), null);
  assert.match(ended('cared for', 'cared for') ?? '', /"1\.x"/);
});

test('what stood in one of several rows of a line may stay', () => {
  const rows = ['2.1.x | Yes | - | May 1, 2026', '2.0.x | Yes | - | April 1, 2026'] as const;
  const falseIn = (...now: readonly string[]) =>
    falseDay(rewriteOf(tableOf(...rows), tableOf(...now), policy, released));
  assert.equal(falseIn(...rows), null);
  assert.match(falseIn(rows[0], '2.0.x | Yes | - | April 2, 2026') ?? '', /"2\.0\.x"/);
});

describe('the days of releases', () => {
  /** The reason not to trust a new row for 1.2 with this cell. */
  function reasonFor(cell: string): string | null {
    const [before, after] = [[], [`| 1.2.x | Yes | ${cell} |`]].map((rows) =>
      [
        '| Version | Supported | Latest |',
        '|-|-|-|',
        ...rows,
        '| 1.1.x | Yes | 1.1.1, May 2, 2025 |',
        '',
      ].join('\n'),
    );
    const released = '1.1.0 2025-03-05, 1.1.1 2025-04-01, 1.2.0 2025-06-20, 1.2.7 2025-08-09';
    return falseReleaseDay(rewriteOf(before ?? '', after ?? '', 'line: minor · support: newest 2', released));
  }

  test('the day of a release in a new row is the one on which it came out', () => {
    assert.equal(reasonFor('1.2.7, released on August 9th 2025'), null);
    assert.equal(reasonFor('2025-06-20 (v1.2.0)'), null);
    for (const cell of ['1.2.7, released on August 10th 2025', '2025-06-20 (v1.2.7)']) {
      assert.equal(reasonFor(cell), 'A day in the row "1.2.x" is not its release\'s.', cell);
    }
  });

  test('days beside no release of the line, and rows that stood there, are nobody’s to judge', () => {
    for (const cell of ['', '1.2.7', '2025-01-01', '1.1.1, May 2, 2025', '1.2.70 on May 2, 2025']) {
      assert.equal(reasonFor(cell), null, cell);
    }
  });
});
