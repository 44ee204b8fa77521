import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RowEdit } from '../../../src/document/plan/row-edit.ts';
import { placing } from '../../../src/document/print/position.ts';
import type { Row } from '../../../src/document/read/row.ts';
import { versionText } from '../../../src/document/read/version-table.ts';
import { lineNamed, surveyed, tableOf } from '../surveyed.ts';

const released = '0.9.0, 1.0.0, 1.1.0, 1.2.0, 1.3.0, 1.4.0';
const policy = 'line: minor · support: newest 1';

/** What becomes of the one row that is edited. */
type Edited = { readonly row: string; readonly edit: RowEdit };

/** The row above which a new one for a line stands, `end` behind the last. */
function above(name: string, rows: readonly string[], edited?: Edited): string {
  const table = surveyed(tableOf(...rows), policy, released);
  const editOf = (row: Row): RowEdit =>
    edited !== undefined && versionText(row, table) === edited.row ? edited.edit : { kind: 'stay' };
  const row = table.rows[placing(table, editOf)(lineNamed(table, name))];
  return row === undefined ? 'end' : versionText(row, table);
}

test('newest first, a row stands above the first one that is older, catch-alls among them', () => {
  assert.equal(above('1.3', ['1.4.x | Yes', '1.2.x | No', '< 1.2 | No']), '1.2.x');
  assert.equal(above('1.1', ['1.4.x | Yes', '1.2.x | Yes', 'Older | No']), 'Older');
  assert.equal(above('0.9', ['main | Yes', '1.4.x | Yes', '1.2.x | No']), 'end');
});

test('oldest first, a row stands below the last one that is older', () => {
  assert.equal(above('1.3', ['< 1.0 | No', '1.0.x | No', '1.1.x | No', '1.4.x | Yes']), '1.4.x');
  assert.equal(above('0.9', ['1.0.x | No', '1.1.x | No', '1.2.x | No']), '1.0.x');
});

test('a row finds its place among bounds and ranges as they will be', () => {
  const rows = ['1.4.x | Yes', '<= 1.3.x | No', '1.0.x | Yes'];
  assert.equal(above('1.2', rows), '1.0.x');
  const lowered: Edited = { row: '<= 1.3.x', edit: { kind: 'change', digits: '1.1' } };
  assert.equal(above('1.2', rows, lowered), '<= 1.3.x');
  const raised: Edited = { row: '>= 1.0', edit: { kind: 'change', digits: '1.4' } };
  assert.equal(above('1.2', ['>= 1.0 | Yes', '<= 0.9 | No']), '>= 1.0');
  assert.equal(above('1.2', ['>= 1.0 | Yes', '<= 0.9 | No'], raised), '<= 0.9');
});

test('a bound that goes is no place', () => {
  const gone: Edited = { row: '< 1.0', edit: { kind: 'remove' } };
  const rows = ['1.4.x | Yes', '< 1.0 | No', '- | No'];
  assert.equal(above('1.2', rows), '< 1.0');
  assert.equal(above('1.2', ['1.4.x | Yes', 'main | Yes', '< 1.0 | No'], gone), 'main');
});
