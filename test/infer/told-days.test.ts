import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldDays } from '../../src/infer/told-days.ts';
import { sixMinors, tableOf } from './table.ts';

test('a table tells ends, releases and what is LTS, for the rows that name a line', () => {
  const known = tableOf(
    '2026-02-01',
    sixMinors,
    '| Version | Released | LTS | Supported | End of life |',
    '| 2.2 | 2026-01-12 | | ✅ | TBD |',
    '| 2.1 | June 2025 | ✅ | ✅ | 2026-12-10 |',
    '| 1.2 LTS | | | ✅ | 2026-06-10 |',
    '| < 1.2 | | | ❌ | 2024-01-01 |',
  );
  const [sight] = known.sights;
  assert.ok(sight);
  const { columns, released, lts, lines } = toldDays(sight, 'minor', known);
  assert.deepEqual(
    columns.map(({ header, ends }) => [header, ends.map(({ line, date }) => `${line.name} ${date.day}`)]),
    [['End of life', ['2.1 2026-12-10', '1.2 2026-06-10']]],
  );
  assert.deepEqual(
    [...released].map(([line, day]) => `${line.name} ${day}`),
    ['2.2 2026-01-12', '2.1 2025-06-30'],
  );
  assert.deepEqual(
    [...lts].map(({ name }) => name),
    ['2.1', '1.2'],
  );
  assert.equal(lines[0]?.name, '2.2');
});

test('a column LTS may hold the days until when its lines are that', () => {
  const known = tableOf(
    '2026-02-01',
    sixMinors,
    '| Version | LTS | Supported |',
    '| 2.2 | | ✅ |',
    '| 1.2 | until 2026-06 | ✅ |',
    '| 1.1 | no | ❌ |',
  );
  const [sight] = known.sights;
  assert.ok(sight);
  const { columns, lts } = toldDays(sight, 'minor', known);
  assert.deepEqual(
    [...lts].map(({ name }) => name),
    ['1.2'],
  );
  assert.deepEqual(
    columns.map(({ header, ends }) => [header, ends.map(({ date }) => date.day)]),
    [['LTS', ['2026-06-30']]],
  );
});

test('a day beside an open range is that of the line in which it begins', () => {
  const told = (grain: 'major' | 'minor', ...rows: readonly string[]) => {
    const known = tableOf('2026-02-01', sixMinors, '| Version | Supported |', ...rows);
    const [sight] = known.sights;
    assert.ok(sight);
    const { columns } = toldDays(sight, grain, known);
    return columns.flatMap(({ ends }) => ends.map(({ line, date }) => `${line.name} ${date.day}`));
  };
  const rows = ['| 2.x | ✅ |', '| >= 1.1.x | ✅ until 2026.12.31 |', '| < 1.1 | ❌ |'];
  assert.deepEqual(told('major', ...rows), ['1 2026-12-31']);
  assert.deepEqual(told('minor', ...rows), ['1.1 2026-12-31']);
  assert.deepEqual(told('major', '| 2.x | ✅ |', '| >= 1.0 | ✅ until 2026-06-30 |'), ['1 2026-06-30']);
  assert.deepEqual(told('major', '| 2.x | ✅ |', '| >= 1.1 | ✅ |'), []);
  assert.deepEqual(
    told('major', '| >= 3.0 | ✅ until 2026-06-30 |', '| 2.x | ✅ |'),
    [],
    'it has no release yet',
  );
  assert.deepEqual(told('major', '| 2.x | ✅ |', '| < 1.1 | until 2026-06-30 |'), []);
});
