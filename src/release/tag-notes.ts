import { type Day, daysBetween } from '../day.ts';
import { groupBy } from '../group.ts';
import type { Note } from '../problem/problem.ts';
import * as say from '../problem/release.ts';
import { type Family, keyOf, type Member, type Outlier, ownDay, type TagCensus } from './family.ts';
import { ignores, parseIgnored } from './ignore.ts';
import type { ReleaseRules, Tag } from './release.ts';
import { isFixWord, isStageWord, suffixWord } from './suffix.ts';
import { compareNumbers, compareVersions } from './version.ts';

/** What a reading of tags found. `kept` are the releases, newest first by version. */
export type TagFindings = {
  readonly rules: ReleaseRules;
  readonly census: TagCensus;
  readonly members: readonly Member[];
  readonly outliers: readonly Outlier[];
  readonly kept: readonly Member[];
  readonly template: string;
  /** The template of an older family whose tags are among the members. */
  readonly earlier: string | null;
};

/** A release published on GitHub later than this after its tag was entered afterwards. */
const backfillDays = 30;
/** A highest version this much older than the newest release hints at numbers that started anew. */
const restartDays = 730;
/** Pre-releases that go on for longer than this without a release are what a project releases. */
const yearDays = 365;
/** So many times as many tags make a habit. */
const clearMajority = 10;

/** Everything about the tags that a maintainer should hear. */
export function tagNotes(found: TagFindings): readonly Note[] {
  const notes = [
    familyNote(found),
    ...ignoredNotes(found),
    strayNote(found),
    fixesNote(found),
    publishingNote(found),
    backfillNote(found),
    restartNote(found),
  ];
  return notes.filter((note) => note !== null);
}

/**
 * The day a tag was released: the day GitHub published it, else the tagger's, else the commit's. A publication more
 * than 30 days after the tag is a release page written afterwards, and the tag's day counts.
 */
export function dayOfRelease(
  tag: Tag,
  rules: ReleaseRules,
): { readonly day: Day | null; readonly backfilled: boolean } {
  const own = ownDay(tag);
  const published =
    rules.releases === 'tags' || rules.datesFrom === 'tags' ? null : (tag.release?.published ?? null);
  if (published === null) return { day: own, backfilled: false };
  const backfilled = own !== null && daysBetween(own, published) > backfillDays;
  return { day: backfilled ? own : published, backfilled };
}

/** Said when the choice was not plain: nobody named the family, and it is not the only one or not a bare one. */
function familyNote({ rules, census, members, kept, template, earlier }: TagFindings): Note | null {
  if (rules.tag !== null || members.length === 0) return null;
  const read = earlier === null ? [template] : [template, earlier];
  const others = census.families.filter((family) => !read.includes(family.template) && hasReleases(family));
  const bare = template === '{version}' || template === 'v{version}';
  if (bare && others.length === 0) return null;
  return say.tagFamily(
    read.map((each) => exampleOf(each, kept)),
    members.length,
    others.map((family) => family.template),
  );
}

/** The newest tag of a template; the template where it has none. */
function exampleOf(template: string, kept: readonly Member[]): string {
  const key = keyOf({ template });
  return kept.find(({ before }) => keyOf({ template: `${before}{version}` }) === key)?.tag.name ?? template;
}

function hasReleases({ members }: Family): boolean {
  return members.some(({ version }) => version.preRelease === null);
}

function ignoredNotes({ rules, members, outliers }: TagFindings): readonly Note[] {
  const all = [...members, ...outliers.map(({ member }) => member)];
  return rules.ignore
    .filter((text) => {
      const entry = parseIgnored(text, rules.stable);
      return entry === null || !all.some(({ version }) => ignores(entry, version));
    })
    .map(say.ignoredNothing);
}

/** Said where a tag that was left out for its shape would have been the newest release, until the policy ignores it. */
function strayNote({ rules, outliers, template, kept: [newest] }: TagFindings): Note | null {
  const ignored = rules.ignore.flatMap((text) => parseIgnored(text, rules.stable) ?? []);
  const [highest] = outliers
    .filter(({ member: { version } }) => version.preRelease === null)
    .filter(({ member: { version } }) => !ignored.some((entry) => ignores(entry, version)))
    .toSorted((a, b) => compareVersions(b.member.version, a.member.version));
  if (highest === undefined || newest === undefined) return null;
  const { member, reason } = highest;
  if (compareVersions(member.version, newest.version) < 0) return null;
  return say.strayTag(member.tag.name, reason, newest.tag.name, `${keyOf({ template })}{version}`);
}

/** Said while it matters: when the newest release has such tags, or they are newer. */
function fixesNote({ members, kept }: TagFindings): Note | null {
  const numbers = kept[0]?.version.numbers ?? [];
  const usual = usualSuffix(members, kept.length);
  const fixes = members.flatMap((member) => {
    const word = suffixWord(member.version.preRelease ?? '');
    return word === null ? [] : [{ ...member, word }];
  });
  const likely = fixes.filter(({ word }) => isFixWord(word) || word === usual);
  const isNew = likely.some(({ version }) => compareNumbers(version.numbers, numbers) >= 0);
  const told = isNew ? likely : sinceLastRelease(fixes, kept);
  if (told.length === 0) return null;
  return say.likelyFixes(
    told.map(({ tag }) => tag.name),
    [...new Set(told.map(({ word }) => word))],
  );
}

/**
 * The pre-releases of a project that has stopped to write others: of two minor versions or more above the newest release,
 * the last of them more than a year after it. A next version that is tried out is one, and comes out in the end.
 */
function sinceLastRelease<Tagged extends Member>(
  preReleases: readonly Tagged[],
  kept: readonly Member[],
): readonly Tagged[] {
  const [newest] = kept;
  const last = kept
    .flatMap(({ tag }) => ownDay(tag) ?? [])
    .toSorted()
    .at(-1);
  if (newest === undefined || last === undefined) return [];
  const above = preReleases.filter(
    ({ version }) => compareNumbers(version.numbers, newest.version.numbers) > 0,
  );
  const isLate = above.some(({ tag }) => daysBetween(last, ownDay(tag) ?? last) > yearDays);
  return isLate && new Set(above.map(minorOf)).size > 1 ? above : [];
}

/** The suffix that a project writes behind nearly all of its versions, and that is no stage: ten times as many as releases. */
function usualSuffix(members: readonly Member[], releases: number): string | null {
  const words = members.flatMap(({ version }) => suffixWord(version.preRelease ?? '') ?? []);
  const counts = groupBy(
    words.filter((word) => !isStageWord(word)),
    (word) => word,
  );
  const [most] = [...counts].sort(([, a], [, b]) => b.length - a.length);
  return most !== undefined && most[1].length >= clearMajority * Math.max(1, releases) ? most[0] : null;
}

/**
 * Only between tags that have a release, and of a tag that GitHub was asked about, is its absence a fact. Said while it
 * matters: of the newest release, and of minor versions that have no other one.
 */
function publishingNote({ rules, kept, members }: TagFindings): Note | null {
  if (rules.releases === 'github') {
    return members.some(({ tag }) => tag.release !== null) ? null : say.noPublishedReleases();
  }
  if (rules.releases === 'tags') return null;
  const published = kept.filter(({ tag }) => tag.release !== null);
  const minors = new Set(published.map(minorOf));
  const oldest = kept.findLastIndex(({ tag }) => tag.release !== null);
  const unpublished = kept
    .slice(0, oldest + 1)
    .filter(({ tag }) => tag.release === null && tag.isUnasked !== true)
    .filter((member) => member === kept[0] || !minors.has(minorOf(member)));
  return unpublished.length === 0 ? null : say.tagsWithoutRelease(unpublished.map(({ tag }) => tag.name));
}

function minorOf({ version }: Member): string {
  return version.numbers.slice(0, 2).join('.');
}

function backfillNote({ rules, kept }: TagFindings): Note | null {
  const backfilled = kept.filter(({ tag }) => dayOfRelease(tag, rules).backfilled);
  return backfilled.length === 0
    ? null
    : say.backfilledReleases(
        backfilled.map(({ tag }) => tag.name),
        backfillDays,
      );
}

/** Versions above the newest release by day that are all years older than it. */
function restartNote({ rules, kept }: TagFindings): Note | null {
  const dated = kept.flatMap(({ tag, version }) => {
    const { day } = dayOfRelease(tag, rules);
    return day === null ? [] : [{ tag, version, day }];
  });
  const [highest] = dated;
  if (highest === undefined) return null;
  const newest = dated.reduce((a, b) => (b.day > a.day ? b : a));
  const above = dated.slice(0, dated.indexOf(newest));
  const lowest = above.at(-1);
  if (lowest === undefined || above.some(({ day }) => daysBetween(day, newest.day) <= restartDays))
    return null;
  return say.numberingRestart(
    highest.tag.name,
    highest.day,
    newest.tag.name,
    newest.day,
    `>=${lowest.version.numbers.join('.')}`,
  );
}
