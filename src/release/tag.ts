import { failure, type Result, success } from '../problem/problem.ts';
import { ambiguousTags } from '../problem/release.ts';
import { chooseFamily } from './choose.ts';
import { type Family, type Member, readFamilies, type TagCensus } from './family.ts';
import { wordsOf } from './family-succession.ts';
import { type Ignored, ignores, parseIgnored } from './ignore.ts';
import type { Release, ReleaseRules, SkippedTag, SkipReason, Tag, Version } from './release.ts';
import { isStrayTag, restartIn, restartProblem, strayNote } from './restart.ts';
import { namesBuild } from './suffix.ts';
import { dayOfRelease, tagNotes } from './tag-notes.ts';
import { matchTemplate, parseTemplate, type Template } from './template.ts';
import { compareNumbers, compareVersions, readVersion } from './version.ts';

/** A family, and the template of the one that it goes on with, whose tags are among its members. */
type TagProduct = Family & { readonly earlier: string | null };

/** Every tag, read: the releases, newest first by version, and each other tag once, with the reason. */
export type TagReading = {
  readonly releases: readonly Release[];
  readonly skipped: readonly SkippedTag[];
  /** The template of the tags that are the product: the policy's own, or the family chosen by evidence. */
  readonly family: string;
};

/**
 * Reads tags by a policy's rules. Notes tell which family was chosen and what looks odd about days and numbering.
 * Problem: `ambiguous-tags`, when the policy names no template and several families could be the product.
 */
export function readReleases(tags: readonly Tag[], rules: ReleaseRules): Result<TagReading> {
  const census = readFamilies(tags, rules.stable);
  const product =
    rules.tag === null ? productByEvidence(census) : success(productByTemplate(rules.tag, tags, rules));
  if (!product.ok) return product;
  const { template, members } = product.value;
  const excluded = exclusions(members, rules);
  const found = keepOneOfEach(members.filter(({ tag }) => !excluded.has(tag.name)));
  const restart = rules.tag === null ? restartIn(found.releases, rules) : null;
  if (restart !== null && !isStrayTag(restart)) return failure([restartProblem(restart)]);
  const kept = restart === null ? found : { ...found, releases: restart.newer };
  const outdated = restart?.older.map(({ tag }) => [tag.name, 'a version of an older numbering'] as const);
  const releases = kept.releases.map((member) => releaseOf(member, rules));
  const reasons = new Map<string, SkipReason>([
    ...census.strangers,
    ...otherFamilies(census),
    ...strayReasons(census),
    ...excluded,
    ...kept.duplicates,
    ...(outdated ?? []),
  ]);
  const notes = tagNotes({ ...product.value, rules, census, kept: kept.releases });
  const left = restart === null ? [] : [strayNote(restart)];
  const skipped = skippedTags(tags, releases, reasons);
  return success({ releases, skipped, family: template }, [...left, ...notes]);
}

function productByEvidence({ families }: TagCensus): Result<TagProduct> {
  const choice = chooseFamily(families);
  if (choice.kind === 'chosen') return success(joined(choice.family, choice.earlier));
  const shown = choice.families.map((family) => ({
    name: wordsOf(family),
    template: family.template,
    count: family.members.length,
    examples: family.members.slice(-2).map(({ tag }) => tag.name),
  }));
  return failure([ambiguousTags(shown)]);
}

function joined({ template, members, outliers }: Family, earlier: Family | null): TagProduct {
  return {
    template,
    members: [...(earlier?.members ?? []), ...members],
    outliers: [...(earlier?.outliers ?? []), ...outliers],
    earlier: earlier?.template ?? null,
  };
}

function productByTemplate(text: string, tags: readonly Tag[], { stable }: ReleaseRules): TagProduct {
  const template = parseTemplate(text);
  const members = template === null ? [] : tags.flatMap((tag) => memberOf(tag, template, stable) ?? []);
  return { template: text, members, outliers: [], earlier: null };
}

function memberOf(tag: Tag, template: Template, stable: readonly string[]): Member | null {
  const inner = matchTemplate(template, tag.name);
  const reading = inner === null ? null : readVersion(inner, stable);
  if (inner === null || reading?.kind !== 'version') return null;
  const { version } = reading;
  return { tag, before: `${template.before}${inner.slice(0, -version.text.length)}`, version };
}

function otherFamilies({ families }: TagCensus): readonly (readonly [string, string])[] {
  return families.flatMap(({ members }) =>
    members.map(({ tag, before }) => [tag.name, `another tag family: ${before}{version}`] as const),
  );
}

function strayReasons({ families }: TagCensus): readonly (readonly [string, string])[] {
  return families.flatMap(({ outliers }) =>
    outliers.map(({ member, reason }) => [member.tag.name, reason] as const),
  );
}

/** Tag name to the reason why it is no release, for the members that are none. */
function exclusions(members: readonly Member[], rules: ReleaseRules): ReadonlyMap<string, SkipReason> {
  const ignored = rules.ignore
    .map((text) => parseIgnored(text, rules.stable))
    .filter((entry) => entry !== null);
  const stable = members.filter(({ version }) => version.preRelease === null).map(({ version }) => version);
  const plain = new Set(stable.filter(({ later }) => later.length === 0).map(numbersKey));
  const fine = new Set(stable.filter(({ parts }) => parts.length > 2).map(({ numbers }) => numbers[0]));
  const reasons = members.map((member) => {
    const { tag, version } = member;
    const reason =
      releaseReason(tag, rules) ??
      ignoreReason(version, ignored) ??
      preReleaseReason(version, plain) ??
      (version.parts.length === 1 && fine.has(version.numbers[0]) ? 'moving label' : null);
    return [tag.name, reason] as const;
  });
  return new Map(reasons.filter((entry): entry is readonly [string, SkipReason] => entry[1] !== null));
}

function releaseReason({ release }: Tag, { releases }: ReleaseRules): string | null {
  if (releases === 'tags') return null;
  if (release === null) return releases === 'github' ? 'no release on GitHub' : null;
  if (release.draft) return 'draft release';
  return release.preRelease ? 'marked as a pre-release on GitHub' : null;
}

function ignoreReason(version: Version, ignored: readonly Ignored[]): string | null {
  return ignored.some((entry) => ignores(entry, version)) ? 'ignored by the policy' : null;
}

function preReleaseReason(version: Version, plain: ReadonlySet<string>): SkipReason | null {
  if (version.preRelease === null) return null;
  const twin = namesBuild(version.preRelease) && plain.has(numbersKey(version));
  return twin ? { kind: 'build of', other: version.parts.join('.') } : 'pre-release';
}

/** Members newest first, one for each version, and the others with the tag that stands for them. */
function keepOneOfEach(members: readonly Member[]): {
  readonly releases: readonly Member[];
  readonly duplicates: ReadonlyMap<string, SkipReason>;
} {
  const spellings = countBy(members, ({ before }) => before);
  const sorted = members.toSorted(
    (a, b) =>
      compareVersions(b.version, a.version) ||
      Number(b.tag.release !== null) - Number(a.tag.release !== null) ||
      b.version.parts.length - a.version.parts.length ||
      (spellings.get(b.before) ?? 0) - (spellings.get(a.before) ?? 0) ||
      compareNumbers(numbersIn(b.version.text), numbersIn(a.version.text)),
  );
  const releases: Member[] = [];
  const duplicates = new Map<string, SkipReason>();
  for (const member of sorted) {
    const newest = releases.at(-1);
    if (newest === undefined || compareVersions(newest.version, member.version) !== 0) releases.push(member);
    else duplicates.set(member.tag.name, { kind: 'same version as', other: newest.tag.name });
  }
  return { releases, duplicates };
}

function releaseOf({ tag, version }: Member, rules: ReleaseRules): Release {
  return { version, tag: tag.name, day: dayOfRelease(tag, rules).day };
}

function skippedTags(
  tags: readonly Tag[],
  releases: readonly Release[],
  reasons: ReadonlyMap<string, SkipReason>,
): readonly SkippedTag[] {
  const released = new Set(releases.map(({ tag }) => tag));
  return tags
    .filter(({ name }) => !released.has(name))
    .map(({ name }) => ({ tag: name, reason: reasons.get(name) ?? 'not a version' }));
}

function numbersKey({ epoch, numbers }: Version): string {
  const last = numbers.findLastIndex((number) => number !== 0);
  return [epoch, ...numbers.slice(0, last + 1)].join('.');
}

function numbersIn(text: string): readonly number[] {
  return (text.match(/\d{1,15}/g) ?? []).map(Number);
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
