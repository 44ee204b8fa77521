import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failure, placeText, success } from '../../src/problem/problem.ts';

test('a place is written as far as it is known', () => {
  assert.equal(placeText({ path: 'SECURITY.md' }), 'SECURITY.md');
  assert.equal(placeText({ path: 'SECURITY.md', line: 12 }), 'SECURITY.md:12');
  assert.equal(
    placeText({ path: '.github/support-window.yml', line: 7, column: 3, length: 4, source: 'line: maior' }),
    '.github/support-window.yml:7:3',
  );
});

test('a reading that went well has its value and no notes unless there are some', () => {
  assert.deepEqual(success(1), { ok: true, value: 1, notes: [] });
});

test('a reading that failed keeps every problem and what was noted on the way', () => {
  const problem = { code: 'a', what: 'b', why: 'c', fix: 'd' };
  const note = { code: 'e', what: 'f' };
  assert.deepEqual(failure([problem, problem], [note]), {
    ok: false,
    problems: [problem, problem],
    notes: [note],
  });
});
