import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catchAlls } from '../../../src/document/plan/catch-alls.ts';
import { habitOf, isListOfSupported } from '../../../src/document/plan/habit.ts';
import { surveyed, tableOf } from '../surveyed.ts';

const read = (...rows: readonly string[]) =>
  surveyed(tableOf(...rows), 'line: minor · support: newest 1', '1.0.0, 1.1.0, 1.2.0');

test('the rows of a table tell what it does with what ends', () => {
  const habit = (...rows: readonly string[]) => {
    const table = read(...rows);
    return habitOf(catchAlls(table).length, table);
  };
  assert.equal(habit('1.2.x | Yes', '1.1.x | Yes'), 'drop');
  assert.equal(habit('1.2.x | Yes', '1.1.x | No'), 'keep');
  assert.equal(habit('1.2.x | Yes', '1.1 (old numbering, 1999) | No'), 'keep');
  assert.equal(habit('1.2.x | Yes', '1.1.x | No', '< 1.1 | No'), 'practice');
});

test('a list of supported lines is one by its rows, unless the policy says otherwise', () => {
  const table = read('1.2.x | Yes', '1.1.x | Yes');
  assert.deepEqual(
    ([null, 'keep', 'fold', 'drop'] as const).map((rule) => isListOfSupported(table, rule)),
    [true, false, true, true],
  );
});
