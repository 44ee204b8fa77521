import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clonedLabel, withoutLines, withoutNewest } from '../../../src/document/cells/version-cell.ts';
import { suffixOf } from '../../../src/document/read/row.ts';
import { lineNamed, surveyed, tableOf } from '../surveyed.ts';

/** The cell of a new row for the newest of these releases, cloned from the only row. */
function cloned(cell: string, policy: string, released: string): string | null {
  const table = surveyed(tableOf(`${cell} | Yes`), policy, released);
  const [row] = table.rows;
  const [newest] = table.wanted.lines;
  assert.ok(row && newest);
  return clonedLabel(row, row.cells[0]?.raw ?? '', newest, true);
}

test('a cell is cloned with its notation, its precision and its markup', () => {
  const minor = 'line: minor · support: newest 1';
  const major = 'line: major · support: newest 1';
  const cells = [
    ['1.2.x', minor, '1.3.x'],
    ['v1.2', minor, 'v1.3'],
    ['`1.2.x`', minor, '`1.3.x`'],
    ['**1.2.***', minor, '**1.3.***'],
    ['1.2.0', minor, '1.3.4'],
    ['[v1.2](https://example.org/tree/v1.2)', minor, '[v1.3](https://example.org/tree/v1.3)'],
    ['PHPUnit 1.2', minor, 'PHPUnit 1.3'],
    ['1.2.x (latest)', minor, '1.3.x (latest)'],
    ['1.2.x (LTS)', minor, '1.3.x'],
    ['0.x.x', major, '1.x.x'],
    ['1.x, 0.x', major, '1.x'],
  ] as const;
  for (const [cell, policy, expected] of cells)
    assert.equal(cloned(cell, policy, '1.2.0, 1.3.4'), expected, cell);
});

test('an LTS remark is cloned for an LTS line only', () => {
  const policy =
    'line: minor · lts: { minor: even } · support: newest 1 · rules: [{ when: lts, support: newest 2 }]';
  assert.equal(cloned('1.2 (LTS)', policy, '1.2.0, 1.3.0'), '1.3');
  assert.equal(cloned('1.2 (LTS)', policy, '1.2.0, 1.4.0'), '1.4 (LTS)');
});

test('a remark about the newest row stays off older ones', () => {
  const table = surveyed(tableOf('1.3.x (current) | Yes'), 'line: minor · support: newest 2', '1.2.0, 1.3.0');
  const [row] = table.rows;
  assert.ok(row);
  assert.equal(suffixOf(row), '(current)');
  assert.equal(clonedLabel(row, '1.3.x (current)', lineNamed(table, '1.2'), false), '1.2.x');
});

test('digits that cannot be found are not guessed', () => {
  assert.equal(cloned('1&#46;2.x', 'line: minor · support: newest 1', '1.2.0, 1.3.0'), null);
});

test('a cell of several lines loses some of them with their commas', () => {
  const table = surveyed(
    tableOf('`9.x`, 8.x and 7.x | Yes'),
    'line: major · support: newest 1',
    '7.0.0, 8.0.0, 9.0.0',
  );
  const [row] = table.rows;
  const named = (...digits: readonly string[]) =>
    row?.names.filter(({ label }) => digits.includes(label.digits)) ?? [];
  const raw = row?.cells[0]?.raw ?? '';
  assert.equal(withoutLines(raw, named('7')), '`9.x`, 8.x');
  assert.equal(withoutLines(raw, named('8')), '`9.x` and 7.x');
  assert.equal(withoutLines(raw, named('9', '8')), '7.x');
});

test('a version stands without the word or branch before it', () => {
  const cells = [
    ['Latest (v2.x)', 'v2.x'],
    ['**Latest** (2.x)', '2.x'],
    ['`main` (`2.1.x`)', '`2.1.x`'],
    ['`main` / `2.1.x`', '`2.1.x`'],
    ['Latest 2.x release', '2.x'],
    ['latest `2.x` (`main`)', '`2.x`'],
    ['**Current v2.1.x**', '**v2.1.x**'],
    ['Latest', 'Latest'],
    ['Latest release in 1', 'Latest release in 1'],
    ['2.x', '2.x'],
    ['Other (no version)', 'Other (no version)'],
  ] as const;
  for (const [cell, bare] of cells) assert.equal(withoutNewest(cell), bare);
});
