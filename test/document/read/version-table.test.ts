import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWrong, placeOf, versionText, wrongLines } from '../../../src/document/read/version-table.ts';
import { lineNamed, namesOf, rowNamed, surveyed, tableOf } from '../surveyed.ts';

const majors = 'line: major · support: newest 2';

test('a line is wrong when its row says something else than the policy', () => {
  const table = surveyed(tableOf('3.x | Yes', '2.x | No', '1.x | Yes'), majors, '1.0.0, 2.0.0, 3.0.0');
  assert.deepEqual(namesOf(table.wanted.lines.filter((line) => isWrong(line, table))), ['2', '1']);
});

test('an unlisted line counts as ended', () => {
  const table = surveyed(tableOf('2.x | Yes'), majors, '1.0.0, 2.0.0, 3.0.0');
  assert.deepEqual(namesOf(table.wanted.lines.filter((line) => isWrong(line, table))), ['3']);
  assert.equal(isWrong(lineNamed(table, '1'), table), false);
});

test('the direction is that of most rows', () => {
  const orderOf = (...rows: readonly string[]) => surveyed(tableOf(...rows), majors, '1.0.0').order;
  assert.equal(orderOf('3.x | Yes', '2.x | Yes', '1.x | No'), 'newest first');
  assert.equal(orderOf('1.x | No', '2.x | Yes', '3.x | Yes'), 'oldest first');
  assert.equal(orderOf('2.x | Yes', '1.x | Yes', '0.9 | No', '3.x | No'), 'newest first');
});

test('with one or two rows the place of the catch-all decides', () => {
  const orderOf = (...rows: readonly string[]) => surveyed(tableOf(...rows), majors, '1.0.0').order;
  assert.equal(orderOf('2.x | Yes', '< 2 | No'), 'newest first');
  assert.equal(orderOf('< 2 | No', '2.x | Yes'), 'oldest first');
  assert.equal(orderOf('1.x | Yes', '2.x | Yes'), 'oldest first');
  assert.equal(orderOf('<= 1.4 | No', '< 1 | No', '2.x | Yes'), 'oldest first');
  assert.equal(orderOf('2.x | Yes', '< 2 | No', '1.x | Yes', '< 1 | No'), 'newest first');
});

test('the newest listed version is the highest any row names', () => {
  const listed = (...rows: readonly string[]) => surveyed(tableOf(...rows), majors, '1.0.0').newestListed;
  assert.deepEqual(listed('2.x | Yes', '3.0 - 3.4 | No'), [3, 4]);
  assert.deepEqual(listed('>= 5 | Yes', '2.x | Yes'), [5]);
  assert.deepEqual(listed('Latest | Yes', 'Older | No'), []);
});

test('a row is quoted as it stands', () => {
  const table = surveyed(tableOf('`2.x` | Yes'), majors, '1.0.0');
  assert.equal(placeOf(rowNamed(table, '2.x'), table).source, '| `2.x` | Yes |');
  assert.equal(versionText(rowNamed(table, '2.x'), table), '2.x');
});

test('the wrong lines of a row are those of which the policy says something else', () => {
  const table = surveyed(
    tableOf('1.x | Yes', 'Other | No'),
    'line: minor · support: newest 2',
    '1.0.0, 1.1.0, 1.2.0',
  );
  assert.deepEqual(namesOf(wrongLines(rowNamed(table, '1.x'), table)), ['1.0']);
  assert.deepEqual(wrongLines(rowNamed(table, 'Other'), table), []);
});
