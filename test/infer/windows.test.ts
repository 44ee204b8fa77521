import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldDays } from '../../src/infer/told-days.ts';
import { windowsIn } from '../../src/infer/windows.ts';
import { releasesOf, tableOf } from './table.ts';

const minors = releasesOf({
  'v1.0.0': '2022-01-31',
  'v1.1.0': '2022-09-15',
  'v1.2.0': '2023-03-10',
  'v2.0.0': '2024-02-20',
  'v2.1.0': '2025-05-05',
});

/** What the last column of a table has in common: each end with how many of its days it gives. */
function windowsOf(header: string, ...rows: readonly string[]): readonly string[] {
  const known = tableOf('2025-06-01', minors, header, ...rows);
  const [sight] = known.sights;
  assert.ok(sight);
  const told = toldDays(sight, 'minor', known);
  return windowsIn(told.columns.at(-1)?.ends ?? [], told).map(
    ({ end, gives, of }) => `${end} ${gives}/${of}`,
  );
}

const until = '| Version | Supported | Until |';

test('days that lie as far behind each release name a window, from the days of the tags', () => {
  const rows = ['| 2.1 | ✅ | 2026-11-05 |', '| 2.0 | ✅ | 2025-08-20 |', '| 1.2 | ❌ | 2024-09-10 |'];
  assert.equal(windowsOf(until, ...rows)[0], 'release + 18mo 3/3');
  const lastDays = ['| 2.1 | ✅ | 2026-11-04 |', '| 2.0 | ✅ | 2025-08-19 |'];
  assert.equal(windowsOf(until, ...lastDays)[0], 'release + 18mo 2/2', 'the days before are meant, too');
});

test('days that follow the next line or the next major name that', () => {
  const next = ['| 2.0 | ✅ | 2025-11-05 |', '| 1.2 | ❌ | 2024-08-20 |'];
  assert.equal(windowsOf(until, ...next)[0], 'next + 6mo 2/2');
  const major = ['| 1.2 | ✅ | 2027-02-20 |', '| 1.1 | ✅ | 2027-02-20 |'];
  assert.equal(windowsOf(until, ...major)[0], 'major + 3y 2/2');
});

test('a column of release days counts before the tags, and a month is any day of it', () => {
  const rows = ['| 2.1 | 2025-05-12 | ✅ | May 2026 |', '| 2.0 | 2024-03-01 | ❌ | March 2025 |'];
  const header = '| Version | Released | Supported | Supported until |';
  assert.equal(windowsOf(header, ...rows)[0], 'release + 1y 2/2');
});

test('ends of months and of years are rounded ends', () => {
  const months = ['| 2.1 | ✅ | 2026-05-31 |', '| 2.0 | ❌ | 2025-02-28 |'];
  assert.equal(windowsOf(until, ...months)[0], 'eom(release + 1y) 2/2');
  const years = ['| 2.1 | ✅ | 2027-12-31 |', '| 1.2 | ❌ | 2025-12-31 |'];
  assert.equal(windowsOf(until, ...years)[0], 'eoy(release + 2y) 2/2');
});

test('days without anything in common name no window', () => {
  const rows = ['| 2.1 | ✅ | 2026-11-01 |', '| 2.0 | ✅ | 2029-03-13 |', '| 1.2 | ❌ | 2023-04-02 |'];
  assert.deepEqual(windowsOf(until, ...rows), []);
});

test('a single day names a span that people choose, as any span would give it', () => {
  const ends = (day: string) => {
    const row = `| 2.1 | ✅ | ${day} |`;
    return windowsOf(until, row);
  };
  assert.equal(ends('2026-05-05')[0], 'release + 1y 1/1');
  assert.equal(ends('2026-11-05')[0], 'release + 18mo 1/1');
  assert.equal(ends('2026-02-05')[0], 'release + 9mo 1/1');
  assert.deepEqual(ends('2026-03-05'), [], 'ten months');
  assert.deepEqual(ends('2028-09-30'), [], 'the end of a month, forty months on');
  assert.equal(ends('2032-05-05')[0], undefined, 'seven years');
});

test('of spans that give as many days the even one comes first', () => {
  const rows = ['| 1.1 | ❌ | 2025-02-28 |', '| 1.0 | ❌ | 2025-02-28 |'];
  assert.equal(windowsOf(until, ...rows)[0], 'eom(major + 1y) 2/2');
});
