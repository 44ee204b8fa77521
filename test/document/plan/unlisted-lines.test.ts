import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expandableRows } from '../../../src/document/plan/expandable-rows.ts';
import { tellingOf } from '../../../src/document/plan/unlisted-lines.ts';
import { withRows } from '../../../src/document/read/version-table.ts';
import { namesOf, surveyed, tableOf } from '../surveyed.ts';

const newest2 = 'line: minor · support: newest 2';
const majors = 'line: minor · support: min(sibling, major(2))';
const released = '1.0.0, 2.0.0, 2.1.0, 2.2.0';

/** The ended lines that get rows, and the lines beneath which bounds stand. */
function toldOf(policy: string, versions: string, ...rows: readonly string[]) {
  const table = surveyed(tableOf(...rows), policy, versions);
  const replaced = expandableRows(table);
  const left = table.rows.filter((row) => !replaced.some((each) => each.row === row));
  const telling = tellingOf(replaced, withRows(table, left), table);
  return [telling.rows, telling.bounds].map((all) => namesOf(all.map(({ line }) => line)));
}

function minorsOf(major: number, count: number): string {
  return Array.from({ length: count }, (_, minor) => `${major}.${minor}.0`).join(', ');
}

test('ended lines that nothing else tells of get a bound beneath the lowest supported line', () => {
  assert.deepEqual(toldOf(newest2, released, '2.x | Yes', '1.x | No'), [[], ['2.1']]);
  assert.deepEqual(toldOf(newest2, released, '2.x | Yes', '< 2 | No'), [[], []]);
  assert.deepEqual(toldOf(newest2, released, '2.x | Yes', 'Other | No'), [[], []]);
});

test('those between supported lines get rows', () => {
  const versions = `${minorsOf(1, 2)}, ${minorsOf(2, 4)}`;
  assert.deepEqual(toldOf(majors, versions, '>= 1.0 | Yes', '0.x | No'), [['2.2', '2.1', '2.0'], ['1.1']]);
});

test('more than twelve between supported lines get a bound, but one alone its row', () => {
  const rows = ['2.x | Yes', '1.x | Yes', '0.x | No'];
  const versions = (count: number) => `0.9.0, ${minorsOf(1, 2)}, ${minorsOf(2, count)}`;
  assert.equal(toldOf(majors, versions(13), ...rows)[0]?.length, 12);
  assert.deepEqual(toldOf(majors, versions(14), ...rows), [[], ['2.13', '1.1']]);
  const many = `${minorsOf(1, 2)}, ${minorsOf(2, 14)}, ${minorsOf(3, 2)}`;
  const all = toldOf('line: minor · support: min(sibling, major(3))', many, '>= 1.0 | Yes', '0.x | No');
  assert.deepEqual(all, [['3.0'], ['2.13', '1.1']]);
});

test('what is older than "latest" keeps a bound though nothing was released there', () => {
  assert.deepEqual(toldOf(newest2, '1.2.0', 'Latest | Yes', '< latest | No'), [[], ['1.2']]);
  assert.deepEqual(toldOf(newest2, minorsOf(2, 3), 'Latest | Yes', '2.0 | No', '< latest | No'), [
    [],
    ['2.0'],
  ]);
  assert.deepEqual(toldOf(newest2, '0.0.1', 'Latest | Yes', '< latest | No'), [[], []]);
});
