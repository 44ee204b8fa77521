import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { counts, holdsOnlyStates } from '../../../src/document/read/tier-columns.ts';
import { surveyed } from '../surveyed.ts';

const two = 'line: major · tiers: { bugs: newest 1, security: newest 2 }';
const released = '1.0.0, 2.0.0, 3.0.0';

/** Which columns of states were found, the main one first, and which are unclear, in a table with this header. */
function columnsIn(header: string, rows: readonly string[], policy = two): readonly (readonly string[])[] {
  const titles = header.split(' | ');
  const lines = [
    `| ${header} |`,
    `|${titles.map(() => '---|').join('')}`,
    ...rows.map((row) => `| ${row} |`),
    '',
  ];
  const { states, unclear } = surveyed(lines.join('\n'), policy, released);
  return [states.map(({ index }) => titles[index] ?? ''), unclear.map((index) => titles[index] ?? '')];
}

const alike = ['3.x | Yes | Yes', '< 3 | No | No'];
const stepped = ['3.x | Yes | Yes', '2.x | No | Yes', '1.x | No | No'];

test('the column of the last tier says whether a line is supported at all', () => {
  assert.deepEqual(columnsIn('Version | Bug fixes | Security fixes', alike), [
    ['Security fixes', 'Bug fixes'],
    [],
  ]);
  assert.deepEqual(columnsIn('Version | Security fixes | Bug fixes', alike), [
    ['Security fixes', 'Bug fixes'],
    [],
  ]);
});

test('a header that names no tier takes the one its rows told the truth about, or the one that is left', () => {
  assert.deepEqual(columnsIn('Version | General support | Extended support', stepped), [
    ['Extended support', 'General support'],
    [],
  ]);
  assert.deepEqual(columnsIn('Version | General support | Security fixes', alike), [
    ['Security fixes', 'General support'],
    [],
  ]);
});

test('“Supported” is any support unless its rows, or a tier of that name, say otherwise', () => {
  assert.deepEqual(columnsIn('Version | Supported | Bug fixes', alike), [['Supported', 'Bug fixes'], []]);
  assert.deepEqual(columnsIn('Version | Supported | Security fixes', stepped), [
    ['Security fixes', 'Supported'],
    [],
  ]);
  const named = 'line: major · tiers: { supported: newest 1, critical: newest 2 }';
  assert.deepEqual(columnsIn('Version | Supported | Critical fixes', alike, named), [
    ['Critical fixes', 'Supported'],
    [],
  ]);
});

test('columns nothing tells apart are unclear, and so are those of which one holds what the other should', () => {
  assert.deepEqual(columnsIn('Version | General support | Extended support', alike)[1], [
    'General support',
    'Extended support',
  ]);
  assert.deepEqual(
    columnsIn('Version | Bug fixes | Security fixes', ['3.x | Yes | No', '2.x | No | Yes'])[1],
    ['Bug fixes', 'Security fixes'],
  );
});

test('under a policy with one tier a further column counts when it always says the same', () => {
  const one = 'line: major · support: newest 2';
  assert.deepEqual(columnsIn('Version | Supported | Status', ['3.x | Yes | Active', '1.x | No | EOL'], one), [
    ['Supported', 'Status'],
    [],
  ]);
  assert.deepEqual(columnsIn('Version | Bug fixes | Security fixes', stepped, one), [['Security fixes'], []]);
});

test('remarks and ends are no columns of states', () => {
  assert.deepEqual(columnsIn('Version | Supported | Notes', alike), [['Supported'], []]);
  assert.deepEqual(columnsIn('Version | Supported | End of life', alike), [['Supported'], []]);
});

test('a line of a tier is supported in its column and in those of later tiers', () => {
  const tiers = ['active', 'bugs', 'security'];
  assert.deepEqual(
    tiers.map((column) => counts('bugs', column, tiers)),
    [false, true, true],
  );
  assert.equal(counts(null, 'security', tiers), false);
});

test('beside a column of states that is an earlier tier’s, the ends of the last tier say what is supported', () => {
  const header = 'Version | Supported | Security fixes until';
  assert.deepEqual(columnsIn(header, ['3.x | Yes | TBD', '2.x | No | 2027-01-01', '1.x | No | 2025-01-01']), [
    ['Security fixes until', 'Supported'],
    [],
  ]);
  assert.deepEqual(columnsIn(header, ['3.x | Yes | TBD', '2.x | Yes | TBD', '1.x | No | 2025-01-01']), [
    ['Supported'],
    [],
  ]);
});

describe('columns of states', () => {
  /** Whether the last column with these cells holds states alone. */
  function holdsStates(...cells: readonly string[]): boolean {
    const rows = cells.map((cell, index) => `| ${9 - index}.x | Yes | ${cell} |`);
    const text = ['| Version | Supported | Fixes |', '|-|-|-|', ...rows, ''].join('\n');
    return holdsOnlyStates(surveyed(text, 'line: major · support: newest 1', '9.0.0').rows, 2);
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
});
