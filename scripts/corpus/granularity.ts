import { groupBy } from '../../src/group.ts';
import type { Granularity } from '../../src/release/line.ts';
import { parseRange } from '../../src/release/range.ts';
import { compareNumbers } from '../../src/release/version.ts';

type Numbers = readonly number[];
type Precision = 1 | 2 | 3;

/**
 * What the rows of a table make of lines: the one precision that most of them have, or a coarse and a fine one where it
 * changes once on the way down (`7`, `6`, `5.8`, `5.7`).
 */
export function granularityOf(labels: readonly Numbers[]): Granularity {
  return changing(labels) ?? { kind: 'numbers', count: usualPrecision(labels) };
}

/** How many numbers most labels have. */
export function usualPrecision(labels: readonly Numbers[]): Precision {
  const counts = groupBy(labels, precisionOf);
  const [most] = [...counts].sort((a, b) => b[1].length - a[1].length || b[0] - a[0]);
  return most?.[0] ?? 2;
}

function changing(labels: readonly Numbers[]): Granularity | null {
  const sorted = labels.toSorted((a, b) => compareNumbers(b, a));
  const changes = sorted.flatMap((label, index) =>
    index > 0 && precisionOf(label) !== precisionOf(sorted[index - 1] ?? []) ? [index] : [],
  );
  const [start, ...more] = changes;
  if (start === undefined || more.length > 0) return null;
  const [above = [], below = []] = [sorted[start - 1], sorted[start]];
  const bound = precisionOf(above) < precisionOf(below) ? above : following(below);
  const range = parseRange(`>=${bound.join('.')}`);
  if (range === null || compareNumbers(above, bound) < 0 || compareNumbers(below, bound) >= 0) return null;
  const line: Granularity = { kind: 'numbers', count: precisionOf(above) };
  return {
    kind: 'changing',
    cases: [{ range, line }],
    otherwise: { kind: 'numbers', count: precisionOf(below) },
  };
}

/** The number after all that a coarse label holds: 5 after `4`, 2.2 after `2.1`. */
function following(label: Numbers): Numbers {
  return label.with(-1, (label.at(-1) ?? 0) + 1);
}

function precisionOf(label: Numbers): Precision {
  return Math.min(3, Math.max(1, label.length)) as Precision;
}
