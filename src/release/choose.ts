import { type Family, isPublished, keyOf, readFamilies, stableMembers } from './family.ts';
import {
  continues,
  heirsOf,
  isPart,
  meetings,
  newestDay,
  outlives,
  separators,
  takesOver,
  wordsOf,
} from './family-succession.ts';
import { prefixesOf } from './prefixes.ts';
import type { Tag } from './release.ts';

/**
 * Which family the repository's releases use: one, with the one whose numbers it goes on with under a new name; or several
 * that could be meant, the likeliest first.
 */
export type FamilyChoice =
  | { readonly kind: 'chosen'; readonly family: Family; readonly earlier: Family | null }
  | { readonly kind: 'ambiguous'; readonly families: readonly Family[] };

/** Words that head the tags of a whole repository, not of one part of it. */
const productPrefix = /^(?:releases?|rel|version|ver|v|r)[-_/.@]?$/i;
/** A family this many times as large as others says more than they do. */
const clearMajority = 10;
const nothingTagged: Family = { template: '{version}', members: [], outliers: [] };

/**
 * Chooses by evidence: bare versions before named ones, unless a named family took over where they stopped; then the
 * families that have releases on GitHub; then a prefix that speaks of the whole repository (`release-`, `v/`); then the
 * family that took over from all others; then the one of which all others are parts or next to nothing.
 */
export function chooseFamily(families: readonly Family[]): FamilyChoice {
  const candidates = candidatesAmong(families);
  const bare = candidates.find(isBare);
  const named = candidates.filter((family) => !isBare(family));
  if (bare !== undefined) {
    if (!named.some((family) => takesOver(family, bare))) return chosen(bare);
    const later = named.filter((family) => newestDay(family) >= newestDay(bare));
    const choice = successor(bare, later);
    const goesOn = choice.kind === 'chosen' && continues(choice.family, bare);
    return goesOn ? { ...choice, earlier: bare } : choice;
  }
  if (named.length === 0) return chosen(families.find(isBare) ?? families[0] ?? nothingTagged);
  const unreleased = families.find((family) => isBare(family) && outnumbersEach(family, named));
  return unreleased === undefined ? narrow(named) : ambiguous([unreleased, ...byHeaded(named)]);
}

/** Of several families that came after bare versions the product is also told by going on with their numbers. */
function successor(bare: Family, later: readonly Family[]): FamilyChoice {
  const families = speaking(later);
  const [leader, ...others] = leadersOf(families);
  if (leader !== undefined && others.length === 0) return chosen(leader);
  const next = narrow(families.filter((family) => continues(family, bare)));
  return next.kind === 'chosen' ? next : narrow(families);
}

/**
 * The tags whose days the choice by evidence depends on: those of families whose numbers go on where another family's
 * stop, and, where no versions are bare, of the one family that is far larger than the others and of those. An edge that
 * dates only some tags looks these up.
 */
export function datingTags(tags: readonly Tag[], stableSuffixes: readonly string[]): readonly string[] {
  const candidates = candidatesAmong(readFamilies(tags, stableSuffixes).families);
  const heirs = candidates.filter((family) => !isBare(family));
  const total = sizeOf(heirs);
  const unequal =
    heirs.length === candidates.length &&
    heirs.length > 1 &&
    heirs.some((heir) => isDwarfed(total - size(heir), heir));
  const dated = unequal ? heirs : meetings(heirs, candidates);
  return dated.flatMap(stableMembers).map(({ tag }) => tag.name);
}

/** Families with a release, without those of a single one beside one with many. */
function candidatesAmong(families: readonly Family[]): readonly Family[] {
  const released = families.filter((family) => size(family) > 0);
  if (released.every((family) => size(family) < clearMajority)) return released;
  return released.filter((family) => size(family) > 1);
}

function narrow(families: readonly Family[]): FamilyChoice {
  const general = speaking(families);
  const heirs = orElse(heirsOf(general), general);
  const plausible = orElse(leadersOf(heirs), heirs);
  const [first, ...others] = plausible;
  return first !== undefined && others.length === 0 ? chosen(first) : ambiguous(byHeaded(plausible));
}

/** The families with releases on GitHub, and of those the ones that speak of the whole repository. */
function speaking(families: readonly Family[]): readonly Family[] {
  const published = preferring(families, (family) => family.members.some(({ tag }) => isPublished(tag)));
  return preferring(published, (family) => productPrefix.test(keyOf(family)));
}

/**
 * The families that lead all others. Few have next to nothing beside them but their own parts, which is found without a
 * look at each pair; only those are compared with every other.
 */
function leadersOf(families: readonly Family[]): readonly Family[] {
  const total = sizeOf(families);
  const byWords = prefixesOf(families.map((family) => [wordsOf(family), size(family)] as const));
  return families.filter((family) => {
    const words = wordsOf(family);
    const parts =
      words === '' ? 0 : [...separators].reduce((sum, each) => sum + byWords.sum(words + each), 0);
    return isDwarfed(total - size(family) - parts, family) && leads(family, families);
  });
}

/** Whether all others are parts of a family, none larger than it, or together a tenth of it and not its heirs. */
function leads(family: Family, families: readonly Family[]): boolean {
  const others = families.filter((other) => other !== family);
  const foreign = others.filter((other) => !isPart(other, family));
  return (
    others.every(
      (other) => !isPart(other, family) || (size(other) <= size(family) && !takesOver(other, family)),
    ) &&
    isDwarfed(sizeOf(foreign), family) &&
    foreign.every((other) => !outlives(other, family))
  );
}

function isDwarfed(releases: number, family: Family): boolean {
  return releases * clearMajority <= size(family);
}

/** Whether a family, pre-releases and all, has more tags than any other. */
function outnumbersEach({ members }: Family, families: readonly Family[]): boolean {
  return families.every((other) => other.members.length < members.length);
}

/** The families with most longer names of the same beginning first: `tauri-` heads `tauri-cli-` and `tauri-build-`. */
function byHeaded(families: readonly Family[]): readonly Family[] {
  const names = prefixesOf(families.map(({ template }) => [template, 0] as const));
  const headed = new Map(families.map((family) => [family, names.count(keyOf(family))]));
  return families.toSorted((a, b) => (headed.get(b) ?? 0) - (headed.get(a) ?? 0));
}

function preferring(families: readonly Family[], test: (family: Family) => boolean): readonly Family[] {
  return orElse(families.filter(test), families);
}

function orElse(preferred: readonly Family[], families: readonly Family[]): readonly Family[] {
  return preferred.length > 0 ? preferred : families;
}

const sizes = new WeakMap<Family, number>();

/** How many releases a family has; counted once. */
function size(family: Family): number {
  const known = sizes.get(family) ?? stableMembers(family).length;
  sizes.set(family, known);
  return known;
}

function sizeOf(families: readonly Family[]): number {
  return families.reduce((sum, family) => sum + size(family), 0);
}

function isBare(family: Family): boolean {
  return keyOf(family) === '';
}

function chosen(family: Family): FamilyChoice {
  return { kind: 'chosen', family, earlier: null };
}

function ambiguous(families: readonly Family[]): FamilyChoice {
  return { kind: 'ambiguous', families };
}
