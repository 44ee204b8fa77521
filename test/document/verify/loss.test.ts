import assert from 'node:assert/strict';
import { test } from 'node:test';
import { survey } from '../../../src/document/read/survey.ts';
import { loss } from '../../../src/document/verify/loss.ts';
import { documentAround } from '../example.ts';
import { candidateOf, tableOf, wantedOf } from '../surveyed.ts';
import { policyOf } from '../wanted-by.ts';

const newest1 = 'line: minor · support: newest 1';
const released = '1.0.0, 1.1.0, 1.2.0';

/** What the new table lost of the old one. */
function lost(before: string, after: string, policy = newest1): string | null {
  const wanted = wantedOf(policy, released);
  const read = (table: string) => {
    const text = documentAround(table);
    return survey('SECURITY.md', text, candidateOf(text), wanted, {});
  };
  return loss(read(before), read(after), policyOf(policy.replaceAll(' · ', '\n')).document);
}

function lostRows(before: readonly string[], after: readonly string[], policy = newest1): string | null {
  return lost(tableOf(...before), tableOf(...after), policy);
}

test('a right edit loses nothing', () => {
  assert.equal(lostRows(['1.1.x | Yes', '< 1.1 | No'], ['1.2.x | Yes', '< 1.2 | No']), null);
  assert.equal(lostRows(['1.1.x | Yes', '1.0.x | No'], ['1.2.x | Yes', '1.1.x | No', '1.0.x | No']), null);
  assert.equal(lostRows(['1.1.x | Yes', '1.0.x | Yes'], ['1.2.x | Yes']), null);
});

test('the header and its alignment stay, the width of the delimiter need not', () => {
  const table = tableOf('1.2.x | Yes');
  assert.match(lost(table, table.replace('Version', 'Release')) ?? '', /header/);
  assert.match(lost(table, table.replace('| ---', '| :--')) ?? '', /header/);
  assert.equal(lost(table, table.replace('| ---', '| -----')), null);
});

test('rows in words, branches and announcements are nobody’s to remove', () => {
  for (const row of [
    'Latest | Yes',
    'Older | No',
    'main | Yes',
    'some package | Yes',
    '1.3.x | No',
    '2.0.x (beta) | No',
  ]) {
    const last = row.startsWith('Older');
    const before = last ? ['1.2.x | Yes', row] : [row, '1.2.x | Yes', '< 1.2 | No'];
    assert.match(
      lostRows(
        before,
        before.filter((each) => each !== row),
      ) ?? '',
      /was lost|No row speaks/,
      row,
    );
  }
});

test('a promise to what was never released and has been passed by may go', () => {
  assert.equal(lostRows(['1.2.x | Yes', '0.9.x | Yes', '< 0.9 | No'], ['1.2.x | Yes', '< 1.2 | No']), null);
});

test('a catch-all stays while a row stands above it', () => {
  assert.match(
    lostRows(['1.1.x | Yes', '< 1.0 | No'], ['1.2.x | Yes', '1.1.x | No']) ?? '',
    /catch-all was lost/,
  );
  const interleaved = ['1.2.x | Yes', '< 1.2 | No', '1.0.x | Yes', '< 1.0 | No'];
  assert.equal(lostRows(interleaved, ['1.2.x | Yes', '< 1.2 | No']), null);
  assert.match(lostRows(interleaved, interleaved.slice(0, 3)) ?? '', /catch-all was lost/);
});

test('no row stands twice, unless it did', () => {
  assert.match(lostRows(['1.1.x | Yes'], ['1.2.x | Yes', '1.2.x | Yes']) ?? '', /twice/);
  assert.equal(lostRows(['1.2.x | Yes', '1.2.x | Yes'], ['1.2.x | Yes', '1.2.x | Yes']), null);
});

test('a line that was told of is told of, unless only supported lines are, or the policy drops the rest', () => {
  const history = ['1.1.x | Yes', '1.0.x | No'];
  assert.match(lostRows(history, ['1.2.x | Yes', '1.0.x | No']) ?? '', /No row speaks for 1\.1/);
  assert.equal(lostRows(history, ['1.2.x | Yes'], `${newest1} · ended: drop`), null);
  assert.equal(lostRows(['1.1.x | Yes'], ['1.2.x | Yes']), null);
  assert.match(
    lostRows(['1.1.x | Yes'], ['1.2.x | Yes'], `${newest1} · ended: keep`) ?? '',
    /No row speaks for 1\.1/,
  );
});

test('a row that was true keeps its cells', () => {
  const table = (...rows: readonly string[]) =>
    ['| Version | Supported | Notes |', '|-|-|-|', ...rows.map((row) => `| ${row} |`), ''].join('\n');
  const before = table('1.1.x | Yes | old', '1.0.x | No | older');
  assert.match(
    lost(before, table('1.2.x | Yes |', '1.1.x | No | old', '1.0.x | No | new')) ?? '',
    /for no reason/,
  );
  assert.equal(lost(before, table('1.2.x | Yes |', '1.1.x | No | old', '1.0.x | No | older')), null);
});

test('a bound keeps its state wherever it moves', () => {
  const before = ['1.2.x | Yes', '1.1.x | No', '1.0.x | No', '< 0.1 | No'];
  const after = [...before.slice(0, 3), '< 0.2 | Yes'];
  assert.match(lostRows(before, after) ?? '', /for no reason/);
});

test('rows that stay keep their order, and rows in order stay so', () => {
  assert.match(
    lostRows(['1.1.x | Yes', '1.0.x | No'], ['1.0.x | No', '1.1.x | No', '1.2.x | Yes']) ?? '',
    /order/,
  );
  assert.match(
    lostRows(['1.1.x | Yes', '1.0.x | No'], ['1.1.x | No', '1.2.x | Yes', '1.0.x | No']) ?? '',
    /order/,
  );
  assert.match(
    lostRows(
      ['< 2 | No', '1.1.x | Yes', '< 1.1 | No'],
      ['1.1.x | Yes', '1.2.x | Yes', '< 1.1 | No'],
      'line: minor · support: newest 2',
    ) ?? '',
    /order/,
    'nobody takes a table for one that runs the other way',
  );
});

test('catch-alls and branches keep their side', () => {
  assert.match(lostRows(['1.1.x | Yes', '< 1.1 | No'], ['< 1.2 | No', '1.2.x | Yes']) ?? '', /place/);
  assert.match(lostRows(['1.1.x | Yes', 'Older | No'], ['Older | No', '1.2.x | Yes']) ?? '', /place/);
  assert.match(
    lostRows(['main | Yes', '1.1.x | Yes'], ['1.2.x | Yes', 'main | Yes', '1.1.x | No']) ?? '',
    /place/,
  );
  assert.equal(lostRows(['< 1.1 | No', '1.1.x | Yes'], ['< 1.2 | No', '1.2.x | Yes']), null);
});
