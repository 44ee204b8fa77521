import type { Day } from '../day.ts';

/** What a tag's text reads as. */
export type Version = {
  /** The version as its tag writes it, without prefix: `3.0.2`, `24.04`, `1.2.3-patch.4`. */
  readonly text: string;
  /** Its numbers as written, leading zeros kept: `['24', '04']`. */
  readonly parts: readonly string[];
  /** The same numbers as values: `[24, 4]`. */
  readonly numbers: readonly number[];
  /** The pre-release part (`rc.1`), or null for a stable version. */
  readonly preRelease: string | null;
  /** Numbers of a fix that is later than the plain release (`-patch.16`, `.post1`): `[16]`; empty when there is none. */
  readonly later: readonly number[];
  /** The PEP 440 epoch, 0 where there is none. */
  readonly epoch: number;
};

/** A published stable version. `day` is null where no rule needed it and nobody asked. */
export type Release = {
  readonly version: Version;
  readonly tag: string;
  readonly day: Day | null;
};

/** The releases that share their first one, two or three numbers. Line lists are ordered newest first, by version. */
export type Line = {
  /** Its numbers as its tags write them, without `v` or `.x`: `3`, `3.10`, `24.04`. */
  readonly name: string;
  readonly numbers: readonly number[];
  /** At least one, newest first by version. */
  readonly releases: readonly Release[];
  /** The highest version. */
  readonly latest: Release;
  /** The day of the first release to ship; null while unknown. */
  readonly released: Day | null;
};

/** A tag that is not a release of this product, and why. */
export type SkippedTag = { readonly tag: string; readonly reason: SkipReason };

/** Why a tag is no release: in words, or the tag, or the version, that stands for it. */
export type SkipReason = string | { readonly kind: 'same version as' | 'build of'; readonly other: string };

/** A tag as an edge found it, before anyone has read its text. Days are null where nobody asked for them. */
export type Tag = {
  readonly name: string;
  /** The tagger's day of an annotated tag. */
  readonly tagged: Day | null;
  /** The day of the commit it points at. */
  readonly committed: Day | null;
  /** The release on GitHub that bears this tag, where GitHub was asked and has one. */
  readonly release: PublishedRelease | null;
  /** Whether `release` is null because nobody asked GitHub for it. */
  readonly isUnasked?: true;
};

/** What GitHub says of a release. */
export type PublishedRelease = {
  readonly draft: boolean;
  readonly preRelease: boolean;
  readonly published: Day | null;
};

/** The part of a policy that says which tags are releases. */
export type ReleaseRules = {
  /** An anchored template such as `server-v{version}`; null leaves the choice to the evidence. */
  readonly tag: string | null;
  /** Suffixes that count as stable although a pre-release is written the same way: `patch` in `3.8.3-patch.16`. */
  readonly stable: readonly string[];
  /** Withdrawn releases: exact versions or ranges. */
  readonly ignore: readonly string[];
  readonly releases: 'joined' | 'github' | 'tags';
  readonly datesFrom: 'releases' | 'tags';
};

/** A reason in words: `same version as v1.2.3`. */
export function skippedWords(reason: SkipReason): string {
  return typeof reason === 'string' ? reason : `${reason.kind} ${reason.other}`;
}
