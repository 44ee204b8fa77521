import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doneText } from '../../src/report/done.ts';

const pullRequest = { number: 7, url: 'https://github.com/o/r/pull/7' };

test('the log of a run ends with its pull request and what was done to it', () => {
  const said = (['none', 'created', 'updated', 'closed'] as const).map(
    (operation) => doneText({ operation, pullRequest, commit: null })[1],
  );
  assert.deepEqual(said, [
    'Pull request #7 is open: https://github.com/o/r/pull/7',
    'Pull request #7 was opened: https://github.com/o/r/pull/7',
    'Pull request #7 was updated: https://github.com/o/r/pull/7',
    'Pull request #7 was closed: https://github.com/o/r/pull/7',
  ]);
  assert.deepEqual(doneText({ operation: 'none', pullRequest: null, commit: null }), []);
});
