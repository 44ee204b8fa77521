import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as note from '../../src/problem/document-note.ts';
import type { Note } from '../../src/problem/problem.ts';

const where = { path: 'SECURITY.md', line: 5 };

const said: readonly (readonly [Note, string])[] = [
  [
    note.wordyRows(where),
    'The rows speak of releases in words, such as "latest"; they stay true by themselves.',
  ],
  [note.unlistedLines(['3', '2'], where), 'No row speaks for 3, 2; an unlisted line counts as ended.'],
  [
    note.unlistedLines(['9', '8', '7', '6', '5', '4', '3'], where),
    'No row speaks for 9, 8, 7, 6, 5 and 2 more; an unlisted line counts as ended.',
  ],
  [note.unreadRow('???', where), 'The row "???" names no version that can be read and is left alone.'],
  [note.columnNotKept('Latest', where), 'The column "Latest" names single releases and is not kept up.'],
  [
    note.cellsToCheck(['Branch', 'Until'], '4.x', where),
    'Look at "Branch", "Until" in the row "4.x": only a maintainer knows what belongs there.',
  ],
  [
    note.endsLeftOpen('EOL', ['3.x through 2027-01-01'], where),
    'The column "EOL" leaves open what the policy knows: 3.x through 2027-01-01; "dates: sync" fills it in.',
  ],
  [
    note.endsLeftOpen('EOL', ['6', '5', '4', '3', '2', '1', '0'], where),
    'The column "EOL" leaves open what the policy knows: 6, 5, 4, 3, 2 and 2 more; "dates: sync" fills it in.',
  ],
  [
    note.footnoteLeft('[^1]', { path: 'SECURITY.md', line: 9 }),
    'Nothing refers to the footnote [^1] any more; the cell that did has changed.',
  ],
  [note.tableLeftOut('SECURITY.md'), 'SECURITY.md has no table of supported versions; that is left so.'],
];

for (const [{ code, what }, text] of said) {
  test(`${code}: ${text}`, () => assert.equal(what, text));
}

test('a note about a row stands at its line', () => {
  assert.deepEqual(note.wordyRows(where).where, where);
});
