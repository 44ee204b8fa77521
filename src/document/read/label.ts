import { following, parseNumbers, startsWith } from '../../release/interval.ts';
import type { WantedLine } from '../wanted.ts';

/** A version as a cell writes it: `3.x.x` has the digits `3`, `0.4.0` has three numbers and no wildcard. */
export type Label = {
  /** The numbers as they stand in the cell: `0.4.0`, `3`, `24.04`. */
  readonly digits: string;
  /** The numbers that name the line: `^9.0.0` names line 9. */
  readonly numbers: readonly number[];
  /** `.x`, `.*`, `.z` and the like follow. */
  readonly wildcard: boolean;
};

const version = String.raw`[vV]?(\d{1,9}(?:\.\d{1,9}){0,4})((?:\.(?:[xyzXYZ*]|latest)){0,3})`;
const label = new RegExp(`^:?${version}$`, 'u');
const labelAndMore = new RegExp(`^${version}([-. (:[].*)$`, 'u');
/** `R2026.04`, `R2026-04`, `R12`: a letter that tags are written with; two numbers make sure that it is no `A4`. */
const lettered =
  /^(?:R(?=\d)|[A-Z](?=\d{1,9}\.\d))(\d{1,9}(?:\.\d{1,9}){0,4}|(?:19|20)\d\d-\d\d(?:-\d\d)?)((?:\.[xX*]){0,3})$/u;
const signed = new RegExp(`^(\\^|~>|~) ?${version}$`, 'u');

/** Reads `3.x`, `v3.2`, `24.04`, `R2026-04`, `^9.0.0`, `~> 1.3` as a label, or null. */
export function readLabel(text: string): Label | null {
  const plain = label.exec(text.trim()) ?? lettered.exec(text.trim());
  if (plain?.[1] !== undefined) return makeLabel(plain[1], plain[2] ?? '');
  const [, sign = '', digits] = signed.exec(text.trim()) ?? [];
  if (digits === undefined) return null;
  const numbers = parseNumbers(digits);
  return { digits, numbers: numbers.slice(0, precisionOf(sign, numbers)), wildcard: true };
}

/** Reads the label that a text begins with, and what stands behind it; null without one. */
export function readFirst(text: string): { readonly label: Label; readonly behind: string } | null {
  const match = labelAndMore.exec(text);
  if (match?.[1] === undefined) return null;
  return { label: makeLabel(match[1], match[2] ?? ''), behind: match[3] ?? '' };
}

const tagged = /^(\p{L}[\p{L}\d_-]{0,30})[-/_](v?\d[\d.xX*]*)$/u;
const noLine =
  /(?:^|[-_])(?:alpha|beta|rc|pre|preview|dev|develop|snapshot|nightly|canary|feature|feat|fix|bugfix|hotfix|chore|issue|cve|ghsa|sha|patch)$/iu;

/** Reads a line as tags and branches write it: `tool-1.3`, `release/1.3`, `stable_2.x`; not `beta-2`, nor `feature/12`. */
export function readTagLabel(text: string): { readonly name: string; readonly label: Label } | null {
  const [, name = '', written = ''] = tagged.exec(text) ?? [];
  const label = readLabel(written);
  if (label === null || noLine.test(name) || (!label.wildcard && label.numbers.length < 2)) return null;
  return { name, label };
}

function makeLabel(digits: string, tail: string): Label {
  return { digits, numbers: parseNumbers(digits), wildcard: tail !== '' };
}

/**
 * How many numbers name the line. A caret keeps the first that is not zero, `^9.0.0`; a tilde keeps two, `~1.3.0`; `~>`
 * leaves out the last of three, and a zero: 1.3 for `~> 1.3` and `~> 1.3.0`, 2 for `~> 2.0`.
 */
function precisionOf(sign: string, numbers: readonly number[]): number {
  const first = numbers.findIndex((number) => number > 0);
  if (sign === '^') return first === -1 ? numbers.length : first + 1;
  if (sign === '~' || numbers.length === 1) return Math.min(2, numbers.length);
  return numbers.length > 2 || numbers.at(-1) === 0 ? numbers.length - 1 : numbers.length;
}

/**
 * The digits a label needs to name another line, in the label's own precision: `3.x.x` for line 4 needs `4`; a label
 * finer than the line, `1.1.3`, names its latest release. Hyphens stay: `2026-10` after `2026-04`.
 */
export function digitsFor(label: Label, { line }: WantedLine): string {
  const count = partsOf(label.digits).length;
  const isFiner = label.numbers.length > line.numbers.length;
  if (isFiner) return writtenLike(label, padded(line.latest.version.parts, count));
  return writtenLike(label, count > label.numbers.length ? padded(partsOf(line.name), count) : line.name);
}

/**
 * The digits of a bound that begins at the row `digits`, `< 4.16` or `>= 4.16`, in the bound's own precision. It grows where cutting would
 * leave released versions in no row: `< 2` above a row 3.1 becomes `< 3.1`.
 */
export function boundBelow(label: Label, digits: string): string {
  const count = partsOf(label.digits).length;
  const parts = partsOf(digits);
  const isCut = count < parts.length && parts.slice(count).some((part) => Number(part) !== 0);
  return writtenLike(label, isCut ? digits : padded(parts, count));
}

/** The digits of a `<` bound that holds all of a line and nothing newer, in its own precision: `< 2.2` for the line 2.1. */
export function boundBehind(label: Label, { line }: WantedLine): string {
  const count = Math.min(label.numbers.length, line.numbers.length);
  return boundBelow(label, following(line.numbers.slice(0, count)).join('.'));
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
  const count = partsOf(label.digits).length;
  const { parts } = line.latest.version;
  const isFirst = Number(parts[1] ?? 0) === 0;
  if (count > line.numbers.length)
    return writtenLike(label, count > 2 || isFirst ? padded(parts, count) : line.name);
  const cut = line.numbers.slice(0, count);
  const contains = listed.some((numbers) => startsWith(numbers, cut));
  return writtenLike(label, contains ? line.name : padded(partsOf(line.name), count));
}

/**
 * The Markdown with every standing-alone occurrence of `from` replaced, in link targets too; null when there is none.
 * `0.4` is not found in `10.4` or `0.4.1`.
 */
export function replaceDigits(raw: string, from: string, to: string): string | null {
  const found = new RegExp(`(?<![\\d.])${from.replaceAll('.', '\\.')}(?!\\d|\\.\\d)`, 'gu');
  return found.test(raw) ? raw.replace(found, () => to) : null;
}

function partsOf(digits: string): readonly string[] {
  return digits.split(/[.-]/u);
}

/** With hyphens where the label has them. */
function writtenLike(label: Label, digits: string): string {
  return label.digits.includes('-') ? digits.replaceAll('.', '-') : digits;
}

function padded(parts: readonly string[], count: number): string {
  return Array.from({ length: count }, (_, index) => parts[index] ?? '0').join('.');
}
