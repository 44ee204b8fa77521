import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inColumns } from '../../src/report/columns.ts';

test('cells stand under each other, whatever their characters', () => {
  assert.deepEqual(
    inColumns([
      ['line', 'state', 'why'],
      ['10', '✅', 'newest'],
      ['9', '', 'older'],
    ]),
    ['line  state  why', '10    ✅     newest', '9            older'],
  );
});

test('no rows are no lines', () => assert.deepEqual(inColumns([]), []));
