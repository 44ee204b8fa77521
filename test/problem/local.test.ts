import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as local from '../../src/problem/local.ts';
import type { Problem } from '../../src/problem/problem.ts';

const said: readonly (readonly [Problem, string])[] = [
  [
    local.updateWithoutTree('repo.git'),
    'update needs a working tree. / The repository at repo.git is bare. / Run update in a clone with a working tree, or run plan to see the change.',
  ],
  [
    local.updateAtRef('v3'),
    'update edits the working tree and cannot use --ref. / --ref is "v3". / Check v3 out and run update without --ref, or run plan --ref v3 to see the change.',
  ],
  [
    local.documentMoved('SECURITY.md'),
    'SECURITY.md changed after it was read, so it was not written. / Another program changed it in the meantime. / Wait for the other program to finish, then run update again.',
  ],
  [
    local.documentNotThere('my docs/SECURITY.md'),
    'my docs/SECURITY.md is not in the working tree. / It is in HEAD, but was deleted or never checked out here. / Restore it with git checkout HEAD -- "my docs/SECURITY.md" and run update again.',
  ],
  [
    local.policyMissing('a.yml'),
    'The policy a.yml does not exist. / Neither the working directory nor the repository has a file of that name. / Correct the path, or use a preset (the command presets lists them) or YAML instead.',
  ],
  [
    local.policyOutside('../a.yml', '/work place/a.yml'),
    'The policy ../a.yml is outside of the repository and of the working directory. / Such a policy is only read if its absolute path is given. / If it is the right one, use --policy "/work place/a.yml".',
  ],
  [
    local.releasesUnknown('a.yml'),
    'A clone cannot tell what this policy counts as released. / It says "releases: github", and only GitHub knows which tags have a release. / Run the GitHub Action (mode: plan or check) to count releases. To see the result for tags alone, pass the same policy with "releases: tags" as --policy.',
  ],
  [
    local.policyNotText('a.yml', 'It is a symbolic link.'),
    'The policy a.yml is not a text file. / It is a symbolic link. / Replace it with a regular file in UTF-8.',
  ],
  [
    local.unexpected('x is not a function'),
    'support-window stopped at an unexpected error. / x is not a function / This is a bug in support-window: please report it with the command you ran. DEBUG=1 shows where it happened.',
  ],
];

for (const [{ code, what, why, fix }, text] of said) {
  test(`${code}: ${what}`, () => assert.equal([what, why, fix].join(' / '), text));
}

test('what a clone cannot know is a note', () => assert.equal(local.localFlags().code, 'local-flags'));
