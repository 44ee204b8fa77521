import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  changedDays,
  endsOfBound,
  hasPassed,
  newDays,
  type RowChange,
  tellsEnd,
  unclearDays,
} from '../../../src/document/cells/day-cells.ts';
import { lineNamed, rowNamed, surveyed } from '../surveyed.ts';

const policy = 'line: major · support: release + 1y';
const released = '1.0.0 2025-01-01, 2.0.0 2026-02-01, 3.0.0 2026-04-01';
type Table = ReturnType<typeof surveyed>;

/** A table with the columns of release (2) and end (3). */
function datedTable(rows: readonly string[], by = policy): Table {
  const head = ['| Version | Supported | Released | End of life |', '|-|-|-|-|'];
  return surveyed([...head, ...rows.map((row) => `| ${row} |`), ''].join('\n'), by, released);
}

function newIn(table: Table, name: string): readonly (readonly [number, string])[] {
  return [...newDays(table, lineNamed(table, name), null)];
}

function changedIn(table: Table, row: string, change: RowChange, rule: 'report' | 'sync' = 'report') {
  return [...changedDays(rowNamed(table, row), change, rule, table, false)];
}

test('a new row gets the days that are known, in the form of their columns', () => {
  const table = datedTable(['2.x | Yes | 1 Feb 2026 | 2027-02-01', '1.x | No | 1 Jan 2025 | TBD']);
  assert.deepEqual(newIn(table, '3'), [
    [2, '1 Apr 2026'],
    [3, '2027-04-01'],
  ]);
});

test('a day that is not known is written as the column does', () => {
  const open = 'line: major · support: newest 2';
  assert.deepEqual(newIn(datedTable(['2.x | Yes | 2026-02-01 | TBD'], open), '3'), [
    [2, '2026-04-01'],
    [3, 'TBD'],
  ]);
  assert.deepEqual(newIn(datedTable(['2.x | Yes | - | 2027-01-01'], open), '3')[1], [3, '']);
});

test('an end that is past is written in words where the column has some', () => {
  const rows = ['3.x | Yes | - | TBD', '0.x | No | - | Ended'];
  assert.deepEqual(newIn(datedTable(rows), '1')[1], [3, 'Ended']);
  assert.deepEqual(newIn(datedTable(['3.x | Yes | - | TBD', '0.x | No | - | 2024-01-01']), '1')[1], [
    3,
    '2026-01-01',
  ]);
});

test('what is open is filled where the row changes, the day of release where it was announced', () => {
  const table = datedTable(['2.x | Yes | - | TBD', '1.x | Yes | - | -']);
  assert.deepEqual(changedIn(table, '1.x', 'none'), []);
  assert.deepEqual(changedIn(table, '1.x', 'states'), [[3, '2026-01-01']]);
  assert.deepEqual(changedIn(table, '1.x', 'promotion'), [
    [2, '2025-01-01'],
    [3, '2026-01-01'],
  ]);
});

test('a day that somebody wrote is replaced under sync only', () => {
  const table = datedTable([
    '2.x | Yes | 2026-02-01 | March 1, 2027',
    '1.x | No | 2025-01-02 | January 1, 2026',
  ]);
  assert.deepEqual(changedIn(table, '2.x', 'states'), []);
  assert.deepEqual(changedIn(table, '2.x', 'none', 'sync'), [[3, 'February 1, 2027']]);
  assert.deepEqual(changedIn(table, '1.x', 'none', 'sync'), [[2, '2025-01-01']]);
});

test('under sync a day gives way to the word for an open end, where there is such a word', () => {
  const open = 'line: major · support: newest 2';
  const rows = ['3.x | Yes | - | TBD', '2.x | Yes | - | 2027-01-01'];
  assert.deepEqual(changedIn(datedTable(rows, open), '2.x', 'none', 'sync'), [
    [2, '2026-02-01'],
    [3, 'TBD'],
  ]);
  assert.deepEqual(changedIn(datedTable(['2.x | Yes | ? | 2027-01-01'], open), '2.x', 'none', 'sync'), []);
});

test('rows of several lines and bounds keep their days', () => {
  const table = datedTable(['3.x, 2.x | Yes | 2026-01-01 | 2027-01-01', '< 2 | No | - | 2020-01-01']);
  assert.deepEqual(changedIn(table, '3.x, 2.x', 'states', 'sync'), []);
  assert.deepEqual(changedIn(table, '< 2', 'states', 'sync'), []);
});

test('a column that can be read two ways is a problem where a day belongs into it', () => {
  const table = datedTable(['2.x | Yes | 2026-02-01 | 03/04/2027', '1.x | No | 2025-01-01 | 01/02/2026']);
  const [problem, other] = unclearDays(table, [lineNamed(table, '3')]);
  assert.deepEqual([problem?.code, problem?.where?.line, other], ['ambiguous-dates', 7, undefined]);
  assert.deepEqual(unclearDays(table, []), []);
  const open = datedTable(['2.x | Yes | 2026-02-01 | 03/04/2027'], 'line: major · support: newest 2');
  assert.deepEqual(unclearDays(open, [lineNamed(open, '3')]), []);
});

test('a line has passed an end when it is beyond the tier of the column', () => {
  const table = datedTable(['2.x | Yes | - | TBD']);
  const [release, end] = table.days;
  assert.ok(release && end);
  const line = { ...lineNamed(table, '2'), tier: 'security' };
  const tiers = ['active', 'security'];
  assert.equal(hasPassed({ ...end, tier: 'active' }, line, tiers), true);
  assert.equal(hasPassed(end, line, tiers), false);
  assert.equal(hasPassed(end, { ...line, tier: null }, tiers), true);
  assert.equal(hasPassed(release, { ...line, tier: null }, tiers), false);
});

test('under sync an end that is past moves to a later day and never to an earlier one', () => {
  const rows = ['2.x | Yes | - | 2027-02-01', '1.x | No | 2025-01-02 | 2026-03-01'];
  assert.deepEqual(changedIn(datedTable(rows), '1.x', 'none', 'sync'), [[2, '2025-01-01']]);
  const early = ['2.x | Yes | - | 2027-02-01', '1.x | No | 2025-01-01 | 2025-03-01'];
  assert.deepEqual(changedIn(datedTable(early), '1.x', 'none', 'sync'), [[3, '2026-01-01']]);
});

function boundTable(end: string, bound = '< 2') {
  const rows = ['| 3.x | Yes | TBD |', '| 2.x | Yes | TBD |', `| ${bound} | No | ${end} |`];
  const head = ['| Version | Supported | End of life |', '|-|-|-|'];
  return surveyed([...head, ...rows, ''].join('\n'), 'line: major · support: newest 1', released);
}

function told(end: string, bound = '< 2'): boolean {
  const table = boundTable(end, bound);
  return tellsEnd(rowNamed(table, bound), table);
}

test('a row tells an end by a day, a month or a year, and by no word', () => {
  assert.deepEqual(
    ['2026-01-31', 'Jan 2026', 'EOL: January 31, 2026', '2025'].map((end) => told(end)),
    [true, true, true, true],
  );
  assert.deepEqual(
    ['TBD', '-', 'Ended', '', 'N/A', 'since 2025'].map((end) => told(end)),
    [false, false, false, false, false, false],
  );
  assert.equal(told('2026-01-31', 'Older releases'), true);
});

test('a bound that moves tells the end of the newest line it holds then', () => {
  const moved = (end: string, digits: string | null) => {
    const table = boundTable(end);
    return [...endsOfBound(rowNamed(table, '< 2'), digits, table)];
  };
  assert.deepEqual(moved('2026-01-31', '3'), [[2, '2026-03-31']]);
  assert.deepEqual(moved('EOL: Jan 2026', '3'), [[2, 'EOL: Mar 2026']]);
  assert.deepEqual(moved('Ended', '3'), []);
  assert.deepEqual(moved('2027-01-01', '3'), [], 'a later end stays');
  assert.deepEqual(moved('2026-01-31', null), []);
});
