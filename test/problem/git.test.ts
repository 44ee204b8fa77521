import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as git from '../../src/problem/git.ts';
import type { Problem } from '../../src/problem/problem.ts';

const said: readonly (readonly [Problem, string])[] = [
  [
    git.folderMissing('/clone'),
    'The folder of the repository does not exist. / Found nothing at "/clone". / Give the folder of a git clone: --repo PATH.',
  ],
  [
    git.notAFolder('/clone'),
    'The path of the repository is not a folder. / "/clone" is a file. / Give the folder of a git clone: --repo PATH.',
  ],
  [
    git.folderUnreadable('/clone', 'EACCES'),
    'The folder of the repository cannot be read. / The system refused "/clone" (EACCES). / Allow this user to read the folder, or give another one: --repo PATH.',
  ],
  [
    git.notARepository('/clone'),
    'The folder is not a git repository. / git found no repository at "/clone" or above it. / Run the command inside a clone, or name one: --repo PATH. In a workflow, run actions/checkout first.',
  ],
  [
    git.dubiousOwnership('/clone'),
    'git does not trust this repository, because another user owns it. / git detected dubious ownership in "/clone". / If you trust it, run: git config --global --add safe.directory /clone',
  ],
  [
    git.specialFile('/a clone/.git/HEAD'),
    'The repository has a special file, which would make git wait forever. / "/a clone/.git/HEAD" is neither a file nor a folder. / Check where it comes from, then delete it: rm "/a clone/.git/HEAD"',
  ],
  [
    git.gitSilent(60_000),
    'git did not answer, so it was stopped. / git wrote nothing for 60 seconds. A named pipe in the repository makes it wait forever, and a very slow disk for a long time. / Look for pipes: find .git -type p. If there are none, run the command again.',
  ],
  [
    git.gitMissing(),
    'git could not be started. / No program named git was found on the PATH, outside of the repository. / Install git (https://git-scm.com/downloads) and make sure it is on the PATH.',
  ],
  [
    git.gitFailed('list the tags', 'fatal: bad object'),
    'git could not list the tags. / git said: fatal: bad object / Check the clone with git fsck, or clone the repository again.',
  ],
  [
    git.gitFailed('list the tags', ''),
    'git could not list the tags. / git failed without a message. / Check the clone with git fsck, or clone the repository again.',
  ],
  [
    git.bareNotNamed('/clone/docs'),
    'The folder is in a bare repository that was not named. / git found it at "/clone/docs". Any clone can contain such a folder, with settings of its own. / If it is the repository you mean, name it: --repo /clone/docs',
  ],
  [
    git.objectsNotFetched(),
    'The clone is partial and lacks a file or folder that must be read. / support-window does not use the network, so git could not fetch it. / Run git fetch --refetch --no-filter, or clone the repository without --filter.',
  ],
  [
    git.objectTooLarge('f3a34851', 9_000_000),
    'A file of the commit is too large to be read. / The object f3a34851 has 9000000 bytes. / git rev-list --all --objects | grep f3a34851 shows its path; replace it with a smaller file.',
  ],
  [
    git.unknownRef('mian'),
    'The ref names no commit of this clone. / git knows no commit "mian". / Name a branch, tag or commit of the clone (git branch --all lists the branches), or fetch it first.',
  ],
  [
    git.noWorkingTree('SECURITY.md'),
    'The repository has no working tree to write into. / SECURITY.md must be written, but the repository is bare. / Run update in a clone with a working tree, or run plan to see the change.',
  ],
  [
    git.pathNotInside('../a.md', 'is outside of the repository'),
    'The file was not written, because its path is not a plain path inside the repository. / "../a.md" is outside of the repository. / Name a regular file inside the repository by its path from the root.',
  ],
  [
    git.notARegularFile('SECURITY.md', 'a symbolic link'),
    'The path does not name a regular file. / SECURITY.md is a symbolic link. / Replace it with a regular file, or name another one.',
  ],
  [
    git.fileUnreadable('SECURITY.md', 'EACCES'),
    'The file cannot be read. / The system refused to read SECURITY.md (EACCES). / Allow this user to read SECURITY.md.',
  ],
  [
    git.fileTooLarge('SECURITY.md', 8_388_608),
    'The file is too large to be read. / SECURITY.md has more than 8388608 bytes. / Replace it with a smaller file, or name another one.',
  ],
  [
    git.fileNotWritable('SECURITY.md', 'EROFS'),
    'The file could not be written and is unchanged. / The system refused to write SECURITY.md (EROFS). / Allow this user to write SECURITY.md and its folder, and run the command again.',
  ],
];

for (const [problem, words] of said) {
  test(`${problem.code} says what happened, what was found and what to do: ${words}`, () => {
    assert.equal([problem.what, problem.why, problem.fix].join(' / '), words);
  });
}

test('the remedy for a folder with blanks or quotes can be pasted into a shell', () => {
  assert.ok(git.dubiousOwnership("/my clone's").fix.endsWith(`safe.directory "/my clone's"`));
});
