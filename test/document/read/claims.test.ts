import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claims } from '../../../src/document/read/claims.ts';
import { surveyed, tableOf } from '../surveyed.ts';

function claimed(...rows: readonly string[]): readonly string[] {
  return claims(surveyed(tableOf(...rows), 'line: major · support: newest 1', '2.0.0, 3.0.0')).map(
    ({ text, numbers, where }) => `${text} ${numbers?.join('.')} :${where.line}`,
  );
}

test('a row that gives a line without a release a state speaks of a release', () => {
  assert.deepEqual(claimed('3.x | Yes', '1.x | No', '0.9, 0.8 | Yes'), [
    '1.x 1 :8',
    '0.9, 0.8 0.9 :9',
    '0.9, 0.8 0.8 :9',
  ]);
});

test('releases that are there, bounds, ranges, words and announced lines speak of none', () => {
  assert.deepEqual(claimed('3.x | Yes', '2.0 | No', '< 2.0 | No'), []);
  assert.deepEqual(claimed('main | Yes', 'Latest | Yes', '>= 1.0 | Yes'), []);
  assert.deepEqual(claimed('3.x | Yes', '4.x | Coming soon', '5.x | TBD'), []);
});

test('where nothing was released a bound speaks of releases, too', () => {
  const table = tableOf('>= 2.0 | Yes', '1.x | No', '< 1.0 | No', 'Latest | Yes');
  assert.deepEqual(
    claims(surveyed(table, 'line: major · support: newest 1', '')).map(({ text, numbers }) => [
      text,
      numbers,
    ]),
    [
      ['>= 2.0', null],
      ['1.x', [1]],
      ['< 1.0', null],
    ],
  );
});
