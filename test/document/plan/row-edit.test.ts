import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editOf, isStale, relabelled } from '../../../src/document/plan/row-edit.ts';
import { lineNamed, surveyed, tableOf } from '../surveyed.ts';

const newest1 = 'line: minor · support: newest 1';

test('a row is stale when it promises support to what was never released and has been passed by', () => {
  const table = surveyed(
    tableOf('2.0.x | Yes', '1.1.x | Yes', '0.8.x | Yes', '0.7.x | No'),
    'line: minor · support: newest 1',
    '1.0.0, 1.1.0',
  );
  assert.deepEqual(
    table.entries.map((entry) => isStale(entry, table)),
    [false, false, true, false],
  );
});

test('the only row for a release of a supported line moves with it, one of two or one that is ahead does not', () => {
  const alone = surveyed(tableOf('1.1.1 | Yes', '< 1.1.1 | No'), newest1, '1.0.0, 1.1.1, 1.1.3');
  const ahead = surveyed(tableOf('1.1.4 | Yes', '< 1.1.4 | No'), newest1, '1.0.0, 1.1.1, 1.1.3');
  const coming = surveyed(tableOf('1.1.5-rc.1 | Yes', '1.1.1 | Yes'), newest1, '1.0.0, 1.1.1, 1.1.3');
  const both = surveyed(tableOf('1.1.1 | Yes', '1.1.0 | Yes'), newest1, '1.0.0, 1.1.1, 1.1.3');
  const digits = [alone, both, ahead, coming].map((table) => {
    const entry = table.entries.find(({ notation }) => notation.kind === 'lines');
    return entry === undefined ? undefined : relabelled(entry, lineNamed(table, '1.1'), table);
  });
  assert.deepEqual(digits, ['1.1.3', null, null, '1.1.3']);
});

test('an ended coarse row goes where the catch-all beneath can take it and changes where it cannot', () => {
  const edits = ['< 1 | No', 'Older | No'].map((last) => {
    const table = surveyed(tableOf('2.1.x | Yes', '1.x | Yes', last), newest1, '1.0.0, 1.1.0, 2.1.0');
    const context = {
      table,
      taken: new Set([]),
      spent: new Set([]),
      ended: new Set([]),
      isSelective: false,
      floors: [[2, 1, 0]],
    };
    const coarse = table.entries[1];
    return coarse === undefined ? null : editOf(coarse, context);
  });
  assert.deepEqual(edits, [{ kind: 'remove' }, { kind: 'change', tier: null }]);
});

test('an ended coarse row changes where an ended row stays between it and the bound', () => {
  const table = surveyed(
    tableOf('3.0.x | Yes', '2.x | Yes', '1.x | No', '< 1 | No'),
    newest1,
    '1.0.0, 2.0.0, 2.1.0, 3.0.0',
  );
  const [, coarse] = table.entries;
  const context = {
    table,
    taken: new Set([]),
    spent: new Set([]),
    ended: new Set([]),
    isSelective: false,
    floors: [[3, 0, 0]],
  };
  assert.deepEqual(coarse && editOf(coarse, context), { kind: 'change', tier: null });
});

test('a row nothing was released for folds only along with lines that the same bound takes', () => {
  const rows = ['1.4.x | Yes', '1.0 - 1.1 | No', '0.8.x | No', '<= 0.7 | No'];
  const released = '0.6.0, 1.0.0, 1.1.0, 1.2.0, 1.4.0, 1.5.0';
  const edits = [rows, rows.toSpliced(1, 1)].map((each) => {
    const table = surveyed(tableOf(...each), newest1, released);
    const floors =
      each === rows
        ? [
            [1, 5, 0],
            [1, 0],
          ]
        : [[1, 5, 0]];
    const context = {
      table,
      taken: new Set([]),
      spent: new Set([]),
      ended: new Set([]),
      isSelective: false,
      floors,
    };
    return table.entries
      .filter(({ names }) => names[0]?.fit === 'unreleased')
      .map((entry) => editOf(entry, context));
  });
  assert.deepEqual(edits, [[{ kind: 'stay' }], [{ kind: 'remove' }]]);
});
