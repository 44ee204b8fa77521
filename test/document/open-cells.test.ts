import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openCells } from '../../src/document/open-cells.ts';
import { keepBy } from './example.ts';
import { surveyed, tableOf } from './surveyed.ts';

const newest1 = 'line: minor · support: newest 1';

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

test('an end that nobody could read is named on the row that ended, and the blank on the new one', () => {
  const notes = (header: string, ...ends: readonly string[]) => {
    const [first = '', second = '', third = ''] = ends;
    const text = `## Supported Versions\n\n| Version | Supported | ${header} |\n| --- | --- | --- |\n| 1.2 | Yes | ${first} |\n| 1.1 | Yes | ${second} |\n| 1.0 | No | ${third} |\n`;
    const update = keepBy(text, 'line: minor · support: newest 2', '1.0.0, 1.1.0, 1.2.0, 1.3.0');
    return update.notes.filter(({ code }) => code === 'cells-to-check').map(({ what }) => what);
  };
  assert.deepEqual(notes('End of support', '2027-01-01', 'Wobbly', '2025-01-01'), [
    'Check "End of support" in the row "1.1".',
  ]);
  assert.deepEqual(notes('End of support', '[plan](https://example.org)', '?', '2025-01-01'), [
    'Fill in "End of support" for 1.3.',
    'Check "End of support" in the row "1.1".',
  ]);
  assert.deepEqual(notes('Glorpdag', '-', '-', '2025-01-01'), [
    'Fill in "Glorpdag" for 1.3.',
    'Check "Glorpdag" in the row "1.1".',
  ]);
  assert.deepEqual(notes('End of support', 'Wobbly', 'Wobbly', '2025-01-01'), []);
  assert.deepEqual(notes('End of support', '-', '-', '2025-01-01'), []);
});
