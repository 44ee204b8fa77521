import assert from 'node:assert/strict';
import { test } from 'node:test';
import { untilRelease } from '../../../src/document/read/until-release.ts';
import { surveyed, tableOf } from '../surveyed.ts';

function untilFor(line: readonly number[], ...texts: readonly string[]): string | null {
  const { rows } = surveyed(tableOf(...texts), 'line: minor · support: newest 2', '1.0.0, 1.1.0, 1.2.0');
  return untilRelease(rows, rows[0], line);
}

test('an end is as far on as those of the other rows', () => {
  assert.equal(untilFor([1, 3], '1.2 | Until 1.4', '1.1 | until 1.3'), 'Until 1.5');
  assert.equal(untilFor([3], '2.x | Yes, until 4.0', '1.x | Yes, until 3.0'), 'Yes, until 5.0');
  assert.equal(untilFor([2, 0], '1.2 | until 2.0', '1.1 | until 2.0'), 'until 3.0');
});

test('rows that differ, say no release, or name none show no distance', () => {
  assert.equal(untilFor([1, 3], '1.2 | until 1.4', '1.1 | until 1.2'), null);
  assert.equal(untilFor([1, 3], '1.2 | Yes', '1.1 | until 1.2'), null);
  assert.equal(untilFor([1, 3], '1.2, 1.1 | until 1.4'), null);
  assert.equal(untilFor([1, 3], '1.2 | until 1.1'), null);
  assert.equal(untilFor([3], '1.2 | until 1.4'), null, 'a line that is coarser than the rows');
});
