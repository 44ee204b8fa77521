import { compareNumbers } from './version.ts';

/** Bounds that must all hold. `=` means the line itself: its numbers and everything finer (`8.x` holds 8.1). */
export type Range = readonly Bound[];

type Operator = '<' | '<=' | '>' | '>=' | '=';
type Bound = { readonly operator: Operator; readonly numbers: readonly number[]; readonly text: string };

const boundPattern = /^(<=|>=|<|>|=)?[vV]?(\d+(?:\.\d+)*)((?:\.[xX*])*)$/;
const mostNumbers = 4;

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
  const numbers = digits.split('.').map(Number);
  if (numbers.length > mostNumbers || !numbers.every(Number.isSafeInteger)) return null;
  return { operator: (operator ?? '=') as Operator, numbers, text: digits };
}

/** Whether the numbers of a line or a version, padded with zeros, lie in the range: `>=8.1` does not hold line 8. */
export function inRange(range: Range, numbers: readonly number[]): boolean {
  return range.every((bound) => holds(bound, numbers));
}

function holds({ operator, numbers: limit }: Bound, numbers: readonly number[]): boolean {
  const order = compareNumbers(numbers, limit);
  switch (operator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '=':
      return compareNumbers(numbers.slice(0, limit.length), limit) === 0;
  }
}

/** The range as a policy writes it: `>=1.2 <2`. */
export function rangeText(range: Range): string {
  return range.map(({ operator, text }) => (operator === '=' ? text : `${operator}${text}`)).join(' ');
}
