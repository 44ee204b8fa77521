import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DayColumn, dayOf, lastDay, withDay } from '../../../src/document/read/day-column.ts';
import { isOpen } from '../../../src/document/read/open-ends.ts';
import { lineNamed, surveyed } from '../surveyed.ts';

const policy = 'line: major · tiers: { active: release + 3mo, security: release + 6mo }';
const released = '1.0.0 2025-01-01, 2.0.0 2026-02-01';

function tableOf(header: string, ...rows: readonly string[]): ReturnType<typeof surveyed> {
  const count = header.split('|').length;
  const lines = [`| ${header} |`, `|${'---|'.repeat(count)}`, ...rows.map((row) => `| ${row} |`), ''];
  return surveyed(lines.join('\n'), policy, released);
}

function daysOf(header: string, ...rows: readonly string[]): readonly DayColumn[] {
  return tableOf(header, ...rows).days;
}

test('columns of days are told by their headers and hold a day, or wait for one', () => {
  const columns = daysOf(
    'Version | Supported | Released | Beta release | End of life | Active support until | Notes',
    '2.x | Yes | 2026-02-01 | 2026-01-01 | TBD | 2026-05-01 | 2026-03-01',
    '1.x | No | 2025-01-01 | 2024-12-01 | Ended | 2025-04-01 | -',
  );
  assert.deepEqual(
    columns.map(({ index, kind, tier }) => [index, kind, tier]),
    [
      [2, 'release', null],
      [4, 'end', null],
      [5, 'end', 'active'],
    ],
  );
});

test('a column of states that holds ends is one of days, for the end of life', () => {
  assert.deepEqual(
    daysOf('Version | Supported', '2.x | Until 2026-08-01', '1.x | No').map(({ index, tier }) => [
      index,
      tier,
    ]),
    [[1, null]],
  );
  assert.deepEqual(daysOf('Version | Supported', '2.x | Yes', '1.x | No'), []);
});

test('the words of a column for what is open and what is past are its own', () => {
  const [column] = daysOf(
    'Version | Supported | End',
    '2.x | Yes | *TBA*',
    '1.x | No | Ended',
    '0.x | No | 2020-01-01',
  );
  assert.deepEqual([column?.open, column?.past], ['*TBA*', 'Ended']);
  const [bare] = daysOf('Version | Supported | End', '2.x | Yes | 2026-08-01');
  assert.deepEqual([bare?.open, bare?.past], [null, null]);
});

test('dates that can be read two ways point to their first row', () => {
  const [column] = daysOf('Version | Supported | End', '2.x | Yes | TBD', '1.x | No | 03/04/2025');
  assert.deepEqual([column?.ambiguous, column?.like], [1, null]);
  const [clear] = daysOf('Version | Supported | End', '2.x | Yes | 28/04/2026', '1.x | No | 03/04/2025');
  assert.deepEqual([clear?.ambiguous, clear?.slashOrder], [null, 'day first']);
});

test('the day of a line is its release, the end of the tier, or the end of life', () => {
  const table = tableOf('Version | Supported | Released | Active until | End', '2.x | Yes | - | - | -');
  const line = lineNamed(table, '2');
  assert.deepEqual(
    table.days.map((column) => dayOf(column, line, '2026-06-15')),
    ['2026-02-01', '2026-05-01', '2026-08-01'],
  );
});

test('a line that is kept past its end has no last day yet', () => {
  const line = lineNamed(tableOf('Version | Supported', '2.x | Yes'), '2');
  assert.equal(lastDay(line, '2026-08-01'), '2026-08-01');
  assert.equal(lastDay(line, '2026-08-02'), null);
  assert.equal(lastDay({ ...line, tier: null }, '2026-08-02'), '2026-08-01');
});

test('a date is replaced inside its cell, whatever stands around it', () => {
  const cell = (raw: string, text = raw) => ({ start: 0, end: 0, before: 0, raw, text });
  assert.equal(
    withDay(cell('**Until May 1, 2026**', 'Until May 1, 2026'), '2027-03-05', null),
    '**Until March 5, 2027**',
  );
  assert.equal(withDay(cell('TBD'), '2027-03-05', null), null);
  assert.equal(withDay(cell('2026&#45;01-01', '2026-01-01'), '2027-03-05', null), null);
});

test('what leaves a day open', () => {
  assert.deepEqual(
    ['', '-', 'TBD', 'tba', 'Not yet known'].filter((text) => !isOpen(text)),
    [],
  );
  assert.deepEqual(['Yes', '2026-01-01', 'Ended'].filter(isOpen), []);
});
