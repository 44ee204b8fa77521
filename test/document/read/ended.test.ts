import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endedRows, isEndedBound, isEndedRow } from '../../../src/document/read/ended.ts';
import { rowNamed, surveyed, tableOf } from '../surveyed.ts';

const read = (...rows: readonly string[]) =>
  surveyed(tableOf(...rows), 'line: minor · support: newest 1', '1.0.0, 1.1.0');

test('a bound of what has ended is one from above that says so', () => {
  const is = (row: string) => {
    const table = read('1.1.x | Yes', row);
    return isEndedBound(rowNamed(table, row.split(' | ')[0] ?? ''), table);
  };
  assert.equal(is('< 1.1 | No'), true);
  assert.equal(is('<= 1.0.x | No'), true);
  assert.equal(is('< 1.1 | Yes'), false);
  assert.equal(is('1.0.x | No'), false);
});

test('an ended row names versions, released or not; a bound and words name none', () => {
  const table = read('2.0.x | No', '1.1.x | Yes', '1.0.x | No', '< 1.0 | No', 'Older | No');
  const ended = table.rows.filter((row) => isEndedRow(row, table));
  assert.deepEqual(
    ended.map(({ index }) => index),
    [0, 2],
  );
  assert.deepEqual(
    endedRows(table).map(({ index }) => index),
    [2],
    'only the released one',
  );
});
