import { shellWord } from './given.ts';
import { firstOf } from './list.ts';
import { note, type Place, problem } from './problem.ts';

/** The place of the examples. */
const table: Place = { path: 'SECURITY.md', line: 9 };

const mostNamed = 8;

const withoutTag = (name: string) =>
  `If ${name} never had a tag, tag its commit. If its support has ended, ignore: ["${name.replace(/(?:\.x)?$/u, '.x')}"] in the policy allows its row to be removed.`;
const withoutReleases = 'If nothing is released yet, remove the versions from the table.';

/** What only GitHub knows of the releases. */
export const localFlags = note('local-flags', [], () => ({
  what: 'Drafts, pre-releases and publication dates are only known on GitHub, not in a clone.',
}));

/** The policy only counts releases on GitHub, and a clone only has tags. */
export const releasesUnknown = problem(
  'releases-unknown',
  ['.github/support-window.yml'],
  (source: string) => ({
    what: 'A clone cannot tell what this policy counts as released.',
    why: 'It says "releases: github", and only GitHub knows which tags have a release.',
    fix: 'Run the GitHub Action (mode: plan or check) to count releases. To see the result for tags alone, pass the same policy with "releases: tags" as --policy.',
    where: { path: source },
  }),
);

/** The document changed on disk during the run. */
export const documentMoved = problem('document-moved', ['SECURITY.md'], (path: string) => ({
  what: `${path} changed after it was read, so it was not written.`,
  why: 'Another program changed it in the meantime.',
  fix: 'Wait for the other program to finish, then run update again.',
  where: { path },
}));

/** The document that was read from HEAD is not in the working tree, so there is nothing to edit. */
export const documentNotThere = problem('document-not-there', ['SECURITY.md'], (path: string) => ({
  what: `${path} is not in the working tree.`,
  why: 'It is in HEAD, but was deleted or never checked out here.',
  fix: `Restore it with git checkout HEAD -- ${shellWord(path)} and run update again.`,
  where: { path },
}));

/** A file that is not in the working tree, but in HEAD. */
export const readFromHead = note('read-from-head', ['SECURITY.md'], (path: string) => ({
  what: `${path} is not in the working tree, so it was read from HEAD.`,
  where: { path },
}));

/** The file of --policy is neither in the working directory nor in the repository. */
export const policyMissing = problem('policy-missing', ['policy.yml'], (path: string) => ({
  what: `The policy ${path} does not exist.`,
  why: 'Neither the working directory nor the repository has a file of that name.',
  fix: 'Correct the path, or use a preset (the command presets lists them) or YAML instead.',
}));

/** The path of --policy is outside of the repository and of the working directory. */
export const policyOutside = problem(
  'policy-outside',
  ['../policy.yml', '/srv/policy.yml'],
  (path: string, whole: string) => ({
    what: `The policy ${path} is outside of the repository and of the working directory.`,
    why: 'Such a policy is only read if its absolute path is given.',
    fix: `If it is the right one, use --policy ${shellWord(whole)}.`,
  }),
);

/** A policy file that cannot be read as text; `found` says what it is instead. */
export const policyNotText = problem(
  'policy-not-text',
  ['policy.yml', 'It is a folder.'],
  (path: string, found: string) => ({
    what: `The policy ${path} is not a text file.`,
    why: found,
    fix: 'Replace it with a regular file in UTF-8.',
    where: { path },
  }),
);

/** A file with a policy has a name that is not read. */
export const policyElsewhere = problem(
  'policy-elsewhere',
  ['support-window.yml', '.github/support-window.yml'],
  (found: string, expected: string) => ({
    what: `${found} is not read.`,
    why: `The policy is read from ${expected}.`,
    fix: `Rename it: git mv ${shellWord(found)} ${expected}. To try it as it is: --policy ${shellWord(found)}`,
    where: { path: found },
  }),
);

/** The clone is shallow, so tags may be missing and the result may be wrong. */
export const shallowClone = problem('shallow-clone', [], () => ({
  what: 'The clone is shallow, so tags may be missing.',
  why: 'The tags and the dates of their commits decide which lines are supported.',
  fix: 'Run git fetch --unshallow --tags; with actions/checkout set fetch-depth: 0. The command plan works without them.',
}));

/** The same as a note, for runs that only show what would change. */
export const shallowCloneNote = note('shallow-clone', [], () => ({
  what: 'The clone is shallow, so tags may be missing. Fetch them with git fetch --unshallow --tags; with actions/checkout set fetch-depth: 0.',
}));

/** The clone has no tags. */
export const noTags = note('no-tags', [], () => ({
  what: 'The clone has no tags. If the repository has some, run git fetch --tags; with actions/checkout set fetch-depth: 0.',
}));

/** The table or the policy names releases that the clone has no tags for. */
export const tagsMissing = problem(
  'tags-missing',
  [['3.1', '3.0'], false, table],
  (names: readonly string[], isEmpty: boolean, where: Place) => ({
    what: isEmpty ? 'The clone has no tags.' : 'The clone lacks tags for releases that the table names.',
    why: `${where.path} names ${firstOf(names, mostNamed)}, but the clone has no tags for ${names.length === 1 ? 'it' : 'them'}.`,
    fix: `Run git fetch --tags; with actions/checkout set fetch-depth: 0. ${isEmpty ? withoutReleases : withoutTag(names[0] ?? '')}`,
    where,
  }),
);

/** The same as a note, for runs that only show what would change. */
export const tagsMissingNote = note(
  'tags-missing',
  [['3.1', '3.0'], false, table],
  (names: readonly string[], isEmpty: boolean, where: Place) => {
    const { what, why, fix } = tagsMissing(names, isEmpty, where);
    return { what: `${what} ${why} ${fix}`, where };
  },
);

/** Rows promise support for versions that are newer than every release. */
export const neverReleased = problem(
  'never-released',
  [['5.x'], '3.1', table],
  (rows: readonly string[], newest: string, where: Place) => ({
    what: `The table promises support for versions that were never released: ${rows.join(', ')}.`,
    why: `The newest release line is ${newest}.`,
    fix: 'Remove these rows. For an upcoming line, write "planned:" with its day under "lines" in the policy.',
    where,
  }),
);

/** The same as a note, for runs that do not check. */
export const neverReleasedNote = note(
  'never-released',
  [['5.x'], table],
  (rows: readonly string[], where: Place) => ({
    what: `No release matches ${rows.join(', ')}.`,
    where,
  }),
);
