import { counted, firstOf } from './list.ts';
import { note, problem } from './problem.ts';

/** The tags of the example. */
const families: readonly FamilyExample[] = [
  { name: 'app', template: 'app-{version}', count: 12, examples: ['app-1.0', 'app-1.1'] },
  { name: 'lib', template: 'lib-{version}', count: 9, examples: ['lib-2.0', 'lib-2.1'] },
];

/** A family of tags, as messages show it. */
export type FamilyExample = {
  /** What stands before the version, without the separators at its end. */
  readonly name: string;
  readonly template: string;
  readonly count: number;
  readonly examples: readonly string[];
};

const mostShown = 5;

/** Several groups of tags could be the releases of the product. */
export const ambiguousTags = problem('ambiguous-tags', [families], (families: readonly FamilyExample[]) => {
  const groups = families.map(
    ({ template, count, examples }) => `${template} (${count}: ${examples.join(', ')})`,
  );
  const products = families.slice(0, mostShown).map(({ name, template }) => {
    const [tag, table] = [template, `Supported versions of ${name}`].map((text) => JSON.stringify(text));
    return `  ${JSON.stringify(name)}: { tag: ${tag}, table: ${table} }`;
  });
  return {
    what: 'Several groups of tags could be the releases of this repository.',
    why: `Found ${firstOf(groups, mostShown, 'more groups')}.`,
    fix: `Name one in the policy, for example: tag: ${JSON.stringify(families[0]?.template ?? 'v{version}')}. If they are several products, give each its tags and the heading of its table:\n\nproducts:\n${products.join('\n')}`,
  };
});

/** The tags that were read as releases, and those that were skipped. */
export const tagFamily = note(
  'tag-family',
  [['v2.8.5'], 42, ['docs-{version}']],
  ([example, earlier]: readonly string[], count: number, others: readonly string[]) => {
    const before = earlier === undefined ? '' : ` and the older ones such as ${earlier}`;
    const read = `Releases are read from tags such as ${example}${before} (${count}).`;
    const left = `Other tags were skipped: ${firstOf(others, mostShown, 'more groups')}. To read them instead, name them in the policy: tag: "…".`;
    return { what: others.length === 0 ? read : `${read} ${left}` };
  },
);

/** Releases were published on GitHub long after their tags. */
export const backfilledReleases = note(
  'backfilled-releases',
  [['v1.0', 'v1.1'], 30],
  (tags: readonly string[], days: number) => {
    const what = `${counted(tags.length, 'release')} ${tags.length === 1 ? 'was' : 'were'} published on GitHub more than ${days} days after the tag (${firstOf(tags, 3)}); the date of the tag is used.`;
    return { what };
  },
);

/** The highest version is years older than the newest release. */
export const numberingRestart = note(
  'numbering-restart',
  ['v2014.2', '2014-05-01', 'v1.2', '2020-01-01', '>=2014.1'],
  (highest: string, highestDay: string, newest: string, newestDay: string, ignore: string) => ({
    what: `The highest version, ${highest}, is from ${highestDay}, but the newest release is ${newest} of ${newestDay}. If the numbering was restarted, set ignore: ["${ignore}"] in the policy.`,
  }),
);

/** The releases with the highest numbers are years older than all others. */
export const numberingsDiffer = problem(
  'numbering-restart',
  [
    [
      { count: 12, examples: ['2012.1', '2014.2'] },
      { count: 30, examples: ['1.0', '1.29'] },
    ],
    '>=2012.1',
    '{version}',
  ],
  (
    shown: readonly { readonly count: number; readonly examples: readonly string[] }[],
    ignore: string,
    template: string,
  ) => {
    const [older = '', newer = ''] = shown.map(({ count, examples }) => `${count} (${examples.join(' … ')})`);
    return {
      what: 'The numbering of the releases was restarted: the highest versions are years older than all others.',
      why: `The older numbering has ${older}, the newer one ${newer}. By number, the older ones would be the newest.`,
      fix: `To skip the older ones, set ignore: ["${ignore}"] in the policy. If all are one numbering, set tag: "${template}".`,
    };
  },
);

/** The tag with the highest number is years older than all others. */
export const oldNumbering = note(
  'numbering-restart',
  ['2014.2', 'v1.29', '{version}', '2014.2'],
  (tag: string, newest: string, template: string, ignore: string) => ({
    what: `The tag ${tag} has the highest number and is years older than all other releases, so it is skipped. The newest release is ${newest}. If ${tag} is a release, set tag: "${template}" in the policy; if not, ignore: ["${ignore}"] ends this note.`,
  }),
);

/** A tag would be the newest release, but does not fit the numbering of the others. */
export const strayTag = note(
  'stray-tag',
  ['20220215', 'a date among versions', 'v1.2.0', '{version}'],
  (tag: string, reason: string, newest: string, template: string) => ({
    what: `The tag ${tag} would be the newest release, but is skipped: ${reason}. The newest release is ${newest}. If ${tag} is a release, set tag: "${template}" in the policy; if not, ignore: ["${tag}"] ends this note.`,
  }),
);

/** Tags that look like pre-releases, but may be fixes. */
export const likelyFixes = note(
  'likely-fixes',
  [['v1.0-patch.1'], ['patch']],
  (tags: readonly string[], words: readonly string[]) => ({
    what: `${counted(tags.length, 'tag')} such as ${tags[0]} ${tags.length === 1 ? 'counts as a pre-release' : 'count as pre-releases'}. To count such tags as releases, set stable: [${words.join(', ')}] in the policy.`,
  }),
);

/** Some tags have no release on GitHub, between tags that have one. */
export const tagsWithoutRelease = note(
  'tags-without-release',
  [['v1.0', 'v1.1']],
  (tags: readonly string[]) => ({
    what: `${counted(tags.length, 'tag')} without a release on GitHub (${firstOf(tags, 3)}) ${tags.length === 1 ? 'counts' : 'count'} as released. To count published releases only, set releases: github in the policy.`,
  }),
);

/** The policy counts releases on GitHub, but there are none. */
export const noPublishedReleases = note('no-published-releases', [], () => ({
  what: 'The policy only counts releases on GitHub (releases: github), but no tag has one.',
}));

/** An entry of `ignore` matches no tag. */
export const ignoredNothing = note('ignored-nothing', ['1.2.3'], (entry: string) => ({
  what: `ignore: "${entry}" matches no tag.`,
}));
