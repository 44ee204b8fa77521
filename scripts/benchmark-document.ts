import { updateDocument } from '../src/document/update.ts';
import { wantedFrom } from '../src/document/want.ts';
import { evaluate } from '../src/policy/evaluate.ts';
import { parsePolicy } from '../src/policy/parse.ts';
import { linesOf } from '../src/release/line.ts';
import type { Release } from '../src/release/release.ts';
import { readVersion } from '../src/release/version.ts';

/**
 * How long an edit of a document takes, read, written and verified, as the document and its table grow: the first one,
 * and the median of the second half of the rounds; and the peak of memory. Usage: node scripts/benchmark-document.ts
 */

const sizes = [
  { rows: 20, bytes: 4_500, rounds: 400 },
  { rows: 125, bytes: 125_000, rounds: 7 },
  { rows: 250, bytes: 250_000, rounds: 7 },
  { rows: 500, bytes: 500_000, rounds: 5 },
  { rows: 1000, bytes: 970_000, rounds: 5 },
] as const;
const path = 'SECURITY.md';

function main(): void {
  for (const { rows, bytes, rounds } of sizes) {
    const run = runOf(rows);
    const texts = Array.from({ length: rounds + 1 }, (_, round) => documentOf(rows, bytes, `round ${round}`));
    const [first = 0, ...others] = texts.map((text) => timed(() => run(text)));
    const warm = others.slice(Math.floor(rounds / 2)).sort((a, b) => a - b);
    const [text = ''] = texts;
    const median = warm[Math.floor(warm.length / 2)] ?? 0;
    const memory = Math.round(process.resourceUsage().maxRSS / 1024);
    console.log(
      `${text.length} bytes, ${rows} rows: first ${first.toFixed(0)} ms, warm ${median.toFixed(1)} ms, ` +
        `${((median / text.length) * 1000).toFixed(2)} ms a kB, peak ${memory} MB`,
    );
  }
}

/** `salt` makes every piece of the text new, so that nothing read before can be of use. */
function documentOf(rows: number, bytes: number, salt: string): string {
  const table = Array.from(
    { length: rows },
    (_, index) => `| ${rows - index}.x | ${index < 3 ? '✅' : '❌'} |`,
  );
  const head = [
    '# Security Policy',
    '',
    '## Supported Versions',
    '',
    salt,
    '',
    '| Version | Supported |',
    '| --- | --- |',
  ];
  return [...head, ...table, '', prose(bytes, salt)].join('\n');
}

function prose(bytes: number, salt: string): string {
  const sections: string[] = [];
  for (let length = 0, index = 0; length < bytes; index++) {
    const section = `## Heading ${index}, ${salt}\n\nSome *prose* with \`code\` and a [link](https://example.org/${index}) about 1.2.${index} and\nother things, long enough to be lines.\n\n- item one\n- item two\n`;
    sections.push(section);
    length += section.length + 1;
  }
  return sections.join('\n');
}

/** An edit that the release of one more line makes necessary. */
function runOf(rows: number): (text: string) => void {
  const reading = parsePolicy('line: major\nsupport: newest 3\n', 'policy.yml');
  if (!reading.ok) throw new Error('the policy is right');
  const policy = reading.value;
  const releases = Array.from({ length: rows + 1 }, (_, index) => releaseOf(`${rows + 1 - index}.0.0`));
  const { lines } = linesOf(releases, policy.line);
  const wanted = wantedFrom(evaluate(lines, policy, '2026-01-01'), { releases, lines, skipped: [] }, policy);
  return (text) => {
    const kept = updateDocument({ path, text }, wanted, policy.document, 'fail');
    if (!kept.outcome.changed) throw new Error(kept.problems[0]?.why ?? 'nothing changed');
  };
}

function releaseOf(text: string): Release {
  const reading = readVersion(text);
  if (reading.kind !== 'version') throw new Error(text);
  return { version: reading.version, tag: `v${text}`, day: '2020-01-01' };
}

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

main();
