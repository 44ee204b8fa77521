import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEndedWhole, isRevivedWhole } from '../../../src/document/plan/turning.ts';
import { rowNamed, surveyed, tableOf } from '../surveyed.ts';

const newest2 = 'line: minor · support: newest 2';

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

test('where the newest line has ended as well, what holds it turns', () => {
  const policy =
    'line: minor · support: newest 1 · lines: { "2.1": { supported: 2026-01-05, because: the project ends } }';
  const isWhole = (row: string) => {
    const table = surveyed(tableOf(`${row} | Yes`), policy, '1.0.0, 2.0.0, 2.1.0');
    return isEndedWhole(rowNamed(table, row), table);
  };
  assert.deepEqual(['>= 1.0', 'Latest', '2.1.x'].map(isWhole), [true, true, false]);
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
