import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isStateColumn } from '../../../src/document/read/state-cells.ts';
import { surveyed } from '../surveyed.ts';

/** Whether the last column with these cells holds states alone. */
function holdsStates(...cells: readonly string[]): boolean {
  const rows = cells.map((cell, index) => `| ${9 - index}.x | Yes | ${cell} |`);
  const text = ['| Version | Supported | Fixes |', '|-|-|-|', ...rows, ''].join('\n');
  return isStateColumn(surveyed(text, 'line: major · support: newest 1', '9.0.0').entries, 2);
}

test('a column of states holds signs or words that are read, in every cell', () => {
  assert.ok(holdsStates('✅', '⚠️', '❌'));
  assert.ok(holdsStates('Yes', 'Security fixes only', 'No'));
  for (const other of ['', 'TBD', '2026-01-01', 'Ada', 'see 4.2']) {
    assert.ok(!holdsStates('✅', '✅', other), other);
  }
});

test('a third of the signs may be ones that nobody knows', () => {
  for (const sign of ['◈', '✦', ':diamonds:']) {
    assert.ok(holdsStates('✅', '❌', sign), sign);
    assert.ok(!holdsStates('✅', sign), sign);
    assert.ok(!holdsStates('✅', sign, sign), sign);
  }
});
