import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endedLinesKept } from '../../../src/document/plan/ended-rows.ts';
import { standingSpans } from '../../../src/document/plan/ranges.ts';
import type { VersionTable } from '../../../src/document/read/version-table.ts';
import { namesOf, surveyed, tableOf } from '../surveyed.ts';

const newest1 = 'line: minor · support: newest 1';
const released = '1.0.0, 1.1.0, 1.2.0, 1.3.0';

/** The ended lines that get a row, when the supported ones each have one. */
function listed(table: VersionTable, rule: 'keep' | 'fold' | 'drop' | null = null): readonly string[] {
  const standing = table.wanted.lines.filter(({ tier }) => tier !== null).map(({ line }) => line.numbers);
  return namesOf(endedLinesKept(table, [...standing, ...standingSpans(table)], rule)).toSorted();
}

test('a table with a catch-all only folds what ends', () => {
  assert.deepEqual(listed(surveyed(tableOf('1.2.x | Yes', '< 1.2 | No'), newest1, released)), []);
});

test('a table of supported rows only drops what ends', () => {
  assert.deepEqual(listed(surveyed(tableOf('1.2.x | Yes', '1.1.x | Yes'), newest1, released)), []);
});

test('a table that lists ended rows keeps them and what was passed over, older ones not', () => {
  const table = surveyed(tableOf('1.1.x | Yes', '1.0.x | No'), newest1, `0.9.0, ${released}`);
  assert.deepEqual(listed(table), ['1.0', '1.1', '1.2']);
});

test('a table with both keeps its rows', () => {
  const table = surveyed(tableOf('1.2.x | Yes', '1.1.x | No', '< 1.1 | No'), newest1, released);
  assert.deepEqual(listed(table), ['1.1', '1.2']);
});

test('a history without a catch-all grows to twelve, and one that is longer already is kept whole', () => {
  const many = Array.from({ length: 30 }, (_, index) => `1.${index}.0`).join(', ');
  const table = surveyed(tableOf('1.2.x | Yes', '1.1.x | No'), newest1, many);
  assert.equal(listed(table).length, 12);
  const rows = Array.from({ length: 20 }, (_, index) => `1.${20 - index}.x | No`);
  const whole = surveyed(tableOf('1.21.x | Yes', ...rows), newest1, `${many}, 1.30.0`);
  assert.equal(listed(whole).length, 30 - 1);
});

test('ended rows inside a bound stand for their own sake and tell no habit', () => {
  const rows = tableOf('1.2.x | Yes', '< 1.2 | No', '1.0.x | No');
  assert.deepEqual(listed(surveyed(rows, newest1, released)), ['1.0']);
  assert.deepEqual(listed(surveyed(rows, newest1, released), 'fold'), []);
});

test('a line above a living one does not fold across it', () => {
  const policy = `${newest1} · lines: { "1.1": { supported: 2030-01-01, because: promised } }`;
  const table = surveyed(tableOf('1.2.x | Yes', '1.1.x | Yes', '< 1.1 | No'), policy, released);
  assert.deepEqual(listed(table), ['1.2']);
});

test('the policy’s wish overrides the shape', () => {
  const both = surveyed(tableOf('1.2.x | Yes', '1.1.x | No', '< 1.1 | No'), newest1, released);
  assert.deepEqual([listed(both, 'keep'), listed(both, 'fold')], [['1.1', '1.2'], []]);
  const history = surveyed(tableOf('1.2.x | Yes', '1.1.x | No'), newest1, released);
  assert.deepEqual(listed(history, 'drop'), []);
});
