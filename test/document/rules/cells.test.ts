import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasSameCells, lostCell, lostHeader } from '../../../src/document/rules/cells.ts';
import { rowNamed, surveyed, tableOf } from '../surveyed.ts';
import { rewriteOf } from './edit-of.ts';

const newest1 = 'line: minor · support: newest 1';
const released = '1.0.0, 1.1.0, 1.2.0';

function lost(before: string, after: string): string | null {
  const edited = rewriteOf(before, after, newest1, released);
  return lostHeader(edited) ?? lostCell(edited);
}

test('the header and its alignment stay, the width of the delimiter need not', () => {
  const table = tableOf('1.2.x | Yes');
  assert.match(lost(table, table.replace('Version', 'Release')) ?? '', /header/);
  assert.match(lost(table, table.replace('| ---', '| :--')) ?? '', /header/);
  assert.equal(lost(table, table.replace('| ---', '| -----')), null);
});

test('a row that was true keeps its cells', () => {
  const table = (...rows: readonly string[]) =>
    ['| Version | Supported | Notes |', '|-|-|-|', ...rows.map((row) => `| ${row} |`), ''].join('\n');
  const before = table('1.1.x | Yes | old', '1.0.x | No | older');
  assert.match(
    lost(before, table('1.2.x | Yes |', '1.1.x | No | old', '1.0.x | No | new')) ?? '',
    /for no reason/,
  );
  assert.equal(lost(before, table('1.2.x | Yes |', '1.1.x | No | old', '1.0.x | No | older')), null);
});

test('a state that is true in other words than the policy’s keeps them', () => {
  const policy = `line: minor · support: newest 2 · states: { supported: "yes", ended: "no" }`;
  const broken = (text: string) => {
    const before = tableOf('1.1.x | yes', '1.0.x | no', `0.9.x | ${text}`);
    const after = tableOf('1.2.x | yes', '1.1.x | yes', '1.0.x | no', '0.9.x | no');
    return lostCell(rewriteOf(before, after, policy, `0.9.0, ${released}`));
  };
  for (const text of ['no, use 1.1', 'Out of support', 'Glorp'])
    assert.match(broken(text) ?? '', /for no reason/u, text);
  assert.equal(broken('??'), null);
});

test('a bound keeps its state wherever it moves', () => {
  const before = ['1.2.x | Yes', '1.1.x | No', '1.0.x | No', '< 0.1 | No'];
  const after = [...before.slice(0, 3), '< 0.2 | Yes'];
  assert.match(lost(tableOf(...before), tableOf(...after)) ?? '', /for no reason/);
});

test('a bound that moves tells the end of the newest line it holds, or a later one', () => {
  const table = (bound: string, end: string) =>
    [
      '| Version | Supported | End of life |',
      '|-|-|-|',
      '| 1.2.x | Yes | - |',
      `| ${bound} | No | ${end} |`,
      '',
    ].join('\n');
  const edit = (end: string) =>
    lostCell(
      rewriteOf(
        table('< 1.1', '2026-01-01'),
        table('< 1.2', end),
        'line: minor · support: newest 1',
        '1.0.0 2025-06-01, 1.1.0 2026-01-02, 1.2.0 2026-03-01',
      ),
    );
  assert.equal(edit('2026-02-28'), null);
  assert.equal(edit('2026-04-01'), null);
  assert.match(edit('2026-01-01') ?? '', /"< 1\.2" changed for no reason/);
});

test('a row that stays has the same cells, but for days that sync asks to change', () => {
  const table = (...rows: readonly string[]) => {
    const head = ['| Version | Supported | Released | End of life |', '|-|-|-|-|'];
    const versions = '1.0.0 2025-01-01, 2.0.0 2026-02-01';
    return surveyed(
      [...head, ...rows.map((row) => `| ${row} |`), ''].join('\n'),
      'line: major · support: release + 1y',
      versions,
    );
  };
  const old = table('1.x | No | - | January 2, 2025');
  const was = rowNamed(old, '1.x');
  const row = (end: string, state = 'No') => rowNamed(table(`1.x | ${state} | - | ${end}`), '1.x');
  assert.equal(hasSameCells(was, row('January 2, 2025'), false, old), true);
  assert.equal(hasSameCells(was, row('January 1, 2026'), false, old), false);
  assert.equal(hasSameCells(was, row('January 1, 2026'), true, old), true);
  assert.equal(hasSameCells(was, row('January 1, 2026', 'Yes'), true, old), false);
  const told = table('1.x | No | - | March 1, 2026');
  assert.equal(
    hasSameCells(rowNamed(told, '1.x'), row('January 1, 2026'), true, told),
    false,
    'support that was told of and given is history',
  );
});
