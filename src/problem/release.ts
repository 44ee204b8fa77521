import type { Note, Problem } from './problem.ts';

/** A family of tags, as messages show it. */
export type FamilyExample = {
  readonly template: string;
  readonly count: number;
  readonly examples: readonly string[];
};

const mostShown = 5;

/** Several families of tags could be the product's. `families` holds at least two, the likeliest first. */
export function ambiguousTags(families: readonly FamilyExample[]): Problem {
  const shown = families
    .slice(0, mostShown)
    .map(({ template, count, examples }) => `${template} (${count}: ${examples.join(', ')})`);
  return {
    code: 'ambiguous-tags',
    what: 'Several families of tags could be the releases of this repository.',
    why: `Found ${andMore(shown, families.length, 'families')}.`,
    fix: `Name the family in the policy, for example: tag: ${JSON.stringify(families[0]?.template ?? 'v{version}')}`,
  };
}

/** Which family of tags was read as the product's releases, after the older one it goes on with, and what was left out. */
export function tagFamily(
  [template, earlier]: readonly string[],
  count: number,
  others: readonly string[],
): Note {
  const before = earlier === undefined ? '' : ` and those before them, ${earlier}`;
  const read = `Releases are read from the tags ${template}${before} (${count}).`;
  const left = `Other families were left out: ${andMore(others.slice(0, mostShown), others.length, 'families')}; the policy can name one of them as tag: "…".`;
  return { code: 'tag-family', what: others.length === 0 ? read : `${read} ${left}` };
}

/** Releases that were published on GitHub long after their tags. */
export function backfilledReleases(tags: readonly string[], days: number): Note {
  const what = `${counted(tags.length, 'release')} appeared on GitHub more than ${days} days after the tag (${examples(tags)}); the day of the tag is used.`;
  return { code: 'backfilled-releases', what };
}

/** The highest versions are years older than the newest release. */
export function numberingRestart(
  highest: string,
  highestDay: string,
  newest: string,
  newestDay: string,
  ignore: string,
): Note {
  return {
    code: 'numbering-restart',
    what: `The highest version, ${highest}, is from ${highestDay}, but the newest release is ${newest} of ${newestDay}. If the numbering was restarted, put ignore: ["${ignore}"] into the policy.`,
  };
}

/** Releases with the highest numbers that came out years before all others. `shown` are the older and the newer ones. */
export function numberingsDiffer(
  shown: readonly { readonly count: number; readonly examples: readonly string[] }[],
  ignore: string,
  template: string,
): Problem {
  const [older = '', newer = ''] = shown.map(({ count, examples }) => `${count} (${examples.join(' … ')})`);
  return {
    code: 'numbering-restart',
    what: 'The numbering of the releases started anew: the highest versions are years older than all others.',
    why: `The older numbering has ${older}, the newer one ${newer}. By its numbers the older one would be the newest.`,
    fix: `Leave the older ones out in the policy: ignore: ["${ignore}"]. If all of them are one numbering, say so: tag: "${template}".`,
  };
}

/** One tag with the highest number, years older than all others. */
export function oldNumbering(tag: string, newest: string, template: string, ignore: string): Note {
  return {
    code: 'numbering-restart',
    what: `The tag ${tag} has the highest number and is years older than all other releases, so it is left out. The newest release is ${newest}. If ${tag} is one, put tag: "${template}" into the policy; if not, ignore: ["${ignore}"] ends this note.`,
  };
}

/** A tag that would be the newest release and does not fit the numbering of the others. */
export function strayTag(tag: string, reason: string, newest: string, template: string): Note {
  return {
    code: 'stray-tag',
    what: `The tag ${tag} would be the newest release and is left out: ${reason}. The newest release is ${newest}. If ${tag} is one, put tag: "${template}" into the policy; if not, ignore: ["${tag}"] ends this note.`,
  };
}

/** Tags that are pre-releases by grammar and read like fixes. */
export function likelyFixes(tags: readonly string[], words: readonly string[]): Note {
  return {
    code: 'likely-fixes',
    what: `${counted(tags.length, 'tag')} such as ${tags[0]} ${tags.length === 1 ? 'counts as a pre-release' : 'count as pre-releases'}. To count fixes of a release as released, put stable: [${words.join(', ')}] into the policy.`,
  };
}

/** Tags without a release on GitHub, in between tags that have one. */
export function tagsWithoutRelease(tags: readonly string[]): Note {
  return {
    code: 'tags-without-release',
    what: `${counted(tags.length, 'tag')} without a release on GitHub (${examples(tags)}) ${tags.length === 1 ? 'counts' : 'count'} as released. To count published releases only, put releases: github into the policy.`,
  };
}

/** `releases: github` where nothing has a release. */
export function noPublishedReleases(): Note {
  return {
    code: 'no-published-releases',
    what: 'The policy counts releases on GitHub only (releases: github), and none of the tags has one.',
  };
}

/** An `ignore` entry that names nothing. */
export function ignoredNothing(entry: string): Note {
  return { code: 'ignored-nothing', what: `ignore: "${entry}" names no version that is tagged.` };
}

function examples(tags: readonly string[]): string {
  return andMore(tags.slice(0, 3), tags.length, '');
}

function andMore(shown: readonly string[], total: number, noun: string): string {
  const rest = total - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${rest} more${noun === '' ? '' : ` ${noun}`}` : shown.join(', ');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
