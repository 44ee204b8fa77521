/**
 * Compares what recorded release lines were given with what their policies say, product by product: how many lines were
 * judged and how many ends lie more than 45 days from the recorded one. Usage: `node scripts/lifecycles.ts [DIR]`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Day, daysBetween } from '../src/day.ts';
import { type Evaluation, evaluate } from '../src/policy/evaluate.ts';
import { parsePolicy } from '../src/policy/parse.ts';
import type { Support } from '../src/policy/support.ts';
import { parseLineName } from '../src/release/line.ts';
import type { Line, Release } from '../src/release/release.ts';
import { compareNumbers } from '../src/release/version.ts';

type RecordedLine = {
  readonly line: string;
  readonly released: Day;
  readonly latest: string | null;
  readonly latestReleased: Day | null;
  /** The day support ended or will end, or only whether it has ended by the day of the record. */
  readonly end: Day | boolean | null;
};
type Lifecycle = {
  readonly product: string;
  readonly policy: string;
  readonly since: Day;
  readonly recordedOn: Day;
  readonly lines: readonly RecordedLine[];
};
type Judged = {
  readonly line: string;
  readonly off: boolean;
  readonly recorded: string;
  readonly said: string;
};

const tolerance = 45;

const folder = process.argv[2] ?? '../shared/lifecycles';
const verdicts = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => judge(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Lifecycle));
for (const { product, judged } of verdicts) report(product, judged);
report(
  'all',
  verdicts.flatMap(({ judged }) => judged),
  false,
);

function judge(lifecycle: Lifecycle): { readonly product: string; readonly judged: readonly Judged[] } {
  const { product, policy: text, since, recordedOn, lines } = lifecycle;
  const policy = parsePolicy(text, `${product}.json`);
  if (!policy.ok)
    throw new Error(`${product}: ${policy.problems.map(({ what, why }) => `${what} ${why}`).join(' ')}`);
  const shipped = lines.filter(({ released }) => released <= recordedOn).map(lineOf);
  const sorted = shipped.toSorted((a, b) => compareNumbers(b.numbers, a.numbers));
  const evaluation = evaluate(sorted, policy.value, recordedOn);
  const judged = lines
    .filter(({ released, end }) => released >= since && released <= recordedOn && end !== null)
    .map((recorded) => judgeLine(recorded, evaluation));
  return { product, judged };
}

function judgeLine({ line, end }: RecordedLine, evaluation: Evaluation): Judged {
  const support = evaluation.support.find((one) => one.line.name === line) as Support;
  const said = support.eol ?? (support.tier === null ? 'ended' : 'open');
  return {
    line,
    off: isOff(end, support, evaluation.day),
    recorded: String(end),
    said: `${said}: ${support.reason}`,
  };
}

/** A recorded state counts as met when the line changes to it within the tolerance. */
function isOff(end: Day | boolean | null, { eol, tier }: Support, recordedOn: Day): boolean {
  if (typeof end === 'string') {
    if (eol !== null) return Math.abs(daysBetween(eol, end)) > tolerance;
    return daysBetween(end, recordedOn) > tolerance;
  }
  const ended = tier === null;
  if (ended === end) return false;
  return eol === null || Math.abs(daysBetween(eol, recordedOn)) > tolerance;
}

function lineOf({ line, released, latest, latestReleased }: RecordedLine): Line {
  const numbers = parseLineName(line)?.numbers ?? [];
  const first = releaseOf(line, numbers, released);
  const last = latestReleased === null ? first : releaseOf(latest ?? line, numbers, latestReleased);
  return { name: line, numbers, releases: [last, first], latest: last, released };
}

function releaseOf(text: string, numbers: readonly number[], day: Day): Release {
  const version = { text, parts: numbers.map(String), numbers, preRelease: null, later: [], epoch: 0 };
  return { version, tag: text, day };
}

function report(product: string, judged: readonly Judged[], misses = true): void {
  const off = judged.filter((one) => one.off);
  console.log(
    `${product.padEnd(20)} ${String(judged.length).padStart(4)} judged ${String(off.length).padStart(3)} off`,
  );
  for (const { line, recorded, said } of misses ? off : [])
    console.log(`  ${line}: recorded ${recorded}, said ${said}`);
}
