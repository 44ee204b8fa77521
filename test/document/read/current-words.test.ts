import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentWordsOf, formerWord, newestEnds } from '../../../src/document/read/current-words.ts';
import { surveyed } from '../surveyed.ts';

/** The word for the current row in the last column of these rows, newest first, and what the row has after it. */
function wordIn(...rows: readonly string[]): readonly string[] {
  const text = ['| Version | Supported | Phase |', '|-|-|-|', ...rows.map((row) => `| ${row} |`), ''].join(
    '\n',
  );
  const table = surveyed(text, 'line: minor · support: newest 2', '1.0.0, 1.1.0, 1.2.0, 1.3.0, 1.4.0');
  return currentWordsOf(table).flatMap((current) => [current.word, formerWord(current, table)]);
}

test('a word for the current row is one that the newest row alone has', () => {
  for (const word of [
    'Current version',
    'Latest',
    'Stable',
    '**Current**',
    'Aktuell',
    'Stable release',
    '最新',
  ]) {
    assert.deepEqual(wordIn(`1.3.x | Yes | ${word}`, '1.2.x | Yes | Old'), [word, 'Old'], word);
  }
  assert.deepEqual(wordIn('1.3.x | Yes | Stable', '1.2.x | Yes | Stable'), []);
  assert.deepEqual(wordIn('1.3.x | Yes | Beta', '1.2.x | Yes | Current'), []);
  assert.deepEqual(wordIn('1.3.x | Yes | Current since 1.3.2', '1.2.x | Yes | Old'), []);
  assert.deepEqual(wordIn('1.3.x | Yes | Stable and fast', '1.2.x | Yes | Old'), []);
});

test('the former current row has what the other rows in its state have, if they agree', () => {
  const rows = ['1.4.x | Yes | Current', '1.3.x | Yes | Kept', '1.2.x | No | Gone', '1.1.x | No | Gone'];
  assert.deepEqual(wordIn(...rows), ['Current', 'Kept']);
  assert.deepEqual(wordIn('1.4.x | Yes | Current', '1.3.x | Yes | Kept', '1.2.x | Yes | Other'), [
    'Current',
    '',
  ]);
  assert.deepEqual(wordIn('1.4.x | Yes | Current', '1.3.x | No | since 1.4'), ['Current', '']);
  assert.deepEqual(wordIn('1.4.x | Yes | Current', '1.3.x | Yes |'), ['Current', '']);
  assert.deepEqual(wordIn('1.4.x | Yes | Current', '< 1.4 | No | Gone'), ['Current', '']);
});

test('a branch has words of its own', () => {
  assert.deepEqual(wordIn('main | Yes | Next', '1.3.x | Yes | Stable', '1.2.x | Yes | Old stable'), [
    'Stable',
    'Old stable',
  ]);
});

const released = '1.0.0 2023-06-05, 2.0.0 2025-12-01, 3.0.0 2026-04-10';

/** Whether the third column of these rows leaves an end open for the newest row alone. */
function isOfNewest(rows: readonly string[], policy = 'line: major · support: next + 3mo'): boolean {
  const head = ['| Version | Supported | End of life |', '|-|-|-|'];
  const text = [...head, ...rows.map((row) => `| ${row} |`), ''].join('\n');
  return newestEnds(surveyed(text, policy, released)).some(({ index }) => index === 2);
}

test('the end of the newest row alone is open, be it in a word for the current line', () => {
  for (const open of ['', 'TBD', '-', 'Current', 'Latest version', 'Now', 'Actuelle', 'aktuell', '最新'])
    assert.equal(isOfNewest([`2.x | ✅ | ${open}`, '1.x | ❌ | 2026-03-01']), true, open);
});

test('no column is one where others are open, none is dated, or a new line has an end at once', () => {
  assert.equal(isOfNewest(['2.x | ✅ | TBD', '1.x | ❌ | TBD']), false);
  assert.equal(isOfNewest(['2.x | ✅ | TBD']), false);
  assert.equal(isOfNewest(['2.x | ✅ | 2026-07-10', '1.x | ❌ | 2026-03-01']), false);
  assert.equal(isOfNewest(['2.x | ✅ | Current', '1.x | ✅ | Current']), false);
  const dated = 'line: major · support: release + 3y';
  assert.equal(isOfNewest(['2.x | ✅ | TBD', '1.x | ❌ | 2026-06-05'], dated), false);
  assert.equal(isOfNewest(['2.x | ✅ | Current', '1.x | ❌ | 2026-06-05'], dated), true);
});
