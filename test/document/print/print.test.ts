import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planEdit } from '../../../src/document/plan/plan.ts';
import { printEdit } from '../../../src/document/print/print.ts';
import { versionText } from '../../../src/document/read/version-table.ts';
import type { DocumentRules } from '../../../src/policy/policy.ts';
import { surveyed, tableOf } from '../surveyed.ts';
import { policyOf } from '../wanted-by.ts';

/** The rows that a table becomes, or the problems with their lines. */
function printed(text: string, policy: string, released: string) {
  const table = surveyed(text, policy, released);
  const rules: DocumentRules = policyOf(policy.replaceAll(' · ', '\n')).document;
  const plan = planEdit(table, rules);
  assert.ok(plan.kind === 'edit');
  const result = printEdit(plan, rules);
  if (!result.ok) return result.problems.map(({ code, where }) => `${code} ${where?.line}`);
  return result.rows.map(({ row, isNew, cells }) =>
    [isNew || row === null ? '+' : versionText(row, table), ...cells.values()].join(' | '),
  );
}

test('an edit is printed as the rows of the new table, top to bottom', () => {
  assert.deepEqual(
    printed(
      tableOf('1.1.x | Yes', '1.0.x | No', '< 1.0 | No'),
      'line: minor · support: newest 1',
      '0.9.0, 1.0.0, 1.1.0, 1.2.0',
    ),
    ['+ | 1.2.x | Yes', '1.1.x | No', '1.0.x', '< 1.0'],
  );
});

test('rows that take the place of others stand for those in the document', () => {
  assert.deepEqual(
    printed(
      tableOf('2.x | Yes', '1.x | No'),
      'line: minor · support: newest 2 · rows: concrete',
      '1.0.0, 2.0.0, 2.1.0, 2.2.0',
    ),
    ['2.x | 2.2.x', '+ | 2.1.x | Yes', '+ | < 2.1 | No'],
  );
});

test('dates that are left without the one that told how to read them could be read two ways', () => {
  assert.deepEqual(
    printed(
      [
        'Version | Supported | End of life',
        '-|-|-',
        '1.2 | Yes | 04/09/2026',
        '1.1 | No | 23/06/2025',
        '',
      ].join('\n'),
      'line: minor · support: newest 2 · ended: drop',
      '1.0.0, 1.1.0, 1.2.0, 1.3.0',
    ),
    ['ambiguous-dates 7'],
  );
});
