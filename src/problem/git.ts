import { shellWord } from './given.ts';
import { problem } from './problem.ts';

/** The folder does not exist. */
export const folderMissing = problem('folder-missing', ['/srv/app'], (folder: string) => ({
  what: 'The folder of the repository does not exist.',
  why: `Found nothing at ${JSON.stringify(folder)}.`,
  fix: 'Give the folder of a git clone: --repo PATH.',
}));

/** The path names a file. */
export const notAFolder = problem('not-a-folder', ['/srv/app.zip'], (path: string) => ({
  what: 'The path of the repository is not a folder.',
  why: `${JSON.stringify(path)} is a file.`,
  fix: 'Give the folder of a git clone: --repo PATH.',
}));

/** The folder cannot be read. */
export const folderUnreadable = problem(
  'folder-unreadable',
  ['/srv/app', 'EACCES'],
  (folder: string, code: string) => ({
    what: 'The folder of the repository cannot be read.',
    why: `The system refused ${JSON.stringify(folder)} (${code}).`,
    fix: 'Allow this user to read the folder, or give another one: --repo PATH.',
  }),
);

/** The folder is not in a git repository. */
export const notARepository = problem('not-a-repository', ['/srv/app'], (folder: string) => ({
  what: 'The folder is not a git repository.',
  why: `git found no repository at ${JSON.stringify(folder)} or above it.`,
  fix: 'Run the command inside a clone, or name one: --repo PATH. In a workflow, run actions/checkout first.',
}));

/** The folder is inside a bare repository, which is only used if it is named. */
export const bareNotNamed = problem('bare-not-named', ['/srv/app.git'], (folder: string) => ({
  what: 'The folder is in a bare repository that was not named.',
  why: `git found it at ${JSON.stringify(folder)}. Any clone can contain such a folder, with settings of its own.`,
  fix: `If it is the repository you mean, name it: --repo ${shellWord(folder)}`,
}));

/** git refuses a repository that another user owns. */
export const dubiousOwnership = problem('dubious-ownership', ['/srv/app'], (folder: string) => ({
  what: 'git does not trust this repository, because another user owns it.',
  why: `git detected dubious ownership in ${JSON.stringify(folder)}.`,
  fix: `If you trust it, run: git config --global --add safe.directory ${shellWord(folder)}`,
}));

/** The repository has a pipe or a device where git reads a file. */
export const specialFile = problem('special-file', ['/srv/app/.git/HEAD'], (path: string) => ({
  what: 'The repository has a special file, which would make git wait forever.',
  why: `${JSON.stringify(path)} is neither a file nor a folder.`,
  fix: `Check where it comes from, then delete it: rm ${shellWord(path)}`,
}));

/** The `git` program cannot be started. */
export const gitMissing = problem('git-missing', [], () => ({
  what: 'git could not be started.',
  why: 'No program named git was found on the PATH, outside of the repository.',
  fix: 'Install git (https://git-scm.com/downloads) and make sure it is on the PATH.',
}));

/** git failed with an unexpected error. */
export const gitFailed = problem(
  'git-failed',
  ['list the tags', 'bad object refs/tags/v1.0.'],
  (question: string, message: string) => ({
    what: `git could not ${question}.`,
    why: message === '' ? 'git failed without a message.' : `git said: ${message}`,
    fix: 'Check the clone with git fsck, or clone the repository again.',
  }),
);

/** git wrote nothing for so long that it was stopped; `time` is in milliseconds. */
export const gitSilent = problem('git-silent', [60_000], (time: number) => ({
  what: 'git did not answer, so it was stopped.',
  why: `git wrote nothing for ${time / 1000} seconds. A named pipe in the repository makes it wait forever. A very slow disk, or tens of thousands of tags that are not packed, can take that long.`,
  fix: 'Look for pipes: find .git -type p. If there are none, run git pack-refs --all, and then the command again.',
}));

/** A partial clone lacks objects that this run has to read. */
export const objectsNotFetched = problem('objects-not-fetched', [], () => ({
  what: 'The clone is partial and lacks a file or folder that must be read.',
  why: 'support-window does not use the network, so git could not fetch it.',
  fix: 'Run git fetch --refetch --no-filter, or clone the repository without --filter.',
}));

/** A file in a commit is too large. */
export const objectTooLarge = problem(
  'object-too-large',
  ['7fd1a60b', 12_000_000],
  (id: string, size: number) => ({
    what: 'A file of the commit is too large to be read.',
    why: `The object ${id} has ${size} bytes.`,
    fix: `git rev-list --all --objects | grep ${id} shows its path; replace it with a smaller file.`,
  }),
);

/** `--ref` names no commit of the clone. */
export const unknownRef = problem('unknown-ref', ['develop'], (ref: string) => ({
  what: 'The ref names no commit of this clone.',
  why: `git knows no commit ${JSON.stringify(ref)}.`,
  fix: 'Name a branch, tag or commit of the clone (git branch --all lists the branches), or fetch it first.',
}));

/** The repository has no files to write. */
export const noWorkingTree = problem('no-working-tree', ['SECURITY.md'], (path: string) => ({
  what: 'The repository has no working tree to write into.',
  why: `${path} must be written, but the repository is bare.`,
  fix: 'Run update in a clone with a working tree, or run plan to see the change.',
  where: { path },
}));

/** The path is outside of the repository, in its `.git` folder, or goes through a symbolic link. */
export const pathNotInside = problem(
  'path-not-inside',
  ['../SECURITY.md', 'leads out of the repository'],
  (path: string, obstacle: string) => ({
    what: 'The file was not written, because its path is not a plain path inside the repository.',
    why: `${JSON.stringify(path)} ${obstacle}.`,
    fix: 'Name a regular file inside the repository by its path from the root.',
    where: { path },
  }),
);

/** The file is not a regular file. */
export const notARegularFile = problem(
  'not-a-regular-file',
  ['SECURITY.md', 'a folder'],
  (path: string, kind: string) => ({
    what: 'The path does not name a regular file.',
    why: `${path} is ${kind}.`,
    fix: 'Replace it with a regular file, or name another one.',
    where: { path },
  }),
);

/** The system refused to read a file. */
export const fileUnreadable = problem(
  'file-unreadable',
  ['SECURITY.md', 'EACCES'],
  (path: string, code: string) => ({
    what: 'The file cannot be read.',
    why: `The system refused to read ${path} (${code}).`,
    fix: `Allow this user to read ${path}.`,
    where: { path },
  }),
);

/** The file is too large. */
export const fileTooLarge = problem(
  'file-too-large',
  ['SECURITY.md', 10_000_000],
  (path: string, most: number) => ({
    what: 'The file is too large to be read.',
    why: `${path} has more than ${most} bytes.`,
    fix: 'Replace it with a smaller file, or name another one.',
    where: { path },
  }),
);

/** The system refused to write a file, which was not changed. */
export const fileNotWritable = problem(
  'file-not-writable',
  ['SECURITY.md', 'EACCES'],
  (path: string, code: string) => ({
    what: 'The file could not be written and is unchanged.',
    why: `The system refused to write ${path} (${code}).`,
    fix: `Allow this user to write ${path} and its folder, and run the command again.`,
    where: { path },
  }),
);
