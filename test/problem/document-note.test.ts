import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as note from '../../src/problem/document-note.ts';
import type { Note } from '../../src/problem/problem.ts';

const where = { path: 'SECURITY.md', line: 5 };

const said: readonly (readonly [Note, string])[] = [
  [note.wordyRows(where), 'Rows such as "Latest" need no update.'],
  [note.unlistedLines(['3', '2'], where), 'No row covers 3, 2, so readers will assume they are unsupported.'],
  [
    note.unlistedLines(['9', '8', '7', '6', '5', '4', '3'], where),
    'No row covers 9, 8, 7, 6, 5 and 2 more, so readers will assume they are unsupported.',
  ],
  [note.unreadRow('???', where), 'The row "???" names no version that can be read, so it is not changed.'],
  [
    note.tableCopyLeft('Versões', where),
    'The table under "Versões" seems to be the same one in another language, but its rows differ, so it is not updated. Give both the same versions and states once; from then on, both are updated.',
  ],
  [note.columnNotKept('Build', where), 'The column "Build" names single releases and is not updated.'],
  [
    note.latestNotKept('Latest', where),
    'The column "Latest" names latest releases and is not updated. To have it updated, set "latest: update" in the policy.',
  ],
  [note.cellsToCheck(['Branch', 'Until'], '4.x', where), 'Check "Branch", "Until" in the row "4.x".'],
  [note.cellsToFill(['Until'], '4.x', where), 'Fill in "Until" for 4.x.'],
  [
    note.endsLeftOpen('EOL', ['3.x through 2027-01-01'], where),
    'The column "EOL" has no date where the policy knows one: 3.x through 2027-01-01. To fill it in, set "dates: sync".',
  ],
  [
    note.endsLeftOpen('EOL', ['6', '5', '4', '3', '2', '1', '0'], where),
    'The column "EOL" has no date where the policy knows one: 6, 5, 4, 3, 2 and 2 more. To fill it in, set "dates: sync".',
  ],
  [
    note.footnoteLeft('[^1]', { path: 'SECURITY.md', line: 9 }),
    'The footnote [^1] is no longer used: the cell that referred to it has changed.',
  ],
  [
    note.tableLeftOut('SECURITY.md'),
    'SECURITY.md has no table of supported versions, as on-missing-table allows.',
  ],
];

for (const [{ code, what }, text] of said) {
  test(`${code}: ${text}`, () => assert.equal(what, text));
}

test('a note about a row stands at its line', () => {
  assert.deepEqual(note.wordyRows(where).where, where);
});
