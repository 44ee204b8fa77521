import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  isLatestHeader,
  isLiving,
  isWholeRelease,
  latestColumns,
  movesLatest,
  newerRelease,
  releaseIn,
  releasesOf,
  tellsReleaseDay,
  withRelease,
} from '../../../src/document/read/named-release.ts';
import { documentAround } from '../example.ts';
import { candidateOf, rowNamed, surveyed } from '../surveyed.ts';

const released =
  '1.0.0 2025-01-10, 1.0.4 2025-02-11, 1.1.0 2025-03-05, 1.1.1 2025-04-01, 2.0.0 2025-06-20, 2.0.7 2025-08-09';

const table = (...rows: readonly string[]) =>
  surveyed(
    ['| Version | Latest | Supported |', '|-|-|-|', ...rows.map((row) => `| ${row} |`), ''].join('\n'),
    'line: minor · support: newest 2',
    released,
  );

test('headers of latest releases are told from others', () => {
  for (const header of ['Latest version', 'Newest release', 'Current', 'Last release', 'Aktuelle Version'])
    assert.ok(isLatestHeader(header), header);
  for (const header of ['First release', 'Released', 'Launch Version', 'Lasting', 'Supported'])
    assert.ok(!isLatestHeader(header), header);
});

test('one release is found in a cell, with its day', () => {
  const found = (raw: string) => {
    const named = releaseIn(raw, null);
    return named && [named.digits, named.told?.day ?? null];
  };
  assert.deepEqual(found('3.6.5, released on April 2nd 2024'), ['3.6.5', '2024-04-02']);
  assert.deepEqual(found('`v3.6.5` (2024-04-02)'), ['3.6.5', '2024-04-02']);
  assert.deepEqual(found('[3.6.5](https://github.com/a/b/releases/tag/v3.6.5)'), ['3.6.5', null]);
  assert.deepEqual(found('2024.4.1'), ['2024.4.1', null], 'a calendar version');
  assert.deepEqual(found('2024-04-02'), [null, '2024-04-02']);
  for (const raw of [
    '',
    '-',
    'n/a',
    '3',
    '3.6.5 and 3.6.4',
    '3.7.0-rc1',
    '3.6.x',
    '1.0 2024-01-01 2025-01-01',
  ])
    assert.equal(found(raw), null, raw);
});

test('a cell is whole where nothing more is said of the release', () => {
  const isWhole = (raw: string) => {
    const named = releaseIn(raw, null);
    return named !== null && isWholeRelease(raw, named);
  };
  for (const raw of [
    '3.6.5',
    'v3.6.5',
    '**3.6.5** (latest)',
    '3.6.5, released on April 2nd 2024',
    '2024-04-02',
  ])
    assert.ok(isWhole(raw), raw);
  assert.ok(isWhole('[3.6.5](https://github.com/a/b/releases/tag/v3.6.5)'));
  for (const raw of ['3.6.5 (fixes CVE-2024-1)', '3.6.5, the last one', '3.6.5 build 7', 'tool-3.6.5'])
    assert.ok(!isWhole(raw), raw);
});

test('a day is that of the release where it is, or where the cell says so', () => {
  const [latest] = releasesOf(rowNamed(table('2.0.x | 2.0.7 | Yes'), '2.0.x'), table('2.0.x | 2.0.7 | Yes'));
  const tells = (raw: string) => {
    const named = releaseIn(raw, null);
    return named !== null && tellsReleaseDay(raw, named, latest);
  };
  assert.ok(tells('2.0.7 (2025-08-09)'));
  assert.ok(tells('2.0.7'));
  assert.ok(tells('2.0.7, released on 2024-08-09'));
  assert.ok(!tells('2.0.7 (2027-08-09)'));
});

test('the releases of a row are those that it names', () => {
  const all = table('2.0.x | 2.0.0 | Yes', '1.x | 1.0.0 | No', '1.0, 1.1 | 1.1.0 | No', '< 1.0 | - | No');
  const of = (row: string) => releasesOf(rowNamed(all, row), all).map(({ version }) => version.text);
  assert.deepEqual(of('2.0.x'), ['2.0.7', '2.0.0']);
  assert.deepEqual(of('1.x'), ['1.1.1', '1.1.0', '1.0.4', '1.0.0']);
  assert.deepEqual(of('1.0, 1.1'), ['1.1.1', '1.1.0', '1.0.4', '1.0.0']);
  assert.deepEqual(of('< 1.0'), []);
});

test('a cell that is behind moves to the newest release of its row, and never back', () => {
  const moved = (raw: string) => {
    const text = table(`1.1.x | ${raw} | Yes`);
    const row = rowNamed(text, '1.1.x');
    const named = releaseIn(raw, null);
    const newer = named === null ? null : newerRelease(raw, named, releasesOf(row, text));
    return named === null || newer === null ? null : withRelease(raw, named, newer.release, newer.written);
  };
  assert.equal(moved('1.1.0'), '1.1.1');
  assert.equal(moved('v1.1.0, released on March 5th 2025'), 'v1.1.1, released on April 1st 2025');
  assert.equal(moved('1.1.0 (5 Mar 2025)'), '1.1.1 (1 Apr 2025)');
  assert.equal(moved('[1.1.0](../releases/1.1.0)'), '[1.1.1](../releases/1.1.1)');
  assert.equal(moved('2025-03-05'), '2025-04-01');
  assert.equal(moved('1.0'), '1.1', 'as many numbers as the cell has');
  for (const raw of ['1.1.1', '1.1.9', '1.2.0', '1.1.0 (2026-03-05)', '1.1.0, two fixes', '2026-01-01', ''])
    assert.equal(moved(raw), null, raw);
});

test('columns of latest releases are those beside versions, states and days', () => {
  assert.deepEqual(
    latestColumns(table('1.1.x | 1.1.0 | Yes')).map(({ title, index }) => [title, index]),
    [['Latest', 1]],
  );
});

test('an ended row is not moved on, and one that ends is', () => {
  const all = table('2.0.x | 2.0.0 | Yes', '1.1.x | 1.1.0 | No', '1.0.x | 1.0.0 | No');
  assert.ok(isLiving(rowNamed(all, '2.0.x'), all));
  assert.ok(isLiving(rowNamed(all, '1.1.x'), all), 'the policy supports it');
  assert.ok(!isLiving(rowNamed(all, '1.0.x'), all));
});

describe('latest releases that move', () => {
  function moves(before: string, after: string, [header, other] = ['Latest', 'Latest']): boolean {
    const [old, now] = [
      [before, header],
      [after, other],
    ].map(([cell, title]) =>
      candidateOf(documentAround(`| Version | ${title} | Supported |\n|-|-|-|\n| 1.0.x | ${cell} | Yes |\n`)),
    );
    return old !== undefined && now !== undefined && movesLatest(old, now);
  }

  test('a newer release in the same row and column is a move', () => {
    assert.ok(moves('1.0.1', '1.0.2'));
    assert.ok(moves('1.0.9, released on May 1st 2025', '1.0.10, released on May 3rd 2025'));
  });

  test('an older one, no release, and another column are none', () => {
    assert.ok(!moves('1.0.2', '1.0.1'));
    assert.ok(!moves('1.0.2', '1.0.2'));
    assert.ok(!moves('none', '1.0.1'));
    assert.ok(!moves('1.0.1', '1.0.2', ['First', 'First']));
    assert.ok(!moves('1.0.1', '1.0.2', ['Latest', 'Newest']));
  });
});
