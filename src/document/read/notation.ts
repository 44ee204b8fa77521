import { compareNumbers } from '../../release/version.ts';
import { type Label, readFirst, readLabel, readTagLabel } from './label.ts';
import { words } from './lexicon.ts';
import {
  belowWords,
  branchWords,
  laterWords,
  leadingWords,
  newestWords,
  olderWords,
  preReleaseWords,
  previousIn,
  restWords,
} from './version-words.ts';

/** What a version cell means. */
export type Notation =
  | { readonly kind: 'lines'; readonly labels: readonly Label[]; readonly suffix: string }
  | { readonly kind: 'pre-release'; readonly labels: readonly Label[]; readonly suffix: string }
  | { readonly kind: 'below'; readonly bound: Label; readonly inclusive: boolean }
  | { readonly kind: 'above'; readonly bound: Label; readonly inclusive: boolean }
  | { readonly kind: 'range'; readonly from: Label; readonly to: Label; readonly inclusive: boolean }
  /** `remark`: the version stands behind in brackets, `Latest (2.x)`, and goes with the row that is the newest. */
  | { readonly kind: 'newest'; readonly of: Label | null; readonly remark?: true }
  /**
   * `previous`: only the line before the newest one, or the newest of the major version before; `line`, which does not
   * say which, where another row has the rest.
   */
  | { readonly kind: 'rest'; readonly of: Label | null; readonly previous?: 'major' | 'minor' | 'line' }
  /** `of`: the version that the branch holds, `main (2.x)`. */
  | { readonly kind: 'branch'; readonly of: Label | null }
  | { readonly kind: 'unread' };

const operator = /^(<=|=<|≤|<|>=|=>|≥|>)\s*(.*)$/u;
/** `2.0 - 3.0`, `2.0 … 3.0`, `2.0 through 3.0`, `from 2.0 to 3.0`. */
const dash = new RegExp(
  `^(?:(?:${words('from')}) )?(\\S+)\\s*(?:[-–—]|\\.\\.|…|${words('to')}|~)\\s+(\\S+)$`,
  'iu',
);
const tightDash = /^([^-–—\s]+)[–—-]([^-–—\s]+)$/u;
/** A version and words behind it, which need no space where the script has none. */
const trailing = /^(\S*?[\dxyz*])(?:\s+|(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]))(\D+)$/iu;
const leading = /^(\D*\S)\s+([a-z]?\d\S*)$/iu;
const remark = /(?<!\s)\s*\([^()]*\)$/u;
const joint = new RegExp(`(?<!\\s)(?:\\s*[,/、]\\s*|\\s+(?:${words('and')}|&)\\s+)`, 'u');
const dashes = /^[-–—]+$/u;

/** Reads the text of a version cell, markup already resolved. Total: what is not understood is `unread`. */
export function readNotation(cell: string): Notation {
  const text = cell.trim().replace(scheme, '');
  if (dashes.test(text)) return { kind: 'branch', of: null };
  const numbered = readInterval(text) ?? readBound(text) ?? readClosedRange(text) ?? readLines(text);
  return numbered ?? readWords(text) ?? { kind: 'unread' };
}

/** Whether the Markdown of a cell names its version in words for the newest release of it, `latest 2.x (main)`, and not `Latest (2.x)`. */
export function callsNewest(raw: string): boolean {
  const notation = readNotation(raw.replace(/[`*_~]/gu, ''));
  return notation.kind === 'newest' && notation.of !== null && notation.remark === undefined;
}

/** The labels of a row that names lines one by one; bounds, ranges and words have none. */
export function labelsOf(notation: Notation): readonly Label[] {
  return notation.kind === 'lines' || notation.kind === 'pre-release' ? notation.labels : [];
}

function readBound(text: string): Notation | null {
  const whole = readComparison(text);
  if (whole !== null) return whole;
  const [first, second, ...more] = text
    .split(/(?<!\s)(?:\s*(?:,|&&|\band\b)\s*|\s+)(?=[<>=≤≥])/u)
    .map(readComparison);
  return first == null || second == null || more.length > 0 ? null : joinComparisons(first, second);
}

/** What may stand before a version: `semver < 1.0.0`, `Version >= 2`, `semver ^1.0.0`. */
const scheme = /^(?:semver|versions?|releases?)\s+(?=[<>=≤≥^~[(]|v?\d)/iu;

export type BoundNotation = Extract<Notation, { kind: 'below' | 'above' }>;
export type RangeNotation = Extract<Notation, { kind: 'range' }>;

function readComparison(cell: string): BoundNotation | null {
  const text = cell.replace(remark, '');
  const match = operator.exec(text);
  const bound = readLabel(match?.[2] ?? '');
  const sign = match?.[1];
  if (sign === undefined || bound === null) return readTrailingWords(text) ?? readLeadingWords(text);
  const inclusive = /[=≤≥]/u.test(sign);
  return { kind: /[<≤]/u.test(sign) ? 'below' : 'above', bound, inclusive };
}

/** `1.76.x and earlier`, `2.5+`, `1.0未満`. */
function readTrailingWords(text: string): BoundNotation | null {
  const plus = text.endsWith('+') ? readLabel(text.slice(0, -1)) : null;
  if (plus !== null) return { kind: 'above', bound: plus, inclusive: true };
  const [, digits = '', remains = ''] = trailing.exec(text) ?? [];
  const [bound, behind] = [readLabel(digits), remains.toLowerCase()];
  if (bound === null) return null;
  if (belowWords.test(behind)) return { kind: 'below', bound, inclusive: false };
  if (olderWords.test(behind)) return { kind: 'below', bound, inclusive: true };
  return laterWords.test(behind) ? { kind: 'above', bound, inclusive: true } : null;
}

/** `Older than 1.0`, `bis 1.9`, `since 2.0`. */
function readLeadingWords(text: string): BoundNotation | null {
  const [, leads = '', digits = ''] = leading.exec(text) ?? [];
  const [bound, before] = [readLabel(digits), leads.toLowerCase()];
  if (bound === null) return null;
  if (leadingWords.below.test(before)) return { kind: 'below', bound, inclusive: false };
  if (leadingWords.through.test(before)) return { kind: 'below', bound, inclusive: true };
  if (leadingWords.from.test(before)) return { kind: 'above', bound, inclusive: true };
  return leadingWords.above.test(before) ? { kind: 'above', bound, inclusive: false } : null;
}

function joinComparisons(a: BoundNotation, b: BoundNotation): Notation | null {
  if (a.kind === b.kind) return null;
  const [from, to] = a.kind === 'above' ? [a, b] : [b, a];
  return { kind: 'range', from: from.bound, to: to.bound, inclusive: to.inclusive };
}

/** `2.0.x - 3.0.0`, and with the higher end before the lower one where spaces part them: `3.0 - 2.0 (old)`. */
function readClosedRange(cell: string): Notation | null {
  const text = cell.replace(remark, '');
  const spaced = dash.exec(text);
  const [, first = '', last = ''] = spaced ?? tightDash.exec(text) ?? [];
  const [from, to] = [readLabel(first), readLabel(last)];
  if (from === null || to === null) return null;
  if (compareNumbers(from.numbers, to.numbers) <= 0) return { kind: 'range', from, to, inclusive: true };
  return spaced === null ? null : { kind: 'range', from: to, to: from, inclusive: true };
}

function readLines(text: string): Notation | null {
  const labels = text.split(joint).map(readLabel);
  if (labels.every((each) => each !== null)) return { kind: 'lines', labels, suffix: '' };
  return readLabelAndMore(text);
}

/** `5.1.x (LTS)`, `1.0.0-beta.11`, `PHPUnit 13`. */
function readLabelAndMore(text: string): Notation | null {
  const first = readFirst(text);
  if (first === null) return readProductLabel(text) ?? readTagged(text);
  const suffix = first.behind.trim();
  const labels = [first.label];
  if (/^-(?:stable|lts|final|ga|release|maintenance)$/iu.test(suffix))
    return { kind: 'lines', labels, suffix: '' };
  if (preReleaseWords.test(suffix)) return { kind: 'pre-release', labels, suffix };
  return isRemark(suffix) ? { kind: 'lines', labels, suffix } : null;
}

/** `— latest: 3.3.0`. */
const latestRemark = new RegExp(
  `^[-–—:] ?(?:${words('current')})(?: \\p{L}+)?:? v?\\d+(?:\\.\\d+){1,3}$`,
  'iu',
);

/** A remark in brackets or quotation marks, a sign, or one word: `(LTS)`, `LTS`, `- LTS`, `[1]`, `"Jammy"`, `:anchor:`. */
function isRemark(suffix: string): boolean {
  if (latestRemark.test(suffix)) return true;
  return /^(?:[-–—] )?(?:\(.*\)|\[.*\]|"[^"]*"|“[^”]*”|:[\w+-]+:|\p{Extended_Pictographic}\uFE0F?|\p{L}+)$/u.test(
    suffix,
  );
}

/** One capitalised name, then a version: `PHPUnit 13`, `Node 3.x`. */
function readProductLabel(text: string): Notation | null {
  const match = /^\p{Lu}[\p{L}\d]*\s(\S+)$/u.exec(text);
  const product = readLabel(match?.[1] ?? '');
  if (product === null || readWords(text) !== null) return null;
  return { kind: 'lines', labels: [product], suffix: '' };
}

function readTagged(text: string): Notation | null {
  const tagged = readTagLabel(text);
  return tagged === null ? null : { kind: 'lines', labels: [tagged.label], suffix: '' };
}

function readWords(text: string): Notation | null {
  const whole = text.toLowerCase();
  const lower = whole.replace(remark, '');
  const isNumbered = /\d/u.test(whole.slice(lower.length));
  if (isNumbered && !branchWords.test(whole)) return readNamedNewest(text);
  const previous = previousIn(lower);
  if (previous !== null) return { kind: 'rest', of: null, previous };
  if (restWords.test(lower)) return { kind: 'rest', of: labelWithin(text) };
  if (branchWords.test(lower)) return { kind: 'branch', of: heldBy(text) };
  return newestWords.test(lower) || newestWords.test(whole)
    ? { kind: 'newest', of: labelWithin(text) }
    : null;
}

/** `Latest (2.x)`. */
function readNamedNewest(text: string): Notation | null {
  const of = newestWords.test(text.toLowerCase()) ? labelInBrackets(text) : null;
  return of === null ? null : { kind: 'newest', of, remark: true };
}

/** The one version inside a phrase, `Latest release in 8.x`; null where the phrase is about more than that line. */
function labelWithin(text: string): Label | null {
  const [word, other] = text.split(/[\s()]+/u).filter((each) => /\d/u.test(each));
  if (word === undefined || other !== undefined || beyond.test(text)) return null;
  return readLabel(word);
}

const beyond = /[<>≤≥=]|\b(?:since|after|before|until|till|from|through|than|replac\w*)\b/iu;

/** The version alone in the brackets behind words that have none: `Latest (2.x)`, `Latest (current 2.x)`. */
function labelInBrackets(text: string): Label | null {
  const [, inside = ''] = /^[^\d()]*\((?:current(?:ly)? )?([^()]*)\)$/iu.exec(text) ?? [];
  return readLabel(inside);
}

const held = new RegExp(`^(?:(?:main|master) \\/|${words('branch')}) (\\S+)$`, 'iu');

/** The version a branch is said to hold: `main (2.x)`, `main / 2.x`, `branch 2.x`. */
function heldBy(text: string): Label | null {
  const [, beside = ''] = held.exec(text) ?? [];
  return labelInBrackets(text) ?? readLabel(beside);
}

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
