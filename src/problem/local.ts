import type { Note, Problem } from './problem.ts';
import { shellWord } from './shell.ts';

/** What a local clone cannot know. Said once a run, where there are tags at all. */
export function localFlags(): Note {
  return {
    code: 'local-flags',
    what: 'Drafts, pre-releases and publication days are known on GitHub only, not in a clone.',
  };
}

/** A policy that counts releases on GitHub only, where there are only tags. */
export function releasesUnknown(source: string): Problem {
  return {
    code: 'releases-unknown',
    what: 'A clone cannot tell what this policy counts as released.',
    why: 'It says "releases: github", and which tags have a release is known on GitHub only.',
    fix: 'Run the GitHub Action (mode: plan or check) to decide by releases, or give the same policy with "releases: tags" as --policy to see what the tags alone would mean.',
    where: { path: source },
  };
}

/** `update` was asked for where there is nothing to write into. */
export function updateWithoutTree(folder: string): Problem {
  return {
    code: 'no-working-tree',
    what: 'update needs a working tree.',
    why: `The repository at ${folder} is bare.`,
    fix: 'Run update in a clone with a working tree, or plan to see the change.',
  };
}

/** `update` was asked to work on another commit than the one that is checked out. */
export function updateAtRef(ref: string): Problem {
  return {
    code: 'update-at-ref',
    what: 'update edits the working tree and takes no --ref.',
    why: `--ref is "${ref}".`,
    fix: `Check ${ref} out and run update without --ref, or run plan --ref ${ref} to see the change.`,
  };
}

/** The document on disk is not the one the plan was made for. */
export function documentMoved(path: string): Problem {
  return {
    code: 'document-moved',
    what: `${path} in the working tree is not the text that the plan was made for.`,
    why: 'Another program changed it meanwhile.',
    fix: 'Let the other program finish, then run update again.',
    where: { path },
  };
}

/** The document that was read from HEAD is not in the working tree, so there is nothing to edit. */
export function documentNotThere(path: string): Problem {
  return {
    code: 'document-not-there',
    what: `${path} is not in the working tree.`,
    why: 'HEAD has it; it was deleted or never checked out here.',
    fix: `Bring it back with git checkout HEAD -- ${shellWord(path)} and run update again.`,
    where: { path },
  };
}

/** A file that is not in the working tree, but in HEAD. */
export function readFromHead(path: string): Note {
  return {
    code: 'read-from-head',
    what: `${path} is not in the working tree; what HEAD has of it was read.`,
    where: { path },
  };
}

/** The file of --policy is neither in the working directory nor in the repository. */
export function policyMissing(path: string): Problem {
  return {
    code: 'policy-missing',
    what: `The policy ${path} does not exist.`,
    why: 'Neither the working directory nor the repository has a file of that name.',
    fix: 'Correct the path, or give a preset (the command presets lists them) or YAML instead.',
  };
}

/** The path of --policy leads out of the repository and of the working directory; `whole` is the path from the root. */
export function policyOutside(path: string, whole: string): Problem {
  return {
    code: 'policy-outside',
    what: `The policy ${path} lies outside of the repository and of the working directory.`,
    why: 'A policy from elsewhere is read only where its path is written from the root.',
    fix: `If it is the one you mean, give --policy ${shellWord(whole)}.`,
  };
}

/** A policy file that cannot be read as text; `found` says what it is instead. */
export function policyNotText(path: string, found: string): Problem {
  return {
    code: 'policy-not-text',
    what: `The policy ${path} is not a text file.`,
    why: found,
    fix: 'Put a regular file in UTF-8 in its place.',
    where: { path },
  };
}

/** An error nobody foresaw: a mistake of this program. */
export function unexpected(message: string): Problem {
  return {
    code: 'unexpected',
    what: 'support-window met an error it does not know. Nothing more was done.',
    why: message,
    fix: 'This is a mistake in support-window: please report it with the command you ran. DEBUG=1 shows where it happened.',
  };
}

/** A policy under another name than the one that is read. */
export function policyElsewhere(found: string, expected: string): Problem {
  return {
    code: 'policy-elsewhere',
    what: `${found} is not read.`,
    why: `A policy is read from ${expected}.`,
    fix: `Rename it: git mv ${shellWord(found)} ${expected}. To try it as it is: --policy ${shellWord(found)}`,
    where: { path: found },
  };
}
