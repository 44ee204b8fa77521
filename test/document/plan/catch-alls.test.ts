import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundFor, isCatchAll, takerOf } from '../../../src/document/plan/catch-alls.ts';
import { rowNamed, surveyed, tableOf } from '../surveyed.ts';

const newest1 = 'line: minor · support: newest 1';
const released = '1.0.0, 1.1.0, 1.2.0, 1.3.0';

test('a catch-all is ended and stands for older versions as a whole', () => {
  const table = surveyed(
    tableOf(
      '1.3.x | Yes',
      '< 2 | Yes',
      '< 1.2 | No',
      '1.0 - 1.1 | No',
      '1.y.z | No',
      'Older | No',
      '1.0.x | No',
    ),
    newest1,
    released,
  );
  assert.deepEqual(
    table.rows.map((row) => isCatchAll(row, table)),
    [false, false, true, true, true, true, false],
  );
});

test('a bound takes what ended above it, but not across a row that stays', () => {
  const table = surveyed(tableOf('1.3.x | Yes', '1.1.x | Yes', '< 1.1 | No'), newest1, released);
  assert.equal(boundFor([1, 2], [[1, 3, 0]], table), rowNamed(table, '< 1.1'));
  assert.equal(
    boundFor(
      [1, 2],
      [
        [1, 3],
        [1, 1],
      ],
      table,
    ),
    null,
  );
});

test('a bound does not take the very version that the row above it leaves out', () => {
  const table = surveyed(
    tableOf('> 1.2 | Yes', '1.2.x | Yes', '1.1.x | Yes', '< 1.1 | No'),
    newest1,
    released,
  );
  assert.equal(boundFor([1, 2], [], table), null);
  assert.equal(boundFor([1, 1], [], table), rowNamed(table, '< 1.1'));
});

test('of rows that could take a version the first one does, a coarser one or a bound', () => {
  const table = surveyed(tableOf('1.3.x | Yes', '1.x | No', '< 1.2 | No', 'Older | No'), newest1, released);
  const rows = table.rows.slice(1);
  const [coarse, bound, older] = rows;
  assert.equal(takerOf([1, 1], rows, [], table), coarse);
  assert.equal(takerOf([1, 1], rows.toReversed(), [], table), older);
  assert.equal(takerOf([0, 9], rows, [], table), bound);
  assert.equal(takerOf([0, 9], [], [], table), null);
  assert.equal(takerOf([2, 0], rows, [[1, 5]], table), null);
});
