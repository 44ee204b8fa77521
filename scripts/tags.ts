/**
 * The tag census: what the reader makes of recorded tags.
 *
 *     node scripts/tags.ts FILE…
 *
 * A file is JSON (repositories by name) or JSON lines (one repository a line); a repository has `repository` and
 * `tags`, each with `tag`, `commitDate` and perhaps `taggerDate` or `annotated` and `date`. Printed are the shapes of
 * all tags with what each was read as, the reasons why tags were skipped, and the family chosen in each repository.
 */
import { readFileSync } from 'node:fs';
import { type Day, dayOfEpochSeconds } from '../src/day.ts';
import type { ReleaseRules, Tag } from '../src/release/release.ts';
import { readReleases, type TagReading } from '../src/release/tag.ts';
import { readTagName } from '../src/release/tag-name.ts';

type RecordedTag = {
  readonly tag: string;
  readonly commitDate: string | null;
  readonly taggerDate?: string | null;
  readonly annotated?: boolean;
  readonly date?: string | null;
};
type Recorded = { readonly repository: string; readonly tags: readonly RecordedTag[] };
type Shape = {
  count: number;
  readonly repositories: Set<string>;
  readonly readAs: Map<string, number>;
  readonly example: string;
};

const noRules: ReleaseRules = {
  tag: null,
  stable: [],
  ignore: [],
  releases: 'joined',
  datesFrom: 'releases',
};

census(process.argv.slice(2).flatMap(readRecords));

function census(records: readonly Recorded[]): void {
  const shapes = new Map<string, Shape>();
  for (const { repository, tags } of records) {
    for (const { tag } of tags) count(shapes, tag, repository);
  }
  printShapes(shapes);
  const readings = records.map((record) => ({
    ...record,
    result: readReleases(record.tags.map(tagOf), noRules),
  }));
  printReasons(readings.flatMap(({ result }) => (result.ok ? [result.value] : [])));
  for (const { repository, tags, result } of readings) {
    const family = result.ok
      ? familyText(result.value)
      : result.problems.map(({ why }) => `AMBIGUOUS ${why}`).join(' ');
    console.log([repository, tags.length, family].join('\t'));
    for (const note of result.notes) console.log(`\t${note.code}: ${note.what}`);
  }
}

function readRecords(path: string): readonly Recorded[] {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.jsonl'))
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  return Object.values(JSON.parse(text));
}

function tagOf(recorded: RecordedTag): Tag {
  const tagger = recorded.taggerDate ?? (recorded.annotated === true ? recorded.date : null);
  return { name: recorded.tag, tagged: dayOf(tagger), committed: dayOf(recorded.commitDate), release: null };
}

function dayOf(moment: string | null | undefined): Day | null {
  return moment == null ? null : dayOfEpochSeconds(Math.floor(Date.parse(moment) / 1000));
}

/** `v1.2.3-rc.1` has the shape `v#.#.#-rc.#`. */
function count(shapes: Map<string, Shape>, tag: string, repository: string): void {
  const key = tag.replaceAll(/\d+/g, '#');
  const shape = shapes.get(key) ?? { count: 0, repositories: new Set(), readAs: new Map(), example: tag };
  shapes.set(key, shape);
  shape.count += 1;
  shape.repositories.add(repository);
  const stage = stageOf(tag);
  shape.readAs.set(stage, (shape.readAs.get(stage) ?? 0) + 1);
}

function stageOf(tag: string): string {
  const name = readTagName(tag);
  if (name.kind === 'not-a-version') return name.reason;
  const { preRelease, later } = name.version;
  const stage = preRelease !== null ? 'pre-release' : later.length > 0 ? 'later fix' : 'release';
  return `${name.before}{version} ${stage}`;
}

function printShapes(shapes: ReadonlyMap<string, Shape>): void {
  const totals = new Map<string, number>();
  console.log(['tags', 'repos', 'shape', 'example', 'read as'].join('\t'));
  for (const [key, shape] of [...shapes].sort(([, a], [, b]) => b.count - a.count)) {
    const readAs = [...shape.readAs].map(([stage, tags]) =>
      shape.readAs.size === 1 ? stage : `${stage} (${tags})`,
    );
    console.log([shape.count, shape.repositories.size, key, shape.example, readAs.join(', ')].join('\t'));
    for (const [stage, tags] of shape.readAs) {
      const total = stage.replace(/^.*\{version\} /, '');
      totals.set(total, (totals.get(total) ?? 0) + tags);
    }
  }
  console.log([...totals].map(([stage, tags]) => `${stage}: ${tags}`).join(', '));
}

function printReasons(readings: readonly TagReading[]): void {
  const reasons = new Map<string, string[]>();
  for (const { tag, reason } of readings.flatMap(({ skipped }) => skipped)) {
    const key = typeof reason === 'string' ? reason.replace(/(another tag family).*/, '$1') : reason.kind;
    reasons.set(key, [...(reasons.get(key) ?? []), tag]);
  }
  for (const [reason, tags] of reasons)
    console.log([tags.length, reason, tags.slice(0, 5).join(' ')].join('\t'));
  console.log([readings.flatMap(({ releases }) => releases).length, 'releases'].join('\t'));
}

function familyText({ family, releases, skipped }: TagReading): string {
  const newest =
    releases[0] === undefined ? 'no releases' : `newest ${releases[0].tag} of ${releases[0].day}`;
  return `${family}\t${releases.length} releases, ${skipped.length} skipped\t${newest}`;
}
