import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as notice from '../../src/problem/notice.ts';

test('a line that is about to end is told with its day', () => {
  assert.equal(
    notice.endsSoon('2.x', 'after 2026-09-01 (moved)').what,
    '2.x ends soon: after 2026-09-01 (moved).',
  );
});

test('a missing permission names the line to add', () => {
  assert.match(notice.issuesForbidden('no').what, /"issues: write".*GitHub answered: no$/);
});

test('issues that cannot be kept say why', () => {
  assert.match(notice.issuesDisabled('octo/widget').what, /octo\/widget\. Enable them/);
  assert.match(notice.issuesUnkept('gone').what, /the next run tries again.*gone$/);
  assert.match(notice.issuesLeft(1, 10).what, /^One more issue .* at most 10\.$/);
  assert.match(notice.issuesLeft(3, 10).what, /^3 more issues /);
});

test('what was done with an issue is one sentence', () => {
  assert.equal(notice.issueKept(3, '2.x', 'reopen').what, 'Issue 3, about the end of 2.x, was reopened.');
});

test('a schedule that sleeps is told with the way to wake it', () => {
  const one = notice.scheduleAsleep(['.github/workflows/sync.yml']);
  assert.match(one.what, /workflow \.github\/workflows\/sync\.yml\.$/);
  assert.match(one.fix, /"gh workflow enable sync\.yml"/);
  assert.match(notice.scheduleAsleep(['a/b.yml', 'c', 'd']).what, /b\.yml and 2 more\.$/);
});

test('a schedule that is missing is told with the last day there was one', () => {
  assert.equal(notice.scheduleMissing(null).what, 'No scheduled workflow run was found.');
  assert.match(notice.scheduleMissing('2026-01-01').what, /found since 2026-01-01\.$/);
  assert.match(notice.scheduleMissing(null).fix, /schedule:/);
});
