/** Size, start, requests and time of the built action against the stand-in. Usage: `npm run bench`. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { runAction } from '../test/github/run-action.ts';
import { startScenario } from '../test/github/scenario.ts';
import { mostBytes } from './size.ts';

const entry = join(dirname(import.meta.dirname), 'dist', 'index.js');
const rounds = 15;
const latency = 50;
const document =
  '# Security\n\n## Supported Versions\n\n| Version | Supported |\n| --- | --- |\n| 3.x | Yes |\n| 2.x | Yes |\n| < 2.0 | No |\n';

reportSize();
reportStart();
await reportRuns();

function reportSize(): void {
  const files = ['index.js', 'action.js', 'common.js'].map((name) =>
    readFileSync(join(dirname(entry), name)),
  );
  const raw = files.reduce((sum, bytes) => sum + bytes.length, 0);
  const gzip = files.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0);
  const most = `at most ${kilobytes(mostBytes.raw)} and ${kilobytes(mostBytes.gzip)}`;
  console.log(`the action's files   ${kilobytes(raw)} raw, ${kilobytes(gzip)} gzip; ${most}`);
  if (raw > mostBytes.raw || gzip > mostBytes.gzip) process.exitCode = 1;
}

function reportStart(): void {
  const env = {
    PATH: process.env.PATH ?? '',
    GITHUB_REPOSITORY: 'octo/widget',
    INPUT_TOKEN: 't',
    INPUT_MODE: 'x',
  };
  const times = Array.from({ length: rounds }, () => ({
    bare: timeOf(() => spawnSync(process.execPath, ['-e', '0'], { env })),
    action: timeOf(() => spawnSync(process.execPath, [entry], { env })),
  }));
  const bare = median(times.map((time) => time.bare));
  const action = median(times.map((time) => time.action));
  console.log(
    `first input error    +${(action - bare).toFixed(0)} ms over node -e 0 (${bare.toFixed(0)} ms); at most +45 ms; median of ${rounds}`,
  );
}

async function reportRuns(): Promise<void> {
  const tags = Array.from({ length: 1000 }, (_, index) => ({
    name: `v${Math.floor(index / 250) + 1}.${index % 250}.0`,
    date: new Date(Date.UTC(2015, 0, 1 + index * 4)).toISOString().slice(0, 10),
  }));
  const files = { 'SECURITY.md': document, '.github/support-window.yml': 'line: major\nsupport: newest 2\n' };
  const created = [];
  const unchanged = [];
  for (let round = 0; round < 5; round++) {
    const widget = await startScenario({ files, tags });
    widget.faults.latency = latency;
    created.push(await measured(() => runAction(entry, widget, { event: 'schedule' }), widget.log));
    unchanged.push(await measured(() => runAction(entry, widget, { event: 'schedule' }), widget.log));
    await widget.end();
  }
  show('new pull request', created, '600 ms');
  show('unchanged', unchanged, '350 ms');
}

type Measured = { readonly time: number; readonly requests: number };

async function measured(run: () => Promise<unknown>, log: readonly unknown[]): Promise<Measured> {
  const before = log.length;
  const start = performance.now();
  await run();
  return { time: performance.now() - start, requests: log.length - before };
}

function show(name: string, runs: readonly Measured[], most: string): void {
  const time = median(runs.map((run) => run.time)).toFixed(0);
  console.log(
    `${name.padEnd(20)} ${time} ms, ${runs[0]?.requests} requests of ${latency} ms each, 1,000 tags; at most ${most}; median of ${runs.length}`,
  );
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`;
}
