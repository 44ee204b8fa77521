import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { boundBeneath, rowOfLine } from '../../../src/document/plan/expanded-row.ts';
import { documentAround, keepBy } from '../example.ts';
import { lineNamed, rowNamed, surveyed, tableOf } from '../surveyed.ts';

const released = '1.0.0, 2.0.0, 2.1.0';
const newest2 = 'line: minor · support: newest 2';
const ended = new Map([[1, 'No']]);

test('a row in place of words is written like the row that shows how, or like the words', () => {
  const table = surveyed(tableOf('**Latest** | Yes', '`1.0.x` | No'), newest2, released);
  const origin = rowNamed(table, 'Latest');
  const like = (text: string | null) => {
    const source = text === null ? null : rowNamed(table, text);
    return rowOfLine(origin, lineNamed(table, '2.1'), source, new Map(), table)?.expansion.cells.get(0);
  };
  assert.equal(like('1.0.x'), '`2.1.x`');
  assert.equal(like(null), '**2.1.x**');
});

test('it reads as the row of its line, with the state of the row it replaces', () => {
  const table = surveyed(tableOf('Latest | Yes', 'v1.0 | No'), newest2, released);
  const made = rowOfLine(rowNamed(table, 'Latest'), lineNamed(table, '2.1'), null, new Map(), table);
  assert.equal(made?.expansion.cells.get(0), 'v2.1.x');
  assert.deepEqual(
    made?.names.map(({ fit, line }) => [fit, line?.line.name]),
    [['own', '2.1']],
  );
  assert.equal(made?.stateRaw, 'Yes');
});

test('a bound names the row above it, in the way of other bounds where there are some', () => {
  const boundOf = (...rows: readonly string[]) => {
    const table = surveyed(tableOf(...rows), newest2, released);
    const origin = rowNamed(table, '2.x');
    const above = rowOfLine(origin, lineNamed(table, '2.0'), origin, new Map(), table);
    const made = above === null ? null : boundBeneath(above, ended, table);
    return [made?.expansion.cells.get(0), made?.expansion.cells.get(1), made?.notation.kind];
  };
  assert.deepEqual(boundOf('[2.x](https://example.org) | Yes'), ['< 2.0', 'No', 'below']);
  assert.deepEqual(boundOf('2.x | Yes', '\\<1.0.0 | No'), ['\\<2.0.0', 'No', 'below']);
});

describe('the way back to the rows that stand there', () => {
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
});
