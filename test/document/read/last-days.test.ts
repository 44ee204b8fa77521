import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dayOf } from '../../../src/document/read/day-column.ts';
import { tiersLastTrue } from '../../../src/document/read/last-days.ts';
import { publishedDates } from '../../../src/document/read/published-dates.ts';
import { lineNamed, surveyed, tableOf } from '../surveyed.ts';

const released = '1.0.0 2025-01-10, 1.1.0 2025-03-05, 1.2.0 2025-06-20, 1.3.0 2025-09-01';

function tableWith(header: string, rows: readonly string[], policy: string) {
  const lines = [`| Version | Supported | ${header} |`, '|-|-|-|', ...rows.map((row) => `| ${row} |`), ''];
  return surveyed(lines.join('\n'), policy, released);
}

/** The day that a column of ends has for 1.1, which 1.2 replaced on 2025-06-20, beside these cells of 1.0 and 1.2. */
function endOf11(header: string, cell: string, policy = 'line: minor · support: newest 1'): string | null {
  const table = tableWith(header, ['1.2.x | Yes | TBD', '1.1.x | Yes | TBD', `1.0.x | No | ${cell}`], policy);
  const [column] = table.days;
  return column === undefined ? null : dayOf(column, lineNamed(table, '1.1'), table.wanted.day);
}

test('an end that a release brought about is written as the day of the release', () => {
  for (const header of ['Until', 'End of life', 'EOL', 'Supported until', 'Ende', 'Fin de support']) {
    assert.equal(endOf11(header, 'TBD'), '2025-06-20', header);
  }
});

test('a header that speaks of the last day means the day before', () => {
  for (const header of [
    'Last day of support: end',
    'Supported through',
    'Ende (letzter Tag)',
    'Dernier jour, fin de support',
  ]) {
    assert.equal(endOf11(header, 'TBD'), '2025-06-19', header);
  }
});

test('the cells of past lines show which of the two a column means, whatever its header says', () => {
  assert.equal(endOf11('Until', '2025-03-05'), '2025-06-20');
  assert.equal(endOf11('Until', 'March 4, 2025'), '2025-06-19');
  assert.equal(endOf11('Supported through', '05.03.2025'), '2025-06-20');
  assert.equal(endOf11('Until', '2024-12-31'), '2025-06-20', 'another day shows nothing');
  assert.equal(endOf11('Until', 'March 2025'), '2025-06-20', 'nor does a month that holds both days');
});

test('a bound tells the end of the newest line that it holds', () => {
  const rows = ['1.2.x | Yes | TBD', '< 1.2 | No | 2025-06-19'];
  const [column] = tableWith('Until', rows, 'line: minor · support: newest 1').days;
  assert.equal(column?.isLastDay, true);
});

test('an end by the calendar is its last day in any column', () => {
  assert.equal(endOf11('Until', 'TBD', 'line: minor · support: release + 3mo'), '2025-06-05');
  assert.equal(endOf11('Until', 'TBD', 'line: minor · support: eom(next)'), '2025-06-30');
  assert.equal(endOf11('Until', 'TBD', 'line: minor · support: next + 1mo'), '2025-07-20');
});

test('a day in a column of release days promises support through the day before', () => {
  const rows = [
    '1.3.x | Yes | TBD',
    '1.2.x | Yes | 2025-09-01',
    '1.1.x | No | 2025-06-20',
    '1.0.x | No | 2025-03-10',
  ];
  const promised = publishedDates(tableWith('Until', rows, 'line: minor · support: newest 1'));
  assert.deepEqual(
    promised.map(({ line, date, expected }) => [line, date, expected]),
    [
      ['1.2', '2025-08-31', '2025-08-31'],
      ['1.1', '2025-06-19', '2025-06-19'],
      ['1.0', '2025-03-09', '2025-03-04'],
    ],
  );
});

test('a month or a half year is promised to its last day all the same', () => {
  const rows = [
    '1.3.x | Yes | TBD',
    '1.2.x | Yes | December 2025',
    '1.1.x | No | 2025H2',
    '1.0.x | No | March 2025',
  ];
  const promised = publishedDates(tableWith('Until', rows, 'line: minor · support: newest 1'));
  assert.deepEqual(
    promised.map(({ line, date }) => [line, date]),
    [
      ['1.2', '2025-12-31'],
      ['1.1', '2025-12-31'],
      ['1.0', '2025-03-04'],
    ],
  );
});

describe('the day on which a table was last true', () => {
  const released = '1.0.0 2025-01-01, 2.0.0 2026-02-01, 3.0.0 2026-03-01';

  function dayOf(...texts: readonly string[]): string {
    const { rows, speakers, wanted } = surveyed(
      tableOf(...texts),
      'line: major · support: newest 2',
      released,
    );
    let asked = '';
    const tiersOn = (day: string, newest?: readonly number[]) => {
      asked = [day, ...(newest ?? [])].join(' ');
      return new Map();
    };
    tiersLastTrue(rows, speakers, { ...wanted, tiersOn });
    return asked;
  }

  test('a table was true until the day before the first release it does not know', () => {
    assert.equal(dayOf('1.x | Yes'), '2026-01-31');
    assert.equal(dayOf('2.x | Yes', '1.x | Yes'), '2026-02-28');
  });

  test('a table that knows every release, or names none, is true today', () => {
    assert.equal(dayOf('3.x | Yes', '2.x | Yes'), '2026-06-15');
    assert.equal(dayOf('Latest | Yes', 'Other | No'), '2026-06-15');
  });

  test('a bound from below knows what it holds', () => {
    assert.equal(dayOf('>= 2.0 | Yes', '1.x | No'), '2026-06-15');
  });
});
