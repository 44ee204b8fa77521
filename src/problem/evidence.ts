import type { Note, Place, Problem } from './problem.ts';

const mostNamed = 8;

/** The clone is shallow, so what is decided from its tags may be wrong. */
export function shallowClone(): Problem {
  return {
    code: 'shallow-clone',
    what: 'The clone is shallow, so tags may be missing.',
    why: 'Which lines are supported is decided from the tags and the days of their commits.',
    fix: 'Run git fetch --unshallow --tags; with actions/checkout set fetch-depth: 0. The command plan goes on without them.',
  };
}

/** The same for a run that only shows what would be. */
export function shallowCloneNote(): Note {
  return {
    code: 'shallow-clone',
    what: 'The clone is shallow, so tags may be missing. Fetch them with git fetch --unshallow --tags; with actions/checkout set fetch-depth: 0.',
  };
}

/** A clone without a single tag, where nothing names a release. */
export function noTags(): Note {
  return {
    code: 'no-tags',
    what: 'The clone holds no tags. If the repository has some, run git fetch --tags; with actions/checkout set fetch-depth: 0.',
  };
}

/** The table or the policy names releases that no tag of the clone is of; `isEmpty`: it has no tag at all. */
export function tagsMissing(names: readonly string[], isEmpty: boolean, where: Place): Problem {
  return {
    code: 'tags-missing',
    what: isEmpty ? 'The clone holds no tags.' : 'The clone lacks tags of releases that the table names.',
    why: `${where.path} names ${listed(names)}, and no tag of the clone is of ${names.length === 1 ? 'it' : 'them'}.`,
    fix: `Run git fetch --tags; with actions/checkout set fetch-depth: 0. ${isEmpty ? withoutReleases : withoutTag}`,
    where,
  };
}

/** The same for a run that only shows what would be. */
export function tagsMissingNote(names: readonly string[], isEmpty: boolean, where: Place): Note {
  const { code, what, why, fix } = tagsMissing(names, isEmpty, where);
  return { code, what: `${what} ${why} ${fix}`, where };
}

const withoutReleases = 'If nothing was released yet, name no version before its release.';
const withoutTag = 'If it never had a tag, name it under ignore in the policy, such as ignore: ["1.x"].';

function listed(names: readonly string[]): string {
  const more = names.length - mostNamed;
  return `${names.slice(0, mostNamed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Rows that promise support for versions above every release. */
export function neverReleased(rows: readonly string[], newest: string, where: Place): Problem {
  return {
    code: 'never-released',
    what: `The table promises support for versions that were never released: ${rows.join(', ')}.`,
    why: `The newest release line is ${newest}.`,
    fix: 'Remove these rows, or plan the line in the policy under "lines" with the day it is due.',
    where,
  };
}

/** The same, and rows that promise nothing, in a run that is no gate. */
export function neverReleasedNote(rows: readonly string[], where: Place): Note {
  return {
    code: 'never-released',
    what: `Nothing was ever released as ${rows.join(', ')}; these rows are left as they are.`,
    where,
  };
}
