import { firstOf } from './list.ts';
import type { Note, Problem } from './problem.ts';

/** A family of tags, as messages show it. */
export type FamilyExample = {
  readonly template: string;
  readonly count: number;
  readonly examples: readonly string[];
};

const mostShown = 5;

/** Several groups of tags could be the releases of the product. */
export function ambiguousTags(families: readonly FamilyExample[]): Problem {
  const groups = families.map(
    ({ template, count, examples }) => `${template} (${count}: ${examples.join(', ')})`,
  );
  return {
    code: 'ambiguous-tags',
    what: 'Several groups of tags could be the releases of this repository.',
    why: `Found ${firstOf(groups, mostShown, 'more groups')}.`,
    fix: `Name one in the policy, for example: tag: ${JSON.stringify(families[0]?.template ?? 'v{version}')}`,
  };
}

/** The tags that were read as releases, and those that were skipped. */
export function tagFamily(
  [template, earlier]: readonly string[],
  count: number,
  others: readonly string[],
): Note {
  const before = earlier === undefined ? '' : ` and the older ${earlier}`;
  const read = `Releases are read from the tags ${template}${before} (${count}).`;
  const left = `Other tags were skipped: ${firstOf(others, mostShown, 'more groups')}. To read them instead, name them in the policy: tag: "…".`;
  return { code: 'tag-family', what: others.length === 0 ? read : `${read} ${left}` };
}

/** Releases were published on GitHub long after their tags. */
export function backfilledReleases(tags: readonly string[], days: number): Note {
  const what = `${counted(tags.length, 'release')} ${tags.length === 1 ? 'was' : 'were'} published on GitHub more than ${days} days after the tag (${examples(tags)}); the date of the tag is used.`;
  return { code: 'backfilled-releases', what };
}

/** The highest version is years older than the newest release. */
export function numberingRestart(
  highest: string,
  highestDay: string,
  newest: string,
  newestDay: string,
  ignore: string,
): Note {
  return {
    code: 'numbering-restart',
    what: `The highest version, ${highest}, is from ${highestDay}, but the newest release is ${newest} of ${newestDay}. If the numbering was restarted, set ignore: ["${ignore}"] in the policy.`,
  };
}

/** The releases with the highest numbers are years older than all others. */
export function numberingsDiffer(
  shown: readonly { readonly count: number; readonly examples: readonly string[] }[],
  ignore: string,
  template: string,
): Problem {
  const [older = '', newer = ''] = shown.map(({ count, examples }) => `${count} (${examples.join(' … ')})`);
  return {
    code: 'numbering-restart',
    what: 'The numbering of the releases was restarted: the highest versions are years older than all others.',
    why: `The older numbering has ${older}, the newer one ${newer}. By number, the older ones would be the newest.`,
    fix: `To skip the older ones, set ignore: ["${ignore}"] in the policy. If all are one numbering, set tag: "${template}".`,
  };
}

/** The tag with the highest number is years older than all others. */
export function oldNumbering(tag: string, newest: string, template: string, ignore: string): Note {
  return {
    code: 'numbering-restart',
    what: `The tag ${tag} has the highest number and is years older than all other releases, so it is skipped. The newest release is ${newest}. If ${tag} is a release, set tag: "${template}" in the policy; if not, ignore: ["${ignore}"] ends this note.`,
  };
}

/** A tag would be the newest release, but does not fit the numbering of the others. */
export function strayTag(tag: string, reason: string, newest: string, template: string): Note {
  return {
    code: 'stray-tag',
    what: `The tag ${tag} would be the newest release, but is skipped: ${reason}. The newest release is ${newest}. If ${tag} is a release, set tag: "${template}" in the policy; if not, ignore: ["${tag}"] ends this note.`,
  };
}

/** Tags that look like pre-releases, but may be fixes. */
export function likelyFixes(tags: readonly string[], words: readonly string[]): Note {
  return {
    code: 'likely-fixes',
    what: `${counted(tags.length, 'tag')} such as ${tags[0]} ${tags.length === 1 ? 'counts as a pre-release' : 'count as pre-releases'}. To count such tags as releases, set stable: [${words.join(', ')}] in the policy.`,
  };
}

/** Some tags have no release on GitHub, between tags that have one. */
export function tagsWithoutRelease(tags: readonly string[]): Note {
  return {
    code: 'tags-without-release',
    what: `${counted(tags.length, 'tag')} without a release on GitHub (${examples(tags)}) ${tags.length === 1 ? 'counts' : 'count'} as released. To count published releases only, set releases: github in the policy.`,
  };
}

/** The policy counts releases on GitHub, but there are none. */
export function noPublishedReleases(): Note {
  return {
    code: 'no-published-releases',
    what: 'The policy only counts releases on GitHub (releases: github), but no tag has one.',
  };
}

/** An entry of `ignore` matches no tag. */
export function ignoredNothing(entry: string): Note {
  return { code: 'ignored-nothing', what: `ignore: "${entry}" matches no tag.` };
}

function examples(tags: readonly string[]): string {
  return firstOf(tags, 3);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
