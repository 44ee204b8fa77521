import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEndedWhole, isRevivedWhole, wrongLines } from '../../../src/document/write/whole.ts';
import { namesOf, rowNamed, surveyed, tableOf } from '../surveyed.ts';

const newest2 = 'line: minor · support: newest 2';

test('the wrong lines of a row are those of which the policy says something else', () => {
  const table = surveyed(tableOf('1.x | Yes', 'Other | No'), newest2, '1.0.0, 1.1.0, 1.2.0');
  assert.deepEqual(namesOf(wrongLines(rowNamed(table, '1.x'), table)), ['1.0']);
  assert.deepEqual(wrongLines(rowNamed(table, 'Other'), table), []);
});

test('a bound turns as a whole where everything it is left with has ended, and not the newest line', () => {
  const isWhole = (row: string, ...others: readonly string[]) => {
    const table = surveyed(tableOf(...others, `${row} | Yes`), newest2, '1.0.0, 1.1.0, 2.0.0, 2.1.0');
    return isEndedWhole(rowNamed(table, row), table);
  };
  assert.equal(isWhole('< 2.0', '2.x | Yes'), true);
  assert.equal(isWhole('>= 1.0', '2.x | Yes'), true);
  assert.equal(isWhole('>= 1.0'), false);
  assert.equal(isWhole('< 2.1', '2.1.x | Yes'), false);
});

test('a coarse row alone turns again once all of its lines are supported', () => {
  const isWhole = (...rows: readonly string[]) => {
    const table = surveyed(tableOf(...rows), newest2, '1.0.0, 2.0.0, 2.1.0');
    return isRevivedWhole(rowNamed(table, '2.x'), table);
  };
  assert.equal(isWhole('2.x | No', '1.x | No'), true);
  assert.equal(isWhole('2.x | Yes', '1.x | No'), false);
  assert.equal(isWhole('2.1.x | Yes', '2.x | No'), false);
});
