/** What the growth of is measured (`growth.ts`) and counted (`test/growth.test.ts`): each subject at any size. */
import { explainLine } from '../src/change/explain.ts';
import type { Facts } from '../src/change/facts.ts';
import { decide } from '../src/change/plan.ts';
import { proposals } from '../src/change/propose.ts';
import { policyFactFrom } from '../src/change/read-policy.ts';
import { addDays, type Day, dayOfEpochSeconds } from '../src/day.ts';
import { chooseDocument } from '../src/document/file.ts';
import { markdownReader } from '../src/document/markdown/markdown.ts';
import type { Tag } from '../src/release/release.ts';
import { readReleases } from '../src/release/tag.ts';
import { hostile } from '../test/document/hostile.ts';

/** Something that takes the longer the larger it is, its sizes from small to large. `prepare` is not timed. */
export type Subject = {
  readonly sizes: readonly number[];
  readonly prepare: (size: number) => () => unknown;
};

const today: Day = '2026-11-30';

export const subjects: Readonly<Record<string, Subject>> = {
  tags: {
    sizes: [10, 100, 1000, 10_000, 50_000, 100_000, 200_000],
    prepare: (size) =>
      run(
        tagsOf(size, (index) => `v${index % 20}.${Math.floor(index / 20)}.0`),
        table(2, 20),
      ),
  },
  'rows kept': {
    sizes: [1, 10, 100, 625, 1250, 2500, 5000],
    prepare: (size) => run(majors(size + 1), table(size, size), size + 1),
  },
  'rows added': {
    sizes: [1, 10, 100, 625, 1250, 2500, 5000],
    prepare: (size) => run(majors(size), table(2, 2), size),
  },
  'rows that end': {
    sizes: [1, 10, 100, 625, 1250, 2500, 5000],
    prepare: (size) => run(majors(size + 2), table(size, size), 2, '', ''),
  },
  'rows ended': {
    sizes: [1, 10, 100, 625, 1250, 2500, 5000],
    prepare: (size) => run(majors(size + 2), table(size, size, 1), 2, '', ''),
  },
  'rows between': {
    sizes: [1, 10, 100, 312, 625, 1250, 2500],
    prepare: (size) => run(majors(size * 2), table(size, size * 2, size, 2), size * 2),
  },
  'rows of majors': {
    sizes: [1, 10, 100, 312, 625, 1250, 2500],
    prepare: (size) =>
      deciding(
        tagsOf(size * 3, (index) => `v${Math.floor(index / 3) + 1}.${index % 3}.0`),
        table(size, size),
        `line: minor\nsupport: newest ${size}\n`,
      ),
  },
  'rows of ranges': {
    sizes: [1, 10, 156, 312, 625, 1250],
    prepare: (size) =>
      run(
        majors(size + 1),
        spans(size, (major) => `${major}.0 - ${major}.9`),
      ),
  },
  'rows of bounds': {
    sizes: [1, 10, 156, 312, 625, 1250],
    prepare: (size) =>
      run(
        majors(size + 1),
        spans(size, (major) => `>= ${major}.0, < ${major + 1}.0`),
      ),
  },
  'lines explained': {
    sizes: [1, 10, 100, 625, 1250, 2500, 5000],
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
    sizes: [1, 12, 25, 50, 100],
    prepare: (size) => {
      const tags = majors(100, 30);
      const versions = Array.from({ length: size }, (_, index) => {
        const newest = tags.length - index;
        return { day: addDays(tags[newest - 1]?.committed ?? today, 3), text: table(2, newest) };
      });
      const facts = { ...factsFor(tags, table(2, 100), null), versions };
      return () => proposals(anew(facts), today);
    },
  },
  'document, kB': {
    sizes: [5, 50, 240, 480, 960, 1900],
    prepare: (size) => run(majors(4), `${table(2, 3)}\n${prose(size)}`),
  },
  overrides: {
    sizes: [1, 10, 125, 250, 500, 1000],
    prepare: (size) => run(majors(size + 5), table(2, 5), 2, overrides(size)),
  },
  products: { sizes: [1, 2, 6, 12, 25, 50], prepare: (size) => runProducts(size) },
  families: {
    sizes: [1, 10, 100, 1250, 2500, 5000, 10_000],
    prepare: (size) => {
      const tags = tagsOf(size * 5, (index) => `pkg${index % size}-v1.${Math.floor(index / size)}.0`);
      return () =>
        readReleases(tags, { tag: null, stable: [], ignore: [], releases: 'tags', datesFrom: 'tags' });
    },
  },
};

export const patterns: Readonly<Record<string, Subject>> = Object.fromEntries(
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

/** Tags in the order of their days, so many days apart, the first of 2014. */
function tagsOf(count: number, nameOf: (index: number) => string, apart = 1 / 86.4): readonly Tag[] {
  return Array.from({ length: count }, (_, index) => ({
    name: nameOf(index),
    tagged: null,
    committed: dayOfEpochSeconds(1_400_000_000 + Math.floor(index * apart * 86_400)),
    release: null,
  }));
}

function majors(count: number, apart?: number): readonly Tag[] {
  return tagsOf(count, (index) => `v${index + 1}.0.0`, apart);
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
    policy: policy === null ? null : policyFactFrom({ kind: 'file', path: 'policy.yml' }, policy),
    own: null,
    files: [{ path: 'SECURITY.md', mode: '100644', bytes: Buffer.from(text) }],
    file: null,
    onMissingTable: 'fail' as const,
    notes: [],
  };
}
