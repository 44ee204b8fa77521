import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lostCurrentWord } from '../../../src/document/rules/current-word.ts';
import { rewriteOf } from './edit-of.ts';

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
