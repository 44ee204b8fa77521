import assert from 'node:assert/strict';
import { test } from 'node:test';
import { falseReleaseDay } from '../../../src/document/rules/release-days.ts';
import { rewriteOf } from './edit-of.ts';

/** The reason not to trust a new row for 1.2 with this cell. */
function reasonFor(cell: string): string | null {
  const [before, after] = [[], [`| 1.2.x | Yes | ${cell} |`]].map((rows) =>
    ['| Version | Supported | Latest |', '|-|-|-|', ...rows, '| 1.1.x | Yes | 1.1.1, May 2, 2025 |', ''].join(
      '\n',
    ),
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
