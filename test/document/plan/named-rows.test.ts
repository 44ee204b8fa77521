import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decideRows } from '../../../src/document/plan/named-rows.ts';
import type { RowEdit } from '../../../src/document/plan/row-edit.ts';
import { versionText } from '../../../src/document/read/version-table.ts';
import { namesOf, surveyed, tableOf } from '../surveyed.ts';

const newest2 = 'line: minor · support: newest 2';

/** The fate of each row, and the lines that get one: `1.2.x: stay`, `+1.4`. */
function decided(rows: readonly string[], policy: string, released: string): readonly string[] {
  const table = surveyed(tableOf(...rows), policy, released);
  const { editOf, added } = decideRows(table, new Map(), null);
  return [
    ...table.rows.map((row) => `${versionText(row, table)}: ${brief(editOf(row))}`),
    ...namesOf(added).map((name) => `+${name}`),
  ];
}

function brief(edit: RowEdit): string {
  if (edit.kind !== 'change') return edit.kind;
  return [
    ...(edit.promoted ? ['promoted'] : []),
    ...(edit.digits === undefined ? [] : [edit.digits]),
    ...(edit.without === undefined
      ? []
      : [`without ${edit.without.map(({ label }) => label.digits).join(' ')}`]),
    ...(edit.tier === undefined ? [] : [edit.tier ?? 'ended']),
  ].join(' ');
}

test('rows that are true stay, what ended goes or flips, what is new comes', () => {
  assert.deepEqual(
    decided(['1.1.x | Yes', '1.0.x | Yes', '< 1.0 | No'], newest2, '0.9.0, 1.0.0, 1.1.0, 1.2.0'),
    ['1.1.x: stay', '1.0.x: remove', '< 1.0: stay', '+1.2'],
  );
  assert.deepEqual(
    decided(['1.1.x | Yes', '1.0.x | Yes', '0.9.x | No'], newest2, '0.9.0, 1.0.0, 1.1.0, 1.2.0'),
    ['1.1.x: stay', '1.0.x: ended', '0.9.x: stay', '+1.2'],
  );
});

test('a revived line is supported again', () => {
  assert.deepEqual(decided(['1.1.x | Yes', '1.0.x | No'], newest2, '1.0.0, 1.1.0'), [
    '1.1.x: stay',
    '1.0.x: supported',
  ]);
});

test('the row of an exact release moves to the newest one of its line', () => {
  assert.deepEqual(decided(['1.1.3 | Yes', '1.0.0 | Yes'], newest2, '1.0.0, 1.1.3, 1.1.4'), [
    '1.1.3: 1.1.4',
    '1.0.0: stay',
  ]);
});

test('a pre-release row is promoted, kept while it announces, and goes when it was passed by', () => {
  assert.deepEqual(
    decided(['1.2.x-dev | Yes', '1.1.x | Yes'], newest2, '1.0.0, 1.1.0, 1.2.0')[0],
    '1.2.x-dev: promoted supported',
  );
  assert.deepEqual(
    decided(['1.2.0-rc.1 | Yes', '1.1.x | Yes'], newest2, '1.0.0, 1.1.0')[0],
    '1.2.0-rc.1: stay',
  );
  assert.deepEqual(
    decided(['1.2.x (beta) | Yes', '1.1.x | Yes'], newest2, '1.0.0, 1.1.0, 1.3.0')[0],
    '1.2.x (beta): remove',
  );
});

test('a cell of several lines loses those that change', () => {
  const majors = 'line: major · support: newest 2';
  const rows = ['3.x | Yes', '2.x, 1.x | Yes', '< 1 | No'];
  assert.deepEqual(decided(rows, majors, '1.0.0, 2.0.0, 3.0.0')[1], '2.x, 1.x: without 1');
  assert.deepEqual(decided(rows, majors, '1.0.0, 2.0.0, 3.0.0, 4.0.0')[1], '2.x, 1.x: remove');
});

test('the untouched example goes whole', () => {
  assert.deepEqual(
    decided(['5.1.x | ✅', '5.0.x | ❌', '4.0.x | ✅', '< 4.0 | ❌'], newest2, '0.1.0, 0.2.0'),
    ['5.1.x: remove', '5.0.x: remove', '4.0.x: remove', '< 4.0: stay', '+0.2', '+0.1'],
  );
});
