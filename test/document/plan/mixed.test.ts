import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEndedWhole, isRevivedWhole, mixturesOf } from '../../../src/document/plan/mixed.ts';
import { rangeChanges } from '../../../src/document/plan/ranges.ts';
import { rowNamed, surveyed, tableOf } from '../surveyed.ts';

const newest2 = 'line: minor · support: newest 2';

test('words mix ended lines they support, and by supported ones where no row names a line', () => {
  const released = '1.0.0, 1.1.0, 1.2.0';
  const isMixed = (text: string, ...rows: readonly string[]) => {
    const table = surveyed(tableOf(...rows), newest2, released);
    return mixturesOf(rowNamed(table, text), table, rangeChanges(table).mixed, false).includes('words');
  };
  assert.equal(isMixed('Other', 'Latest | Yes', 'Other | Yes'), true);
  assert.equal(isMixed('Other', 'Latest | Yes', 'Other | No'), true);
  assert.equal(isMixed('Other', '1.2 | Yes', 'Other | No'), false);
  assert.equal(isMixed('< 1.2', '1.2 | Yes', '< 1.2 | Yes'), true);
  assert.equal(isMixed('Latest', 'Latest | Yes', '1.1 | Yes'), false);
});

test('a coarse row mixes some of its lines, not all, nor as the ended rest of its line', () => {
  const isMixed = (released: string, ...rows: readonly string[]) => {
    const table = surveyed(tableOf(...rows), newest2, released);
    return mixturesOf(rowNamed(table, '1.x'), table, rangeChanges(table).mixed, false).includes('coarse');
  };
  assert.equal(isMixed('1.0.0, 1.1.0, 1.2.0', '1.x | Yes', '0.x | No'), true);
  assert.equal(isMixed('1.0.0, 1.1.0, 2.0.0, 2.1.0', '2.x | Yes', '1.x | Yes'), false);
  assert.equal(isMixed('1.0.0, 1.1.0, 1.2.0, 1.3.0', '1.2 | Yes', '1.1 | Yes', '1.x | No'), false);
});

test('a range mixes states where lines above its lower end have ended', () => {
  const policy =
    'line: minor · support: newest 1 · lines: { "1.1": { supported: 2030-01-01, because: promised } }';
  const table = surveyed(tableOf('>= 1.0 | Yes'), policy, '1.0.0, 1.1.0, 1.2.0, 1.3.0');
  assert.deepEqual(mixturesOf(rowNamed(table, '>= 1.0'), table, rangeChanges(table).mixed, false), ['range']);
});

test('a bound is too long where more than a dozen lines would have to be listed', () => {
  const released = Array.from({ length: 15 }, (_, minor) => `1.${minor}.0`).join(', ');
  const policy =
    'line: minor · support: newest 1 · lines: { "1.0": { supported: 2030-01-01, because: promised } }';
  const table = surveyed(tableOf('1.14.x | Yes', '< 1.14 | No'), policy, released);
  assert.deepEqual(mixturesOf(rowNamed(table, '< 1.14'), table, rangeChanges(table).mixed, false), ['long']);
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
