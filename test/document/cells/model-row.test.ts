import assert from 'node:assert/strict';
import { test } from 'node:test';
import { displacedBy, modelRowFor } from '../../../src/document/cells/model-row.ts';
import { lineNamed, surveyed, tableOf } from '../surveyed.ts';

const policy = 'line: minor · support: newest 1';
const table = surveyed(
  tableOf('1.3.x | Yes', '1.1.x | No', '< 1.1 | No'),
  policy,
  '1.0.0, 1.1.0, 1.2.0, 1.3.0, 1.4.0',
);

test('a new line is written like the newest row below it, or the nearest above', () => {
  const sources = ['1.4', '1.2', '1.0'].map(
    (name) => modelRowFor(lineNamed(table, name), table)?.names[0]?.label.digits,
  );
  assert.deepEqual(sources, ['1.3', '1.1', '1.1']);
  assert.equal(modelRowFor(lineNamed(table, '1.4'), { ...table, rows: [] }), null);
});

test('only a newer line displaces the newest row', () => {
  assert.equal(displacedBy(lineNamed(table, '1.4'), table), table.rows[0]);
  assert.equal(displacedBy(lineNamed(table, '1.0'), table), null);
  assert.equal(displacedBy(undefined, table), null);
});
