import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemPage } from '../../src/problem/page.ts';

test('a code leads to its heading on the page of problems, once the address of the project is known', () => {
  assert.equal(
    problemPage('no-policy', 'https://github.com/octo/support-window'),
    'https://github.com/octo/support-window/blob/v1/docs/problems.md#no-policy',
  );
  assert.equal(problemPage('no-policy', 'https://github.com/OWNER/support-window'), null);
});
