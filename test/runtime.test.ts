import assert from 'node:assert/strict';
import process from 'node:process';
import { test } from 'node:test';

test('the tests run on the pinned Node 24, the runtime of the action', () => {
  assert.match(
    process.version,
    /^v24\./,
    'these tests must run on the pinned Node 24: npm ci, then npm test',
  );
});
