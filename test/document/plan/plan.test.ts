import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planEdit } from '../../../src/document/plan/plan.ts';
import type { RowEdit } from '../../../src/document/plan/row-edit.ts';
import { versionText } from '../../../src/document/read/version-table.ts';
import { namesOf, surveyed, tableOf } from '../surveyed.ts';
import { policyOf } from '../wanted-by.ts';

const newest1 = 'line: minor · support: newest 1';

function brief(edit: RowEdit): string {
  const { kind, ...what } = edit;
  const said = Object.entries(what).map(([key, value]) => `${key} ${value}`);
  return [kind, ...said].join(' ');
}

function planned(rows: readonly string[], released: string, policy = newest1) {
  const table = surveyed(tableOf(...rows), policy, released);
  const plan = planEdit(table, policyOf(policy.replaceAll(' · ', '\n')).document);
  if (plan.kind !== 'edit') return plan;
  const { editOf, added } = plan.edit;
  return {
    kind: 'edit',
    rows: table.rows.map((row) => `${versionText(row, table)}: ${brief(editOf(row))}`),
    added: namesOf(added),
  };
}

test('a table that is true is left alone, whatever else could be tidied', () => {
  assert.deepEqual(planned(['1.1.x | Yes', '< 0.9 | No'], '0.9.0, 1.0.0, 1.1.0'), { kind: 'unchanged' });
  assert.deepEqual(planned(['1.1.x | Yes', '1.1.x | Yes', '< 1.1 | No'], '1.0.0, 1.1.0'), {
    kind: 'unchanged',
  });
});

test('what is not true is restated, named anew, moved, added or removed', () => {
  assert.deepEqual(planned(['1.1.x | Yes', '1.0.x | No', '< 1.0 | No'], '0.9.0, 1.0.0, 1.1.0, 1.2.0'), {
    kind: 'edit',
    rows: ['1.1.x: change tier null', '1.0.x: stay', '< 1.0: stay'],
    added: ['1.2'],
  });
  assert.deepEqual(planned(['1.1.x | Yes', '< 1.1 | No'], '1.0.0, 1.1.0, 1.2.0'), {
    kind: 'edit',
    rows: ['1.1.x: remove', '< 1.1: change digits 1.2'],
    added: ['1.2'],
  });
});

test('a row for one release is moved although its state is true', () => {
  assert.deepEqual(planned(['1.1.0 | Yes', '< 1.1.0 | No'], '1.0.0, 1.1.0, 1.1.1'), {
    kind: 'edit',
    rows: ['1.1.0: change digits 1.1.1', '< 1.1.0: change digits 1.1.1'],
    added: [],
  });
});

test('a stale announcement goes although every release is told truly', () => {
  assert.deepEqual(planned(['1.2.0-rc.1 | Yes', '1.2.x | Yes', '< 1.2 | No'], '1.1.0, 1.2.0'), {
    kind: 'edit',
    rows: ['1.2.0-rc.1: remove', '1.2.x: stay', '< 1.2: stay'],
    added: [],
  });
});

test('a range moves at both of its ends', () => {
  const rows = ['1.4 - 1.5 | Yes', '< 1.4 | No'];
  assert.deepEqual(planned(rows, '1.3.0, 1.4.0, 1.5.0, 1.6.0', 'line: minor · support: newest 2'), {
    kind: 'edit',
    rows: ['1.4 - 1.5: change digits 1.5 to 1.6', '< 1.4: change digits 1.5'],
    added: [],
  });
});

test('what cannot be said in the table is refused', () => {
  const refused = planned(['1.x | Yes'], '1.0.0, 1.1.0');
  assert.equal(refused.kind, 'refused');
});
