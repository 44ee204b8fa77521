/**
 * Judges the built action and command line: size, starts, a plan of 500 tags, and whole runs against the stand-in, as
 * ratios to `node -e 0` in the same rounds. Exits with 1 where a limit is passed.
 *
 *   npm run bench -- [--json] [--rounds 21] [--before FOLDER] [--peers FOLDER]
 *
 * `--before` is another checkout of the project, measured in the same rounds and not judged; `--peers` a folder with the
 * bundles of other actions, NAME.js or NAME.cjs, which are run to their first error.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, parse, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { runAction } from '../test/github/run-action.ts';
import { startScenario } from '../test/github/scenario.ts';
import { type Candidate, isPassed, median, type Ratio, timed } from './rounds.ts';
import { actionSize, mostBytes } from './size.ts';

const project = dirname(import.meta.dirname);
const options = {
  json: { type: 'boolean', default: false },
  rounds: { type: 'string', default: '21' },
  before: { type: 'string' },
  peers: { type: 'string' },
} as const;
const { json, rounds, before, peers } = parseArgs({ options }).values;
const latency = 50;
const policy = 'line: major\nsupport: newest 2\n';
const table = '| Version | Supported |\n| --- | --- |\n| 3.x | Yes |\n| 2.x | Yes |\n| < 2.0 | No |\n';
const document = `# Security\n\n## Supported Versions\n\n${table}`;
const inputs = {
  GITHUB_REPOSITORY: 'octo/widget',
  GITHUB_REPOSITORY_OWNER: 'octo',
  INPUT_TOKEN: 't',
  INPUT_MODE: 'x',
};

/**
 * In node starts. Of a plan, 2.5 are its reading alone: a start, the libraries for Markdown, YAML and versions, the
 * document, the policy, 500 tags and two git processes. Reading and first running our own 650 kB is the rest; a run has
 * the connection and the text of the pull request besides.
 */
const most = { error: 1.7, version: 1.6, plan: 4.8, new: 7.5, unchanged: 6.1 };

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** A clone with `count` tags, whose policy was committed before them, and whose table is out of date. */
function clone(count: number): string {
  const place = join(folder, `clone-${count}`);
  mkdirSync(place);
  const git = (words: readonly string[], input = '') => execFileSync('git', words, { cwd: place, input });
  git(['init', '--quiet', '--initial-branch=main']);
  const file = (path: string, text: string) => `M 100644 inline ${path}\ndata ${text.length}\n${text}\n`;
  const commits = Array.from({ length: count }, (_, index) => {
    const files = index > 0 ? '' : file('SECURITY.md', document) + file('.github/support-window.yml', policy);
    const who = `committer A <a@example.org> ${1_400_000_000 + index * 100_000} +0000\ndata 1\nx\n`;
    const tag = `reset refs/tags/v${Math.floor(index / 100) + 1}.${index % 100}.0\nfrom refs/heads/main\n\n`;
    return `commit refs/heads/main\n${who}${files}${tag}`;
  });
  git(['fast-import', '--quiet', '--date-format=raw'], commits.join(''));
  git(['reset', '--quiet', '--hard', 'main']);
  git(['pack-refs', '--all']);
  return place;
}

function ofBuild(dist: string, place: string, label: string, isJudged: boolean): readonly Candidate[] {
  const candidate = (name: string, words: readonly string[], limit: number): Candidate => ({
    name: `${name}${label}`,
    words: [join(dist, words[0] ?? ''), ...words.slice(1)],
    folder: place,
    environment: inputs,
    limit: isJudged ? limit : null,
  });
  return [
    candidate('action, first error', ['index.js'], most.error),
    candidate('command line, --version', ['cli.js', '--version'], most.version),
    candidate('plan, 500 tags', ['cli.js', 'plan'], most.plan),
    candidate('plan --ref, 500 tags', ['cli.js', 'plan', '--ref', 'main'], most.plan),
  ];
}

function ofPeers(place: string): readonly Candidate[] {
  const files = peers === undefined ? [] : readdirSync(peers).filter((name) => /\.[cm]?js$/.test(name));
  return files.map((name) => ({
    name: `peer ${parse(name).name}, first error`,
    words: [resolve(peers ?? '', name)],
    folder: place,
    environment: inputs,
    limit: null,
  }));
}

/** A run against the stand-in, in node starts, without the time of the answers. */
async function runs(start: number): Promise<readonly Ratio[]> {
  const tags = Array.from({ length: 1000 }, (_, index) => ({
    name: `v${Math.floor(index / 250) + 1}.${index % 250}.0`,
    date: new Date(Date.UTC(2015, 0, 1 + index * 4)).toISOString().slice(0, 10),
  }));
  const times: Record<'new' | 'unchanged', number[]> = { new: [], unchanged: [] };
  const counts = { new: 6, unchanged: 3 };
  for (let round = 0; round < 5; round++) {
    const widget = await startScenario({
      files: { 'SECURITY.md': document, '.github/support-window.yml': policy },
      tags,
    });
    widget.faults.latency = latency;
    for (const kind of ['new', 'unchanged'] as const) {
      const before = widget.log.length;
      const begin = performance.now();
      await runAction(join(project, 'dist/index.js'), widget, { event: 'schedule' });
      times[kind].push(performance.now() - begin);
      const requests = widget.log.length - before;
      if (requests > counts[kind])
        throw new Error(`${kind}: ${requests} requests instead of ${counts[kind]}`);
    }
    await widget.end();
  }
  return (['new', 'unchanged'] as const).map((kind) => {
    const own = times[kind].map((time) => (time - counts[kind] * latency) / start);
    const name = `run, ${kind === 'new' ? 'new pull request' : 'nothing changed'}, ${counts[kind]} answers of ${latency} ms taken off`;
    return { name, fastest: Math.min(...own), median: median(own), limit: most[kind] };
  });
}

function startTime(): number {
  return Math.min(
    ...Array.from({ length: 9 }, () => {
      const begin = performance.now();
      execFileSync(process.execPath, ['-e', '0']);
      return performance.now() - begin;
    }),
  );
}

const place = clone(500);
const ratios = [
  ...timed(
    [
      ...ofBuild(join(project, 'dist'), place, '', true),
      ...(before === undefined ? [] : ofBuild(join(resolve(before), 'dist'), place, ', before', false)),
      ...ofPeers(place),
    ],
    Number(rounds),
  ),
  ...(await runs(startTime())),
];
const bundles = readdirSync(join(project, 'dist'))
  .filter((name) => name.endsWith('.js'))
  .map((name) => ({ path: `dist/${name}`, bytes: readFileSync(join(project, 'dist', name)), inputs: {} }));
const size = actionSize(bundles);
const isHeavy = size.raw > mostBytes.raw || size.gzip > mostBytes.gzip;
process.exitCode = isHeavy || ratios.some(isPassed) ? 1 : 0;
if (json) console.log(JSON.stringify({ size, ratios }, null, 2));
else {
  const weight = `${size.raw} bytes, ${size.gzip} in gzip; at most ${mostBytes.raw} and ${mostBytes.gzip}`;
  console.log(`the action's files: ${weight}${isHeavy ? ' PASSED' : ''}\n`);
  console.log('node starts (node -e 0 is 1)                                        fastest  median  at most');
  for (const ratio of ratios) {
    const cells = [ratio.fastest.toFixed(2), ratio.median.toFixed(2), ratio.limit?.toFixed(1) ?? '-'];
    const figures = cells.map((cell) => cell.padStart(8)).join('');
    console.log(`${ratio.name.padEnd(66)} ${figures}${isPassed(ratio) ? '  PASSED' : ''}`);
  }
}
