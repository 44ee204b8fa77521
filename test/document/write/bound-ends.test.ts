import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endsOfBound, tellsEnd } from '../../../src/document/write/bound-ends.ts';
import { rowNamed, surveyed } from '../surveyed.ts';

const released = '1.0.0 2025-01-01, 2.0.0 2026-02-01, 3.0.0 2026-04-01';

function tableOf(end: string, bound = '< 2') {
  const rows = ['| 3.x | Yes | TBD |', '| 2.x | Yes | TBD |', `| ${bound} | No | ${end} |`];
  const head = ['| Version | Supported | End of life |', '|-|-|-|'];
  return surveyed([...head, ...rows, ''].join('\n'), 'line: major · support: newest 1', released);
}

function told(end: string, bound = '< 2'): boolean {
  const table = tableOf(end, bound);
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
    const table = tableOf(end);
    return [...endsOfBound(rowNamed(table, '< 2'), digits, table)];
  };
  assert.deepEqual(moved('2026-01-31', '3'), [[2, '2026-03-31']]);
  assert.deepEqual(moved('EOL: Jan 2026', '3'), [[2, 'EOL: Mar 2026']]);
  assert.deepEqual(moved('Ended', '3'), []);
  assert.deepEqual(moved('2027-01-01', '3'), [], 'a later end stays');
  assert.deepEqual(moved('2026-01-31', null), []);
});
