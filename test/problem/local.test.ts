import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as local from '../../src/problem/local.ts';
import type { Problem } from '../../src/problem/problem.ts';

const said: readonly (readonly [Problem, string])[] = [
  [
    local.updateWithoutTree('repo.git'),
    'update needs a working tree. / The repository at repo.git is bare. / Run update in a clone with a working tree, or plan to see the change.',
  ],
  [
    local.updateAtRef('v3'),
    'update edits the working tree and takes no --ref. / --ref is "v3". / Check v3 out and run update without --ref, or run plan --ref v3 to see the change.',
  ],
  [
    local.documentMoved('SECURITY.md'),
    'SECURITY.md in the working tree is not the text that the plan was made for. / Another program changed it meanwhile. / Let the other program finish, then run update again.',
  ],
  [
    local.documentNotThere('my docs/SECURITY.md'),
    'my docs/SECURITY.md is not in the working tree. / HEAD has it; it was deleted or never checked out here. / Bring it back with git checkout HEAD -- "my docs/SECURITY.md" and run update again.',
  ],
  [
    local.policyMissing('a.yml'),
    'The policy a.yml does not exist. / Neither the working directory nor the repository has a file of that name. / Correct the path, or give a preset (the command presets lists them) or YAML instead.',
  ],
  [
    local.policyOutside('../a.yml', '/work place/a.yml'),
    'The policy ../a.yml lies outside of the repository and of the working directory. / A policy from elsewhere is read only where its path is written from the root. / If it is the one you mean, give --policy "/work place/a.yml".',
  ],
  [
    local.releasesUnknown('a.yml'),
    'A clone cannot tell what this policy counts as released. / It says "releases: github", and which tags have a release is known on GitHub only. / Run the GitHub Action (mode: plan or check) to decide by releases, or give the same policy with "releases: tags" as --policy to see what the tags alone would mean.',
  ],
  [
    local.policyNotText('a.yml', 'It is a symbolic link.'),
    'The policy a.yml is not a text file. / It is a symbolic link. / Put a regular file in UTF-8 in its place.',
  ],
  [
    local.unexpected('x is not a function'),
    'support-window met an error it does not know. Nothing more was done. / x is not a function / This is a mistake in support-window: please report it with the command you ran. DEBUG=1 shows where it happened.',
  ],
];

for (const [{ code, what, why, fix }, text] of said) {
  test(`${code}: ${what}`, () => assert.equal([what, why, fix].join(' / '), text));
}

test('what a clone cannot know is a note', () => assert.equal(local.localFlags().code, 'local-flags'));
