import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundFor, isCatchAll, isCutOff, isOvershadowed } from '../../../src/document/write/fold.ts';
import { lineNamed, rowNamed, surveyed, tableOf } from '../surveyed.ts';

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
    table.entries.map((entry) => isCatchAll(entry, table)),
    [false, false, true, true, true, true, false],
  );
});

test('an ended line inside a bound above a line that must be listed is cut off', () => {
  const policy = `${newest1} · lines: { "1.0": { supported: 2030-01-01, because: promised } }`;
  const table = surveyed(tableOf('1.3.x | Yes', '< 1.3 | No'), policy, released);
  assert.deepEqual(
    ['1.2', '1.1', '1.0'].map((name) => isCutOff(lineNamed(table, name), table)),
    [true, true, false],
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

test('a line under a coarser row of lines that are supported is overshadowed', () => {
  const table = surveyed(
    tableOf('1.x | Yes', '1.2.x | Yes', '0.x | Yes'),
    newest1,
    `0.1.0, 0.2.0, ${released}`,
  );
  const isUnder = (name: string) => isOvershadowed(lineNamed(table, name), table);
  assert.deepEqual(['1.2', '0.1'].map(isUnder), [true, false]);
});
