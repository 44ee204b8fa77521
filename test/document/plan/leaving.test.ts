import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAnnotated, isAnnotationOf, isCutOff, isOvershadowed } from '../../../src/document/plan/leaving.ts';
import { lineNamed, rowNamed, surveyed, tableOf } from '../surveyed.ts';

const newest1 = 'line: minor · support: newest 1';
const released = '1.0.0, 1.1.0, 1.2.0, 1.3.0';

test('an ended line inside a bound above a line that must be listed is cut off', () => {
  const policy = `${newest1} · lines: { "1.0": { supported: 2030-01-01, because: promised } }`;
  const table = surveyed(tableOf('1.3.x | Yes', '< 1.3 | No'), policy, released);
  assert.deepEqual(
    ['1.2', '1.1', '1.0'].map((name) => isCutOff(lineNamed(table, name), table)),
    [true, true, false],
  );
});

test('a line under a coarser row of lines that are supported is overshadowed', () => {
  const table = surveyed(
    tableOf('1.x | Yes', '1.2.x | Yes', '0.x | Yes'),
    newest1,
    `0.1.0, 0.2.0, ${released}`,
  );
  const isUnder = (name: string) => isOvershadowed(lineNamed(table, name), table);
  assert.deepEqual(['1.2', '0.1'].map(isUnder), [true, false]);
});

const table = (...rows: readonly string[]) =>
  surveyed(
    ['| Version | Supported | Notes |', '|-|-|-|', ...rows.map((row) => `| ${row} |`), ''].join('\n'),
    'line: minor · support: newest 1',
    '1.0.0, 1.1.0, 1.2.0, 1.3.0',
  );

function annotated(...rows: readonly string[]): boolean {
  const text = table('1.3 | Yes |', ...rows);
  return isAnnotated(lineNamed(text, '1.2'), [rowNamed(text, '< 1.2')], text);
}

test('a row with words that the bound does not have stands for its own sake', () => {
  assert.ok(annotated('1.2 | No | Reads old files', '< 1.2 | No | Obsolete'));
  assert.ok(annotated('1.2 | No | Superseded by 1.3', '< 1.2 | No | Obsolete'));
  assert.ok(!annotated('1.2 | No | Obsolete', '< 1.2 | No | Obsolete'));
  assert.ok(!annotated('1.2 | No | End of life', '< 1.2 | No | -'), 'a word for the end says nothing more');
  assert.ok(!annotated('1.2 | No | 2026', '< 1.2 | No | -'));
});

test('a row inside a bound and behind it stands for its own sake', () => {
  const text = table('1.3 | Yes |', '< 1.3 | No |', '1.1 | No |');
  const [bound, row] = [rowNamed(text, '< 1.3'), rowNamed(text, '1.1')];
  assert.ok(isAnnotationOf(bound, row, 'newest first'));
  assert.ok(!isAnnotationOf(bound, row, 'oldest first'));
  assert.ok(!isAnnotationOf(row, bound, 'newest first'));
});
