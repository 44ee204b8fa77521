import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isUntouchedExample, rowsByText } from '../../../src/document/rules/edited.ts';
import { surveyed, tableOf } from '../surveyed.ts';

const read = (...rows: readonly string[]) =>
  surveyed(tableOf(...rows), 'line: minor · support: newest 1', '1.0.0, 1.1.0');

test('rows are found by what a reader sees in their version cell', () => {
  const table = read('`1.1.x` | Yes', '< 1.1 | No');
  assert.deepEqual([...rowsByText(table).keys()], ['1.1.x', '< 1.1']);
});

test('the example of GitHub is known by its rows, while nothing was released under them', () => {
  const rows = ['5.1.x | Yes', '5.0.x | No', '4.0.x | Yes', '< 4.0 | No'];
  assert.equal(isUntouchedExample(read(...rows)), true);
  assert.equal(isUntouchedExample(read(...rows.slice(1))), false);
  const released = surveyed(tableOf(...rows), 'line: minor · support: newest 1', '4.0.0, 5.0.0');
  assert.equal(isUntouchedExample(released), false);
});
