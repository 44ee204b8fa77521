import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inColumns } from '../../src/report/columns.ts';

test('cells stand under each other, whatever their characters', () => {
  assert.deepEqual(
    inColumns(
      [
        ['line', 'state', 'why'],
        ['10', '✅', 'newest'],
        ['9', '', 'older'],
      ],
      null,
    ),
    [['line  state  why'], ['10    ✅     newest'], ['9            older']],
  );
});

test('where there is not enough room, the widest columns are wrapped', () => {
  assert.deepEqual(
    inColumns(
      [
        ['9', 'one two three four', '最新 最新 最新 最新'],
        ['10', 'a', 'b'],
      ],
      30,
    ),
    [['9   one two       最新 最新', '    three four    最新 最新'], ['10  a             b']],
  );
});

test('a column is never made narrower than a word that something stands behind', () => {
  const rows = [['9', 'セキュリティ修正のみ, ends', '2026-01-01']];
  assert.deepEqual(inColumns(rows, 24), [['9  セキュリティ修正のみ,  2026-01-01', '   ends']]);
});

test('a column is never made narrower than a few words need', () => {
  assert.deepEqual(inColumns([['one two three']], 3), [['one two', 'three']]);
});

test('no rows are no lines', () => assert.deepEqual(inColumns([], 30), []));
