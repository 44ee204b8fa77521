import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TableEdit } from '../../../src/document/plan/row-edit.ts';
import { type WrittenRows, writeRows } from '../../../src/document/print/rows.ts';
import { versionText } from '../../../src/document/read/version-table.ts';
import { lineNamed, rowNamed, surveyed, tableOf } from '../surveyed.ts';

const newest1 = 'line: minor · support: newest 1';
const released = '1.0.0, 1.1.0, 1.2.0, 1.3.0, 1.4.0';
const nothing: TableEdit = { editOf: () => ({ kind: 'stay' }), added: [] };

type Decide = (table: ReturnType<typeof surveyed>) => Partial<TableEdit>;

function arranged(
  rows: readonly string[],
  decide: Decide,
  policy = newest1,
): WrittenRows & { readonly shown: readonly string[] } {
  const table = surveyed(tableOf(...rows), policy, released);
  const result = writeRows(table, { ...nothing, ...decide(table) }, { dates: 'report', latest: 'report' });
  const shown = result.rows.map(({ row, isNew, cells }) => {
    const name = row === null ? '?' : versionText(row, table);
    return `${isNew ? '+' : name} ${[...cells.values()].join(' | ')}`.trim();
  });
  return { ...result, shown };
}

test('what nobody decided stays as it is', () => {
  assert.deepEqual(arranged(['1.4.x | Yes', '< 1.4 | No'], () => ({})).shown, ['1.4.x', '< 1.4']);
});

test('a new row stands directly before the first older one', () => {
  const { shown } = arranged(['main | Yes', '1.3.x | Yes', '1.1.x | No', '< 1.1 | No'], (table) => ({
    added: [lineNamed(table, '1.4'), lineNamed(table, '1.2')],
  }));
  assert.deepEqual(shown, ['main', '+ 1.4.x | Yes', '1.3.x', '+ 1.2.x | No', '1.1.x', '< 1.1']);
});

test('oldest first, a new row stands directly behind the last older one', () => {
  const { shown } = arranged(['1.0.x | No', '1.1.x | No', '1.2.x | Yes', 'main | Yes'], (table) => ({
    added: [lineNamed(table, '1.4'), lineNamed(table, '1.3')],
  }));
  assert.deepEqual(shown, ['1.0.x', '1.1.x', '1.2.x', '+ 1.3.x | No', '+ 1.4.x | Yes', 'main']);
});

test('several bounds above leave room for new rows between them', () => {
  const { shown } = arranged(['1.3.x | Yes', '< 1.3 | No', '1.1.x | Yes', '< 1.1 | No'], (table) => ({
    added: [lineNamed(table, '1.4')],
  }));
  assert.deepEqual(shown, ['+ 1.4.x | Yes', '1.3.x', '< 1.3', '1.1.x', '< 1.1']);
});

test('rows go, change their state and their digits', () => {
  const { shown } = arranged(['1.3.x | Yes', '1.2.x | Yes', '< 1.2 | No'], (table) => ({
    editOf: (row) => {
      if (row === rowNamed(table, '1.2.x')) return { kind: 'remove' };
      const isBound = row === rowNamed(table, '< 1.2');
      return isBound ? { kind: 'change', digits: '1.3' } : { kind: 'change', tier: null, digits: '1.4' };
    },
  }));
  assert.deepEqual(shown, ['1.3.x 1.4.x | No', '< 1.2 < 1.3']);
});

test('a marker leaves the old newest row when a newer one comes', () => {
  const { shown } = arranged(['1.3.x (latest) | Yes', '1.2.x | No'], (table) => ({
    added: [lineNamed(table, '1.4')],
  }));
  assert.deepEqual(shown, ['+ 1.4.x (latest) | Yes', '1.3.x (latest) 1.3.x', '1.2.x']);
});

test('a state without a text is a problem', () => {
  const { problems } = arranged(['1.3.x | Actively developed'], () => ({
    editOf: () => ({ kind: 'change', tier: null }),
  }));
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['no-state-text'],
  );
});

test('a number that cannot be found in its cell is a problem', () => {
  const { problems } = arranged(['1&#46;3 | Yes', '< 1.3 | No'], (table) => ({
    added: [lineNamed(table, '1.4')],
  }));
  assert.deepEqual(
    problems.map(({ code, where }) => [code, where?.line]),
    [['unwritable-cell', 7]],
  );
});
