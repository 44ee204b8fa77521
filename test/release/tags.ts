import type { Day } from '../../src/day.ts';
import type { PublishedRelease, ReleaseRules, Tag } from '../../src/release/release.ts';

/** A policy that says nothing about tags. */
export const noRules: ReleaseRules = {
  tag: null,
  stable: [],
  ignore: [],
  releases: 'joined',
  datesFrom: 'releases',
};

/** A lightweight tag on a commit of that day. */
export function tag(
  name: string,
  committed: Day | null = null,
  release: PublishedRelease | null = null,
): Tag {
  return { name, tagged: null, committed, release };
}

/** Lightweight tags, one a day from `from` on when it is given. */
export function tags(names: string, from?: number): readonly Tag[] {
  return names
    .split(/\s+/)
    .map((name, index) => tag(name, from === undefined ? null : (`${from + index}-01-01` as Day)));
}

/** A release on GitHub. */
export function published(day: Day, flags: Partial<PublishedRelease> = {}): PublishedRelease {
  return { draft: false, preRelease: false, published: day, ...flags };
}
