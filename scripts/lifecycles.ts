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

/** Policies whose text has a fault, with the corrected text and what the fault is. */
const corrections: Readonly<Record<string, { readonly policy: string; readonly why: string }>> = {
  vue: {
    policy: 'line: minor\ntiers:\n  active: sibling\n',
    why: 'a 2.x line gave way to the next 2.x line, not to 3.0, which came out in between',
  },
};

const folder = process.argv[2] ?? '../shared/lifecycles';
const lifecycles = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Lifecycle);

console.log('policies as given');
const given = lifecycles.map(judge);
report(given);
console.log(summary('all, as given', judgedOf(given)));
const mended = lifecycles.map((one) =>
  judge({ ...one, policy: corrections[one.product]?.policy ?? one.policy }),
);
for (const [product, { policy, why }] of Object.entries(corrections)) {
  console.log(`\ncorrected: ${product}, because ${why}`);
  console.log(policy.replaceAll(/^(?=.)/gm, '  ').trimEnd());
  report(mended.filter((one) => one.product === product));
}
console.log(summary('all, corrected', judgedOf(mended)));

type JudgedProduct = { readonly product: string; readonly judged: readonly Judged[] };

function judge(lifecycle: Lifecycle): JudgedProduct {
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

function report(products: readonly JudgedProduct[]): void {
  for (const { product, judged } of products) {
    console.log(summary(product, judged));
    for (const { line, recorded, said } of judged.filter(({ off }) => off)) {
      console.log(`  ${line}: recorded ${recorded}, said ${said}`);
    }
  }
}

function judgedOf(products: readonly JudgedProduct[]): readonly Judged[] {
  return products.flatMap(({ judged }) => judged);
}

function summary(name: string, judged: readonly Judged[]): string {
  const off = judged.filter((one) => one.off).length;
  return `${name.padEnd(20)} ${String(judged.length).padStart(4)} judged ${String(off).padStart(3)} off`;
}
