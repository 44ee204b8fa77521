import type { Day } from '../day.ts';
import type { Tag, Version } from './release.ts';
import { readTagName } from './tag-name.ts';
import { compareVersions } from './version.ts';

/** The tags that share what stands before their version; a `v` or none makes no difference. */
export type Family = {
  /** As a policy writes it: `{version}` takes both bare spellings, `v{version}` only the one with a `v`. */
  readonly template: string;
  readonly members: readonly Member[];
};

/** A tag read as a version, and what stands before it. */
export type Member = { readonly tag: Tag; readonly before: string; readonly version: Version };

/** All tags: the families, largest first, and the tags that are no version, with the reason. */
export type TagCensus = {
  readonly families: readonly Family[];
  readonly strangers: ReadonlyMap<string, string>;
};

/** Which family the repository's releases use: one, or several that could be meant, the largest first. */
export type FamilyChoice =
  | { readonly kind: 'chosen'; readonly family: Family }
  | { readonly kind: 'ambiguous'; readonly families: readonly Family[] };

const trailingV = /(^|[^A-Za-z])[vV]\.?$/;
/** Words that head the tags of a whole repository, not of one part of it. */
const productPrefix = /^(?:releases?|rel|version|ver|r)[-_/.@]?$/i;
/** A family with a single release says nothing beside one with this many. */
const clearMajority = 10;
const nothingTagged: Family = { template: '{version}', members: [] };

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
  const families = [...groups].map(([key, members]) => ({ template: templateOf(key, members), members }));
  return { families: families.sort((a, b) => b.members.length - a.members.length), strangers };
}

function familyKey(before: string): string {
  return before.replace(trailingV, '$1');
}

function templateOf(key: string, members: readonly Member[]): string {
  const before = members[0]?.before ?? key;
  return `${members.every((member) => member.before === before) ? before : key}{version}`;
}

/**
 * Chooses by evidence: bare versions before named ones, unless a named family took over where they stopped; then the
 * families that have releases on GitHub; then a prefix that speaks of the whole repository (`release-`); then the
 * family that took over from all others.
 */
export function chooseFamily(families: readonly Family[]): FamilyChoice {
  const released = families.filter((family) => stableMembers(family).length > 0);
  const candidates = withoutStrays(released);
  const bare = candidates.find(isBare);
  const named = candidates.filter((family) => !isBare(family));
  if (bare !== undefined) {
    if (!named.some((family) => takesOver(family, bare))) return chosen(bare);
    return narrow(named.filter((family) => lastDay(family) >= lastDay(bare)));
  }
  if (named.length > 0) return narrow(named);
  return chosen(families.find(isBare) ?? families[0] ?? nothingTagged);
}

/**
 * The tags whose days the choice by evidence depends on: those of families whose numbers go on where another family's
 * stop. An edge that dates only some tags looks these up.
 */
export function datingTags(tags: readonly Tag[], stableSuffixes: readonly string[]): readonly string[] {
  const { families } = readFamilies(tags, stableSuffixes);
  const candidates = withoutStrays(families.filter((family) => stableMembers(family).length > 0));
  const heirs = candidates.filter((family) => !isBare(family));
  const pairs = heirs.flatMap((heir) =>
    candidates.filter((other) => other !== heir && isAbove(heir, other)).flatMap((other) => [heir, other]),
  );
  return [...new Set(pairs)].flatMap(stableMembers).map(({ tag }) => tag.name);
}

function narrow(families: readonly Family[]): FamilyChoice {
  const published = preferring(families, (family) => family.members.some(({ tag }) => isPublished(tag)));
  const general = preferring(published, ({ template }) => productPrefix.test(familyKey(beforeOf(template))));
  const plausible = preferring(general, (heir) =>
    general.every((other) => other === heir || takesOver(heir, other)),
  );
  const [first, ...others] = plausible;
  if (first !== undefined && others.length === 0) return chosen(first);
  return {
    kind: 'ambiguous',
    families: plausible.toSorted((a, b) => headed(b, plausible) - headed(a, plausible)),
  };
}

/** How many families have a longer name of the same beginning: `tauri-` heads `tauri-cli-` and `tauri-build-`. */
function headed({ template }: Family, families: readonly Family[]): number {
  const key = familyKey(beforeOf(template));
  return families.filter((other) => other.template.startsWith(key)).length;
}

function preferring(families: readonly Family[], test: (family: Family) => boolean): readonly Family[] {
  const preferred = families.filter(test);
  return preferred.length > 0 ? preferred : families;
}

function withoutStrays(families: readonly Family[]): readonly Family[] {
  const sizes = families.map((family) => stableMembers(family).length);
  if (Math.max(0, ...sizes) < clearMajority) return families;
  return families.filter((_, index) => (sizes[index] ?? 0) > 1);
}

/** A renamed family: it starts, by day and by number, where the other stopped. Unknown days are the oldest. */
function takesOver(family: Family, other: Family): boolean {
  const days = stableMembers(family).map(({ tag }) => ownDay(tag));
  const otherStopped = lastDay(other);
  return isAbove(family, other) && days.every((day) => day !== null && day >= otherStopped);
}

function isAbove(family: Family, other: Family): boolean {
  const highest = stableMembers(other).reduce((a, b) => (compareVersions(a.version, b.version) < 0 ? b : a));
  return stableMembers(family).every(({ version }) => compareVersions(version, highest.version) > 0);
}

/** The newest known day of a family's releases; the empty text, older than any day, when none is known. */
function lastDay(family: Family): string {
  const days = stableMembers(family).map(({ tag }) => ownDay(tag) ?? '');
  return days.sort().at(-1) ?? '';
}

/** The day of the tag itself: the tagger's, else the commit's. */
export function ownDay(tag: Tag): Day | null {
  return tag.tagged ?? tag.committed;
}

function stableMembers({ members }: Family): readonly Member[] {
  return members.filter(({ version }) => version.preRelease === null);
}

function isPublished({ release }: Tag): boolean {
  return release !== null && !release.draft;
}

function isBare({ template }: Family): boolean {
  return familyKey(beforeOf(template)) === '';
}

function beforeOf(template: string): string {
  return template.slice(0, template.indexOf('{version}'));
}

function chosen(family: Family): FamilyChoice {
  return { kind: 'chosen', family };
}
