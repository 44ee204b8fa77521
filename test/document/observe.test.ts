import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lostFootnotes } from '../../src/document/lost-remarks.ts';
import { observations } from '../../src/document/observe.ts';
import { surveyed, tableOf } from './surveyed.ts';

const newest1 = 'line: minor · support: newest 1';

function observed(table: string, released: string): readonly string[] {
  return observations(surveyed(table, newest1, released)).map(({ code, where }) => `${code} ${where?.line}`);
}

test('a plain table is not worth a word', () => {
  assert.deepEqual(observed(tableOf('1.1.x | Yes', '1.0.x | No', '< 1.0 | No'), '1.0.0, 1.1.0'), []);
});

test('a table of words stays true by itself', () => {
  assert.deepEqual(observed(tableOf('Latest | Yes', 'Other | No'), '1.0.0'), ['symbolic-rows 5']);
  assert.deepEqual(observed(tableOf('main | Yes', '1.0 | Yes'), '1.0.0'), []);
});

test('an old gap under a catch-all is told', () => {
  assert.deepEqual(observed(tableOf('1.2.x | Yes', '< 1.1 | No'), '1.0.0, 1.1.0, 1.2.0'), ['gap 5']);
  assert.deepEqual(observed(tableOf('1.2.x | Yes'), '1.0.0, 1.1.0, 1.2.0'), []);
});

test('a row that cannot be read is told', () => {
  assert.deepEqual(observed(tableOf('1.0.x | Yes', 'some package | Yes'), '1.0.0'), ['unread-row 8']);
});

test('a column of days that is written is not said to be left alone, however its days are written', () => {
  const columns = [
    ['Released', '16.11.2025', '12.01.2024'],
    ['Release date', '16.11.2025', '1.2.2024'],
    ['First release', '16.11.2025 (1.1.0)', '12.01.2024 (1.0.0)'],
    ['End of life', '16.11.2027', '12.01.2026'],
    ['Supported until', '6.11.2027', '2.1.2026'],
  ];
  for (const [title, newer, older] of columns) {
    const table = `| Version | Supported | ${title} |\n|-|-|-|\n| 1.1.x | Yes | ${newer} |\n| 1.0.x | No | ${older} |\n`;
    const codes = observed(table, '1.0.0, 1.1.0');
    assert.ok(!codes.includes('column-not-kept 5'), title);
  }
});

test('ends that the table leaves open and the policy knows are told, ends it cannot know are not', () => {
  const table = (policy: string) =>
    surveyed(
      '| Version | Supported | End of life |\n|-|-|-|\n| 2.x | Yes | TBD |\n| 1.x | No | - |\n| 0.x | No | |\n',
      policy,
      '1.0.0 2025-01-01, 2.0.0 2026-02-01',
    );
  const [note] = observations(table('line: major · support: release + 1y'));
  assert.deepEqual([note?.code, note?.where?.line], ['end-left-open', 5]);
  assert.match(note?.what ?? '', /"End of life".*2\.x through 2027-02-01, 1\.x through 2026-01-01\./);
  const [open] = observations(table('line: major · support: newest 1'));
  assert.match(open?.what ?? '', /: 1\.x through 2026-01-31\./);
});

test('a footnote is told when its last reference has gone', () => {
  const around = (row: string) =>
    surveyed(`${tableOf(row, '1.0 | No')}\n[^1]: Until summer.\n`, newest1, '1.0.0, 1.1.0');
  const left = (before: string, after: string) =>
    lostFootnotes(around(before), around(after)).map(({ code, where }) => `${code} ${where?.line}`);
  assert.deepEqual(left('1.1 | Yes[^1]', '1.1 | No'), ['footnote-left 10']);
  assert.deepEqual(left('1.1 | Yes[^1]', '1.1[^1] | No'), []);
  assert.deepEqual(left('1.1 | Yes', '1.1 | No'), []);
});

test('a column that calls an older row the current one is to be looked at, in every run', () => {
  const told = (word: string, released = '1.0.0, 1.1.0') =>
    observations(
      surveyed(
        `| Version | Supported | Comment |\n|-|-|-|\n| 1.1.x | Yes | |\n| 1.0.x | No | ${word} |\n`,
        newest1,
        released,
      ),
    ).flatMap(({ code, where }) => (code === 'cells-to-check' ? [where?.line] : []));
  for (const word of ['Current version', 'current', 'Latest release', 'the newest one', 'Aktuell'])
    assert.deepEqual(told(word), [8], word);
  for (const word of ['', 'Old branch', 'currently tested on 3.9', 'Latest fixes for 1.0 only', 'Java 17'])
    assert.deepEqual(told(word), [], word);
  assert.deepEqual(told('Current version', '1.0.0'), []);
});
