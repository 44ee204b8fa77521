import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issuesLeft, scheduleAsleep, scheduleMissing } from '../../src/problem/notice.ts';

test('issues that must wait are counted', () => {
  assert.match(issuesLeft(1, 10).what, /^One more issue .* at most 10\.$/);
  assert.match(issuesLeft(3, 10).what, /^3 more issues /);
});

test('of several schedules that sleep one is named, and the way to wake it', () => {
  assert.match(scheduleAsleep(['a/b.yml', 'c', 'd']).what, /workflow a\/b\.yml and 2 more\.$/);
  assert.match(scheduleAsleep(['a/b.yml']).fix, /"gh workflow enable b\.yml"/);
});

test('a schedule that is missing is told with the last day there was one', () => {
  assert.equal(scheduleMissing(null).what, 'No scheduled workflow run was found.');
  assert.match(scheduleMissing('2026-01-01').what, /found since 2026-01-01\.$/);
});
