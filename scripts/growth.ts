/**
 * How time and memory grow: for each subject the processor time at growing sizes, per n·log₂n, the peak of the memory, and
 * the exponent of the last two doublings. Exits with 1 where an exponent passes 1.25 and the time is worth a look, or
 * where a subject does not end. A run of all subjects writes its table and its picture to docs/dev/growth.md.
 *
 *   node scripts/growth.ts [NAME...] [--svg FILE] [--patterns]
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { growthPicture } from './growth-picture.ts';
import { patterns, type Subject, subjects } from './growth-subjects.ts';

const project = dirname(import.meta.dirname);
const page = join(project, 'docs/dev/growth.md');
const picture = join(project, 'docs/images/growth.svg');

/** The largest exponent that still counts as n log n, and times below which noise decides, in milliseconds. */
const limit = { exponent: 1.25, noise: 40 };
/** How long one subject may take, on a machine that does other things too, in milliseconds. */
const patience = 300_000;
/** Short work is done again until it took so long in all, in milliseconds: the least of the times counts. */
const worth = { spent: 1500, runs: 25 };

/** Processor time in milliseconds, and how far the memory of the process ever grew above what it began with, in MB. */
export type Point = { readonly size: number; readonly time: number; readonly memory: number };
export type Measured = { readonly name: string; readonly points: readonly Point[] };

/** Measures a subject in this process, from small to large. */
function measure({ sizes, prepare }: Subject): readonly Point[] {
  const begun = peak();
  return sizes.map((size) => {
    const time = leastTime(prepare(size));
    return { size, time, memory: peak() - begun };
  });
}

function leastTime(work: () => unknown): number {
  const times: number[] = [];
  for (let spent = 0; times.length < 2 || (spent < worth.spent && times.length < worth.runs); ) {
    globalThis.gc?.();
    const begin = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(begin);
    times.push((user + system) / 1000);
    spent += (user + system) / 1000;
  }
  return Math.min(...times);
}

function peak(): number {
  return process.resourceUsage().maxRSS / 1000;
}

/** Measures a subject in a process of its own; no points where that does not end. */
function measureApart(name: string): readonly Point[] {
  const words = ['--expose-gc', import.meta.filename, '--apart', name];
  const { status, stdout } = spawnSync(process.execPath, words, { encoding: 'utf8', timeout: patience });
  return status === 0 ? (JSON.parse(stdout) as readonly Point[]) : [];
}

/** Measured again where a limit is passed: the least of both times counts, as another program may have been in the way. */
function measureTwice(name: string): Measured {
  const first = { name, points: measureApart(name) };
  if (!isPassed(first)) return first;
  const again = measureApart(name);
  const least = (point: Point, index: number) => ({
    ...point,
    time: Math.min(point.time, again[index]?.time ?? point.time),
  });
  return { name, points: first.points.map(least) };
}

/** How time grows over the last two doublings: 1 is linear. */
export function exponentOf(points: readonly Pick<Point, 'size' | 'time'>[]): number {
  const [from, to] = [points.at(-3) ?? points[0], points.at(-1)];
  if (from === undefined || to === undefined || from === to) return 0;
  return Math.log(to.time / from.time) / Math.log(to.size / from.size);
}

/** Whether a subject grows faster than n log n, or did not end. */
export function isPassed({ points }: Measured): boolean {
  const last = points.at(-1);
  return last === undefined || (exponentOf(points) > limit.exponent && last.time > limit.noise);
}

/** A row for each size of a subject, the exponent beside the last. */
export function rowsOf(measured: Measured): readonly string[] {
  const { name, points } = measured;
  if (points.length === 0) return [`| ${name} | did not end | | | | |`];
  return points.map(({ size, time, memory }, index) => {
    const cells = [
      index === 0 ? name : '',
      size.toLocaleString('en'),
      numberText(time),
      numberText((time * 1000) / (size * Math.log2(size + 1))),
      memory.toFixed(0),
      index < points.length - 1
        ? ''
        : `${exponentOf(points).toFixed(2)}${isPassed(measured) ? ' PASSED' : ''}`,
    ];
    return `| ${cells.join(' | ')} |`;
  });
}

/** Small numbers with a digit or two behind the point, large ones whole. */
function numberText(value: number): string {
  return value < 100 ? value.toPrecision(2) : Math.round(value).toLocaleString('en');
}

const head = ['| what | n | ms | µs per n·log₂n | MB | exponent |', '|---|--:|--:|--:|--:|--:|'];
const marks = { begin: '<!-- written by node scripts/growth.ts -->', end: '<!-- end of growth -->' };

/** The page with the table between its marks renewed. */
export function withTable(text: string, rows: readonly string[]): string {
  const [from, to] = [text.indexOf(marks.begin), text.indexOf(marks.end)];
  if (from < 0 || to < from) throw new Error(`the marks "${marks.begin}" and "${marks.end}" are missing`);
  const table = [...head, ...rows].join('\n');
  return `${text.slice(0, from)}${marks.begin}\n\n${table}\n\n${text.slice(to)}`;
}

function main(): void {
  const { values, positionals } = parseArgs({
    options: {
      svg: { type: 'string' },
      patterns: { type: 'boolean', default: false },
      apart: { type: 'string' },
    },
    allowPositionals: true,
  });
  const only = values.apart === undefined ? undefined : { ...subjects, ...patterns }[values.apart];
  if (only !== undefined) console.log(JSON.stringify(measure(only)));
  else judge(positionals, values.patterns, values.svg);
}

function judge(positionals: readonly string[], hasPatterns: boolean, svg: string | undefined): void {
  const isWhole = positionals.length === 0 && !hasPatterns;
  const names = Object.keys(hasPatterns ? patterns : subjects).filter(
    (name) => positionals.length === 0 || positionals.some((word) => name.includes(word)),
  );
  console.log(head.join('\n'));
  const all = names.map((name) => {
    const measured = measureTwice(name);
    console.log(rowsOf(measured).join('\n'));
    return measured;
  });
  if (all.some(isPassed)) process.exitCode = 1;
  const file = svg ?? (isWhole ? picture : undefined);
  if (file !== undefined) writeFileSync(file, growthPicture(all));
  if (isWhole) writeFileSync(page, withTable(readFileSync(page, 'utf8'), all.flatMap(rowsOf)));
}

if (import.meta.main) main();
