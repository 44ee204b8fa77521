import assert from 'node:assert/strict';
import { test } from 'node:test';
import { versionsRead } from '../../src/problem/infer.ts';

test('a history that was not read to its end is told', () => {
  assert.equal(
    versionsRead(60, 400).what,
    'The newest 60 of 400 versions of the table were compared with each policy.',
  );
});
