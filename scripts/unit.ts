/**
 * Runs all tests: files in batches that share a process each, as many processes at once as the machine has cores, the
 * longest batch first; the action is built once for all, and each source is compiled once. Then it names the five slowest files. Usage: `npm run unit`.
 */
import { spawn } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { buildAction } from '../test/scenario/built.ts';
import type { FileTimes } from './times.ts';

const project = dirname(import.meta.dirname);

/**
 * The test files of each process, the longest first. Files that start git are not among those that hold GitHub's schema: a
 * process that has grown large takes long to start another.
 */
export function batches(): readonly (readonly string[])[] {
  const top = filesOf('test/*.test.ts');
  const withGitHub = top.filter((file) =>
    /from '\.\/(?:scenario\/(?!built)|github\/)/.test(readFileSync(join(project, file), 'utf8')),
  );
  const scenarios = [...filesOf('test/{scenario,github,actions}/**/*.test.ts'), ...withGitHub];
  return [
    filesOf('test/{git,cli,attack}/**/*.test.ts'),
    top.filter((file) => !withGitHub.includes(file)),
    scenarios.filter((_, index) => index % 2 === 0),
    scenarios.filter((_, index) => index % 2 === 1),
    filesOf('test/{problem,release,policy,document,infer,change,report}/**/*.test.ts'),
  ];
}

function filesOf(pattern: string): readonly string[] {
  return globSync(pattern, { cwd: project }).sort();
}

/** Runs one batch, and shows what it printed when it is over, so that batches do not mix. */
function runBatch(files: readonly string[], environment: NodeJS.ProcessEnv, times: string) {
  const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
  const timing = ['--test-reporter=./scripts/times.ts', `--test-reporter-destination=${times}`];
  const words = ['--test', '--test-isolation=none', ...reporters, ...timing, ...files];
  return new Promise<number>((resolve) => {
    const child = spawn(process.execPath, words, { cwd: project, env: environment });
    const printed: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => printed.push(part));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(printed));
      resolve(code ?? 1);
    });
  });
}

async function runAll(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'support-window-times-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const environment = {
    ...process.env,
    BUILT_ACTION: await buildAction(),
    NODE_COMPILE_CACHE: join(folder, 'compiled'),
  };
  const waiting = batches().map((files, index) => ({ files, times: join(folder, `${index}.json`) }));
  const codes: number[] = [];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      codes.push(await runBatch(next.files, environment, next.times));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  printSlowest(filesOf(`${folder}/*.json`).map((path) => JSON.parse(readFileSync(path, 'utf8'))));
  return Math.max(...codes);
}

function printSlowest(reports: readonly FileTimes[]): void {
  const all = reports.flatMap((report) => Object.entries(report)).sort(([, a], [, b]) => b - a);
  console.log('the five slowest files');
  for (const [file, milliseconds] of all.slice(0, 5))
    console.log(`${(milliseconds / 1000).toFixed(1).padStart(7)} s  ${file}`);
}

if (import.meta.main) process.exitCode = await runAll();
