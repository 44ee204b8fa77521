import assert from 'node:assert/strict';
import { test } from 'node:test';
import { concreteRows } from '../../../src/document/plan/concrete/concrete.ts';
import { restored } from '../../../src/document/print/restored.ts';
import { surveyed, tableOf } from '../surveyed.ts';

test('rows that were made for others go back to the rows that stand in the document', () => {
  const table = surveyed(
    tableOf('2.x | Yes', '1.x | No'),
    'line: minor · support: newest 2',
    '1.0.0, 2.0.0, 2.1.0, 2.2.0',
  );
  const concrete = concreteRows(table, null);
  assert.ok(concrete !== null && 'table' in concrete);
  const rows = concrete.table.entries.map((entry) =>
    restored({ entry, isNew: false, cells: new Map() }, concrete.replacements, table),
  );
  assert.deepEqual(
    rows.map(({ entry, isNew, cells }) => [entry === table.entries[0], isNew, [...cells.values()]]),
    [
      [true, false, ['2.2.x']],
      [true, true, ['2.1.x', 'Yes']],
      [true, true, ['< 2.1', 'No']],
    ],
  );
});
