import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFoldedOver, isTaken } from '../../../src/document/plan/folding.ts';
import { rowNamed, surveyed, tableOf } from '../surveyed.ts';

const read = (...rows: readonly string[]) =>
  surveyed(tableOf(...rows), 'line: minor · support: newest 1', '1.0.0, 1.1.0, 1.2.0, 1.4.0, 1.5.0');

const folding = (table: ReturnType<typeof read>, ...standing: readonly (readonly number[])[]) => ({
  table,
  kept: new Set<never>(),
  standing,
});

test('an ended row folds along with ended lines above it that lose their rows to the bound beneath', () => {
  const table = read('1.4.x | Yes', '1.3.x | No', '< 1.3 | No');
  const row = rowNamed(table, '1.3.x');
  assert.equal(isFoldedOver(row, folding(table, [1, 5, 0])), true);
  assert.equal(isFoldedOver(row, folding(table, [1, 5, 0], [1, 3])), false, 'a row that stays is between');
  assert.equal(isFoldedOver(rowNamed(table, '1.4.x'), folding(table, [1, 5, 0])), false, 'it says supported');
});

test('a bound takes a row where nothing that stays is between the two', () => {
  const table = read('1.5.x | Yes', '1.4.x | Yes', '1.2.x | Yes', '< 1.2 | No');
  const row = rowNamed(table, '1.4.x');
  assert.equal(isTaken(row, folding(table, [1, 5, 0])), true);
  assert.equal(isTaken(row, folding(table, [1, 5, 0], [1, 2])), false);
});
