import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lostFootnotes } from '../../src/document/lost-remarks.ts';
import { observations, openCells } from '../../src/document/observe.ts';
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

test('cells of new rows that are empty or hold a number are for a person to look at', () => {
  const head = '| Version | Supported | Build | Notes |\n|-|-|-|-|\n';
  const old = '| 1.0.x | Yes | stable-7.0 | thanks |\n';
  const before = surveyed(`${head}${old}`, newest1, '1.0.0, 1.1.0');
  const after = surveyed(`${head}| 1.1.x | Yes | stable-7.1 | |\n${old}`, newest1, '1.0.0, 1.1.0');
  const notes = openCells(before, after);
  assert.deepEqual(
    notes.map(({ code, what, where }) => [code, what, where?.line]),
    [
      ['cells-to-check', 'Fill in "Notes" for 1.1.x.', 7],
      ['cells-to-check', 'Check "Build" in the row "1.1.x".', 7],
    ],
  );
});

test('names by the version of each row, and what is empty beside the same state, are right as they are', () => {
  const head = '| Version | Supported | Branch | Notes |\n|-|-|-|-|\n';
  const told = (old: string, next: string) => {
    const [before, after] = [old, next].map((rows) => surveyed(head + rows, newest1, '1.0.0, 1.1.0'));
    return before === undefined || after === undefined
      ? []
      : openCells(before, after).map(({ what }) => what);
  };
  const branches = ['stable-1.0', '`release/1.0`', '1.0', '[v1.0](https://example.org/tree/v1.0)'];
  for (const branch of branches) {
    const old = `| 1.0.x | Yes | ${branch} | |\n`;
    const next = `| 1.1.x | Yes | ${branch.replaceAll('1.0', '1.1')} | |\n${old}`;
    assert.deepEqual(told(old, next), [], branch);
  }
  const wrong = told(
    '| 1.0.x | Yes | stable-1.0 | |\n',
    '| 1.1.x | Yes | stable-1.0 | |\n| 1.0.x | Yes | stable-1.0 | |\n',
  );
  assert.deepEqual(wrong, ['Check "Branch" in the row "1.1.x".']);
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

test('states and days that were filled in are nobody’s to look at', () => {
  const head = '| Version | Supported | Released | End of life | Latest |\n|-|-|-|-|-|\n';
  const old = '| 1.0.x | Yes | 2026-01-01 | TBD | 1.0.3 |\n';
  const before = surveyed(`${head}${old}`, newest1, '1.0.0, 1.1.0');
  const after = surveyed(
    `${head}| 1.1.x | Yes | 2026-01-02 | TBD | 1.0.3 |\n${old}`,
    newest1,
    '1.0.0, 1.1.0',
  );
  assert.match(openCells(before, after)[0]?.what ?? '', /Check "Latest" in/);
});

test('a version that is no link among links is to be looked at', () => {
  const link = (name: string) => `[${name}](https://example.org/${name}.0) | Yes`;
  const before = surveyed(tableOf(link('1.1'), link('1.0')), newest1, '1.0.0, 1.1.0, 1.2.0');
  const opened = (row: string) => {
    const after = surveyed(tableOf(row, link('1.1'), link('1.0')), newest1, '1.0.0, 1.1.0, 1.2.0');
    return openCells(before, after).map(({ what }) => what);
  };
  assert.match(opened('1.2 | Yes')[0] ?? '', /Check "Version" in the row "1.2"/);
  assert.deepEqual(opened(link('1.2')), []);
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

test('words beside a state that is another one now are to be looked at', () => {
  const table = (state: string, words: string) =>
    surveyed(
      `| Version | Supported | Status |\n|-|-|-|\n| 1.1.x | Yes | New branch |\n| 1.0.x | ${state} | ${words} |\n| 0.9.x | No | Old branch |\n`,
      newest1,
      '0.9.0, 1.0.0, 1.1.0',
    );
  const told = openCells(table('Yes', 'Stable branch'), table('No', 'Stable branch'));
  assert.deepEqual(
    told.map(({ where, what }) => [where?.line, /"Status".*"1\.0\.x"/.test(what)]),
    [[8, true]],
  );
  assert.deepEqual(openCells(table('No', 'Stable branch'), table('No', 'Old branch')), []);
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

test('a remark that a bound takes along, or a new row takes over, is to be looked at', () => {
  const header = '| Version | Supported | Notes |\n|-|-|-|\n';
  const checked = (before: string, after: string) => {
    const [old, now] = [before, after].map((rows) => surveyed(header + rows, newest1, '0.1.0, 0.2.0'));
    return old === undefined || now === undefined
      ? []
      : openCells(old, now).map(({ what }) => what.slice(0, 37));
  };
  const moved = checked(
    '| 0.1.x | Yes | |\n| < 0.1 | No (not published) | |\n',
    '| 0.2.x | Yes | Fixes what is known |\n| < 0.2 | No (not published) | - |\n',
  );
  assert.deepEqual(moved, ['Check "Notes" in the row "0.2.x".', 'Check "Supported" in the row "< 0.2".']);
  assert.deepEqual(
    checked(
      '| 0.1.x | Yes | - |\n| < 0.1 | No (EOL) | - |\n',
      '| 0.2.x | Yes | - |\n| < 0.2 | No (EOL) | - |\n',
    ),
    [],
  );
  for (const said of ['No — 0.0.x ended on 12. 8. 2025', '❌ since 2024', 'No (0.0.x with 0.1.0)']) {
    const [was, is] = ['0.1', '0.2'].map(
      (bound) => `| ${bound}.x | Yes | - |\n| < ${bound} | ${said} | - |\n`,
    );
    assert.deepEqual(checked(was ?? '', is ?? ''), ['Check "Supported" in the row "< 0.2".'], said);
  }
});
