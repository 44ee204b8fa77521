import { readFileSync } from 'node:fs';
import type { Day } from '../../src/day.ts';
import type { Release, Tag } from '../../src/release/release.ts';
import { readReleases } from '../../src/release/tag.ts';

/** A repository's tags and every dated version of its security file, oldest first; `text` is null where it was deleted. */
export type History = {
  readonly repository: string;
  readonly tags: readonly {
    readonly tag: string;
    readonly commitDate: string | null;
    readonly taggerDate: string | null;
  }[];
  readonly file: {
    readonly path: string;
    readonly versions: readonly { readonly date: string; readonly text: string | null }[];
  } | null;
};

/** Reads a file of histories, one JSON object a line. */
export function readHistories(path: string): readonly History[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as History);
}

/** The stable releases tagged by a moment (ISO 8601), newest first; none where the tag family is not clear. */
export function releasedBy(history: History, moment: string): readonly Release[] {
  const shipped = history.tags.filter((tag) => Date.parse(dateOf(tag) ?? moment) <= Date.parse(moment));
  const tags = shipped.map(
    (tag): Tag => ({
      name: tag.tag,
      tagged: dayOf(tag.taggerDate),
      committed: dayOf(tag.commitDate),
      release: null,
    }),
  );
  const rules = {
    tag: null,
    stable: ['patch'],
    ignore: [],
    releases: 'joined',
    datesFrom: 'releases',
  } as const;
  const reading = readReleases(tags, rules);
  return reading.ok ? reading.value.releases : [];
}

function dateOf(tag: History['tags'][number]): string | null {
  return tag.taggerDate ?? tag.commitDate;
}

/** The UTC day of an ISO 8601 moment. */
export function dayOf(moment: string): Day;
export function dayOf(moment: string | null): Day | null;
export function dayOf(moment: string | null): Day | null {
  return moment === null ? null : (new Date(moment).toISOString().slice(0, 10) as Day);
}
