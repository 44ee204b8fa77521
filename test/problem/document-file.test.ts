import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as file from '../../src/problem/document-file.ts';
import type { Problem } from '../../src/problem/problem.ts';

const said: readonly (readonly [Problem, string])[] = [
  [
    file.notADocumentPath('../a.md'),
    '../a.md cannot be the document. / The document must be a .md or .markdown file in the repository, named by its path from the root. / Name such a file, for example docs/SECURITY.md: by "file" in the policy, --file, or the input file.',
  ],
  [
    file.missingDocument('a.md'),
    'There is no a.md. / It was named as the document: by "file" in the policy, --file, or the input file. / Create a.md, or name a file that exists.',
  ],
  [
    file.noDocument(['a.md', 'b.md']),
    'The repository has no SECURITY.md. / Looked for a.md, b.md. / Write a SECURITY.md; on-missing-table: insert then adds the table. Or name another file: by "file" in the policy, --file, or the input file.',
  ],
  [
    file.documentSymlink('a.md', 'docs/b.md'),
    'a.md is a symbolic link. / It points to "docs/b.md", and editing it would change that file instead of the one you named. / Name the file it points to: by "file" in the policy, --file, or the input file.',
  ],
  [
    file.binaryDocument('a.md'),
    'a.md is not a text file. / It contains NUL bytes. / Save it as UTF-8 text, or name another file: by "file" in the policy, --file, or the input file.',
  ],
  [
    file.documentTooLarge('a.md', 2_000_001, 2_000_000),
    'a.md is too long. / It has 2000001 characters; the limit is 2000000. / Move the table into its own file and name that file: by "file" in the policy, --file, or the input file.',
  ],
  [
    file.documentTooDeep('a.md', 7, 100),
    'Line 7 of a.md is nested too deeply in quotes or lists. / The limit is 100 levels. / Remove some of the levels.',
  ],
  [
    file.documentTooManyBlocks('a.md', 7, 2000),
    'From line 7 on, a.md has too many list items, quotes or underlined headings in one block. / The limit is 2000 between two headings or blank lines. / Separate them with blank lines or with headings that start with #.',
  ],
  [
    file.documentTooManyLines('a.md', 7, 10_000),
    'From line 7 on, a.md has too many lines without a blank one between them. / The limit is 10000 lines. / Separate them with blank lines.',
  ],
  [
    file.notUtf8('a.md'),
    'a.md is not UTF-8. / It cannot be decoded without loss, so an edit could damage it. / Save it as UTF-8.',
  ],
];

for (const [{ code, what, why, fix }, text] of said) {
  test(`${code}: ${what}`, () => assert.equal([what, why, fix].join(' / '), text));
}

test('a second copy is named with the one that GitHub shows', () => {
  assert.deepEqual(file.secondCopy('SECURITY.md', '.github/SECURITY.md'), {
    code: 'second-copy',
    what: 'GitHub shows .github/SECURITY.md. The copy in SECURITY.md is not changed, so the two may now differ.',
    where: { path: 'SECURITY.md' },
  });
});
