import { compareNumbers } from '../../release/version.ts';
import { type Label, readLabel } from './label.ts';

const interval = /^([[(])\s*([^\s,]*)\s*,\s*([^\s,]*)\s*([)\]])$/u;
const noStart = /^(?:0(?:\.0){0,3}|-?∞|)$/u;
const noEnd = /^(?:∞|\*|)$/u;

type OpenInterval = { readonly kind: 'below' | 'above'; readonly bound: Label; readonly inclusive: boolean };
type ClosedInterval = {
  readonly kind: 'range';
  readonly from: Label;
  readonly to: Label;
  readonly inclusive: boolean;
};

/** Reads `[1.0,2.0)`, `(,2.0)` and `[0,2.0)`, `[2.0,)` and `[2.0, ∞)`; null for what is no such interval. */
export function readInterval(text: string): OpenInterval | ClosedInterval | null {
  const [, opening, low = '', high = '', closing] = interval.exec(text) ?? [];
  if (opening === undefined) return null;
  const [from, to] = [readLabel(low), readLabel(high)];
  if (to !== null && noStart.test(low)) return { kind: 'below', bound: to, inclusive: closing === ']' };
  if (from !== null && noEnd.test(high)) return { kind: 'above', bound: from, inclusive: opening === '[' };
  if (from === null || to === null || opening === '(' || compareNumbers(from.numbers, to.numbers) > 0)
    return null;
  return { kind: 'range', from, to, inclusive: closing === ']' };
}
