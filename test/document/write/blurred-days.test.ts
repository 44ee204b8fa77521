import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blurredDays } from '../../../src/document/write/blurred-days.ts';
import { surveyed, tableOf } from '../surveyed.ts';

/** The problems of a draft that keeps only these rows, one of them with another date. */
function blurred(kept: readonly number[], date?: string): readonly string[] {
  const table = surveyed(
    tableOf('1.2 | 04/09/2026', '1.1 | 23/06/2026', '1.0 | Unsupported').replace(
      'Supported',
      'Supported until',
    ),
    'line: minor · support: newest 2',
    '1.0.0, 1.1.0, 1.2.0',
  );
  const rows = kept.map((index) => {
    const entry = table.entries[index] ?? null;
    return { entry, isNew: false, cells: new Map(date === undefined ? [] : [[1, date]]) };
  });
  return blurredDays(table, rows).map(({ code, where }) => `${code} ${where?.line}`);
}

test('dates that are left without the one that told how to read them could be read two ways', () => {
  assert.deepEqual(blurred([0, 2]), ['ambiguous-dates 7']);
  assert.deepEqual(blurred([0, 1, 2]), []);
  assert.deepEqual(blurred([0], '30/09/2026'), []);
  assert.deepEqual(blurred([2]), []);
});
