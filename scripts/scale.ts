/**
 * Measures how long it takes from the text of GitHub's answer with all tags to release lines, how that grows, and how
 * much memory the lines hold. With --requests it also counts the requests of a run over 50,000 tags, on the stand-in;
 * that takes minutes. Usage: `node scripts/scale.ts [--requests]`.
 */
import { join } from 'node:path';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { addDays } from '../src/day.ts';
import type { GitHub } from '../src/github/client.ts';
import type { Reading } from '../src/github/reading.ts';
import { readTagNames } from '../src/github/tag-names.ts';
import { joinTags } from '../src/github/tags.ts';
import { readHistory } from '../src/policy/history.ts';
import { parsePolicy } from '../src/policy/parse.ts';
import { runAction } from '../test/github/run-action.ts';
import { startScenario } from '../test/github/scenario.ts';

const rounds = 9;
const day = '2026-11-22';
const sizes = [1250, 2500, 5000, 10_000, 20_000, 40_000, 50_000];

/** Names as repositories have them: plain versions, a monorepo of modules, builds that look like pre-releases. */
const shapes: Readonly<Record<string, (index: number) => string>> = {
  'plain versions': (index) => `v${Math.floor(index / 200)}.${Math.floor(index / 5) % 40}.${index % 5}`,
  'many modules': (index) =>
    `module-${index % 50}/v1.${Math.floor(index / 500)}.${Math.floor(index / 50) % 10}`,
  'pre-releases': (index) => `v${Math.floor(index / 400)}.${Math.floor(index / 10) % 40}.0-rc.${index % 10}`,
};

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');
if (process.argv.includes('--requests')) await countRequests();
else for (const [shape, nameOf] of Object.entries(shapes)) await measureShape(shape, nameOf);

async function measureShape(shape: string, nameOf: (index: number) => string): Promise<void> {
  console.log(`\n${shape}\n    tags   answer    median   fastest   µs per n·log₂n   heap`);
  for (const size of sizes) {
    const text = answerWith(size, nameOf);
    const heap = await heapOf(text);
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) times.push(await timeOf(text));
    show(size, text, times, heap);
  }
}

async function timeOf(text: string): Promise<number> {
  const start = performance.now();
  await linesFrom(text);
  return performance.now() - start;
}

function show(size: number, text: string, times: readonly number[], heap: number): void {
  const sorted = times.toSorted((a, b) => a - b);
  const [fastest = 0, median = 0] = [sorted[0], sorted[Math.floor(rounds / 2)]];
  const cells = [
    size.toLocaleString('en').padStart(8),
    `${(text.length / 1e6).toFixed(1)} MB`.padStart(8),
    `${median.toFixed(0)} ms`.padStart(9),
    `${fastest.toFixed(0)} ms`.padStart(9),
    ((median * 1000) / (size * Math.log2(size))).toFixed(2).padStart(16),
    `${(heap / 1e6).toFixed(0)} MB`.padStart(6),
  ];
  console.log(cells.join(' '));
}

/** What the lines and the reasons of all other tags keep in memory. */
async function heapOf(text: string): Promise<number> {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const kept = [await linesFrom(text)];
  collectGarbage();
  const held = process.memoryUsage().heapUsed - before;
  if (kept.length !== 1) throw new Error('nothing was kept');
  return held;
}

async function linesFrom(text: string) {
  const policy = parsePolicy('line: minor\nsupport: newest 3\n', 'scale');
  const github = {
    read: async () => ({ ok: true, value: { data: JSON.parse(text), next: null, last: null } }),
  };
  const names = await readTagNames(github as unknown as GitHub, { owner: 'o', name: 'r' } as Reading);
  if (!names.ok || !policy.ok) throw new Error('the benchmark cannot read its own answer');
  const { tags } = joinTags(names.value, { dated: new Map(), released: new Map(), allReleases: true });
  return readHistory(tags, policy.value, day);
}

/** The answer of GET /repos/{owner}/{repo}/git/matching-refs/tags/. */
function answerWith(count: number, nameOf: (index: number) => string): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const ref = `refs/tags/${nameOf(index)}`;
    const sha = index.toString(16).padStart(40, '0');
    const api = 'https://api.github.com/repos/octo/widget/git';
    const object = { sha, type: 'commit', url: `${api}/commits/${sha}` };
    return { ref, node_id: Buffer.from(ref).toString('base64'), url: `${api}/${ref}`, object };
  });
  return JSON.stringify(rows);
}

async function countRequests(): Promise<void> {
  const count = 50_000;
  const tags = Array.from({ length: count }, (_, index) => ({
    name: shapes['plain versions']?.(index) ?? '',
    date: addDays('2026-01-30', Math.floor((index - count) / 4)),
  }));
  const widget = await startScenario({ files: { 'SECURITY.md': '# Security\n' }, tags, date: '1980-01-01' });
  const entry = join(import.meta.dirname, '..', 'dist', 'index.js');
  for (const policy of ['line: minor\nsupport: newest 3\n', 'line: minor\nsupport: release + 2y\n']) {
    const before = widget.log.length;
    const start = performance.now();
    const inputs = { mode: 'plan', policy, 'as-of': '2026-02-03', 'on-missing-table': 'ignore' };
    const { outputs } = await runAction(entry, widget, { inputs, event: 'schedule', timeout: 300_000 });
    const lines = (JSON.parse(outputs.lines || '[]') as readonly object[]).length;
    const time = ((performance.now() - start) / 1000).toFixed(0);
    console.log(
      `${policy.split('\n')[1]}: ${lines} lines, ${widget.log.length - before} requests, ${time} s`,
    );
  }
  await widget.end();
}
