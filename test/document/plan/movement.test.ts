import assert from 'node:assert/strict';
import { test } from 'node:test';
import { movementOf } from '../../../src/document/plan/movement.ts';
import { decideRows } from '../../../src/document/plan/named-rows.ts';
import { rangeChanges } from '../../../src/document/plan/ranges.ts';
import { namesOf, surveyed, tableOf } from '../surveyed.ts';

function moved(rows: readonly string[], released: string) {
  const table = surveyed(tableOf(...rows), 'line: minor · support: newest 2', released);
  const { changes } = rangeChanges(table);
  const { final, gone, passedOver } = movementOf(table, decideRows(table, changes, null), changes, []);
  return {
    final: final.map(({ digits, isNew }) => `${isNew ? '+' : ''}${digits}`),
    gone: gone.map((numbers) => numbers.join('.')),
    passedOver: namesOf(passedOver),
  };
}

test('a row that goes is gone with the newest release of its line, and a new one stands', () => {
  assert.deepEqual(moved(['1.2.x | Yes', '1.1.x | Yes', '< 1.1 | No'], '1.0.0, 1.1.3, 1.2.0, 1.3.0'), {
    final: ['1.2', '+1.3'],
    gone: ['1.1', '1.1.3'],
    passedOver: [],
  });
});

test('a lower end that moves leaves its lines behind', () => {
  assert.deepEqual(moved(['>= 1.1 | Yes', '< 1.1 | No'], '1.0.0, 1.1.0, 1.2.0, 1.3.0'), {
    final: ['1.2'],
    gone: ['1.1', '1.1'],
    passedOver: [],
  });
});

test('ended lines that were passed over get no row where a bound can take them', () => {
  assert.deepEqual(moved(['1.1.x | Yes', '< 1.1 | No'], '1.0.0, 1.1.0, 1.2.0, 1.3.0, 1.4.0').passedOver, [
    '1.2',
  ]);
});
