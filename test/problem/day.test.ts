import assert from 'node:assert/strict';
import { test } from 'node:test';
import { promisedRelease, unreadDay } from '../../src/problem/day.ts';

test('a promise that would be broken is named with its cell, its line and a remedy', () => {
  const day = unreadDay('SECURITY.md', [8], 'End of life', 'Spring 2028', '| 1.x | ✅ | Spring 2028 |');
  assert.match(day.what, /"Spring 2028" in the column "End of life"/);
  assert.match(day.why, /^The row would/);
  assert.equal(day.where?.line, 8);
  const days = unreadDay('SECURITY.md', [8, 10], 'End of life', 'Spring 2028', '');
  assert.match(days.why, /^The rows in lines 8, 10 would/);
  assert.equal(days.where?.line, 8);
  const release = promisedRelease('SECURITY.md', 8, '1.x', '4.0', '| 1.x | ✅ (until 4.0) |');
  assert.match(release.what, /promises support until 4\.0, which is not released/);
});
