import { parseNumbers } from '../../release/interval.ts';
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
const caret = new RegExp(`^[\\^~]${version}$`, 'u');

/** Reads `3.x`, `v3.2`, `24.04`, `^9.0.0` as a label, or null. */
export function readLabel(text: string): Label | null {
  const plain = label.exec(text.trim());
  if (plain?.[1] !== undefined) return makeLabel(plain[1], plain[2] ?? '');
  const careted = caret.exec(text.trim());
  if (careted?.[1] === undefined) return null;
  const numbers = parseNumbers(careted[1]);
  return { digits: careted[1], numbers: numbers.slice(0, caretPrecision(numbers)), wildcard: true };
}

/** Reads the label that a text begins with, and what stands behind it; null without one. */
export function readFirst(text: string): { readonly label: Label; readonly behind: string } | null {
  const match = labelAndMore.exec(text);
  if (match?.[1] === undefined) return null;
  return { label: makeLabel(match[1], match[2] ?? ''), behind: match[3] ?? '' };
}

const tagged = /^(\p{L}[\p{L}\d_-]{0,30})[-/_](v?\d[\d.xX*]*)$/u;
const noLine =
  /(?:^|[-_])(?:alpha|beta|rc|pre|preview|dev|develop|snapshot|nightly|canary|feature|feat|fix|bugfix|hotfix|chore|issue|cve|ghsa|sha|build|patch)$/iu;

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

/** A caret keeps the first number that is not zero. */
function caretPrecision(numbers: readonly number[]): number {
  const first = numbers.findIndex((number) => number > 0);
  return first === -1 ? numbers.length : first + 1;
}
