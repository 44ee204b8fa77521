import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dueEnds, duePhases } from '../../src/document/due-ends.ts';
import { waitsForNext } from '../../src/document/read/open-ends.ts';
import { surveyed, tableOf } from './surveyed.ts';

/** The rows that are named as overdue, by the words of their note. */
function named(...rows: readonly string[]): readonly string[] {
  const lines = [
    '| Version | Supported | Supported until |',
    '| --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ];
  const table = surveyed(`${lines.join('\n')}\n`, 'line: minor · support: newest 3', '1.9.0, 2.0.0, 2.1.0');
  return dueEnds(table).map(({ what }) => what);
}

test('an end that waits for a release which is out is named in a supported row', () => {
  const notes = named(
    '2.1.x | ✅ | 2027-01-01',
    '2.0.x | ✅ | Next minor release',
    '1.9.x | ✅ | Next major release',
  );
  assert.deepEqual(
    notes.map((note) => /"([\d.x]+)"/.exec(note)?.[1]),
    ['2.0.x', '1.9.x'],
  );
});

test('an end that still waits, of an ended row, or with a number is not named', () => {
  assert.deepEqual(named('2.1.x | ✅ | Next minor release', '2.0.x | ✅ | 2027-01-01'), []);
  assert.deepEqual(named('2.1.x | ✅ | 2027-01-01', '2.0.x | ✅ | Next major release'), []);
  assert.deepEqual(named('2.1.x | ✅ | 2027-01-01', '2.0.x | ❌ | Next minor release'), []);
  assert.equal(waitsForNext('Next release, 2027-01-01'), false);
  assert.equal(waitsForNext('The context release'), false);
});

/** The rows that still wait for their release. */
function waiting(...rows: readonly string[]): readonly string[] {
  const table = surveyed(tableOf(...rows), 'line: minor · support: newest 2', '0.9.0, 1.0.0');
  return duePhases(table).map(({ what }) => what);
}

test('a released line that still says planned is named', () => {
  assert.deepEqual(waiting('1.0.x | ✅ Planned, from the release on', '0.9.x | ✅ Yes'), [
    'Check "Supported" in the row "1.0.x".',
  ]);
});

test('announced lines, ended ones and other words are not', () => {
  assert.deepEqual(waiting('1.1.x | ✅ Planned', '1.0.x | ✅ Yes', '0.9.x | ✅ Beta'), []);
  assert.deepEqual(waiting('1.0.x | ✅ Yes', '0.8.x | ❌ Not released'), []);
});
