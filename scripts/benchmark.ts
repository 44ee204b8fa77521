/** Measures how long the evaluation of 10,000 lines under a policy with three rules takes. Usage: `node scripts/benchmark.ts`. */
import { addDays } from '../src/day.ts';
import { evaluate } from '../src/policy/evaluate.ts';
import { parsePolicy } from '../src/policy/parse.ts';
import type { Line } from '../src/release/release.ts';

const policyText = `line: minor
lts: { minor: 4 }
rules:
  - when: [lts, ">=50"]
    active: release + 18mo
    security: max(release + 3y, lts(2) + 6mo)
  - when: last-of-major
    security: major + 1y
  - when: lts
    security: eom(release + 36mo)
tiers:
  active: next
  security: max(newest 3, release + 1y)
floor: "3.0"
`;
const rounds = 30;

const policy = parsePolicy(policyText, 'benchmark');
if (!policy.ok) throw new Error(JSON.stringify(policy.problems));
const lines = Array.from({ length: 10_000 }, (_, index) => lineAt(9_999 - index));
const times = Array.from({ length: rounds }, () => {
  const start = performance.now();
  evaluate(lines, policy.value, '2026-11-22');
  return performance.now() - start;
}).sort((a, b) => a - b);
const [fastest = 0, median = 0] = [times[0], times[rounds / 2]];
console.log(
  `10,000 lines, three rules: fastest ${fastest.toFixed(1)} ms, median ${median.toFixed(1)} ms of ${rounds}`,
);

function lineAt(index: number): Line {
  const numbers = [Math.floor(index / 10), index % 10];
  const day = addDays('1990-01-01', Math.floor(index * 1.3));
  const text = `${numbers.join('.')}.0`;
  const parts = text.split('.');
  const version = { text, parts, numbers: [...numbers, 0], preRelease: null, later: [], epoch: 0 };
  const release = { version, tag: `v${text}`, day };
  return { name: numbers.join('.'), numbers, releases: [release], latest: release, released: day };
}
