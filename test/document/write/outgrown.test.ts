import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Survey, versionText, withEntries } from '../../../src/document/read/survey.ts';
import { boundsFor, floorsOf, outgrownRows } from '../../../src/document/write/outgrown.ts';
import { namesOf, surveyed, tableOf } from '../surveyed.ts';

const newest2 = 'line: minor · support: newest 2';
const released = '1.0.0, 2.0.0, 2.1.0, 2.2.0';

function tableWith(...rows: readonly string[]): Survey {
  return surveyed(tableOf(...rows), newest2, released);
}

function outgrown(...rows: readonly string[]) {
  const table = tableWith(...rows);
  return outgrownRows(table).map(({ entry, lines }) => [versionText(entry, table), ...namesOf(lines)]);
}

test('words for the newest release give way to its line, or to nothing where it has a row', () => {
  assert.deepEqual(outgrown('Latest | Yes', '2.1 | Yes'), [['Latest', '2.2']]);
  assert.deepEqual(outgrown('Latest | Yes', '2.2 | Yes', '2.1 | Yes'), [['Latest']]);
  assert.deepEqual(outgrown('Latest release in 1.x | Yes', '2.2 | Yes', '2.1 | Yes'), []);
});

test('words for all others give way where they promise too much, or refer to a row that goes', () => {
  assert.deepEqual(outgrown('2.2 | Yes', 'Other | Yes'), [['Other', '2.1']]);
  assert.deepEqual(outgrown('2.2 | Yes', 'Other | No'), []);
  assert.deepEqual(outgrown('Latest | Yes', '< latest | No'), [['Latest', '2.2'], ['< latest']]);
});

test('a coarse row and an open bound give way when their lines part', () => {
  assert.deepEqual(outgrown('2.x | Yes', '1.x | No'), [['2.x', '2.2', '2.1']]);
  assert.deepEqual(outgrown('2.2 | Yes', '2.1 | Yes', '2.x | No'), []);
});

test('ended lines without another row need a bound beneath the supported line above them', () => {
  const bounds = (...rows: readonly string[]) => {
    const table = tableWith(...rows);
    const found = outgrownRows(table);
    const left = table.entries.filter((entry) => !found.some((each) => each.entry === entry));
    return namesOf(boundsFor(found, withEntries(table, left), table).map(({ line }) => line));
  };
  assert.deepEqual(bounds('2.x | Yes', '1.x | No'), ['2.1']);
  assert.deepEqual(bounds('2.x | Yes', '< 2 | No'), []);
  assert.deepEqual(bounds('2.x | Yes', 'Other | No'), []);
});

test('what goes leaves the lowest version it held', () => {
  const floors = (...rows: readonly string[]) => floorsOf(outgrownRows(tableWith(...rows)));
  assert.deepEqual(floors('2.x | Yes', '< 2 | No'), [[2]]);
  assert.deepEqual(floors('Latest | Yes', '< 2 | No'), [[2, 2]]);
  assert.deepEqual(floors('Latest | Yes', '2.2 | Yes'), []);
});
