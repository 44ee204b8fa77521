import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unkeptColumns } from '../../src/document/unkept-columns.ts';
import { surveyed } from './surveyed.ts';

const newest1 = 'line: minor · support: newest 1';

function told(table: string, released: string): readonly string[] {
  return unkeptColumns(surveyed(table, newest1, released), 'report').map(
    ({ code, where }) => `${code} ${where?.line}`,
  );
}

test('a column of single releases is told not to be kept up', () => {
  const table =
    '| Version | Supported | Latest |\n|-|-|-|\n| 1.0.x | Yes | 1.0.3 |\n| 0.9.x | No | 0.9.1 |\n';
  assert.deepEqual(told(table, '0.9.1, 1.0.3'), ['latest-not-kept 5']);
  assert.deepEqual(told(table.replace('Latest', 'Build'), '0.9.1, 1.0.3'), ['column-not-kept 5']);
});

test('a column of latest releases that is kept up is not told of, but for cells that say more', () => {
  const table = (latest: string) =>
    `| Version | Supported | Latest |\n|-|-|-|\n| 1.0.x | Yes | ${latest} |\n| 0.9.x | No | 0.9.1, the last |\n`;
  const found = (latest: string) =>
    unkeptColumns(surveyed(table(latest), newest1, '0.9.1, 1.0.3, 1.0.4'), 'update').map(({ what }) => what);
  assert.deepEqual(found('1.0.3'), []);
  assert.deepEqual(found('-'), []);
  assert.deepEqual(found('1.0.4 with a fix'), []);
  for (const latest of ['1.0.3 with a fix', '1.0.3 and 1.0.2', '1.0'])
    assert.equal(found(latest).length, latest === '1.0' ? 0 : 1, latest);
  assert.equal(found('1.0.3 (2027-01-01)').length, 1, 'a day that is not the one of the release');
  assert.match(found('1.0.3 with a fix')[0] ?? '', /Check "Latest" in the row "1\.0\.x"/);
});
