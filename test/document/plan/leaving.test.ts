import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCutOff, isOvershadowed } from '../../../src/document/plan/leaving.ts';
import { lineNamed, surveyed, tableOf } from '../surveyed.ts';

const newest1 = 'line: minor · support: newest 1';
const released = '1.0.0, 1.1.0, 1.2.0, 1.3.0';

test('an ended line inside a bound above a line that must be listed is cut off', () => {
  const policy = `${newest1} · lines: { "1.0": { supported: 2030-01-01, because: promised } }`;
  const table = surveyed(tableOf('1.3.x | Yes', '< 1.3 | No'), policy, released);
  assert.deepEqual(
    ['1.2', '1.1', '1.0'].map((name) => isCutOff(lineNamed(table, name), table)),
    [true, true, false],
  );
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
