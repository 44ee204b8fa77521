import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as file from '../../src/problem/document-file.ts';
import type { Problem } from '../../src/problem/problem.ts';

const said: readonly (readonly [Problem, string])[] = [
  [
    file.notADocumentPath('../a.md'),
    '../a.md cannot be the document. / The document is a .md or .markdown file inside the repository, named by its path from the top. / Name such a file, docs/SECURITY.md for example: by "file" in the policy, --file, or the input file.',
  ],
  [
    file.missingDocument('a.md'),
    'There is no a.md. / It was named as the document to keep: by "file" in the policy, --file, or the input file. / Create a.md, or name a file that exists.',
  ],
  [
    file.noDocument(['a.md', 'b.md']),
    'The repository has no SECURITY.md. / Looked for a.md, b.md. / Add a SECURITY.md with a table of supported versions, or name another file: by "file" in the policy, --file, or the input file.',
  ],
  [
    file.documentSymlink('a.md', 'docs/b.md'),
    'a.md is a symbolic link. / It points to "docs/b.md", and editing a link would change another file than the one named. / Name the file it points to: by "file" in the policy, --file, or the input file.',
  ],
  [
    file.binaryDocument('a.md'),
    'a.md is not a text file. / It holds NUL bytes. / Save it as UTF-8 text, or name another file: by "file" in the policy, --file, or the input file.',
  ],
  [
    file.documentTooLarge('a.md', 2_000_001, 2_000_000),
    'a.md is too long to be kept up. / It has 2000001 characters; documents are read up to 2000000. / Put the table into a file of its own and name it: by "file" in the policy, --file, or the input file.',
  ],
  [
    file.documentTooDeep('a.md', 7, 100),
    'Line 7 of a.md stands in too many quotes or lists. / They are read up to 100 levels inside one another. / Take some of the levels away.',
  ],
  [
    file.documentTooManyBlocks('a.md', 7, 2000),
    'From line 7 on a.md has too many list items, quotes or underlined headings in one part. / Up to 2000 are read between two headings or blank lines. / Separate them by blank lines or headings that begin with #.',
  ],
  [
    file.notUtf8('a.md'),
    'a.md is not UTF-8. / Its bytes cannot be decoded without loss, so an edit could damage them. / Save it as UTF-8.',
  ],
];

for (const [{ code, what, why, fix }, text] of said) {
  test(`${code}: ${what}`, () => assert.equal([what, why, fix].join(' / '), text));
}

test('a second copy is named with the one that GitHub shows', () => {
  assert.deepEqual(file.secondCopy('SECURITY.md', '.github/SECURITY.md'), {
    code: 'second-copy',
    what: 'GitHub shows .github/SECURITY.md; the copy in SECURITY.md is left alone and may now say something else.',
    where: { path: 'SECURITY.md' },
  });
});
