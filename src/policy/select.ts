import { inRange } from '../release/range.ts';
import type { Line } from '../release/release.ts';
import { compareNumbers } from '../release/version.ts';
import type { Policy, Selector } from './policy.ts';

/** A shipped line and what the selectors ask about it. */
export type LineFacts = {
  readonly line: Line;
  /** Its place in the list, 0 being the newest. */
  readonly index: number;
  readonly lastOfMajor: boolean;
  readonly lts: boolean;
};

/** What the selectors ask about each of the lines, newest first by version. */
export function factsOf(lines: readonly Line[], policy: Policy): readonly LineFacts[] {
  const majors = new Set<number>();
  return lines.map((line, index) => {
    const major = majorOf(line);
    const lastOfMajor = !majors.has(major) && majors.size > 0;
    majors.add(major);
    const facts = { line, index, lastOfMajor, lts: false };
    return { ...facts, lts: policy.lts !== null && matches(policy.lts, facts) };
  });
}

/** What a selector looks at; planned lines have it too. */
export type SelectableLine = Pick<LineFacts, 'lastOfMajor' | 'lts'> & {
  readonly line: Pick<Line, 'numbers'>;
};

/** Whether the selector picks the line. */
export function matches(selector: Selector, facts: SelectableLine): boolean {
  const { numbers } = facts.line;
  switch (selector.kind) {
    case 'lts':
      return facts.lts;
    case 'last-of-major':
      return facts.lastOfMajor;
    case 'even':
    case 'odd':
      return hasParity(majorOf(facts.line), selector.kind);
    case 'minor':
      return matchesMinor(numbers[1], selector.is);
    case 'every':
      return dividesBy(numbers.at(-1) ?? 0, selector.count, selector.from ?? 0);
    case 'range':
      return inRange(selector.range, numbers);
    case 'names':
      return selector.names.some((name) => compareNumbers(name.numbers, numbers) === 0);
    case 'all':
      return selector.of.every((part) => matches(part, facts));
  }
}

/** The first number of a line. */
export function majorOf(line: Pick<Line, 'numbers'>): number {
  return line.numbers[0] ?? 0;
}

function matchesMinor(minor: number | undefined, is: number | 'even' | 'odd'): boolean {
  if (minor === undefined) return false;
  return typeof is === 'number' ? minor === is : hasParity(minor, is);
}

function hasParity(value: number, parity: 'even' | 'odd'): boolean {
  return value % 2 === (parity === 'even' ? 0 : 1);
}

function dividesBy(value: number, count: number, from: number): boolean {
  return value >= from && (value - from) % count === 0;
}
