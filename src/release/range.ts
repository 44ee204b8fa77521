import {
  above,
  allOf,
  everything,
  type Interval,
  includes,
  meet,
  type Numbers,
  parseNumbers,
} from './interval.ts';
import { mostNumbers } from './version.ts';

/** Bounds that must all hold. `=` means the line itself: its numbers and everything finer (`8.x` holds 8.1). */
export type Range = readonly Bound[];

type Operator = '<' | '<=' | '>' | '>=' | '=';
type Bound = { readonly operator: Operator; readonly text: string; readonly interval: Interval };

const boundPattern = /^(<=|>=|<|>|=)?[vV]?(\d+(?:\.\d+)*)((?:\.[xX*])*)$/;

/**
 * Reads `>=8.1`, `<1.0`, `>=1.2 <2`, `>=1.2, <2` or a line's own name (`8`, `8.x`); a space or a comma means *and*.
 * Null when the text is no range.
 */
export function parseRange(text: string): Range | null {
  const words = text
    .replace(/([<>=])\s+/g, '$1')
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  const bounds = words.map(parseBound);
  return bounds.length > 0 && bounds.every((bound) => bound !== null) ? bounds : null;
}

function parseBound(text: string): Bound | null {
  const match = boundPattern.exec(text);
  if (match === null) return null;
  const [, operator, digits = '', wildcards] = match;
  if (operator !== undefined && operator !== '=' && wildcards !== '') return null;
  const numbers = parseNumbers(digits);
  if (numbers.length > mostNumbers || !numbers.every(Number.isSafeInteger)) return null;
  const kind = (operator ?? '=') as Operator;
  return { operator: kind, text: digits, interval: intervals[kind](numbers) };
}

const intervals: Readonly<Record<Operator, (numbers: Numbers) => Interval>> = {
  '<': (numbers) => ({ ...everything, to: numbers }),
  '<=': (numbers) => ({ ...everything, to: above(numbers) }),
  '>': (numbers) => ({ ...everything, from: above(numbers) }),
  '>=': (numbers) => ({ ...everything, from: numbers }),
  '=': allOf,
};

/** The versions that lie within all bounds of a range. */
export function intervalOf(range: Range): Interval {
  return range.reduce((all, { interval }) => meet(all, interval), everything);
}

/** Whether the numbers of a line or a version, padded with zeros, lie in the range: `>=8.1` does not hold line 8. */
export function inRange(range: Range, numbers: Numbers): boolean {
  return range.every(({ interval }) => includes(interval, numbers));
}

/** The range as a policy writes it: `>=1.2 <2`. */
export function rangeText(range: Range): string {
  return range.map(({ operator, text }) => (operator === '=' ? text : `${operator}${text}`)).join(' ');
}
