import { type Day, dayOfEpochSeconds } from '../day.ts';
import type { PublishedRelease, Tag } from '../release/release.ts';
import type { DatedNode, ReleaseNode, TagNode } from './nodes.ts';

/** Every tag, and of which of them GitHub was not asked for the days or for the release. */
export type TagList = {
  readonly tags: readonly Tag[];
  readonly undated: ReadonlySet<string>;
  /** Their `release` is null because nobody asked. */
  readonly unasked: ReadonlySet<string>;
};

/** What GitHub answered about some tags: `dated` is complete for its keys; `released` holds null for "none". */
export type Knowledge = {
  readonly dated: ReadonlyMap<string, DatedNode | null>;
  readonly released: ReadonlyMap<string, ReleaseNode | null>;
  /** Whether `released` holds every release there is. */
  readonly allReleases: boolean;
};

/** Joins the names of all tags with what is known about some of them. */
export function joinTags(names: readonly string[], { dated, released, allReleases }: Knowledge): TagList {
  const tags = names.map((name): Tag => {
    const release = released.get(name) ?? null;
    const tag = {
      name,
      ...daysOf(dated.get(name) ?? null),
      release: release === null ? null : publishedRelease(release),
    };
    return allReleases || released.has(name) ? tag : { ...tag, isUnasked: true };
  });
  return {
    tags,
    undated: new Set(names.filter((name) => !dated.has(name))),
    unasked: new Set(allReleases ? [] : names.filter((name) => !released.has(name))),
  };
}

/** What the first round trip knows. */
export function knowledgeOf(
  tags: readonly TagNode[],
  releases: readonly ReleaseNode[],
  allReleases: boolean,
): Knowledge {
  return {
    dated: new Map(tags.map(({ name, target }) => [name, target])),
    released: new Map(releases.toReversed().map((release) => [release.tagName, release])),
    allReleases,
  };
}

function daysOf(target: DatedNode | null): Pick<Tag, 'tagged' | 'committed'> {
  return { tagged: dayInUtc(target?.tagger?.date), committed: dayInUtc(committedDate(target)) };
}

/** A tag may point at a tag, which may point at a commit. */
function committedDate(target: DatedNode | null): string | undefined {
  return target?.committedDate ?? target?.target?.committedDate ?? target?.target?.target?.committedDate;
}

function publishedRelease({ isDraft, isPrerelease, publishedAt }: ReleaseNode): PublishedRelease {
  return { draft: isDraft, preRelease: isPrerelease, published: dayInUtc(publishedAt) };
}

/** GitHub's times carry a zone; the day is counted in UTC. Moments no calendar shows are no days. */
export function dayInUtc(time: string | null | undefined): Day | null {
  const moment = Date.parse(time ?? '');
  const isShown = moment >= 0 && moment <= Date.parse('9999-12-31T23:59:59Z');
  return isShown ? dayOfEpochSeconds(moment / 1000) : null;
}
