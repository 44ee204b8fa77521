import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meansNewest } from '../../../src/document/read/row.ts';
import { findSpeakers } from '../../../src/document/read/speakers.ts';
import { versionText } from '../../../src/document/read/version-table.ts';
import { lineNamed, namesOf, rowNamed, surveyed, tableOf } from '../surveyed.ts';

/** Which row speaks for each line: `2.1: 2.1.x`. */
function speakers(cells: readonly string[], policy: string, released: string): readonly string[] {
  const table = surveyed(tableOf(...cells.map((cell) => `${cell} | Yes`)), policy, released);
  return table.wanted.lines.map((line) => {
    const row = table.speakers.of(line);
    return `${line.line.name}: ${row === null ? 'unlisted' : versionText(row, table)}`;
  });
}

const minor = 'line: minor · support: newest 1';

test('the most specific row speaks', () => {
  assert.deepEqual(speakers(['2.1.3', '2.1.x', '2.x', '< 3'], minor, '2.0.0, 2.1.3'), [
    '2.1: 2.1.3',
    '2.0: 2.x',
  ]);
  assert.deepEqual(speakers(['Latest', '2.0 - 2.1', '< 3', 'Older'], minor, '1.9.0, 2.0.0, 2.1.0'), [
    '2.1: Latest',
    '2.0: 2.0 - 2.1',
    '1.9: < 3',
  ]);
});

test('an exact row speaks only for the release it names, a bound below for nobody above it', () => {
  assert.deepEqual(speakers(['2.1.x', '2.1.2', '< 2.0'], minor, '1.0.0, 2.0.0, 2.1.3'), [
    '2.1: 2.1.x',
    '2.0: unlisted',
    '1.0: < 2.0',
  ]);
});

test('where nothing but branches and the rest stand, the supported branch holds the newest release', () => {
  assert.deepEqual(speakers(['main', 'Other'], minor, '1.0.0, 1.1.0'), ['1.1: main', '1.0: Other']);
  assert.deepEqual(speakers(['main'], minor, '1.0.0, 1.1.0'), ['1.1: main', '1.0: unlisted']);
  assert.deepEqual(speakers(['main', '1.0.x', 'Other'], minor, '1.0.0, 1.1.0'), ['1.1: Other', '1.0: 1.0.x']);
  assert.deepEqual(speakers(['main', '< 1.0', 'Other'], minor, '0.9.0, 1.1.0'), ['1.1: Other', '0.9: < 1.0']);
});

test('the latest release within a version is the newest line of that version, whatever else is out', () => {
  assert.deepEqual(speakers(['Latest 2.x', 'Latest 1.x', 'Older'], minor, '1.8.0, 1.9.0, 2.0.0, 2.1.0'), [
    '2.1: Latest 2.x',
    '2.0: Older',
    '1.9: Latest 1.x',
    '1.8: Older',
  ]);
});

test('the previous version is one line, and what is older are all the others', () => {
  const released = '1.8.0, 1.9.0, 2.0.0, 2.1.0';
  assert.deepEqual(speakers(['Latest', 'Previous minor', 'Older'], minor, released), [
    '2.1: Latest',
    '2.0: Previous minor',
    '1.9: Older',
    '1.8: Older',
  ]);
  assert.deepEqual(speakers(['Latest', 'Older', 'Previous major'], minor, released), [
    '2.1: Latest',
    '2.0: Older',
    '1.9: Previous major',
    '1.8: Older',
  ]);
});

test('of interleaved bounds the nearest speaks', () => {
  assert.deepEqual(speakers(['7.4.x', '< 7.2', '6.2.x', '< 6.2'], minor, '6.0.0, 6.2.0, 7.0.0, 7.4.0'), [
    '7.4: 7.4.x',
    '7.0: < 7.2',
    '6.2: 6.2.x',
    '6.0: < 6.2',
  ]);
});

test('of bounds that both lie above a version the lower one is nearer', () => {
  assert.deepEqual(speakers(['<= 2.4.x', '< 2.0'], minor, '1.2.0, 2.3.0'), ['2.3: <= 2.4.x', '1.2: < 2.0']);
  assert.deepEqual(speakers(['>= 1.0', '>= 1.4'], minor, '1.2.0, 2.0.0'), ['2.0: >= 1.4', '1.2: >= 1.0']);
});

test('a narrow rest speaks before a wide one', () => {
  assert.deepEqual(speakers(['Latest 3.x', 'Older 3.x', 'Older'], minor, '2.0.0, 3.0.0, 3.1.0'), [
    '3.1: Latest 3.x',
    '3.0: Older 3.x',
    '2.0: Older',
  ]);
});

test('branches and pre-releases speak for no release', () => {
  assert.deepEqual(
    speakers(['main', '2.0.0-rc.1', '1.x'], 'line: major · support: newest 1', '1.0.0, 2.0.0'),
    ['2: unlisted', '1: 1.x'],
  );
});

test('a row knows the lines it speaks for', () => {
  const table = surveyed(tableOf('2.x | Yes', '< 2 | No'), minor, '1.0.0, 1.1.0, 2.0.0, 2.1.0');
  const { linesOf } = findSpeakers(table.rows, table.wanted);
  assert.deepEqual(namesOf(linesOf(rowNamed(table, '2.x'))), ['2.1', '2.0']);
  assert.deepEqual(namesOf(linesOf(rowNamed(table, '< 2'))), ['1.1', '1.0']);
  assert.equal(table.speakers.of(lineNamed(table, '1.0')), rowNamed(table, '< 2'));
});

test('"Latest" and a branch mean the newest release without its name', () => {
  const table = surveyed(tableOf('Latest | Yes', 'main | Yes', '1.x | Yes', 'Older | No'), minor, '1.0.0');
  assert.deepEqual(table.rows.map(meansNewest), [true, true, false, false]);
});
