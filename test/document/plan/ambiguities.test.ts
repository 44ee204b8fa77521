import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ambiguities } from '../../../src/document/plan/ambiguities.ts';
import { surveyed, tableOf } from '../surveyed.ts';

const released = '1.0.0, 2.0.0, 3.0.0';

function codes(rows: readonly string[], policy = 'line: major · support: newest 2'): readonly string[] {
  return ambiguities(surveyed(tableOf(...rows), policy, released)).map(({ code }) => code);
}

test('a table that says each thing once hinders nothing', () => {
  assert.deepEqual(codes(['3.x | Yes', '2.x | Yes', '< 2 | No']), []);
});

test('a scheme, a placeholder and a line in two rows hinder an edit', () => {
  assert.deepEqual(codes(['4.NN.z | Yes', '3.x | Yes', '2.x | Yes']), ['template-row']);
  assert.deepEqual(codes(['2.x | Yes', '2.x | Yes']), ['repeated-line']);
});

test('an unreadable row hinders where it names a line that would get a row, or promises one that has ended', () => {
  assert.deepEqual(codes(['3.x and friends! | Yes', '2.x | Yes']), ['unread-version']);
  assert.deepEqual(codes(['3.x | Yes', '1.x and friends! | Yes']), ['unread-version']);
  assert.deepEqual(codes(['3.x | Yes', '1.x and friends! | No']), []);
});

test('rows of several products hinder an edit', () => {
  assert.deepEqual(codes(['Server 3.x | Yes', 'Client 2.x | Yes']), ['several-products']);
  assert.deepEqual(codes(['Server 3.x | Yes', 'Server 2.x | Yes']), []);
});
