import assert from 'node:assert/strict';
import { test } from 'node:test';
import { releaseCell } from '../../../src/document/cells/release-cell.ts';
import { lineNamed, surveyed } from '../surveyed.ts';

const released =
  '1.0.0 2025-01-10, 1.0.4 2025-02-11, 1.1.0 2025-03-05, 1.1.1 2025-04-01, 1.2.0 2025-06-20, 1.2.7 2025-08-09';

/** What the row of 1.2 has like this cell of 1.1. */
function cellLike(raw: string, header: string): string | null {
  const text = `| Version | Supported | ${header} |\n|-|-|-|\n| 1.1.x | Yes | ${raw} |\n`;
  const table = surveyed(text, 'line: minor · support: newest 1', released);
  return releaseCell(2, lineNamed(table, '1.2'), table.rows[0] ?? null, null, table);
}

test('a first release and its day become those of another line', () => {
  assert.equal(cellLike('2025-03-05 (1.1.0)', 'First release'), '2025-06-20 (1.2.0)');
  assert.equal(
    cellLike('v1.1.0, released on March 5th 2025', 'Launch Version'),
    'v1.2.0, released on June 20th 2025',
  );
  assert.equal(cellLike('`1.1.0`', 'Released as'), '`1.2.0`');
});

test('a latest release and its day become those of another line', () => {
  assert.equal(cellLike('1.1.1, released April 1, 2025', 'Latest version'), '1.2.7, released August 9, 2025');
  assert.equal(cellLike('v1.1.1', 'Last release'), 'v1.2.7');
  assert.equal(cellLike('1.1.0', 'Current release'), '1.2.7', 'a cell may lag behind');
  assert.equal(cellLike('1.1.9', 'Latest version'), '1.2.7', 'and name what has no tag');
});

test('what is no release of its line, or of another day, or several, is left to a person', () => {
  for (const [raw, header] of [
    ['1.0.4', 'Latest version'],
    ['1.1.1', 'Notes'],
    ['1.1.1', 'First release'],
    ['1.1.0, released on March 6th 2025', 'First release'],
    ['1.1.0 and 1.1.1', 'Latest version'],
    ['2025-03-05', 'Released'],
    ['tool-1.1.1', 'Latest version'],
    ['1.1.1-beta', 'Latest version'],
    ['', 'Latest version'],
  ] as const) {
    const known = raw.startsWith('tool') ? 'tool-1.2.7' : null;
    assert.equal(cellLike(raw, header), known, `${header}: ${raw}`);
  }
});
