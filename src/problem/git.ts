import type { Problem } from './problem.ts';
import { shellWord } from './shell.ts';

/** The folder does not exist. */
export function folderMissing(folder: string): Problem {
  return {
    code: 'folder-missing',
    what: 'The folder of the repository does not exist.',
    why: `Found nothing at ${JSON.stringify(folder)}.`,
    fix: 'Give the folder of a git clone: --repo PATH.',
  };
}

/** The path names a file. */
export function notAFolder(path: string): Problem {
  return {
    code: 'not-a-folder',
    what: 'The path of the repository is not a folder.',
    why: `${JSON.stringify(path)} is a file.`,
    fix: 'Give the folder of a git clone: --repo PATH.',
  };
}

/** The folder cannot be looked into. */
export function folderUnreadable(folder: string, code: string): Problem {
  return {
    code: 'folder-unreadable',
    what: 'The folder of the repository cannot be read.',
    why: `The system refused ${JSON.stringify(folder)} (${code}).`,
    fix: 'Allow this user to read the folder, or give another one: --repo PATH.',
  };
}

/** The folder lies in no git repository. */
export function notARepository(folder: string): Problem {
  return {
    code: 'not-a-repository',
    what: 'The folder is not a git repository.',
    why: `git found no repository at ${JSON.stringify(folder)} or above it.`,
    fix: 'Run the command inside a clone, or name one: --repo PATH. In a workflow, run actions/checkout first.',
  };
}

/** A bare repository was found around the folder, and nobody named it; `folder` is where it lies. */
export function bareNotNamed(folder: string): Problem {
  return {
    code: 'bare-not-named',
    what: 'The folder lies in a bare repository that was not named.',
    why: `git found it at ${JSON.stringify(folder)}; any clone can hold such a folder, with settings of its own.`,
    fix: `If it is the repository you mean, name it: --repo ${shellWord(folder)}`,
  };
}

/** git refuses a repository that another user owns. `folder` is the one git named. */
export function dubiousOwnership(folder: string): Problem {
  return {
    code: 'dubious-ownership',
    what: 'git does not trust this repository, because another user owns it.',
    why: `git detected dubious ownership in ${JSON.stringify(folder)}.`,
    fix: `If you trust it, run: git config --global --add safe.directory ${shellWord(folder)}`,
  };
}

/** A pipe or a device stands where git reads a file, and git would wait for it without end. */
export function specialFile(path: string): Problem {
  return {
    code: 'special-file',
    what: 'The repository holds a special file, which git would wait for without end.',
    why: `${JSON.stringify(path)} is neither a file nor a folder.`,
    fix: `Find out who put it there, and delete it: rm ${shellWord(path)}`,
  };
}

/** The `git` program cannot be started. */
export function gitMissing(): Problem {
  return {
    code: 'git-missing',
    what: 'git could not be started.',
    why: 'No program named git was found on the PATH, outside of the repository.',
    fix: 'Install git (https://git-scm.com/downloads) and make sure it is on the PATH.',
  };
}

/** git failed in a way nobody foresaw; `message` is the line in which it said so. */
export function gitFailed(question: string, message: string): Problem {
  return {
    code: 'git-failed',
    what: `git could not ${question}.`,
    why: message === '' ? 'git ended with an error and said nothing.' : `git said: ${message}`,
    fix: 'Check the clone with git fsck, or clone the repository anew.',
  };
}

/** A partial clone has left objects at its remote that this run has to read. */
export function objectsNotFetched(): Problem {
  return {
    code: 'objects-not-fetched',
    what: 'The clone is partial and lacks a file or a folder that has to be read.',
    why: 'support-window opens no connection, so git could not fetch it.',
    fix: 'Run git fetch --refetch --no-filter, or clone the repository without --filter.',
  };
}

/** An object far beyond what a document or a policy needs. */
export function objectTooLarge(id: string, size: number): Problem {
  return {
    code: 'object-too-large',
    what: 'A file of the commit is too large to be read.',
    why: `The object ${id} holds ${size} bytes.`,
    fix: `git rev-list --all --objects | grep ${id} shows its path; put a smaller file there.`,
  };
}

/** `--ref` names no commit of the clone. */
export function unknownRef(ref: string): Problem {
  return {
    code: 'unknown-ref',
    what: 'The ref names no commit of this clone.',
    why: `git knows no commit ${JSON.stringify(ref)}.`,
    fix: 'Give a branch, tag or commit that the clone holds (git branch --all lists the branches), or fetch it first.',
  };
}

/** There is nothing to write into. */
export function noWorkingTree(path: string): Problem {
  return {
    code: 'no-working-tree',
    what: 'The repository has no working tree to write into.',
    why: `${path} would have to be written, but the repository is bare.`,
    fix: 'Run update in a clone with a working tree, or use plan to see the change.',
    where: { path },
  };
}

/** The path leads out of the repository, into its `.git` folder, or through a symbolic link. */
export function pathNotInside(path: string, obstacle: string): Problem {
  return {
    code: 'path-not-inside',
    what: 'The file is not written, because its path is not a plain path inside the repository.',
    why: `${JSON.stringify(path)} ${obstacle}.`,
    fix: 'Name a regular file inside the repository by its path from the top.',
    where: { path },
  };
}

/** The file is not a regular file. */
export function notARegularFile(path: string, kind: string): Problem {
  return {
    code: 'not-a-regular-file',
    what: 'The path does not name a regular file.',
    why: `${path} is ${kind}.`,
    fix: 'Put a regular file in its place, or name another one.',
    where: { path },
  };
}

/** The system refused to read a file. */
export function fileUnreadable(path: string, code: string): Problem {
  return {
    code: 'file-unreadable',
    what: 'The file cannot be read.',
    why: `The system refused to read ${path} (${code}).`,
    fix: `Allow this user to read ${path}.`,
    where: { path },
  };
}

/** A file far beyond what a document or a policy needs. */
export function fileTooLarge(path: string, most: number): Problem {
  return {
    code: 'file-too-large',
    what: 'The file is too large to be read.',
    why: `${path} holds more than ${most} bytes.`,
    fix: 'Put a smaller file in its place, or name another one.',
    where: { path },
  };
}

/** The system refused to write a file; it is as it was. */
export function fileNotWritable(path: string, code: string): Problem {
  return {
    code: 'file-not-writable',
    what: 'The file could not be written; it is as it was before.',
    why: `The system refused to write ${path} (${code}).`,
    fix: `Allow this user to write ${path} and its folder, and run the command again.`,
    where: { path },
  };
}
