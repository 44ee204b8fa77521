import { startsWith } from '../../release/interval.ts';
import type { Label } from '../read/label.ts';
import type { WantedLine } from '../wanted.ts';

/**
 * The digits a label needs to name another line, in the label's own precision: `3.x.x` for line 4 needs `4`; a label
 * finer than the line, `1.1.3`, names its latest release.
 */
export function digitsFor(label: Label, { line }: WantedLine): string {
  const count = countOf(label.digits);
  if (label.numbers.length > line.numbers.length) return padded(line.latest.version.parts, count);
  return count > label.numbers.length ? padded(line.name.split('.'), count) : line.name;
}

/**
 * The digits of a `<` bound that names the row `digits`, in the bound's own precision. It grows where cutting would
 * leave released versions in no row: `< 2` above a row 3.1 becomes `< 3.1`.
 */
export function boundBelow(label: Label, digits: string): string {
  const count = countOf(label.digits);
  const parts = digits.split('.');
  if (count >= parts.length) return padded(parts, count);
  return parts.slice(count).every((part) => Number(part) === 0) ? padded(parts, count) : digits;
}

/**
 * The digits of a `<=` bound, or of the end of a range, that names the line `line`, in its own precision. It grows
 * where the shorter number would contain one of the `listed` rows: `<= 1.x` beside 3.1 becomes `<= 3.0.x`. A minor
 * version gives way to the line, `<= 1.9` to `<= 2`, unless nothing newer than `2.0` was released in it.
 */
export function boundThrough(
  label: Label,
  { line }: WantedLine,
  listed: readonly (readonly number[])[],
): string {
  const count = countOf(label.digits);
  const { parts } = line.latest.version;
  const isFirst = Number(parts[1] ?? 0) === 0;
  if (count > line.numbers.length) return count > 2 || isFirst ? padded(parts, count) : line.name;
  const cut = line.numbers.slice(0, count);
  const contains = listed.some((numbers) => startsWith(numbers, cut));
  return contains ? line.name : padded(line.name.split('.'), count);
}

/**
 * The Markdown with every standing-alone occurrence of `from` replaced, in link targets too; null when there is none.
 * `0.4` is not found in `10.4` or `0.4.1`.
 */
export function replaceDigits(raw: string, from: string, to: string): string | null {
  const found = new RegExp(`(?<![\\d.])${from.replaceAll('.', '\\.')}(?!\\d|\\.\\d)`, 'gu');
  return found.test(raw) ? raw.replace(found, () => to) : null;
}

function countOf(digits: string): number {
  return digits.split('.').length;
}

function padded(parts: readonly string[], count: number): string {
  return Array.from({ length: count }, (_, index) => parts[index] ?? '0').join('.');
}
