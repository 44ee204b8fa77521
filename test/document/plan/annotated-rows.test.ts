import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAnnotated, isAnnotationOf } from '../../../src/document/plan/annotated-rows.ts';
import { lineNamed, rowNamed, surveyed } from '../surveyed.ts';

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
