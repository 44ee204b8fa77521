import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Column,
  layoutOf,
  padCell,
  widenCell,
  widenDelimiter,
  widthFor,
} from '../../../src/document/markdown/layout.ts';
import { parseMarkdown } from '../../../src/document/markdown/markdown.ts';
import { tablesOf } from '../../../src/document/markdown/table.ts';

function columnsOf(text: string): readonly Column[] {
  const [table] = tablesOf(parseMarkdown(text), text);
  assert.ok(table);
  return layoutOf(table);
}

const left: Column = { measure: 'columns', width: 9, isHeadAligned: true, align: 'left', spaced: true };
const ragged: Column = { ...left, width: null, isHeadAligned: false };

test('a column whose cells have equal width is aligned, each column by itself', () => {
  const columns = columnsOf('| Version | Supported |\n| ------- | --- |\n| 1.x     | Yes |\n');
  assert.deepEqual(
    columns.map(({ width }) => width),
    [9, null],
  );
});

test('width is counted in columns of a screen where that makes the cells equal', () => {
  const columns = columnsOf('| State  | 状态 |\n|--------|------|\n| ✅ Yes | 支持 |\n| No     | 否   |\n');
  assert.deepEqual(
    columns.map(({ width, measure }) => [width, measure]),
    [
      [8, 'columns'],
      [6, 'columns'],
    ],
  );
  const [state] = columns;
  assert.ok(state);
  assert.equal(padCell(' No     ', '❌ No', state, 8), ' ❌ No  ');
});

test('width is counted in characters where only that makes the cells equal', () => {
  const [column] = columnsOf('| a    |\n|------|\n| 1 🟢  |\n');
  assert.deepEqual([column?.width, column?.measure], [6, 'characters']);
});

test('rows that padding makes equal are aligned, whatever the width of their header', () => {
  const columns = columnsOf('| V | State |\n|---|---|\n| 10.x | Yes |\n| 9.x  | No |\n');
  assert.deepEqual(
    columns.map(({ width, isHeadAligned }) => [width, isHeadAligned]),
    [
      [6, false],
      [null, false],
    ],
  );
});

test('rows that are equal without padding show no alignment', () => {
  assert.equal(columnsOf('| Version |\n|---|\n| 10.x |\n| 11.x |\n')[0]?.width, null);
});

test('a last column that no pipe closes is not aligned', () => {
  assert.deepEqual(
    columnsOf('a   | b\n----|--\n1   | 2\n').map(({ width }) => width),
    [4, null],
  );
});

test('the delimiter says how a column is aligned', () => {
  const columns = columnsOf('| a | b | c | d |\n|--|:-|-:|:-:|\n| 1 | 2 | 3 | 4 |\n');
  assert.deepEqual(
    columns.map(({ align }) => align),
    ['left', 'left', 'right', 'center'],
  );
});

test('a width is never made narrower', () => {
  assert.deepEqual([widthFor(left, '1.x'), widthFor(left, '10.10.10.x')], [9, 12]);
  assert.equal(widthFor({ ...left, spaced: false }, '10.10.10.x'), 10);
});

test('an aligned cell is padded to the width, on the side its column says', () => {
  assert.equal(padCell(' 1.x     ', '10.x', left, 9), ' 10.x    ');
  assert.equal(padCell('     1.x ', '10.x', { ...left, align: 'right' }, 9), '    10.x ');
  assert.equal(padCell('   1.x   ', '10.xx', { ...left, align: 'center' }, 9), '  10.xx  ');
});

test('a cell in a ragged column keeps the spaces on both sides', () => {
  assert.equal(padCell('  Yes ', 'No', ragged, 0), '  No ');
  assert.equal(padCell('Yes', 'No', ragged, 0), 'No');
});

test('an empty cell takes the habit of its column', () => {
  assert.equal(padCell('', '1.x', ragged, 0), ' 1.x ');
  assert.equal(padCell('', '1.x', { ...ragged, spaced: false }, 0), '1.x');
  assert.equal(padCell('  ', '', ragged, 0), '  ');
});

test('a delimiter grows by dashes and keeps its colons', () => {
  assert.deepEqual(
    [' --- ', ':---', '---:', ':-:', '---'].map((source) => widenDelimiter(source, 6)),
    [' ---- ', ':-----', '-----:', ':----:', '------'],
  );
  assert.equal(widenDelimiter('------', 3), '------');
});

test('a cell grows by spaces on the side away from its text', () => {
  assert.equal(widenCell(' 1.x ', left, 7), ' 1.x   ');
  assert.equal(widenCell(' 1.x ', { ...left, align: 'right' }, 7), '   1.x ');
});

test('a column that is centred by its delimiter alone stays padded as its rows are', () => {
  const column = (...cells: readonly string[]) =>
    columnsOf(`| State    |\n| :------: |\n${cells.map((cell) => `|${cell}|\n`).join('')}`)[0]?.align;
  assert.equal(column(' Yes      ', ' No       '), 'left');
  assert.equal(column('   Yes    ', '    No    '), 'center');
  assert.equal(column('   Yes    ', ' No       '), 'center');
  assert.equal(column(' Yesterday ', ' Tomorrows '), 'center');
});
