import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planEdit } from '../../../src/document/plan/plan.ts';
import {
  editOf,
  isStale,
  type RowEdit,
  type RowOperation,
  relabelled,
  rowKindOf,
  rowKinds,
} from '../../../src/document/plan/row-edit.ts';
import { bounds } from '../cases/bounds.ts';
import { columns } from '../cases/columns.ts';
import { entangled } from '../cases/entangled.ts';
import { notations } from '../cases/notations.ts';
import { rows } from '../cases/rows.ts';
import { turns } from '../cases/turns.ts';
import { worked } from '../cases/worked.ts';
import { lineNamed, surveyed, tableOf } from '../surveyed.ts';
import { policyOf } from '../wanted-by.ts';

const newest1 = 'line: minor · support: newest 1';

test('a row is stale when it promises support to what was never released and has been passed by', () => {
  const table = surveyed(
    tableOf('2.0.x | Yes', '1.1.x | Yes', '0.8.x | Yes', '0.7.x | No'),
    'line: minor · support: newest 1',
    '1.0.0, 1.1.0',
  );
  assert.deepEqual(
    table.rows.map((row) => isStale(row, table)),
    [false, false, true, false],
  );
});

test('the only row for a release of a supported line moves with it, one of two or one that is ahead does not', () => {
  const alone = surveyed(tableOf('1.1.1 | Yes', '< 1.1.1 | No'), newest1, '1.0.0, 1.1.1, 1.1.3');
  const ahead = surveyed(tableOf('1.1.4 | Yes', '< 1.1.4 | No'), newest1, '1.0.0, 1.1.1, 1.1.3');
  const coming = surveyed(tableOf('1.1.5-rc.1 | Yes', '1.1.1 | Yes'), newest1, '1.0.0, 1.1.1, 1.1.3');
  const both = surveyed(tableOf('1.1.1 | Yes', '1.1.0 | Yes'), newest1, '1.0.0, 1.1.1, 1.1.3');
  const digits = [alone, both, ahead, coming].map((table) => {
    const row = table.rows.find(({ notation }) => notation.kind === 'lines');
    return row === undefined ? undefined : relabelled(row, lineNamed(table, '1.1'), table);
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
      kept: new Set([]),
      isSelective: false,
      standing: [[2, 1, 0]],
    };
    const coarse = table.rows[1];
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
  const [, coarse] = table.rows;
  const context = {
    table,
    taken: new Set([]),
    spent: new Set([]),
    kept: new Set([]),
    isSelective: false,
    standing: [[3, 0, 0]],
  };
  assert.deepEqual(coarse && editOf(coarse, context), { kind: 'change', tier: null });
});

test('a row nothing was released for folds only along with lines that the same bound takes', () => {
  const rows = ['1.4.x | Yes', '1.0 - 1.1 | No', '0.8.x | No', '<= 0.7 | No'];
  const released = '0.6.0, 1.0.0, 1.1.0, 1.2.0, 1.4.0, 1.5.0';
  const edits = [rows, rows.toSpliced(1, 1)].map((each) => {
    const table = surveyed(tableOf(...each), newest1, released);
    const standing =
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
      kept: new Set([]),
      isSelective: false,
      standing,
    };
    return table.rows
      .filter(({ names }) => names[0]?.fit === 'unreleased')
      .map((row) => editOf(row, context));
  });
  assert.deepEqual(edits, [[{ kind: 'stay' }], [{ kind: 'remove' }]]);
});

/** What an edit does to a row. */
function operationsOf(edit: RowEdit, isNamed: boolean): readonly RowOperation[] {
  if (edit.kind === 'stay') return [];
  if (edit.kind === 'remove') return ['remove'];
  return [
    ...(edit.tier === undefined ? [] : (['restate'] as const)),
    ...(edit.promoted ? (['promote'] as const) : []),
    ...(edit.without === undefined ? [] : (['shorten'] as const)),
    ...(edit.digits === undefined && edit.to === undefined ? [] : ([isNamed ? 'relabel' : 'move'] as const)),
  ];
}

test('every example does to its rows what their kind allows, and all of that comes up', () => {
  const done = new Set<string>();
  const examples = [bounds, rows, notations, turns, entangled, worked, columns].flat();
  for (const { title, policy, released, before } of examples) {
    const table = surveyed(before, policy, released);
    const plan = planEdit(table, policyOf(policy.replaceAll(' · ', '\n')).document);
    if (plan.kind !== 'edit') continue;
    for (const row of plan.table.rows) {
      const kind = rowKindOf(row, plan.table);
      const operations = operationsOf(plan.edit.editOf(row), row.names.length > 0);
      const may: readonly RowOperation[] = rowKinds[kind].may;
      assert.deepEqual(
        operations.filter((operation) => !may.includes(operation)),
        [],
        `${title}: ${kind}`,
      );
      for (const operation of operations) done.add(`${kind}: ${operation}`);
    }
  }
  const allowed = Object.entries(rowKinds).flatMap(([kind, { may }]) =>
    may.map((operation) => `${kind}: ${operation}`),
  );
  assert.deepEqual(
    allowed.filter((each) => !done.has(each)),
    [],
  );
});
