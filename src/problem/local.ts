import type { Note, Problem } from './problem.ts';
import { shellWord } from './shell.ts';

/** Facts that are not in a clone. */
export function localFlags(): Note {
  return {
    code: 'local-flags',
    what: 'Drafts, pre-releases and publication dates are only known on GitHub, not in a clone.',
  };
}

/** A policy that counts releases on GitHub only, where there are only tags. */
export function releasesUnknown(source: string): Problem {
  return {
    code: 'releases-unknown',
    what: 'A clone cannot tell what this policy counts as released.',
    why: 'It says "releases: github", and only GitHub knows which tags have a release.',
    fix: 'Run the GitHub Action (mode: plan or check) to count releases. To see the result for tags alone, pass the same policy with "releases: tags" as --policy.',
    where: { path: source },
  };
}

/** `update` was run where it cannot write files. */
export function updateWithoutTree(folder: string): Problem {
  return {
    code: 'no-working-tree',
    what: 'update needs a working tree.',
    why: `The repository at ${folder} is bare.`,
    fix: 'Run update in a clone with a working tree, or run plan to see the change.',
  };
}

/** `update` was given another commit than the one that is checked out. */
export function updateAtRef(ref: string): Problem {
  return {
    code: 'update-at-ref',
    what: 'update edits the working tree and cannot use --ref.',
    why: `--ref is "${ref}".`,
    fix: `Check ${ref} out and run update without --ref, or run plan --ref ${ref} to see the change.`,
  };
}

/** The document changed on disk during the run. */
export function documentMoved(path: string): Problem {
  return {
    code: 'document-moved',
    what: `${path} changed after it was read, so it was not written.`,
    why: 'Another program changed it in the meantime.',
    fix: 'Wait for the other program to finish, then run update again.',
    where: { path },
  };
}

/** The document that was read from HEAD is not in the working tree, so there is nothing to edit. */
export function documentNotThere(path: string): Problem {
  return {
    code: 'document-not-there',
    what: `${path} is not in the working tree.`,
    why: 'It is in HEAD, but was deleted or never checked out here.',
    fix: `Restore it with git checkout HEAD -- ${shellWord(path)} and run update again.`,
    where: { path },
  };
}

/** A file that is not in the working tree, but in HEAD. */
export function readFromHead(path: string): Note {
  return {
    code: 'read-from-head',
    what: `${path} is not in the working tree, so it was read from HEAD.`,
    where: { path },
  };
}

/** The file of --policy is neither in the working directory nor in the repository. */
export function policyMissing(path: string): Problem {
  return {
    code: 'policy-missing',
    what: `The policy ${path} does not exist.`,
    why: 'Neither the working directory nor the repository has a file of that name.',
    fix: 'Correct the path, or use a preset (the command presets lists them) or YAML instead.',
  };
}

/** The path of --policy is outside of the repository and of the working directory. */
export function policyOutside(path: string, whole: string): Problem {
  return {
    code: 'policy-outside',
    what: `The policy ${path} is outside of the repository and of the working directory.`,
    why: 'Such a policy is only read if its absolute path is given.',
    fix: `If it is the right one, use --policy ${shellWord(whole)}.`,
  };
}

/** A policy file that cannot be read as text; `found` says what it is instead. */
export function policyNotText(path: string, found: string): Problem {
  return {
    code: 'policy-not-text',
    what: `The policy ${path} is not a text file.`,
    why: found,
    fix: 'Replace it with a regular file in UTF-8.',
    where: { path },
  };
}

/** An unexpected error: a bug in support-window. */
export function unexpected(message: string): Problem {
  return {
    code: 'unexpected',
    what: 'support-window stopped at an unexpected error.',
    why: message,
    fix: 'This is a bug in support-window: please report it with the command you ran. DEBUG=1 shows where it happened.',
  };
}

/** A file with a policy has a name that is not read. */
export function policyElsewhere(found: string, expected: string): Problem {
  return {
    code: 'policy-elsewhere',
    what: `${found} is not read.`,
    why: `The policy is read from ${expected}.`,
    fix: `Rename it: git mv ${shellWord(found)} ${expected}. To try it as it is: --policy ${shellWord(found)}`,
    where: { path: found },
  };
}
