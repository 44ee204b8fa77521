import assert from 'node:assert/strict';
import { test } from 'node:test';
import { movesLatest } from '../../../src/document/read/moved-latest.ts';
import { documentAround } from '../example.ts';
import { candidateOf } from '../surveyed.ts';

function moves(before: string, after: string, [header, other] = ['Latest', 'Latest']): boolean {
  const [old, now] = [
    [before, header],
    [after, other],
  ].map(([cell, title]) =>
    candidateOf(documentAround(`| Version | ${title} | Supported |\n|-|-|-|\n| 1.0.x | ${cell} | Yes |\n`)),
  );
  return old !== undefined && now !== undefined && movesLatest(old, now);
}

test('a newer release in the same row and column is a move', () => {
  assert.ok(moves('1.0.1', '1.0.2'));
  assert.ok(moves('1.0.9, released on May 1st 2025', '1.0.10, released on May 3rd 2025'));
});

test('an older one, no release, and another column are none', () => {
  assert.ok(!moves('1.0.2', '1.0.1'));
  assert.ok(!moves('1.0.2', '1.0.2'));
  assert.ok(!moves('none', '1.0.1'));
  assert.ok(!moves('1.0.1', '1.0.2', ['First', 'First']));
  assert.ok(!moves('1.0.1', '1.0.2', ['Latest', 'Newest']));
});
