import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rateLimited } from '../../src/problem/connection.ts';

test('a limit says how long to wait, where GitHub says so', () => {
  assert.match(rateLimited(900).why, /try again in 900 seconds,/);
  assert.match(rateLimited(null).why, /try again later,/);
});
