import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newCells, repeatingColumns, sharedStates } from '../../../src/document/cells/further-cells.ts';
import { lineNamed, surveyed } from '../surveyed.ts';

const policy = 'line: minor · support: release + 6mo';
const released = '4.1.0 2025-01-01, 4.2.0 2026-03-01, 4.3.0 2026-06-01';

/** The further cell of a new row for 4.3, cloned from the first row; the table has one further column. */
function cellUnder(header: string, ...rows: readonly string[]): string | undefined {
  const lines = [`| Version | Supported | ${header} |`, '|-|-|-|', ...rows.map((row) => `| ${row} |`), ''];
  const table = surveyed(lines.join('\n'), policy, released);
  return newCells(table, lineNamed(table, '4.3'), table.rows[0] ?? null).get(2);
}

test('a further state is written when all rows of the same state agree on it', () => {
  assert.equal(cellUnder('Bug fixes', '4.2 | Yes | :x:', '4.1 | No | :x:'), ':x:');
});

test('where rows of one state differ, the newest row has what the newest one had', () => {
  assert.equal(cellUnder('Bug fixes', '4.2 | Yes | ❌', '4.1 | Yes | ✅', '4.0 | No | ❌'), '❌');
  assert.equal(cellUnder('Bug fixes', '4.2 | Yes | until 4.4', '4.1 | Yes | ❌', '4.0 | No | ✅'), '');
  assert.equal(cellUnder('Bug fixes', '4.2 | No | ❌', '4.1 | Yes | ✅', '4.0 | Yes | ❌'), '');
});

test('a column in which words or half of the signs are nobody’s knows no state', () => {
  for (const text of ['see below', '4.1.7', '–', 'Ada']) {
    assert.equal(cellUnder('Fixes', '4.2 | Yes | ✅', `4.1 | No | ${text}`, '4.0 | Yes | ❌'), '', text);
  }
  assert.equal(cellUnder('Fixes', '4.2 | Yes | ✅', '4.1 | Yes | ◈'), '');
});

test('days are written by what the header says, in the format of the column', () => {
  assert.equal(cellUnder('Released', '4.2 | Yes | March 1, 2026'), 'June 1, 2026');
  assert.equal(cellUnder('End of life', '4.2 | Yes | 2026-09-01'), '2026-12-01');
  assert.equal(cellUnder('Supported until', '4.2 | Yes | 1 Sep 2026'), '1 Dec 2026');
  assert.equal(cellUnder('Noticed', '4.2 | Yes | 2026-09-01'), '');
});

test('days in two formats are left to a person', () => {
  assert.equal(cellUnder('Released', '4.2 | Yes | March 1, 2026', '4.1 | No | 2025-01-01'), '');
});

test('a branch or a link with the number in it follows its pattern', () => {
  assert.equal(cellUnder('Branch', '4.2 | Yes | release/4.2'), 'release/4.3');
  assert.equal(cellUnder('Branch', '4.2 | Yes | `4.2.x`'), '`4.3.x`');
  assert.equal(
    cellUnder('Notes', '4.2 | Yes | [notes](https://example.org/4.2)'),
    '[notes](https://example.org/4.3)',
  );
});

test('a pattern that another row contradicts is none', () => {
  assert.equal(cellUnder('Branch', '4.2 | Yes | stable-4.2', '4.1 | No | stable-4'), '');
  assert.equal(cellUnder('Branch', '4.2 | Yes | stable-4.2', '4.1 | No | main'), 'stable-4.3');
});

test('the remark of a row goes on to the one that takes its place, where it is as true of it', () => {
  const inherited = (remark: string) => {
    const table = surveyed(
      `| Version | Supported | Notes |\n|-|-|-|\n| 4.2 | Yes | ${remark} |\n`,
      policy,
      released,
    );
    return newCells(table, lineNamed(table, '4.3'), table.rows[0] ?? null, true).get(2);
  };
  assert.equal(inherited('New features *and* fixes'), 'New features *and* fixes');
  assert.equal(inherited('The 4.x series, see [^1]'), 'The 4.x series, see [^1]');
  assert.equal(inherited('Since March 2026'), '');
  assert.equal(inherited('What 4.2 brought'), '');
});

test('words are left to a person', () => {
  for (const text of ['see 4.2 for more', 'Ada', '4.2.1', 'stable-9']) {
    assert.equal(cellUnder('Notes', `4.2 | Yes | ${text}`), '', text);
  }
});

test('only columns that hold nothing but states are shared, and those of another meaning than the main one', () => {
  const lines =
    '| Version | Supported | Bugs | Notes |\n|-|-|-|-|\n| 4.2 | Yes | Yes | Yes |\n| 4.1 | No | Yes | see below |\n';
  const table = surveyed(lines, policy, released);
  assert.deepEqual([...sharedStates(table, 'supported', null)], [[2, 'Yes']]);
  assert.deepEqual([...sharedStates(table, null, null)], [[2, 'Yes']]);
});

test('a day or a version that rows share is not shared with others', () => {
  assert.equal(cellUnder('Support ends', '4.2 | Yes | Yes, with 5.0', '4.1 | Yes | Yes, with 5.0'), '');
  const rows =
    '| Version | Supported | Details |\n|-|-|-|\n| 4.2 | Yes | Yes |\n| 4.1 | No | No fixes since January 1, 2024 |\n';
  assert.deepEqual([...sharedStates(surveyed(rows, policy, released), null, null)], []);
});

test('an ended row has the words that all ended rows have, whatever others say', () => {
  const under = (header: string, ...rows: readonly string[]) => {
    const lines = [`| Version | Supported | ${header} |`, '|-|-|-|', ...rows.map((row) => `| ${row} |`), ''];
    return [...sharedStates(surveyed(lines.join('\n'), policy, released), null, null)];
  };
  assert.deepEqual(under('Fixes', '4.2 | Yes | a year after 5.0', '4.1 | No | No longer supported'), [
    [2, 'No longer supported'],
  ]);
  assert.deepEqual(under('Fixes', '4.2 | Yes | a year after 5.0', '4.1 | No | Ended with 4.2'), []);
  assert.deepEqual(under('Keeper', '4.2 | Yes | Ada', '4.1 | No | Grace'), []);
});

test('a column repeats the state where it does in every row', () => {
  const repeating = (...cells: readonly string[]) => {
    const rows = cells.map((cell, index) => `| 4.${2 - index} | ${cell} |`);
    return repeatingColumns(
      surveyed(['| Version | Bug fixes | Security |', '|-|-|-|', ...rows, ''].join('\n'), policy, released),
    );
  };
  assert.deepEqual(repeating('Until 4.4 | Until 4.4', 'Until 4.3 | Until 4.3'), [1]);
  assert.deepEqual(repeating('Until 4.4 | Until 4.5', 'Until 4.3 | Until 4.3'), []);
  assert.deepEqual(repeating('Until 4.4 | Until 4.4', 'Until 4.3 |  |'), []);
});

test('what all rows of a major version run on is what its new line runs on', () => {
  assert.equal(cellUnder('Java version', '4.2 | Yes | 17', '4.1 | No | 17'), '17');
  assert.equal(cellUnder('Requires', '4.2 | Yes | PHP >= 8.1', '4.1 | No | PHP >= 8.1'), 'PHP >= 8.1');
  assert.equal(cellUnder('Java version', '4.2 | Yes | 17', '4.1 | No | 17', '3.x | No | 11'), '17');
  assert.equal(cellUnder('Java version', '4.2 | Yes | 21', '4.1 | No | 17'), '', 'rows that differ');
  assert.equal(cellUnder('Java version', '4.2 | Yes | 17'), '', 'a single row');
  assert.equal(cellUnder('Java version', '3.2 | Yes | 17', '3.1 | No | 17'), '', 'another major version');
  assert.equal(cellUnder('Downloads', '4.2 | Yes | 17', '4.1 | No | 17'), '', 'another column');
});
