import type { Day } from '../day.ts';
import { type Result, success } from '../problem/problem.ts';
import { linesOf } from '../release/line.ts';
import type { Line, Release, ReleaseRules, SkippedTag, Tag } from '../release/release.ts';
import { readReleases } from '../release/tag.ts';
import { rememberedOf } from '../remember.ts';
import type { Policy } from './policy.ts';

/** The releases that had shipped by a day, and what became of every other tag. */
export type History = {
  /** Newest first by version. */
  readonly releases: readonly Release[];
  /** The same releases as lines, newest first. */
  readonly lines: readonly Line[];
  readonly skipped: readonly SkippedTag[];
};

/** A run asks for several days, and for what readers see, of the same tags by the same rules. */
const readingOf = rememberedOf((tags: readonly Tag[]) =>
  rememberedOf((rules: ReleaseRules) => readReleases(tags, rules)),
);

/** Reads tags as they stood at the end of a day (UTC). Problem: `ambiguous-tags`. */
export function readHistory(tags: readonly Tag[], { release, line }: Policy, day: Day): Result<History> {
  const reading = readingOf(tags)(release);
  if (!reading.ok) return reading;
  const releases = shippedBy(reading.value.releases, day);
  const grouped = linesOf(releases, line);
  const skipped = [...reading.value.skipped, ...later(reading.value.releases, day), ...grouped.skipped];
  return success({ releases, lines: grouped.lines, skipped }, reading.notes);
}

/** The releases that were out by the end of a day. One whose day is not known counts as out. */
export function shippedBy(releases: readonly Release[], day: Day): readonly Release[] {
  return releases.filter((release) => release.day === null || release.day <= day);
}

function later(releases: readonly Release[], day: Day): readonly SkippedTag[] {
  return releases.flatMap((release) =>
    release.day !== null && release.day > day
      ? [{ tag: release.tag, reason: `released on ${release.day}, after ${day}` }]
      : [],
  );
}
