import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expandableRows, lowestReplaced } from '../../../src/document/plan/expandable-rows.ts';
import { type VersionTable, versionText } from '../../../src/document/read/version-table.ts';
import { namesOf, surveyed, tableOf } from '../surveyed.ts';

const newest2 = 'line: minor · support: newest 2';
const released = '1.0.0, 2.0.0, 2.1.0, 2.2.0';

function tableWith(...rows: readonly string[]): VersionTable {
  return surveyed(tableOf(...rows), newest2, released);
}

function replaced(...rows: readonly string[]) {
  const table = tableWith(...rows);
  return expandableRows(table).map(({ row, lines }) => [versionText(row, table), ...namesOf(lines)]);
}

test('words for the newest release give way to its line, or to nothing where it has a row', () => {
  assert.deepEqual(replaced('Latest | Yes', '2.1 | Yes'), [['Latest', '2.2']]);
  assert.deepEqual(replaced('Latest | Yes', '2.2 | Yes', '2.1 | Yes'), [['Latest']]);
  assert.deepEqual(replaced('Latest release in 1.x | Yes', '2.2 | Yes', '2.1 | Yes'), []);
});

test('words for all others give way where they promise too much, or refer to a row that goes', () => {
  assert.deepEqual(replaced('2.2 | Yes', 'Other | Yes'), [['Other', '2.1']]);
  assert.deepEqual(replaced('2.2 | Yes', 'Other | No'), []);
  assert.deepEqual(replaced('Latest | Yes', '< latest | No'), [['Latest', '2.2'], ['< latest']]);
});

test('a coarse row and an open bound give way when their lines part', () => {
  assert.deepEqual(replaced('2.x | Yes', '1.x | No'), [['2.x', '2.2', '2.1']]);
  assert.deepEqual(replaced('2.2 | Yes', '2.1 | Yes', '2.x | No'), []);
});

test('an open range gives way with lines in the middle that part, and with those above it that go', () => {
  assert.deepEqual(replaced('>= 2.0 | Yes', '< 2.0 | No'), []);
  const table = surveyed(tableOf('>= 1.0 | Yes'), 'line: minor · support: min(sibling, major(2))', released);
  assert.deepEqual(
    expandableRows(table).map(({ row, lines }) => [versionText(row, table), ...namesOf(lines)]),
    [['>= 1.0', '2.2', '1.0']],
  );
  assert.deepEqual(replaced('2.x | Yes', '>= 1.0 | Yes'), [['2.x', '2.2', '2.1'], ['>= 1.0']]);
});

test('a row that has ended gives way to the lines in it that are supported', () => {
  const table = surveyed(
    tableOf('2.x | Yes', '1.x | No'),
    'line: minor · support: min(sibling, major(2))',
    '1.0.0, 1.1.0, 2.0.0',
  );
  assert.deepEqual(
    expandableRows(table).map(({ row, lines }) => [versionText(row, table), ...namesOf(lines)]),
    [['1.x', '1.1']],
  );
});

test('a row for one release gives way where the bound that holds the older ones must be drawn down', () => {
  const majors = (...rows: readonly string[]) => {
    const table = surveyed(tableOf(...rows), 'line: major · support: newest 2', released);
    return expandableRows(table).map(({ row, lines }) => [versionText(row, table), ...namesOf(lines)]);
  };
  assert.deepEqual(majors('2.2.x | Yes', '< 2.2 | No'), [['2.2.x', '2']]);
  assert.deepEqual(majors('2.2.x | Yes', '1.x | Yes', '< 1.0 | No'), []);
  assert.deepEqual(replaced('2.2.0 | Yes', '< 2.2.0 | No'), []);
});

test('what goes leaves the lowest version it held', () => {
  const standing = (...rows: readonly string[]) => lowestReplaced(expandableRows(tableWith(...rows)));
  assert.deepEqual(standing('2.x | Yes', '< 2 | No'), [[2]]);
  assert.deepEqual(standing('Latest | Yes', '< 2 | No'), [[2, 2]]);
  assert.deepEqual(standing('Latest | Yes', '2.2 | Yes'), []);
});
