import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentAround, keepBy } from '../example.ts';

const policy = 'line: minor · support: newest 2 · rows: concrete';

/** The further cells of the rows that 2.x becomes, under one further column. */
function cellsUnder(header: string, cell: string, ...others: readonly string[]): readonly string[] {
  const rows = [`2.x | Yes | ${cell}`, ...others].map((row) => `| ${row} |`);
  const table = [`| Version | Supported | ${header} |`, '| --- | --- | --- |', ...rows, ''].join('\n');
  const { outcome } = keepBy(documentAround(table), policy, '1.0.0, 2.0.0, 2.1.0, 2.2.0');
  const lines = (outcome.after ?? '').split('\n').filter((line) => /^\| (?:2\.|<)/u.test(line));
  return lines.map((line) => line.split(' |')[2]?.trim() ?? '');
}

test('the newest line keeps what people wrote, and the others are blank', () => {
  assert.deepEqual(cellsUnder('Notes', 'thanks to Ada', '1.x | No |'), ['thanks to Ada', '', '']);
});

test('a branch of several lines is that of each of them', () => {
  assert.deepEqual(cellsUnder('Branch', 'stable-2.0', '1.x | No | stable-1.0'), [
    'stable-2.0',
    'stable-2.0',
    '',
  ]);
});

test('a first release is that of the line', () => {
  assert.deepEqual(cellsUnder('First', '2.0.0', '1.x | No | 1.0.0'), ['2.2.0', '2.1.0', '']);
});

test('further states are those of the row that was split, and of what has ended in bounds', () => {
  assert.deepEqual(cellsUnder('Bugs', 'Yes', '1.x | No | No'), ['Yes', 'Yes', 'No']);
});
