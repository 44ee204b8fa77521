import assert from 'node:assert/strict';
import { test } from 'node:test';
import { versionText } from '../../../src/document/read/survey.ts';
import { reconcile } from '../../../src/document/write/reconcile.ts';
import { surveyed, tableOf } from '../surveyed.ts';
import { policyOf } from '../wanted-by.ts';

const newest1 = 'line: minor · support: newest 1';

function reconciled(rows: readonly string[], released: string, policy = newest1) {
  const table = surveyed(tableOf(...rows), policy, released);
  const drafting = reconcile(table, policyOf(policy.replaceAll(' · ', '\n')).document);
  if (drafting.kind !== 'draft') return drafting;
  return {
    kind: 'draft',
    rows: drafting.draft.rows.map(({ entry, isNew, cells }) =>
      [isNew || entry === null ? '+' : versionText(entry, table), ...cells.values()].join(' | '),
    ),
  };
}

test('a table that is true is left alone, whatever else could be tidied', () => {
  assert.deepEqual(reconciled(['1.1.x | Yes', '< 0.9 | No'], '0.9.0, 1.0.0, 1.1.0'), { kind: 'unchanged' });
  assert.deepEqual(reconciled(['1.1.x | Yes', '1.1.x | Yes', '< 1.1 | No'], '1.0.0, 1.1.0'), {
    kind: 'unchanged',
  });
});

test('what is not true is drafted, row by row', () => {
  assert.deepEqual(reconciled(['1.1.x | Yes', '1.0.x | No', '< 1.0 | No'], '0.9.0, 1.0.0, 1.1.0, 1.2.0'), {
    kind: 'draft',
    rows: ['+ | 1.2.x | Yes', '1.1.x | No', '< 1.0 | < 1.1'],
  });
});

test('a row for one release is moved although its state is true', () => {
  assert.deepEqual(reconciled(['1.1.0 | Yes', '< 1.1.0 | No'], '1.0.0, 1.1.0, 1.1.1'), {
    kind: 'draft',
    rows: ['1.1.0 | 1.1.1', '< 1.1.0 | < 1.1.1'],
  });
});

test('a stale announcement goes although every release is told truly', () => {
  assert.deepEqual(reconciled(['1.2.0-rc.1 | Yes', '1.2.x | Yes', '< 1.2 | No'], '1.1.0, 1.2.0'), {
    kind: 'draft',
    rows: ['1.2.x', '< 1.2'],
  });
});

test('what cannot be said in the table is refused', () => {
  const refused = reconciled(['1.x | Yes'], '1.0.0, 1.1.0');
  assert.equal(refused.kind, 'refused');
});
