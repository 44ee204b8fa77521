import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lostCell } from '../../../src/document/rules/cells.ts';
import { falseDay } from '../../../src/document/rules/days.ts';
import { lostCurrentWord, newestState } from '../../../src/document/rules/newest-row.ts';
import { rewriteOf } from './edit-of.ts';

const before = ['2.0.x | ✅ | ❌', '1.9.x | ✅ | ✅', '1.8.x | ❌ | ❌'];

/** The reason not to trust a table with this new row above those from before, under a policy of three lines. */
function reasonFor(row: string): string | null {
  const [old, now] = [before, [row, ...before]].map((rows) =>
    ['| Version | Supported | Fixes |', '|-|-|-|', ...rows.map((each) => `| ${each} |`), ''].join('\n'),
  );
  const policy = 'line: minor · support: newest 3';
  return newestState(rewriteOf(old ?? '', now ?? '', policy, '1.8.0, 1.9.0, 2.0.0, 2.1.0'));
}

test('the newest row has the state that the newest row had in a column that follows no tier', () => {
  assert.equal(reasonFor('2.1.x | ✅ | ❌'), null);
  assert.equal(reasonFor('2.1.x | ✅ |  |'), null);
  assert.equal(reasonFor('2.1.x | ✅ | ✅'), 'A state in the row "2.1.x" is not the newest row\'s.');
});

test('the rows of older lines are nobody’s to judge', () => {
  assert.equal(reasonFor('1.7.x | ✅ | ✅'), null);
});

describe('the word for the current row', () => {
  /** The reason not to trust these rows in place of `1.1.x | Yes | Current` and `1.0.x | Yes | Kept`. */
  function reasonFor(...rows: readonly string[]): string | null {
    const [before, after] = [['1.1.x | Yes | Current', '1.0.x | Yes | Kept'], rows].map((all) =>
      ['| Version | Supported | Phase |', '|-|-|-|', ...all.map((row) => `| ${row} |`), ''].join('\n'),
    );
    return lostCurrentWord(
      rewriteOf(before ?? '', after ?? '', 'line: minor · support: newest 2', '1.0.0, 1.1.0, 1.2.0'),
    );
  }

  test('the word for the current row goes with the newest row', () => {
    assert.equal(reasonFor('1.2.x | Yes | Current', '1.1.x | Yes | Kept'), null);
    for (const rows of [
      ['1.2.x | Yes | Kept', '1.1.x | Yes | Current'],
      ['1.2.x | Yes | Current', '1.1.x | Yes | Current'],
      ['1.2.x | Yes |  |', '1.1.x | Yes | Kept'],
      ['1.2.x | Yes | Current', '1.1.x | Yes | Other'],
    ]) {
      assert.equal(reasonFor(...rows), 'The word "Current" does not go with the newest row.', rows.join());
    }
  });

  test('without a newer row, and where the old one went, there is nothing to leave', () => {
    assert.equal(reasonFor('1.1.x | Yes | Current', '1.0.x | No | Kept'), null);
    assert.equal(reasonFor('1.2.x | Yes | Current'), null);
  });
});

describe('an end that says that its row is the newest one', () => {
  /** The reasons of both rules not to trust these rows in place of `2.x | Yes | Current` and `1.x | No | June 2025`. */
  function reasonsFor(...rows: readonly string[]): readonly (string | null)[] {
    const [before, after] = [['2.x | Yes | Current', '1.x | No | June 2025'], rows].map((all) =>
      ['| Version | Supported | End of life |', '|-|-|-|', ...all.map((row) => `| ${row} |`), ''].join('\n'),
    );
    const released = '1.0.0 2024-06-05, 2.0.0 2025-12-01, 3.0.0 2026-04-10';
    const edit = rewriteOf(before ?? '', after ?? '', 'line: major · support: release + 1y', released);
    return [lostCurrentWord(edit), lostCell(edit), falseDay(edit)];
  }
  const [newest, older] = ['3.x | Yes | Current', '1.x | No | June 2025'];

  test('it goes with the newest row, and the end of the row behind comes in its place', () => {
    assert.deepEqual(reasonsFor(newest, '2.x | Yes | December 2026', older), [null, null, null]);
  });

  test('two rows that have it, none, and a day of its own are refused', () => {
    const lost = 'The word "Current" does not go with the newest row.';
    const wrong = 'A day in the row "2.x" is not the policy\'s.';
    assert.deepEqual(reasonsFor(newest, '2.x | Yes | Current', older), [lost, null, null]);
    assert.deepEqual(reasonsFor('3.x | Yes | April 2027', '2.x | Yes | December 2026', older), [
      lost,
      null,
      null,
    ]);
    assert.deepEqual(reasonsFor(newest, '2.x | Yes | November 2026', older), [null, null, wrong]);
    assert.deepEqual(reasonsFor(newest, '2.x | Yes | Latest', older), [null, null, wrong]);
  });
});
