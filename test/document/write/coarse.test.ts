import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginningsOf, coarseNames, holdsCoarsely } from '../../../src/document/write/coarse.ts';
import { startsWith } from '../../../src/release/interval.ts';
import { rowNamed, surveyed, tableOf } from '../surveyed.ts';

test('a version starts with its numbers, one after the other, and with zeros behind them', () => {
  assert.deepEqual(beginningsOf([1, 20, 3]), ['1', '1.20', '1.20.3', '1.20.3.0', '1.20.3.0.0']);
  assert.deepEqual(beginningsOf([]), ['0', '0.0', '0.0.0', '0.0.0.0', '0.0.0.0.0']);
  for (const [version, prefix] of [
    [
      [1, 20],
      [1, 2],
    ],
    [[1], [1, 0]],
    [[1, 2], [1]],
    [[0], [0, 0, 0]],
    [
      [2, 1, 0, 4, 7],
      [2, 1, 0, 4, 7],
    ],
  ] as const)
    assert.equal(beginningsOf(version).includes(prefix.join('.')), startsWith(version, prefix));
});

test('a row holds the lines of the coarser versions it names, and of no others', () => {
  const table = surveyed(
    tableOf('2.0.x | Yes', '1.x | No'),
    'line: minor · support: newest 1',
    '1.0.0, 1.1.0, 2.0.0',
  );
  const [own, coarse] = [rowNamed(table, '2.0.x'), rowNamed(table, '1.x')];
  assert.deepEqual([coarseNames(own), coarseNames(coarse)], [[], ['1']]);
  assert.ok(holdsCoarsely(coarse, [1, 1]) && !holdsCoarsely(coarse, [2, 0]) && !holdsCoarsely(own, [2, 0]));
});
