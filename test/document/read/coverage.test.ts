import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contains, coverageOf, isNearer } from '../../../src/document/read/coverage.ts';
import { readNotation } from '../../../src/document/read/notation.ts';
import { includes } from '../../../src/release/interval.ts';
import { rowNamed, surveyed, tableOf } from '../surveyed.ts';

const minor = 'line: minor · support: newest 1';

test('what bounds and ranges contain', () => {
  const table = surveyed(
    tableOf('> 3 | Yes', '2.0 - 2.4 | Yes', '>= 1.0, < 2.0 | Yes', '<= 0.9 | No'),
    minor,
    '0.9.0',
  );
  const holds = (row: string, ...versions: readonly (readonly number[])[]) =>
    versions.map((version) => contains(rowNamed(table, row), version));
  assert.deepEqual(holds('> 3', [3, 9, 9], [4, 0, 0]), [false, true]);
  assert.deepEqual(holds('2.0 - 2.4', [1, 9, 9], [2, 0, 0], [2, 4, 7], [2, 5, 0]), [
    false,
    true,
    true,
    false,
  ]);
  assert.deepEqual(holds('>= 1.0, < 2.0', [1, 0, 0], [1, 9, 9], [2, 0, 0]), [true, true, false]);
  assert.deepEqual(holds('<= 0.9', [0, 9, 9], [0, 10, 0]), [true, false]);
});

test('what a cell covers begins with its first version and ends before another', () => {
  const holds = (cell: string, ...versions: readonly (readonly number[])[]) => {
    const coverage = coverageOf(readNotation(cell));
    return versions.map((version) => coverage !== null && includes(coverage, version));
  };
  assert.deepEqual(holds('< 2.0', [1, 9, 9], [2, 0, 0], [2]), [true, false, false]);
  assert.deepEqual(holds('<= 2.0', [2, 0, 9], [2, 1, 0]), [true, false]);
  assert.deepEqual(holds('> 2', [2, 9], [3]), [false, true]);
  assert.deepEqual(holds('>= 2', [1, 9], [2]), [false, true]);
  assert.deepEqual(holds('Latest release in 8.x', [8, 1], [9]), [true, false]);
  assert.deepEqual(holds('Older', [0], [99]), [true, true]);
  for (const cell of ['2.x', '2.0.0-rc.1', 'main', 'some words']) {
    assert.equal(coverageOf(readNotation(cell)), null, cell);
  }
});

test('words for the newest are nearer than a range, a range than a bound, and a bound than all the rest', () => {
  const cells = ['Latest', '1.0 - 1.4', '< 1.6', '>= 1.0', 'Older'];
  const table = surveyed(tableOf(...cells.map((cell) => `${cell} | Yes`)), minor, '1.2.0');
  const rows = cells.map((cell) => rowNamed(table, cell));
  const nearer = rows.slice(1).map((row, index) => isNearer(rows[index] ?? row, row, [1, 5]));
  assert.deepEqual(nearer, [true, true, true, true]);
});
