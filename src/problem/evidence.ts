import { firstOf } from './list.ts';
import type { Note, Place, Problem } from './problem.ts';

const mostNamed = 8;

/** The clone is shallow, so tags may be missing and the result may be wrong. */
export function shallowClone(): Problem {
  return {
    code: 'shallow-clone',
    what: 'The clone is shallow, so tags may be missing.',
    why: 'The tags and the dates of their commits decide which lines are supported.',
    fix: 'Run git fetch --unshallow --tags; with actions/checkout set fetch-depth: 0. The command plan works without them.',
  };
}

/** The same as a note, for runs that only show what would change. */
export function shallowCloneNote(): Note {
  return {
    code: 'shallow-clone',
    what: 'The clone is shallow, so tags may be missing. Fetch them with git fetch --unshallow --tags; with actions/checkout set fetch-depth: 0.',
  };
}

/** The clone has no tags. */
export function noTags(): Note {
  return {
    code: 'no-tags',
    what: 'The clone has no tags. If the repository has some, run git fetch --tags; with actions/checkout set fetch-depth: 0.',
  };
}

/** The table or the policy names releases that the clone has no tags for. */
export function tagsMissing(names: readonly string[], isEmpty: boolean, where: Place): Problem {
  return {
    code: 'tags-missing',
    what: isEmpty ? 'The clone has no tags.' : 'The clone lacks tags for releases that the table names.',
    why: `${where.path} names ${firstOf(names, mostNamed)}, but the clone has no tags for ${names.length === 1 ? 'it' : 'them'}.`,
    fix: `Run git fetch --tags; with actions/checkout set fetch-depth: 0. ${isEmpty ? withoutReleases : withoutTag}`,
    where,
  };
}

/** The same as a note, for runs that only show what would change. */
export function tagsMissingNote(names: readonly string[], isEmpty: boolean, where: Place): Note {
  const { code, what, why, fix } = tagsMissing(names, isEmpty, where);
  return { code, what: `${what} ${why} ${fix}`, where };
}

const withoutReleases = 'If nothing is released yet, remove the versions from the table.';
const withoutTag = 'If it never had a tag, list it in the policy, such as ignore: ["1.x"].';

/** Rows promise support for versions that are newer than every release. */
export function neverReleased(rows: readonly string[], newest: string, where: Place): Problem {
  return {
    code: 'never-released',
    what: `The table promises support for versions that were never released: ${rows.join(', ')}.`,
    why: `The newest release line is ${newest}.`,
    fix: 'Remove these rows, or plan the line under "lines" in the policy, with its release date.',
    where,
  };
}

/** The same as a note, for runs that do not check. */
export function neverReleasedNote(rows: readonly string[], where: Place): Note {
  return {
    code: 'never-released',
    what: `No release matches ${rows.join(', ')}; these rows are not changed.`,
    where,
  };
}
