import assert from 'node:assert/strict';
import { test } from 'node:test';
import { announcements } from '../../../src/document/plan/announcements.ts';
import { surveyed, tableOf } from '../surveyed.ts';

/** What is said of these rows; the first of them stands on line 7. */
function said(...rows: readonly string[]): readonly string[] {
  const table = surveyed(tableOf(...rows), 'line: minor · support: newest 1', '0.29.0, 0.30.0');
  return announcements(table).map(({ code, what }) => `${code}: ${what}`);
}

test('one or two rows above the newest release announce lines, and three do not', () => {
  assert.deepEqual(said('0.32.x | Soon', '0.31.x | Soon', '0.30.x | Yes', '<= 0.29 | No'), []);
  assert.deepEqual(said('0.33.x | Yes', '0.32.x | Yes', '0.31.x | Yes', '0.30.x | Yes'), [
    'unreleased-rows: 3 rows of SECURITY.md name versions newer than every release.',
  ]);
});

test('two rows with a bound beneath each say that the tags are not those of the table', () => {
  const rows = ['2.1 | Yes', '<= 2.0 | No', '1.1 | Yes', '<= 1.0 | No'];
  assert.deepEqual(said(...rows), [
    'unreleased-rows: 2 rows of SECURITY.md name versions newer than every release.',
  ]);
  assert.deepEqual(said(...rows.slice(2)), []);
  assert.deepEqual(said('2.1 | Yes', '1.1 | Yes', '<= 1.0 | No'), []);
});
