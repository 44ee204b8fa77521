import type { Day } from '../day.ts';
import type { Tag, Version } from './release.ts';
import { readTagName } from './tag-name.ts';

/** The tags that share what stands before their version; a `v` or none makes no difference. */
export type Family = {
  /** As a policy writes it: `{version}` takes both bare spellings, `v{version}` only the one with a `v`. */
  readonly template: string;
  readonly members: readonly Member[];
  /** Tags that cannot belong to its numbering by their shape, and are no members. */
  readonly outliers: readonly Outlier[];
};

/** A tag read as a version, and what stands before it. */
export type Member = { readonly tag: Tag; readonly before: string; readonly version: Version };

/** All tags: the families, largest first, and the tags that are no version, with the reason. */
export type TagCensus = {
  readonly families: readonly Family[];
  readonly strangers: ReadonlyMap<string, string>;
};

const trailingV = /(^|[^A-Za-z])[vV]\.?$/;

/** Groups tags by what stands before their version. */
export function readFamilies(tags: readonly Tag[], stableSuffixes: readonly string[]): TagCensus {
  const groups = new Map<string, Member[]>();
  const strangers = new Map<string, string>();
  for (const tag of tags) {
    const name = readTagName(tag.name, stableSuffixes);
    if (name.kind === 'not-a-version') {
      strangers.set(tag.name, name.reason);
      continue;
    }
    const group = groups.get(familyKey(name.before)) ?? [];
    groups.set(familyKey(name.before), group);
    group.push({ tag, before: name.before, version: name.version });
  }
  const families = [...groups].map(([key, members]) => familyOf(key, members));
  return { families: families.sort((a, b) => b.members.length - a.members.length), strangers };
}

function familyOf(key: string, all: readonly Member[]): Family {
  const outliers = findOutliers(all);
  const left = new Set(outliers.map(({ member }) => member));
  const members = all.filter((member) => !left.has(member));
  return { template: templateOf(key, members), members, outliers };
}

/** What stands before the versions of a family, a `v` aside; empty for bare versions. */
export function keyOf({ template }: Pick<Family, 'template'>): string {
  return familyKey(template.slice(0, template.indexOf('{version}')));
}

/** The members that are no pre-releases. */
export function stableMembers({ members }: Family): readonly Member[] {
  return members.filter(({ version }) => version.preRelease === null);
}

/** The day of the tag itself: the tagger's, else the commit's. */
export function ownDay(tag: Tag): Day | null {
  return tag.tagged ?? tag.committed;
}

/** Whether GitHub has a release of the tag. */
export function isPublished({ release }: Tag): boolean {
  return release !== null && !release.draft;
}

function familyKey(before: string): string {
  return before.replace(trailingV, '$1');
}

function templateOf(key: string, members: readonly Member[]): string {
  const before = members[0]?.before ?? key;
  return `${members.every((member) => member.before === before) ? before : key}{version}`;
}

/** A tag whose shape does not fit the numbering of its family, and why. */
export type Outlier = { readonly member: Member; readonly reason: string };

type Oddity = { readonly reason: string; readonly isOdd: (version: Version) => boolean };

const compactDate = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:\d{4}|\d{6})?$/;
const hyphenatedDate = /^(?:19|20)\d{2}[-_](?:0[1-9]|1[0-2])[-_](?:0[1-9]|[12]\d|3[01])$/;
/** Only a shape that so many others of the family do not have is out of place. */
const clearMajority = 10;

/**
 * Finds the tags that cannot belong to the numbering of their family: dates (`20220215`, `2015-06-25`) among versions,
 * a first number with a zero before it (`016.5`) where no other is padded to that width, and a number alone that leaves
 * out at least one major version (`v34` above `v5.0.14`, https://github.com/Admidio/admidio/tags). The majority decides.
 */
export function findOutliers(members: readonly Member[]): readonly Outlier[] {
  const widths = new Set(
    members.map(({ version }) => firstPart(version)).flatMap((part) => (isPadded(part) ? [] : part.length)),
  );
  const highest = members.reduce(
    (most, { version }) => Math.max(most, isAlone(version) ? 0 : first(version)),
    0,
  );
  const oddities: readonly Oddity[] = [
    { reason: 'a date among versions', isOdd: isDate },
    {
      reason: 'its first number starts with 0, unlike all others',
      isOdd: (version) => isPadded(firstPart(version)) && !widths.has(firstPart(version).length),
    },
    { reason: 'a number alone, far above all others', isOdd: (version) => isFarAbove(version, highest) },
  ];
  return oddities.flatMap((oddity) => outnumbered(members, oddity));
}

function outnumbered(members: readonly Member[], { reason, isOdd }: Oddity): readonly Outlier[] {
  const odd = members.filter(({ version }) => isOdd(version));
  const isOutlier = (members.length - odd.length) / clearMajority >= odd.length;
  return isOutlier ? odd.map((member) => ({ member, reason })) : [];
}

function isDate({ text, parts }: Version): boolean {
  return compactDate.test(parts[0] ?? '') || hyphenatedDate.test(text);
}

function isFarAbove(version: Version, highest: number): boolean {
  return isAlone(version) && !isDate(version) && highest > 0 && first(version) > highest + 1;
}

function isAlone({ numbers }: Version): boolean {
  return numbers.length === 1;
}

function first({ numbers }: Version): number {
  return numbers[0] ?? 0;
}

function isPadded(part: string): boolean {
  return /^0\d/.test(part);
}

function firstPart({ parts }: Version): string {
  return parts[0] ?? '';
}
