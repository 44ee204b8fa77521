/**
 * How time and memory grow: for each subject the processor time at doubling sizes, per n·log₂n, the exponent of the last
 * two doublings, and the peak of the heap. Exits with 1 where an exponent passes 1.25 and the time is worth a look.
 *
 *   node --expose-gc scripts/growth.ts [NAME...] [--svg FILE] [--patterns]
 */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { explainLine } from '../src/change/explain.ts';
import type { Facts } from '../src/change/facts.ts';
import { decide } from '../src/change/plan.ts';
import { proposals } from '../src/change/propose.ts';
import { policyFrom } from '../src/change/read-policy.ts';
import { type Day, dayOfEpochSeconds } from '../src/day.ts';
import { chooseDocument } from '../src/document/file.ts';
import { markdownReader } from '../src/document/markdown/markdown.ts';
import type { Tag } from '../src/release/release.ts';
import { readReleases } from '../src/release/tag.ts';
import { hostile } from '../test/document/hostile.ts';
import { growthPicture } from './growth-picture.ts';

/** The largest exponent that still counts as n log n, and times below which noise decides, in milliseconds. */
const limit = { exponent: 1.25, noise: 40 };

/** Something that takes the longer the larger it is. `prepare` is not timed. */
type Subject = { readonly sizes: readonly number[]; readonly prepare: (size: number) => () => unknown };
type Point = { readonly size: number; readonly time: number; readonly memory: number };

const today: Day = '2026-11-30';

export const subjects: Readonly<Record<string, Subject>> = {
  tags: {
    sizes: [25_000, 50_000, 100_000, 200_000],
    prepare: (size) =>
      run(
        tagsOf(size, (index) => `v${index % 20}.${Math.floor(index / 20)}.0`),
        table(2, 20),
      ),
  },
  'rows kept': {
    sizes: [625, 1250, 2500, 5000],
    prepare: (size) => run(majors(size + 1), table(size, size), size + 1),
  },
  'rows added': { sizes: [625, 1250, 2500, 5000], prepare: (size) => run(majors(size), table(2, 2), size) },
  'rows that end': {
    sizes: [625, 1250, 2500, 5000],
    prepare: (size) => run(majors(size + 2), table(size, size), 2, '', ''),
  },
  'rows ended': {
    sizes: [625, 1250, 2500, 5000],
    prepare: (size) => run(majors(size + 2), table(size, size, 1), 2, '', ''),
  },
  'rows between': {
    sizes: [312, 625, 1250, 2500],
    prepare: (size) => run(majors(size * 2), table(size, size * 2, size, 2), size * 2),
  },
  'rows of majors': {
    sizes: [312, 625, 1250, 2500],
    prepare: (size) =>
      deciding(
        tagsOf(size * 3, (index) => `v${Math.floor(index / 3) + 1}.${index % 3}.0`),
        table(size, size),
        `line: minor\nsupport: newest ${size}\n`,
      ),
  },
  'rows of ranges': {
    sizes: [156, 312, 625, 1250],
    prepare: (size) =>
      run(
        majors(size + 1),
        spans(size, (major) => `${major}.0 - ${major}.9`),
      ),
  },
  'rows of bounds': {
    sizes: [156, 312, 625, 1250],
    prepare: (size) =>
      run(
        majors(size + 1),
        spans(size, (major) => `>= ${major}.0, < ${major + 1}.0`),
      ),
  },
  'lines explained': {
    sizes: [625, 1250, 2500, 5000],
    prepare: (size) => {
      const facts = factsFor(
        tagsOf(size, (index) => `v1.${index}.0`),
        table(2, 2),
        `line: minor\nsupport: newest ${size}\n`,
      );
      return () => explainLine('1', anew(facts), today);
    },
  },
  'history, versions': {
    sizes: [25, 50, 100, 200],
    prepare: (size) => {
      const versions = Array.from({ length: size }, (_, index) => ({
        day: dayOfEpochSeconds(1_700_000_000 - index * 86_400),
        text: table(2, 200 - index),
      }));
      const facts = { ...factsFor(majors(200), table(2, 200), null), versions };
      return () => proposals(anew(facts), today);
    },
  },
  'document, kB': {
    sizes: [240, 480, 960, 1900],
    prepare: (size) => run(majors(4), `${table(2, 3)}\n${prose(size)}`),
  },
  overrides: {
    sizes: [125, 250, 500, 1000],
    prepare: (size) => run(majors(size + 5), table(2, 5), 2, overrides(size)),
  },
  products: { sizes: [6, 12, 25, 50], prepare: (size) => runProducts(size) },
  families: {
    sizes: [1250, 2500, 5000, 10_000],
    prepare: (size) => {
      const tags = tagsOf(size * 5, (index) => `pkg${index % size}-v1.${Math.floor(index / size)}.0`);
      return () =>
        readReleases(tags, { tag: null, stable: [], ignore: [], releases: 'tags', datesFrom: 'tags' });
    },
  },
};

const patterns: Readonly<Record<string, Subject>> = Object.fromEntries(
  hostile.map(({ family, name, text }) => [
    `${family}: ${name}`,
    { sizes: [250_000, 500_000, 1_000_000, 2_000_000], prepare: (size: number) => () => reading(text(size)) },
  ]),
);

/** What the command line and the action do with a file before anything else: refuse it, or read it. */
function reading(text: string): unknown {
  const bytes = Buffer.from(text.slice(0, 2_000_000));
  const chosen = chooseDocument([{ path: 'SECURITY.md', mode: '100644', bytes }], null);
  return chosen.ok && chosen.value !== null ? markdownReader()(chosen.value.text) : chosen;
}

function tagsOf(count: number, nameOf: (index: number) => string): readonly Tag[] {
  return Array.from({ length: count }, (_, index) => ({
    name: nameOf(index),
    tagged: null,
    committed: dayOfEpochSeconds(1_400_000_000 + index * 1000),
    release: null,
  }));
}

function majors(count: number): readonly Tag[] {
  return tagsOf(count, (index) => `v${index + 1}.0.0`);
}

/** A table of rows from the newest down, `by` from one to the next; the first `supported` are. */
function table(rows: number, newest: number, supported = rows, by = 1): string {
  const lines = Array.from(
    { length: rows },
    (_, index) => `| ${newest - index * by}.x | ${index < supported ? '✅' : '❌'} |`,
  );
  return `# Security\n\n## Supported Versions\n\n| Version | Supported |\n| --- | --- |\n${lines.join('\n')}\n| < 0.1 | ❌ |\n`;
}

/** A table of rows that each hold all of a major, newest first; the first two are supported. */
function spans(rows: number, nameOf: (major: number) => string): string {
  const lines = Array.from(
    { length: rows },
    (_, index) => `| ${nameOf(rows - index)} | ${index < 2 ? '✅' : '❌'} |`,
  );
  return `# Security\n\n## Supported Versions\n\n| Version | Supported |\n| --- | --- |\n${lines.join('\n')}\n`;
}

function prose(kilobytes: number): string {
  const paragraph = `Report what you find to the *maintainers*, see [the page](https://example.org).\n\n`;
  return paragraph.repeat(Math.ceil((kilobytes * 1000) / paragraph.length));
}

function overrides(count: number): string {
  const lines = Array.from(
    { length: count },
    (_, index) => `  "${index + 1}": { support: 2030-01-01, because: x }`,
  );
  return `lines:\n${lines.join('\n')}\n`;
}

function run(
  tags: readonly Tag[],
  text: string,
  newest = 2,
  more = '',
  ended = 'ended: keep\n',
): () => unknown {
  return deciding(tags, text, `line: major\nsupport: newest ${newest}\n${ended}${more}`);
}

function runProducts(count: number): () => unknown {
  const names = Array.from({ length: count }, (_, index) => `product${index}`);
  const tags = names.flatMap((name) => tagsOf(200, (index) => `${name}-v${index + 1}.0.0`));
  const text = names.map((name) => table(2, 3).replace('Supported Versions', name)).join('\n');
  const policy = names.map((name) => `  ${name}: { tag: "${name}-v{version}", table: ${name} }`).join('\n');
  return deciding(tags, text, `line: major\nsupport: newest 2\nproducts:\n${policy}\n`);
}

function deciding(tags: readonly Tag[], text: string, policy: string): () => unknown {
  const facts = factsFor(tags, text, policy);
  return () => decide(anew(facts), today);
}

/** The same facts for another run: what was read of a list of tags is remembered for that list. */
function anew(facts: Facts): Facts {
  return { ...facts, tags: [...facts.tags] };
}

function factsFor(tags: readonly Tag[], text: string, policy: string | null): Facts {
  return {
    tags,
    policy: policy === null ? null : policyFrom({ kind: 'file', path: 'policy.yml' }, policy),
    own: null,
    files: [{ path: 'SECURITY.md', mode: '100644', bytes: Buffer.from(text) }],
    file: null,
    onMissingTable: 'fail' as const,
    notes: [],
  };
}

/** The least processor time of two runs, in milliseconds, and how much the heap grew in one, in MB. */
function measure(work: () => unknown, size: number): Point {
  const times = [1, 2].map(() => {
    globalThis.gc?.();
    const heap = process.memoryUsage().heapUsed;
    const begin = process.cpuUsage();
    const kept = work();
    const { user, system } = process.cpuUsage(begin);
    const grown = kept === undefined ? 0 : process.memoryUsage().heapUsed - heap;
    return { time: (user + system) / 1000, memory: Math.max(0, grown / 1e6) };
  });
  return {
    size,
    time: Math.min(...times.map(({ time }) => time)),
    memory: Math.max(...times.map(({ memory }) => memory)),
  };
}

/** How time grows over the last two doublings: 1 is linear. */
function exponentOf(points: readonly Pick<Point, 'size' | 'time'>[]): number {
  const [from, to] = [points.at(-3) ?? points[0], points.at(-1)];
  if (from === undefined || to === undefined) return 0;
  return Math.log(to.time / from.time) / Math.log(to.size / from.size);
}

function report(name: string, points: readonly Point[]): boolean {
  const exponent = exponentOf(points);
  const isPassed = exponent > limit.exponent && (points.at(-1)?.time ?? 0) > limit.noise;
  const cells = points.map(({ size, time, memory }) => {
    const perUnit = (time * 1e6) / (size * Math.log2(size + 1));
    return `${size}: ${time.toFixed(0)} ms, ${perUnit.toFixed(0)} ns, ${memory.toFixed(0)} MB`;
  });
  console.log(`${name.padEnd(44)} ^${exponent.toFixed(2)}${isPassed ? ' PASSED' : ''}  ${cells.join(' | ')}`);
  return !isPassed;
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    options: { svg: { type: 'string' }, patterns: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const chosen = Object.entries(values.patterns ? patterns : subjects).filter(
    ([name]) => positionals.length === 0 || positionals.some((word) => name.includes(word)),
  );
  const curves = chosen.map(([name, { sizes, prepare }]) => {
    const points = sizes.map((size) => measure(prepare(size), size));
    process.exitCode = report(name, points) ? process.exitCode : 1;
    return { name, points };
  });
  if (values.svg !== undefined) writeFileSync(values.svg, growthPicture(curves));
}
