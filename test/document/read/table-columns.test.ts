import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMarkdown } from '../../../src/document/markdown/markdown.ts';
import { type Table, tablesOf } from '../../../src/document/markdown/table.ts';
import { readNotation } from '../../../src/document/read/notation.ts';
import {
  bestStateColumn,
  cellsOf,
  headerText,
  isHeadedColumn,
  isReadColumn,
  mayHoldStates,
  namesLine,
} from '../../../src/document/read/table-columns.ts';

function tableOf(...rows: readonly string[]): Table {
  const [head = '', ...body] = rows;
  const text = [head, head.replace(/[^|]+/gu, '---'), ...body, ''].map((row) => `|${row}|`).join('\n');
  const [table] = tablesOf(parseMarkdown(text), text);
  assert.ok(table, 'there is a table');
  return table;
}

test('a column holds versions when half of its cells read, and its header speaks of nothing else', () => {
  assert.equal(isReadColumn(tableOf('Version|Notes', '1.x|a', 'some|b'), 0), true);
  assert.equal(isReadColumn(tableOf('Version|Notes', '1.x|a', 'some|b', 'so many things|c'), 0), false);
  assert.equal(isReadColumn(tableOf('Node.js|Notes', '1.x|a'), 0), false);
});

test('headers of both columns make up for cells that do not read', () => {
  const table = tableOf('Version|Supported', 'a line of words|Yes', 'another one, too|No', '1.x|Yes');
  assert.deepEqual([isReadColumn(table, 0), isHeadedColumn(table, 0)], [false, true]);
});

test('a column holds states by its header and one cell, or by half of its cells', () => {
  assert.equal(mayHoldStates(tableOf('Version|Supported', '1.x|Yes', '2.x|who knows'), 1), true);
  assert.equal(mayHoldStates(tableOf('Version|Notes', '1.x|Yes', '2.x|who knows', '3.x|hm'), 1), false);
});

test('of several columns of states the one most cells of which read is taken', () => {
  const table = tableOf('Version|Support|Security support', '1.x|hm|Yes', '2.x|Yes|Yes');
  assert.equal(bestStateColumn(table, [1, 2]), 2);
});

test('cells and headers are read as a reader sees them', () => {
  const table = tableOf('**Version**|Supported', '`1.x`|Yes', ' |No');
  assert.deepEqual([headerText(table, 0), cellsOf(table, 0)], ['Version', ['1.x']]);
  assert.deepEqual([namesLine(readNotation('1.x')), namesLine(readNotation('< 1.0'))], [true, false]);
});
